// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_merge_store.h"

namespace naervaer {
using storage::Rows;

void PeopleMergeStore::give(const MovedRows& moved, PersonId from, PersonId to)
{
    Rows none = m_database.query(QStringLiteral("SELECT * FROM %1 WHERE 1 = 0").arg(moved.table));
    const bool versioned = !none.next() && none.row().columns().contains(QStringLiteral("version"));
    // A row that somebody has open must not be saved back to the person it left.
    const QString sql =
        QStringLiteral("UPDATE %1 SET %2 = :to_id%3 WHERE id = :id AND %2 = :from_id")
            .arg(moved.table, moved.column, versioned ? QStringLiteral(", version = version + 1") : QString());
    for (const qint64 id : moved.ids)
        m_database.run(sql, {{"to_id", to}, {"id", id}, {"from_id", from}});
}

MovedRows PeopleMergeStore::move(
    const PersonReference& reference, PersonId from, PersonId to, const QSet<qint64>& staying)
{
    MovedRows moved{reference.table, reference.column, {}};
    const QString narrowed = reference.where.isEmpty() ? QString() : QStringLiteral(" AND ") + reference.where;
    Rows rows = m_database.query(QStringLiteral("SELECT id FROM %1 WHERE %2 = :person%3 ORDER BY id")
                                     .arg(reference.table, reference.column, narrowed),
        {{"person", from}});
    while (rows.next())
        if (const auto id = rows.get<qint64>(0); !staying.contains(id))
            moved.ids.push_back(id);
    give(moved, from, to);
    return moved;
}

void PeopleMergeStore::moveBack(const MovedRows& moved, PersonId from, PersonId to)
{
    give(moved, from, to);
}

std::vector<qint64> PeopleMergeStore::doubledMemberships(PersonId kept, PersonId gone) const
{
    Rows rows = m_database.query(
        QStringLiteral("SELECT id FROM group_member WHERE person_id = :gone AND left_on IS NULL AND group_id IN"
                       " (SELECT group_id FROM group_member WHERE person_id = :kept AND left_on IS NULL)"),
        {{"gone", gone}, {"kept", kept}});
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.get<qint64>(0));
    return ids;
}

} // namespace naervaer
