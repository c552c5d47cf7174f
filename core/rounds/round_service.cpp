// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_service.h"

#include "core/base/search_key.h"
#include "core/contacts/contact_log.h"
#include "core/rounds/round_mapping.h"
#include "core/rounds/round_rules.h"

#include <algorithm>
#include <tuple>

namespace naervaer {
namespace {

Problem unknownRound()
{
    return {QStringLiteral("round.unknown"), {}};
}
Problem unknownPerson()
{
    return {QStringLiteral("person.unknown"), {}};
}

} // namespace

Result<RoundId> RoundService::addRound(Round round)
{
    round.name = round.name.trimmed();
    if (Problems problems = checkRound(round); !problems.empty())
        return problems;
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.add_round"));
    work.insert(round);
    work.about(QStringLiteral("round"), round.id.value());
    work.changes(roundsArea);
    work.commit();
    Round ended = round;
    ended.isActive = false;
    m_desk.undo.push({QStringLiteral("rounds.add_round"), [this, ended] { return restoreRound(ended); }});
    return round.id;
}

Problems RoundService::amendRound(Round round)
{
    round.name = round.name.trimmed();
    if (Problems problems = checkRound(round); !problems.empty())
        return problems;
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.amend_round"));
    const auto former = m_desk.database.find<Round>(round.id);
    if (!former)
        return {unknownRound()};
    work.update(round);
    work.about(QStringLiteral("round"), round.id.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.amend_round"), [this, before = *former] { return restoreRound(before); }});
    return {};
}

Problems RoundService::restoreRound(const Round& former)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.restore_round"));
    const auto current = m_desk.database.find<Round>(former.id);
    if (!current)
        return {unknownRound()};
    Round restored = former;
    restored.version = current->version;
    work.update(restored);
    work.about(QStringLiteral("round"), former.id.value());
    work.changes(roundsArea);
    work.commit();
    return {};
}

Problems RoundService::addMembers(RoundId id, const std::vector<PersonId>& people)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.add_members"));
    // The lock makes two who add the same person at once add them one after the other.
    const auto round = m_desk.database.first<Round>(
        QStringLiteral("WHERE id = :id") + m_desk.database.dialect().lockRow(), {{"id", id}});
    if (!round)
        return {unknownRound()};
    QSet<PersonId> members = m_store.memberIds(id);
    std::vector<PersonId> joined;
    std::vector<PersonId> agreed;
    for (const PersonId person : people) {
        if (!m_store.isActive(person))
            return {unknownPerson()};
        if (members.contains(person))
            continue;
        members.insert(person);
        RoundMember member;
        member.centreId = round->centreId;
        member.roundId = id;
        member.personId = person;
        member.joinedOn = work.today();
        work.insert(member);
        joined.push_back(person);
        if (!m_store.hasRhythm(person))
            agreed.push_back(person);
    }
    ContactLog::agreeMany(work, agreed, round->intervalDays, work.today());
    work.about(QStringLiteral("round"), id.value());
    work.changes(roundsArea);
    work.changes(contactsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.add_members"),
        [this, id, joined, agreed] { return undoAddMembers(id, joined, agreed); }});
    return {};
}

Problems RoundService::undoAddMembers(
    RoundId id, const std::vector<PersonId>& joined, const std::vector<PersonId>& agreed)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.undo_add_members"));
    for (const PersonId person : joined)
        for (RoundMember& member : m_store.memberships(id, person)) {
            member.leftOn = work.today();
            work.update(member);
        }
    const ContactStore contacts(m_desk.database);
    for (const PersonId person : agreed)
        if (auto rhythm = contacts.rhythm(person)) {
            rhythm->intervalDays.reset();
            ContactLog::agree(work, *rhythm);
        }
    work.about(QStringLiteral("round"), id.value());
    work.changes(roundsArea);
    work.changes(contactsArea);
    work.commit();
    return {};
}

Problems RoundService::removeMember(RoundId id, PersonId person)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.remove_member"));
    std::vector<RoundMember> left = m_store.memberships(id, person);
    if (left.empty())
        return {unknownPerson()};
    for (RoundMember& member : left) {
        member.leftOn = work.today();
        work.update(member);
    }
    work.about(QStringLiteral("person"), person.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push(
        {QStringLiteral("rounds.remove_member"), [this, id, person, left] { return rejoin(id, person, left); }});
    return {};
}

Problems RoundService::rejoin(RoundId id, PersonId person, const std::vector<RoundMember>& left)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.undo_remove_member"));
    if (!m_store.memberships(id, person).empty())
        return {}; // somebody took the person in again meanwhile
    for (RoundMember member : left) {
        member.leftOn.reset();
        work.update(member);
    }
    work.about(QStringLiteral("person"), person.value());
    work.changes(roundsArea);
    work.commit();
    return {};
}

std::vector<RoundLine> RoundService::rounds(std::optional<CentreId> centre, QDate day) const
{
    m_desk.session.require(Action::MakeCalls);
    const auto members = m_store.memberCounts(centre);
    const auto due = m_store.dueCounts(centre, day);
    std::vector<std::pair<QString, RoundLine>> keyed;
    for (Round& round : m_store.rounds(centre)) {
        const RoundId id = round.id;
        const QString key = sortKey(round.name);
        keyed.emplace_back(key, RoundLine{std::move(round), members.value(id), due.value(id)});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.second.round.isActive, a.first, a.second.round.id)
            < std::tuple(!b.second.round.isActive, b.first, b.second.round.id);
    });
    std::vector<RoundLine> lines;
    for (auto& [key, line] : keyed)
        lines.push_back(std::move(line));
    return lines;
}

std::optional<Round> RoundService::round(RoundId id) const
{
    m_desk.session.require(Action::MakeCalls);
    return m_desk.database.find<Round>(id);
}

std::vector<PersonLine> RoundService::members(RoundId id) const
{
    m_desk.session.require(Action::PlanRounds);
    return m_store.members(id);
}

std::vector<PersonReference> RoundService::personReferences()
{
    PersonReference members;
    members.table = QStringLiteral("round_member"); // two of one round stay, so that a merge can be undone
    PersonReference claims;
    claims.table = QStringLiteral("call_claim");
    claims.onePerPerson = true;
    claims.afterMerge = [](storage::UnitOfWork& work, PersonId, PersonId gone) {
        RoundStore(work.database()).dropClaim(gone);
    };
    PersonReference holds;
    holds.table = QStringLiteral("call_hold");
    holds.onePerPerson = true;
    // The longer peace of the two counts. Undoing a merge leaves it: nobody who declined is rung by mistake.
    holds.afterMerge = [](storage::UnitOfWork& work, PersonId kept, PersonId gone) {
        RoundStore store(work.database());
        const auto theirs = store.holdOf(gone);
        if (!theirs || store.isActive(gone))
            return;
        store.setHold(kept, longerHold(store.holdOf(kept), CallHold{kept, theirs->reason, theirs->untilAt}));
    };
    return {members, claims, holds};
}

} // namespace naervaer
