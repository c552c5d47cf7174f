// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/share_store.h"

#include "core/base/clock.h"
#include "core/rounds/distribution_rules.h"
#include "core/rounds/round_mapping.h"
#include "core/rounds/round_rules.h"
#include "core/rounds/round_store.h"
#include "core/rounds/share_mapping.h"

#include <algorithm>

namespace naervaer {
namespace {

using storage::Binds;
using storage::Rows;

using PeopleById = QHash<PersonId, PersonToRing>;

/// Members (x) of :round, each once.
QString membersOfRound()
{
    return QStringLiteral(
        "(SELECT DISTINCT person_id FROM round_member WHERE round_id = :round AND left_on IS NULL) x ");
}

void readLanguages(storage::Database& database, RoundId round, PeopleById& people)
{
    Rows rows = database.query(
        QStringLiteral("SELECT p.id, p.languages FROM %1JOIN person p ON p.id = x.person_id").arg(membersOfRound()),
        {{"round", round}});
    while (rows.next())
        if (const auto person = people.find(rows.get<PersonId>(0)); person != people.end())
            person->languages = rows.get<QStringList>(1);
}

void readConcerns(storage::Database& database, RoundId round, QHash<PersonId, PastTalks>& talks)
{
    Rows rows = database.query(QStringLiteral("SELECT DISTINCT c.person_id FROM %1JOIN concern c "
                                              "ON c.person_id = x.person_id AND c.state IN ('open', 'seen')")
                                   .arg(membersOfRound()),
        {{"round", round}});
    while (rows.next())
        talks[rows.get<PersonId>(0)].concernWaits = true;
}

/// Former callers, the latest of them, and how the talks of all of them went.
void readTalks(storage::Database& database, RoundId round, const QDateTime& since, PeopleById& people,
    QHash<PersonId, PastTalks>& talks)
{
    Rows rows = database.query(
        QStringLiteral("SELECT c.person_id, c.helper_id, count(*), count(c.mood), sum(c.mood), count(c.minutes), "
                       "sum(c.minutes), max(c.at) FROM %1JOIN contact c ON c.person_id = x.person_id "
                       "AND c.at >= :since AND c.kind IN ('call_out', 'call_in') AND c.is_undone = FALSE "
                       "AND c.helper_id IS NOT NULL GROUP BY c.person_id, c.helper_id ORDER BY max(c.at)")
            .arg(membersOfRound()),
        {{"round", round}, {"since", since}});
    while (rows.next()) {
        const auto person = people.find(rows.get<PersonId>(0));
        if (person == people.end())
            continue;
        FormerCaller former;
        former.helperId = rows.get<HelperId>(1);
        former.calls = rows.get<int>(2);
        if (const int moods = rows.get<int>(3); moods > 0)
            former.mood = static_cast<double>(rows.get<int>(4)) / moods;
        former.isLatest = true; // the last row of a person is
        if (!person->formerCallers.empty())
            person->formerCallers.back().isLatest = false;
        person->formerCallers.push_back(former);
        PastTalks& past = talks[person->personId];
        past.moods += rows.get<int>(3);
        past.moodSum += rows.get<int>(4);
        past.timed += rows.get<int>(5);
        past.minutes += rows.get<int>(6);
    }
}

void readWishes(storage::Database& database, RoundId round, PeopleById& people)
{
    const auto wishes = database.list<CallerWish>(
        QStringLiteral("WHERE is_lifted = FALSE AND person_id IN "
                       "(SELECT person_id FROM round_member WHERE round_id = :round AND left_on IS NULL) ORDER BY id"),
        {{"round", round}});
    for (const CallerWish& wish : wishes)
        if (const auto person = people.find(wish.personId); person != people.end())
            (wish.kind == WishKind::Prefers ? person->prefers : person->keptApart).push_back(wish.helperId);
}

PersonToRing toRing(const QueueEntry& entry, const std::optional<Round>& round, QDate day)
{
    PersonToRing person;
    person.personId = entry.personId;
    person.notBefore = entry.notBefore;
    person.notAfter = entry.notAfter;
    if (!entry.notBefore && !entry.notAfter && round) { // who wishes nothing is rung in the round's hours
        person.notBefore = round->fromTime;
        person.notAfter = round->toTime;
    }
    person.daysOverdue = static_cast<int>(std::max<qint64>(0, entry.dueOn.daysTo(day)));
    person.alertPriority = entry.alertPriority;
    return person;
}

} // namespace

std::optional<Round> ShareStore::lockRound(RoundId id) const
{
    return m_database.first<Round>(QStringLiteral("WHERE id = :id") + m_database.dialect().lockRow(), {{"id", id}});
}

std::vector<PersonToRing> ShareStore::peopleToRing(RoundId id, const QDateTime& moment) const
{
    const auto round = m_database.find<Round>(id);
    const QDate day = localDate(moment);
    std::vector<QueueEntry> entries = RoundStore(m_database).queue(id, moment);
    const QTime time = toLocal(moment).time();
    std::sort(entries.begin(), entries.end(),
        [time](const QueueEntry& a, const QueueEntry& b) { return ringsBefore(a, b, time); });
    PeopleById people;
    for (const QueueEntry& entry : entries)
        people.insert(entry.personId, toRing(entry, round, day));
    QHash<PersonId, PastTalks> talks;
    readLanguages(m_database, id, people);
    readConcerns(m_database, id, talks);
    readTalks(m_database, id, moment.addDays(-continuityDays), people, talks);
    readWishes(m_database, id, people);
    std::vector<PersonToRing> inOrder;
    inOrder.reserve(entries.size());
    for (const QueueEntry& entry : entries) {
        PersonToRing person = people.take(entry.personId);
        person.minutes = expectedMinutes(talks.value(entry.personId));
        person.isHeavy = isHeavy(talks.value(entry.personId));
        inOrder.push_back(std::move(person));
    }
    return inOrder;
}

std::vector<RoundShare> ShareStore::shares(RoundId id, QDate evening) const
{
    return m_database.list<RoundShare>(QStringLiteral("WHERE evening = :evening AND round_id = :round ORDER BY id"),
        {{"evening", evening}, {"round", id}});
}

std::vector<RoundShare> ShareStore::sharesOf(HelperId helper, QDate evening) const
{
    return m_database.list<RoundShare>(QStringLiteral("WHERE evening = :evening AND helper_id = :helper ORDER BY id"),
        {{"evening", evening}, {"helper", helper}});
}

std::optional<RoundShare> ShareStore::share(RoundId id, QDate evening, PersonId person) const
{
    return m_database.first<RoundShare>(
        QStringLiteral("WHERE evening = :evening AND round_id = :round AND person_id = :person ORDER BY id"),
        {{"evening", evening}, {"round", id}, {"person", person}});
}

QHash<HelperId, int> ShareStore::callsElsewhere(RoundId id, QDate evening) const
{
    Rows rows = m_database.query(
        QStringLiteral("SELECT s.helper_id, count(DISTINCT s.person_id) FROM round_share s "
                       "JOIN rhythm r ON r.person_id = s.person_id AND r.due_on <= :evening "
                       "WHERE s.evening = :evening AND s.round_id <> :round AND s.helper_id IS NOT NULL "
                       "GROUP BY s.helper_id"),
        {{"evening", evening}, {"round", id}});
    QHash<HelperId, int> calls;
    while (rows.next())
        calls.insert(rows.get<HelperId>(0), rows.get<int>(1));
    return calls;
}

QHash<PersonId, HelperId> ShareStore::standing(RoundId id, const QDateTime& now) const
{
    const QDate day = localDate(now);
    Rows rows = m_database.query(
        QStringLiteral("SELECT person_id, helper_id FROM round_share WHERE evening IN (:day, :before) "
                       "AND round_id = :round AND helper_id IS NOT NULL AND until_at > :now ORDER BY evening DESC, id"),
        {{"day", day}, {"before", day.addDays(-1)}, {"round", id}, {"now", now}});
    QHash<PersonId, HelperId> callers;
    while (rows.next())
        callers.insert(rows.get<PersonId>(0), rows.get<HelperId>(1));
    return callers;
}

std::vector<CallerWish> ShareStore::wishes(PersonId person) const
{
    return m_database.list<CallerWish>(
        QStringLiteral("WHERE person_id = :person AND is_lifted = FALSE ORDER BY id"), {{"person", person}});
}

std::optional<CallerWish> ShareStore::wish(PersonId person, HelperId helper, WishSide side) const
{
    return m_database.first<CallerWish>(
        QStringLiteral("WHERE person_id = :person AND helper_id = :helper AND side = :side ORDER BY id"),
        {{"person", person}, {"helper", helper}, {"side", side}});
}

QSet<HelperId> ShareStore::callersOut(QDate evening) const
{
    QSet<HelperId> out;
    for (const CallerOut& each : m_database.list<CallerOut>(
             QStringLiteral("WHERE evening = :evening AND is_lifted = FALSE"), {{"evening", evening}}))
        out.insert(each.helperId);
    return out;
}

std::vector<CallerOut> ShareStore::outRows(HelperId helper, QDate evening) const
{
    return m_database.list<CallerOut>(QStringLiteral("WHERE evening = :evening AND helper_id = :helper ORDER BY id"),
        {{"evening", evening}, {"helper", helper}});
}

QStringList ShareStore::homeLanguages() const
{
    const auto country = m_database.value<QString>(QStringLiteral("SELECT country FROM organisation"));
    return country == QStringLiteral("NO") ? QStringList{QStringLiteral("nb"), QStringLiteral("nn")}
                                           : QStringList{QStringLiteral("da")};
}

QSet<PersonId> ShareStore::activeMembers(RoundId id) const
{
    Rows rows =
        m_database.query(QStringLiteral("SELECT p.id FROM %1JOIN person p ON p.id = x.person_id AND p.state = 'active'")
                             .arg(membersOfRound()),
            {{"round", id}});
    QSet<PersonId> found;
    while (rows.next())
        found.insert(rows.get<PersonId>(0));
    return found;
}

} // namespace naervaer
