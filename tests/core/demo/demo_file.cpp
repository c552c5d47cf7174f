// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demo/demo_file.h"

#include "tests/support/catch.h"

namespace naervaer::test {

DemoFile::DemoFile(const DemoOrder& order)
{
    const QString file = m_folder.filePath(QStringLiteral("demo.naervaer"));
    REQUIRE(makeDemo(order, file, {}, {}));
    auto opened = storage::openRegister({file}, demoPassphrase());
    REQUIRE(opened.ok());
    m_file = std::move(opened).value();
}

qint64 DemoFile::number(const QString& sql)
{
    return m_file.database->value<qint64>(sql).value_or(0);
}

QStringList DemoFile::texts(const QString& sql)
{
    QStringList found;
    auto rows = m_file.database->query(sql);
    while (rows.next())
        found.append(rows.get<QString>(0));
    return found;
}

QStringList DemoFile::everything()
{
    QStringList rows;
    for (const QString& table :
        texts(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))) {
        QStringList cells;
        for (const QString& column : texts(QStringLiteral("SELECT name FROM pragma_table_info('%1')"
                                                          " WHERE name NOT IN ('subject_mark', 'seal', 'sealed')")
                                               .arg(table)))
            cells.append(QStringLiteral("typeof(%1) || coalesce(%1, '')").arg(column));
        for (const QString& row : texts(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                            .arg(cells.join(QStringLiteral(" || ';' || ")), table)))
            rows.append(table + u' ' + row);
    }
    return rows;
}

DemoOrder orderOf(int people, qint64 contacts, bool norwegian)
{
    DemoOrder order;
    order.people = people;
    order.contacts = contacts;
    order.norwegian = norwegian;
    order.until = QDate(2026, 11, 3);
    return order;
}

DemoFile& danishDemo()
{
    static DemoFile file(orderOf(400, 12'000));
    return file;
}

DemoFile& norwegianDemo()
{
    static DemoFile file(orderOf(400, 12'000, true));
    return file;
}

} // namespace naervaer::test
