// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_store.h"

#include "core/base/clock.h"
#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"
#include "core/rounds/round_mapping.h"
#include "core/rounds/round_rules.h"

#include <algorithm>

namespace naervaer {
namespace {

using storage::Binds;

/// Members (m) who are to be rung on :day: agreed and due, active, not paused, not held beyond the day.
QString toRing()
{
    return QStringLiteral("JOIN rhythm r ON r.person_id = m.person_id AND r.due_on <= :day "
                          "JOIN person p ON p.id = m.person_id AND p.state = 'active' "
                          "LEFT JOIN call_hold h ON h.person_id = m.person_id "
                          "%1"
                          "WHERE m.left_on IS NULL AND (h.person_id IS NULL OR h.until_at < :tomorrow) "
                          "AND NOT EXISTS (SELECT 1 FROM person_pause z WHERE z.person_id = m.person_id "
                          "AND z.is_active = TRUE AND z.from_on <= :day AND (z.to_on IS NULL OR z.to_on >= :day)) ");
}

QDateTime endOf(QDate day)
{
    return fromLocal(day.addDays(1), QTime(0, 0));
}

QString ofCentre(std::optional<CentreId> centre)
{
    return centre ? QStringLiteral("AND m.round_id IN (SELECT id FROM round WHERE centre_id = :centre) ") : QString();
}

Binds withCentre(Binds binds, std::optional<CentreId> centre)
{
    if (centre)
        binds.push_back({"centre", *centre});
    return binds;
}

QString shownName(const storage::Rows& rows, int first)
{
    for (int index = first; index < first + 3; ++index)
        if (const auto name = rows.get<QString>(index); !name.isEmpty())
            return name;
    return {};
}

QueueEntry readEntry(const storage::Rows& rows, const QDateTime& now)
{
    QueueEntry entry;
    entry.personId = rows.get<PersonId>(0);
    entry.name = shownName(rows, 1);
    entry.dueOn = rows.get<QDate>(4);
    entry.lastContactAt = rows.get<QDateTime>(5);
    entry.attemptsSince = rows.get<int>(6);
    entry.notBefore = rows.get<std::optional<QTime>>(7);
    entry.notAfter = rows.get<std::optional<QTime>>(8);
    entry.claimedBy = rows.get<HelperId>(9);
    entry.alertPriority = rows.get<int>(10);
    if (const auto reason = rows.get<std::optional<HoldReason>>(11)) {
        const CallHold hold{entry.personId, *reason, rows.get<std::optional<QDateTime>>(12)};
        if (stillHeld(hold, now))
            entry.hold = hold;
    }
    return entry;
}

PersonLine readLine(const storage::Rows& rows)
{
    PersonLine line;
    line.id = rows.get<PersonId>(0);
    line.name = shownName(rows, 1);
    if (const auto nickname = rows.get<QString>(2); nickname != line.name)
        line.nickname = nickname;
    line.centreId = rows.get<CentreId>(4);
    line.birthYear = rows.get<std::optional<int>>(5);
    line.isProtected = rows.get<bool>(6);
    if (!line.isProtected) {
        line.address = rows.get<QString>(7);
        line.postcode = rows.get<QString>(8);
        line.town = rows.get<QString>(9);
    }
    line.municipalityCode = rows.get<QString>(10);
    line.lastContactAt = rows.get<QDateTime>(11);
    line.dueOn = rows.get<std::optional<QDate>>(12);
    line.intervalDays = rows.get<std::optional<int>>(13);
    line.phone = rows.get<QString>(14);
    return line;
}

} // namespace

std::vector<Round> RoundStore::rounds(std::optional<CentreId> centre) const
{
    return m_database.list<Round>(
        centre ? QStringLiteral("WHERE centre_id = :centre") : QString(), withCentre({}, centre));
}

QHash<RoundId, int> RoundStore::counts(const QString& sql, const Binds& binds) const
{
    QHash<RoundId, int> found;
    storage::Rows rows = m_database.query(sql, binds);
    while (rows.next())
        found.insert(rows.get<RoundId>(0), rows.get<int>(1));
    return found;
}

QHash<RoundId, int> RoundStore::memberCounts(std::optional<CentreId> centre) const
{
    return counts(QStringLiteral("SELECT m.round_id, count(DISTINCT m.person_id) FROM round_member m "
                                 "JOIN person p ON p.id = m.person_id AND p.state = 'active' "
                                 "WHERE m.left_on IS NULL %1GROUP BY m.round_id")
                      .arg(ofCentre(centre)),
        withCentre({}, centre));
}

QHash<RoundId, int> RoundStore::dueCounts(std::optional<CentreId> centre, QDate day) const
{
    return counts(QStringLiteral("SELECT m.round_id, count(DISTINCT m.person_id) FROM round_member m %1%2"
                                 "GROUP BY m.round_id")
                      .arg(toRing().arg(QString()), ofCentre(centre)),
        withCentre({{"day", day}, {"tomorrow", endOf(day)}}, centre));
}

std::vector<PersonLine> RoundStore::members(RoundId id) const
{
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT p.id, p.name, p.nickname, p.alias, p.centre_id, p.birth_year, p.is_protected, "
                       "p.address, p.postcode, p.town, p.municipality_code, r.last_contact_at, r.due_on, "
                       "r.interval_days, (SELECT f.number FROM person_phone f WHERE f.person_id = p.id "
                       "AND f.is_wrong = FALSE ORDER BY f.position LIMIT 1), p.sort_key "
                       "FROM (SELECT DISTINCT person_id FROM round_member "
                       "WHERE round_id = :round AND left_on IS NULL) m "
                       "JOIN person p ON p.id = m.person_id AND p.state = 'active' "
                       "LEFT JOIN rhythm r ON r.person_id = p.id"),
        {{"round", id}});
    std::vector<std::pair<QString, PersonLine>> keyed;
    while (rows.next())
        keyed.emplace_back(rows.get<QString>(15), readLine(rows));
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.id < b.second.id;
    });
    std::vector<PersonLine> lines;
    lines.reserve(keyed.size());
    for (auto& [key, line] : keyed)
        lines.push_back(std::move(line));
    return lines;
}

QSet<PersonId> RoundStore::memberIds(RoundId id) const
{
    storage::Rows rows = m_database.query(
        QStringLiteral("SELECT person_id FROM round_member WHERE round_id = :round AND left_on IS NULL"),
        {{"round", id}});
    QSet<PersonId> found;
    while (rows.next())
        found.insert(rows.get<PersonId>(0));
    return found;
}

std::vector<RoundMember> RoundStore::memberships(RoundId id, PersonId person) const
{
    return m_database.list<RoundMember>(
        QStringLiteral("WHERE round_id = :round AND person_id = :person AND left_on IS NULL"),
        {{"round", id}, {"person", person}});
}

std::vector<QueueEntry> RoundStore::queue(RoundId id, const QDateTime& now) const
{
    static const QString sql =
        QStringLiteral("SELECT m.person_id, p.name, p.nickname, p.alias, r.due_on, r.last_contact_at, "
                       "r.attempts_since, r.not_before, r.not_after, c.helper_id, "
                       "(SELECT min(a.priority) FROM person_alert a WHERE a.person_id = m.person_id "
                       "AND a.is_active = TRUE AND a.from_on <= :day AND (a.to_on IS NULL OR a.to_on >= :day)), "
                       "h.reason, h.until_at FROM round_member m ")
        + toRing().arg(QStringLiteral("LEFT JOIN call_claim c ON c.person_id = m.person_id AND c.expires_at > :now "))
        + QStringLiteral("AND m.round_id = :round");
    const QDate day = localDate(now);
    storage::Rows rows = m_database.query(sql, {{"day", day}, {"tomorrow", endOf(day)}, {"now", now}, {"round", id}});
    std::vector<QueueEntry> entries;
    QSet<PersonId> seen; // after a merge of two members their memberships are both kept
    while (rows.next()) {
        QueueEntry entry = readEntry(rows, now);
        if (seen.contains(entry.personId))
            continue;
        seen.insert(entry.personId);
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool RoundStore::claim(const CallClaim& claim)
{
    static const QString sql =
        QStringLiteral("INSERT INTO call_claim (person_id, helper_id, claimed_at, expires_at) "
                       "SELECT p.id, :helper, :now, :expires FROM person p WHERE p.id = :person AND p.state = 'active' "
                       "ON CONFLICT (person_id) DO UPDATE SET helper_id = excluded.helper_id, "
                       "claimed_at = excluded.claimed_at, expires_at = excluded.expires_at "
                       "WHERE call_claim.expires_at <= :now OR call_claim.helper_id = :helper");
    return m_database.run(sql,
               {{"helper", claim.helperId}, {"now", claim.claimedAt}, {"expires", claim.expiresAt},
                   {"person", claim.personId}})
        == 1;
}

std::optional<CallClaim> RoundStore::claimOf(PersonId person) const
{
    return m_database.first<CallClaim>(QStringLiteral("WHERE person_id = :person"), {{"person", person}});
}

void RoundStore::release(PersonId person, HelperId helper, const QDateTime& now)
{
    m_database.run(QStringLiteral("DELETE FROM call_claim WHERE person_id = :person "
                                  "AND (helper_id = :helper OR expires_at <= :now)"),
        {{"person", person}, {"helper", helper}, {"now", now}});
}

void RoundStore::dropClaim(PersonId person)
{
    m_database.run(QStringLiteral("DELETE FROM call_claim WHERE person_id = :person"), {{"person", person}});
}

std::optional<CallHold> RoundStore::holdOf(PersonId person) const
{
    return m_database.first<CallHold>(QStringLiteral("WHERE person_id = :person"), {{"person", person}});
}

void RoundStore::setHold(PersonId person, const std::optional<CallHold>& hold)
{
    if (hold)
        m_database.upsert(*hold);
    else
        m_database.run(QStringLiteral("DELETE FROM call_hold WHERE person_id = :person"), {{"person", person}});
}

int RoundStore::attemptsOn(PersonId person, QDate day) const
{
    // The night's hours reach into two UTC days: the index narrows by moment, the stored local day decides.
    return m_database
        .value<int>(QStringLiteral("SELECT count(*) FROM attempt WHERE person_id = :person AND at >= :from "
                                   "AND day = :day AND kind = 'call_out' AND is_undone = FALSE"),
            {{"person", person}, {"from", fromLocal(day, QTime(0, 0))}, {"day", day}})
        .value_or(0);
}

std::vector<Concern> RoundStore::waitingConcerns(PersonId person) const
{
    return m_database.list<Concern>(
        QStringLiteral("WHERE person_id = :person AND state IN ('open', 'seen') ORDER BY raised_at DESC, id DESC"),
        {{"person", person}});
}

bool RoundStore::hasRhythm(PersonId person) const
{
    return m_database
        .value<int>(QStringLiteral("SELECT 1 FROM rhythm WHERE person_id = :person AND interval_days IS NOT NULL"),
            {{"person", person}})
        .has_value();
}

bool RoundStore::isActive(PersonId person) const
{
    return m_database
        .value<int>(
            QStringLiteral("SELECT 1 FROM person WHERE id = :person AND state = 'active'"), {{"person", person}})
        .has_value();
}

} // namespace naervaer
