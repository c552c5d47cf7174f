// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_mapping.h"
#include "core/contacts/contact_store.h"
#include "core/people/people_mapping.h"

#include <limits>

namespace naervaer {
namespace {

/// "AND r.centre_id = :centre", and its bind, when one centre is meant.
QString ofCentre(std::optional<CentreId> centre, storage::Binds& binds)
{
    if (!centre)
        return {};
    binds.emplace_back("centre", *centre);
    return QStringLiteral(" AND r.centre_id = :centre");
}

/// People from the front of the index on `dayColumn` that satisfy the condition, as many as are still wanted.
void appendLines(storage::Database& database, std::vector<DueLine>& lines, const QString& dayColumn,
    const QString& condition, DueReason reason, QDate day, std::optional<CentreId> centre, size_t wanted)
{
    if (lines.size() >= wanted)
        return;
    const auto missing = static_cast<qint64>(std::min(wanted - lines.size(), size_t(std::numeric_limits<int>::max())));
    storage::Binds binds{{"day", day}, {"paused_on", day}, {"paused_until", day}, {"limit", missing}};
    const QString centreToo = ofCentre(centre, binds);
    // Everybody here is active: no card is restricted, and none masked.
    // SQLite walks a CROSS JOIN from left to right: along the index, so that a short list is read from its front.
    storage::Rows rows = database.query(
        QStringLiteral("SELECT r.person_id, r.centre_id, COALESCE(NULLIF(p.name, ''), NULLIF(p.nickname, ''), p.alias),"
                       " r.due_on, r.last_contact_at, r.last_contact_kind, r.attempts_since"
                       " FROM rhythm r CROSS JOIN person p"
                       " WHERE r.%1 %2%3 AND p.id = r.person_id AND p.state = 'active'"
                       " AND NOT EXISTS (SELECT 1 FROM person_pause s WHERE s.person_id = r.person_id AND s.is_active"
                       " AND s.from_on <= :paused_on AND (s.to_on IS NULL OR s.to_on >= :paused_until))"
                       " ORDER BY r.%1, r.person_id LIMIT :limit")
            .arg(dayColumn, condition, centreToo),
        binds);
    while (rows.next())
        lines.push_back({rows.get<PersonId>(0), rows.get<CentreId>(1), rows.get<QString>(2), rows.get<QDate>(3),
            rows.get<QDateTime>(4), rows.get<QString>(5), rows.get<int>(6), reason});
}

size_t wantedOf(int limit)
{
    return limit < 0 ? std::numeric_limits<size_t>::max() : static_cast<size_t>(limit);
}

} // namespace

std::vector<DueLine> ContactStore::due(QDate day, std::optional<CentreId> centre, int limit) const
{
    std::vector<DueLine> lines;
    const auto append = [&](const QString& condition, DueReason reason) {
        appendLines(m_database, lines, QStringLiteral("due_on"), condition, reason, day, centre, wantedOf(limit));
    };
    append(QStringLiteral("< :day AND r.last_contact_id IS NOT NULL"), DueReason::Overdue);
    append(QStringLiteral("<= :day AND r.last_contact_id IS NULL"), DueReason::NeverContacted);
    append(QStringLiteral("= :day AND r.last_contact_id IS NOT NULL"), DueReason::DueToday);
    return lines;
}

std::vector<DueLine> ContactStore::forgotten(QDate day, std::optional<CentreId> centre, int limit) const
{
    std::vector<DueLine> lines;
    appendLines(m_database, lines, QStringLiteral("forgotten_on"), QStringLiteral("<= :day"), DueReason::Forgotten, day,
        centre, wantedOf(limit));
    return lines;
}

int ContactStore::countUntil(const QString& dayColumn, QDate day, std::optional<CentreId> centre) const
{
    // All of them from the index, less the few who are paused: asking each of 30,000 for a pause takes ten times
    // longer.
    storage::Binds allBinds{{"day", day}};
    const QString ofAll = ofCentre(centre, allBinds);
    const int all =
        m_database
            .value<int>(
                QStringLiteral("SELECT count(*) FROM rhythm r WHERE r.%1 <= :day%2").arg(dayColumn, ofAll), allBinds)
            .value_or(0);
    storage::Binds binds{{"day", day}, {"paused_on", day}, {"paused_until", day}};
    const QString centreToo = ofCentre(centre, binds);
    const auto paused = m_database.value<int>(
        QStringLiteral(
            "SELECT count(DISTINCT s.person_id) FROM person_pause s CROSS JOIN rhythm r"
            " WHERE (s.to_on IS NULL OR s.to_on >= :paused_until) AND s.from_on <= :paused_on AND s.is_active"
            " AND r.person_id = s.person_id AND r.%1 <= :day%2")
            .arg(dayColumn, centreToo),
        binds);
    return all - paused.value_or(0);
}

int ContactStore::dueCount(QDate day, std::optional<CentreId> centre) const
{
    return countUntil(QStringLiteral("due_on"), day, centre);
}

int ContactStore::forgottenCount(QDate day, std::optional<CentreId> centre) const
{
    return countUntil(QStringLiteral("forgotten_on"), day, centre);
}

std::optional<Rhythm> ContactStore::rhythm(PersonId person) const
{
    return m_database.first<Rhythm>(QStringLiteral("WHERE person_id = :person"), {{"person", person}});
}

std::vector<Pause> ContactStore::pauses(PersonId person) const
{
    return m_database.list<Pause>(
        QStringLiteral("WHERE person_id = :person AND is_active ORDER BY from_on, id"), {{"person", person}});
}

std::optional<Pause> ContactStore::pause(PauseId id) const
{
    return m_database.find<Pause>(id);
}

std::optional<Standing> ContactStore::standing(PersonId person) const
{
    const QString sql = QStringLiteral("SELECT id, centre_id, state, birth_year, municipality_code, merged_into_id"
                                       " FROM person WHERE id = :id")
        + m_database.dialect().lockRow();
    constexpr int longestChain = 20;
    for (int step = 0; step < longestChain; ++step) {
        storage::Rows rows = m_database.query(sql, {{"id", person}});
        if (!rows.next())
            return std::nullopt;
        const auto mergedInto = rows.get<PersonId>(5);
        const Standing found{rows.get<PersonId>(0), rows.get<CentreId>(1), rows.get<PersonState>(2),
            rows.get<std::optional<int>>(3), rows.get<QString>(4)};
        if (found.state != PersonState::Merged || mergedInto.isNull())
            return found;
        person = mergedInto;
    }
    return std::nullopt;
}

Problems ContactStore::unready(PersonId person) const
{
    const auto found = standing(person);
    if (!found || found->state == PersonState::Erased)
        return {{QStringLiteral("person.unknown"), QStringLiteral("person")}};
    if (found->state == PersonState::Restricted)
        return {{QStringLiteral("person.restricted"), QStringLiteral("person")}};
    return {};
}

int ContactStore::marginDays(CentreId centre) const
{
    return m_database.value<int>(QStringLiteral("SELECT margin_days FROM centre WHERE id = :id"), {{"id", centre}})
        .value_or(0);
}

bool ContactStore::mayKeepCard(PersonId person, QDate day) const
{
    const auto consents = m_database.list<Consent>(
        QStringLiteral("WHERE person_id = :person AND purpose = 'keep_card'"), {{"person", person}});
    return std::any_of(consents.begin(), consents.end(), [&](const Consent& each) { return each.holdsOn(day); });
}

std::vector<Rhythm> ContactStore::agreedRhythms(CentreId centre) const
{
    return m_database.list<Rhythm>(
        QStringLiteral("JOIN person p ON p.id = rhythm.person_id WHERE rhythm.centre_id = :centre"
                       " AND rhythm.interval_days IS NOT NULL AND p.state = 'active' ORDER BY rhythm.person_id"),
        {{"centre", centre}});
}

QHash<PersonId, std::vector<Pause>> ContactStore::pausesOf(CentreId centre) const
{
    QHash<PersonId, std::vector<Pause>> pauses;
    for (Pause& pause : m_database.list<Pause>(
             QStringLiteral("JOIN rhythm r ON r.person_id = person_pause.person_id"
                            " WHERE r.centre_id = :centre AND person_pause.is_active ORDER BY person_pause.from_on"),
             {{"centre", centre}}))
        pauses[pause.personId].push_back(std::move(pause));
    return pauses;
}

void ContactStore::setDays(const Rhythm& rhythm)
{
    m_database.run(
        QStringLiteral("UPDATE rhythm SET due_on = :due, forgotten_on = :forgotten WHERE person_id = :person"),
        {{"due", rhythm.dueOn}, {"forgotten", rhythm.forgottenOn}, {"person", rhythm.personId}});
}

} // namespace naervaer
