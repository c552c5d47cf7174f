// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rights/rights_desk.h"

#include <QRegularExpression>
#include <QSet>

using namespace naervaer;

namespace {

struct SchemaColumn {
    QString table;
    QString name;
    QString type;
};

/// Every column of the freshly migrated schema.
std::vector<SchemaColumn> schema(test::TestRegister& reg)
{
    std::vector<SchemaColumn> all;
    storage::Rows rows = reg.database.query(
        QStringLiteral("SELECT m.name, c.name, c.type FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                       " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid"));
    while (rows.next())
        all.push_back({rows.get<QString>(0), rows.get<QString>(1), rows.get<QString>(2)});
    return all;
}

bool namesPeople(const SchemaColumn& column)
{
    static const QRegularExpression people(
        QStringLiteral("person_id$|^kept_id$|^gone_id$|^merged_into_id$|^subject_id$"));
    return people.match(column.name).hasMatch();
}

/// The column an assignment empties: "note" of "note = ''".
QSet<QString> emptiedColumns(const PersonTable& table)
{
    QSet<QString> names;
    for (const QString& assignment : table.emptied)
        names.insert(assignment.section(u' ', 0, 0));
    return names;
}

/// Codes that tell of no one person.
const QSet<QString> harmlessCodes{QStringLiteral("contact.kind"), QStringLiteral("contact.municipality_code"),
    QStringLiteral("contact.came_how"), QStringLiteral("attempt.kind"), QStringLiteral("attempt.outcome"),
    QStringLiteral("concern.urgency"), QStringLiteral("concern.state"), QStringLiteral("task.reason"),
    QStringLiteral("task.subject_kind"), QStringLiteral("task.owner_role"), QStringLiteral("task.state")};

} // namespace

TEST_CASE("every table with a person's id is offered for subject access and erasure")
{
    test::TestRegister reg;
    QSet<QString> offered;
    for (const PersonTable& table : Workspace::personTables().tables)
        offered.insert(table.table + u'.' + table.column);
    QStringList missing;
    int found = 0;
    for (const SchemaColumn& column : schema(reg)) {
        if (!namesPeople(column))
            continue;
        ++found;
        if (!offered.contains(column.table + u'.' + column.name))
            missing.append(column.table + u'.' + column.name);
    }
    CHECK(missing.isEmpty());
    INFO(missing.join(u' ').toStdString());
    CHECK(found > 15);
}

TEST_CASE("what stays of an erased person holds no words and no hour")
{
    test::TestRegister reg;
    QStringList words;
    const auto columns = schema(reg);
    for (const PersonTable& table : Workspace::personTables().tables) {
        if (table.fate != PersonTable::Fate::KeptEmptied)
            continue;
        const QSet<QString> emptied = emptiedColumns(table);
        for (const SchemaColumn& column : columns) {
            const QString full = column.table + u'.' + column.name;
            if (column.table != table.table)
                continue;
            if (column.type == QLatin1String("TEXT") && !emptied.contains(column.name) && !harmlessCodes.contains(full))
                words.append(full);
            if (column.type == QLatin1String("TIMESTAMPTZ") && !table.moments.contains(column.name))
                words.append(full);
        }
    }
    INFO(words.join(u' ').toStdString());
    CHECK(words.isEmpty());
}

TEST_CASE("every column that is offered can be read on both engines")
{
    test::RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    desk.met(kaj);
    const auto access = desk.rights.giveAccess(kaj);
    REQUIRE(access.ok());
    CHECK(access->sections.front().table == QStringLiteral("person"));
    CHECK(desk.rights.preview(kaj).size() == 4); // search terms, contact, rhythm, card
}
