// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vault/vault_workload.h"

namespace naervaer::test {

using storage::Database;

namespace {

constexpr unsigned entries = 60;

/// From nothing to some pages of text, always the same for one version of an entry.
QString textOf(int id, int version)
{
    const int shape = version % 8;
    const int length = shape == 0 ? 0 : version % (shape == 7 ? 9000 : 400);
    return QStringLiteral("%1.%2.").arg(id).arg(version) + QString(length, QChar(u'a' + version % 26));
}

} // namespace

void Workload::makeTable(Database& database)
{
    database.runScript(QStringLiteral("CREATE TABLE entry (id BIGINT PRIMARY KEY, version BIGINT, text TEXT);\n"
                                      "CREATE INDEX entry_text ON entry (text);"));
}

void Workload::change(Database& database, Content& content)
{
    const int id = static_cast<int>(m_random() % entries);
    if (m_random() % 5 == 0) {
        database.run(QStringLiteral("DELETE FROM entry WHERE id = :id"), {{"id", id}});
        content.erase(id);
        return;
    }
    const int version = static_cast<int>(m_random() % 100'000);
    database.run(QStringLiteral("INSERT INTO entry VALUES (:id, :version, :text) "
                                "ON CONFLICT (id) DO UPDATE SET version = excluded.version, text = excluded.text"),
        {{"id", id}, {"version", version}, {"text", textOf(id, version)}});
    content[id] = version;
}

void Workload::step(Database& database)
{
    if (m_random() % 10 == 0) {
        static_cast<void>(database.checkpoint());
        return;
    }
    Content content = m_kept;
    m_underWay.reset();
    storage::Transaction transaction(database);
    const unsigned changes = m_random() % 6 == 0 ? 40 : 1 + m_random() % 4; // forty outgrow a small cache
    for (unsigned i = 0; i < changes; ++i)
        change(database, content);
    if (m_random() % 12 == 0)
        return; // taken back
    m_underWay = content;
    transaction.commit();
    m_kept = std::move(content);
    m_underWay.reset();
    ++m_acknowledged;
}

void Workload::startAfresh()
{
    m_kept.clear();
    m_underWay.reset();
}

Workload::Content Workload::read(Database& database, QString& wrong)
{
    Content content;
    storage::Rows rows = database.query(QStringLiteral("SELECT id, version, text FROM entry NOT INDEXED"));
    while (rows.next()) {
        const int id = rows.get<int>(0);
        content[id] = rows.get<int>(1);
        if (rows.get<QString>(2) != textOf(id, content[id]))
            wrong = QStringLiteral("text of entry %1").arg(id);
    }
    return content;
}

QString Workload::check(Database& database)
{
    QString wrong;
    const Content content = read(database, wrong);
    if (!wrong.isEmpty())
        return wrong;
    if (content != m_kept && content != m_underWay)
        return QStringLiteral("lost: %1 entries, %2 acknowledged").arg(content.size()).arg(m_kept.size());
    const QString integrity = database.value<QString>(QStringLiteral("PRAGMA integrity_check")).value_or(QString());
    m_kept = content;
    m_underWay.reset();
    return integrity == QStringLiteral("ok") ? QString() : integrity;
}

} // namespace naervaer::test
