// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/erasing.h"

#include "core/privacy/card_rows.h"

#include <QSet>
#include <algorithm>

namespace naervaer {
namespace {

using storage::Binds;
using storage::Database;
using storage::Rows;
using storage::UnitOfWork;

/// Into the ledger, once.
void enter(UnitOfWork& work, const QString& mark)
{
    work.database().run(QStringLiteral("INSERT INTO erased_mark (mark, erased_at) VALUES (:mark, :at)"
                                       " ON CONFLICT (mark) DO NOTHING"),
        {{"mark", mark}, {"at", work.now()}});
}

/// Erases the cards of one person.
class Erasing {
public:
    Erasing(UnitOfWork& work, PersonId shell, const std::vector<PersonId>& cards)
        : m_work(work), m_database(work.database()), m_shell(shell), m_cards(cards), m_rows(cards)
    {
    }

    void run(const PersonTables& people)
    {
        people.keeper.leaveShell(m_database, m_cards.front(), m_shell, m_work.now());
        for (const PersonTable& table : people.tables) {
            if (table.fate == PersonTable::Fate::KeptEmptied)
                empty(table);
            else
                m_database.run(
                    QStringLiteral("DELETE FROM %1 WHERE %2").arg(table.table, m_rows.of(table)), m_rows.binds());
        }
        for (const PersonId card : m_cards) {
            dropDrafts(card);
            enter(m_work, m_database.location().auditKey->markOf(QStringLiteral("person"), card.value()));
        }
    }

private:
    void empty(const PersonTable& table)
    {
        if (!table.moments.isEmpty())
            coarsen(table);
        QStringList assignments = table.emptied;
        assignments.append(table.column + QStringLiteral(" = :shell"));
        m_database.run(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                           .arg(table.table, assignments.join(QStringLiteral(", ")), m_rows.of(table)),
            m_rows.binds({{"shell", m_shell}}));
    }

    void coarsen(const PersonTable& table)
    {
        std::vector<std::pair<qint64, std::vector<QDateTime>>> found;
        {
            Rows rows =
                m_database.query(QStringLiteral("SELECT id, %1 FROM %2 WHERE %3")
                                     .arg(table.moments.join(QStringLiteral(", ")), table.table, m_rows.of(table)),
                    m_rows.binds());
            while (rows.next()) {
                std::vector<QDateTime> moments;
                for (int i = 0; i < table.moments.size(); ++i)
                    moments.push_back(noonOf(rows.get<QDateTime>(i + 1)));
                found.emplace_back(rows.get<qint64>(0), std::move(moments));
            }
        }
        for (int i = 0; i < table.moments.size(); ++i) {
            const QString sql =
                QStringLiteral("UPDATE %1 SET %2 = :noon WHERE id = :id").arg(table.table, table.moments[i]);
            for (const auto& [id, moments] : found)
                m_database.run(sql, {{"noon", moments[static_cast<size_t>(i)]}, {"id", id}});
        }
    }

    void dropDrafts(PersonId card)
    {
        m_database.run(QStringLiteral("DELETE FROM draft WHERE place LIKE :id OR body LIKE :id"),
            {{"id", QString(u'%' + card.text() + u'%')}});
    }

    UnitOfWork& m_work;
    Database& m_database;
    PersonId m_shell;
    const std::vector<PersonId>& m_cards;
    CardRows m_rows;
};

} // namespace

std::vector<ErasedRows> erasurePreview(Database& database, const PersonTables& people, PersonId person)
{
    const CardRows rows(people.keeper.cards(database, person));
    // A table may name people in two columns; its rows are counted once.
    std::vector<ErasedRows> found;
    QStringList conditions;
    for (const PersonTable& table : people.tables) {
        const auto same = [&](const ErasedRows& each) { return each.table == table.table; };
        const auto at = std::find_if(found.begin(), found.end(), same) - found.begin();
        if (at < static_cast<std::ptrdiff_t>(found.size())) {
            conditions[at] += QStringLiteral(" OR ") + rows.of(table);
            continue;
        }
        found.push_back({table.table, table.fate, 0});
        conditions.append(rows.of(table));
    }
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        ErasedRows& each = found[static_cast<size_t>(i)];
        each.count = database
                         .value<int>(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(each.table, conditions[i]),
                             rows.binds())
                         .value_or(0);
    }
    std::erase_if(found, [](const ErasedRows& each) { return each.count == 0; });
    return found;
}

void erasePerson(UnitOfWork& work, IdSource& ids, const PersonTables& people, PersonId person)
{
    const auto cards = people.keeper.cards(work.database(), person);
    Erasing(work, ids.make<PersonId>(), cards).run(people);
}

QStringList erasureMarks(Database& database)
{
    QStringList marks;
    Rows rows = database.query(QStringLiteral("SELECT mark FROM erased_mark ORDER BY mark"));
    while (rows.next())
        marks.append(rows.get<QString>(0));
    return marks;
}

int replayErasures(UnitOfWork& work, IdSource& ids, const PersonTables& people, const QStringList& marks)
{
    Database& database = work.database();
    const storage::AuditKey& key = *database.location().auditKey;
    const QSet<QString> ledger(marks.begin(), marks.end());
    QSet<PersonId> back;
    for (const PersonId id : people.keeper.everybody(database))
        if (ledger.contains(key.markOf(QStringLiteral("person"), id.value())))
            back.insert(id);
    const auto count = static_cast<int>(back.size());
    while (!back.isEmpty()) {
        // In the backup a card may be merged with one of somebody who was not erased: that one stays.
        std::vector<PersonId> cards = people.keeper.cards(database, *back.begin());
        std::erase_if(cards, [&](PersonId card) { return !back.contains(card); });
        Erasing(work, ids.make<PersonId>(), cards).run(people);
        for (const PersonId card : cards)
            back.remove(card);
    }
    for (const QString& mark : marks)
        enter(work, mark);
    return count;
}

} // namespace naervaer
