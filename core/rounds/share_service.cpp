// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/share_service.h"

#include "core/organisation/organisation_mapping.h"
#include "core/rounds/distribution_rules.h"
#include "core/rounds/round_mapping.h"
#include "core/rounds/round_service.h"
#include "core/rounds/share_mapping.h"

#include <algorithm>

namespace naervaer {
namespace {

Problem unknownRound()
{
    return {QStringLiteral("round.unknown"), {}};
}

QStringList codesOf(const std::vector<CostPart>& parts)
{
    QStringList codes;
    for (const CostPart& part : parts)
        codes.append(codeOf(part.reason));
    return codes;
}

QHash<PersonId, RoundShare> byPerson(const std::vector<RoundShare>& shares)
{
    QHash<PersonId, RoundShare> found;
    for (const RoundShare& share : shares)
        if (!found.contains(share.personId)) // after a merge there may be two
            found.insert(share.personId, share);
    return found;
}

} // namespace

bool ShareService::isPast(QDate evening) const
{
    return evening < eveningOf(m_desk.clock.now());
}

bool ShareService::worksHere(HelperId helper) const
{
    const auto found = m_desk.database.find<Helper>(helper);
    return found && found->isActive;
}

std::vector<CallerTonight> ShareService::callersTonight(
    const Round& round, QDate evening, const std::vector<HelperId>& also) const
{
    std::vector<CallerTonight> callers;
    if (m_crew.callers)
        callers = m_crew.callers(round, evening);
    const auto isAmong = [&callers](HelperId helper) {
        return std::any_of(callers.begin(), callers.end(),
            [helper](const CallerTonight& caller) { return caller.helperId == helper; });
    };
    std::vector<HelperId> unplanned = also;
    for (const RoundShare& share : m_store.shares(round.id, evening))
        unplanned.push_back(share.helperId); // who was given people without a shift still has them
    for (const HelperId helper : unplanned) {
        const auto found = m_desk.database.find<Helper>(helper);
        if (!found || !found->isActive || isAmong(helper))
            continue;
        CallerTonight& caller = callers.emplace_back();
        caller.helperId = helper;
        caller.languages = found->languages;
        caller.times = {unplannedHours(round, evening)};
    }
    const QSet<HelperId> out = m_store.callersOut(evening);
    std::erase_if(callers, [&out](const CallerTonight& caller) { return out.contains(caller.helperId); });
    const QHash<HelperId, int> elsewhere = m_store.callsElsewhere(round.id, evening);
    const QStringList home = m_store.homeLanguages();
    for (CallerTonight& caller : callers) {
        caller.callsElsewhere = elsewhere.value(caller.helperId);
        caller.times = yetToCome(std::move(caller.times), m_desk.clock.now());
        if (caller.languages.isEmpty())
            caller.languages = home;
    }
    return callers;
}

void ShareService::keepApart(std::vector<PersonToRing>& people, QDate evening) const
{
    if (!m_crew.apart)
        return;
    QHash<PersonId, std::vector<HelperId>> apart;
    for (const MustNotMeet& pair : m_crew.apart(evening))
        apart[pair.personId].push_back(pair.helperId);
    for (PersonToRing& person : people) {
        const std::vector<HelperId> helpers = apart.value(person.personId);
        person.keptApart.insert(person.keptApart.end(), helpers.begin(), helpers.end());
    }
}

EveningToShare ShareService::eveningToShare(
    const Round& round, QDate evening, Keep keep, const std::vector<HelperId>& also) const
{
    const QDateTime now = m_desk.clock.now();
    EveningToShare made;
    made.day = evening;
    made.callers = callersTonight(round, evening, also);
    made.people = m_store.peopleToRing(round.id, std::max(now, fromLocal(evening, eveningTurns)));
    keepApart(made.people, evening);
    for (const RoundShare& share : m_store.shares(round.id, evening)) {
        if (share.helperId.isNull())
            continue;
        if (share.isByHand)
            made.byHand.insert(share.personId, share.helperId);
        if (keep == Keep::Present)
            made.present.insert(share.personId, share.helperId);
    }
    return made;
}

Result<ShareProposal> ShareService::distribute(
    RoundId id, QDate evening, Keep keep, const std::vector<HelperId>& also) const
{
    m_desk.session.require(Action::PlanRounds);
    const auto round = m_desk.database.find<Round>(id);
    if (!round)
        return unknownRound();
    if (isPast(evening))
        return Problem{QStringLiteral("share.day_past"), QStringLiteral("evening")};
    ShareProposal proposal{id, eveningToShare(*round, evening, keep, also), {}, m_desk.clock.now()};
    if (proposal.evening.people.empty())
        return Problem{QStringLiteral("share.nobody_to_ring"), {}};
    if (std::all_of(proposal.evening.callers.begin(), proposal.evening.callers.end(),
            [](const CallerTonight& caller) { return caller.times.empty(); }))
        return Problem{QStringLiteral("share.no_callers"), {}};
    proposal.distribution = naervaer::distribute(proposal.evening);
    return proposal;
}

void ShareService::writeRow(storage::UnitOfWork& work, std::optional<RoundShare> before, RoundShare after, Trace& trace)
{
    if (before && storage::sameContent(*before, after))
        return;
    if (before)
        work.update(after);
    else
        work.insert(after);
    trace.shares.push_back({std::move(before), std::move(after)});
}

void ShareService::write(storage::UnitOfWork& work, const Round& round, const ShareProposal& proposal, Trace& trace)
{
    const QDate evening = proposal.evening.day;
    const auto former = byPerson(m_store.shares(round.id, evening));
    const QSet<PersonId> members = m_store.activeMembers(round.id);
    QHash<HelperId, QDateTime> ends;
    for (const CallerTonight& caller : proposal.evening.callers)
        if (!caller.times.empty())
            ends.insert(caller.helperId, caller.times.back().untilAt);
    const auto put = [&](PersonId person, HelperId helper, bool isByHand, const QStringList& reasons) {
        const auto before = former.constFind(person);
        const bool isKnown = before != former.constEnd();
        // Nothing is lost: whom somebody gave away by hand since stays there, and an erased person is no row.
        if (!members.contains(person) || (isKnown && before->isByHand && before->changedAt > proposal.madeAt))
            return;
        if (!isKnown && helper.isNull())
            return;
        RoundShare after = isKnown ? *before : RoundShare{};
        after.centreId = round.centreId;
        after.roundId = round.id;
        after.evening = evening;
        after.personId = person;
        after.helperId = helper;
        after.isByHand = isByHand;
        after.reasons = reasons;
        after.untilAt = ends.value(helper, isKnown ? before->untilAt : fromLocal(evening.addDays(1), eveningTurns));
        writeRow(work, isKnown ? std::optional(*before) : std::nullopt, std::move(after), trace);
    };
    for (const Share& share : proposal.distribution.shares)
        put(share.personId, share.helperId, share.isByHand, codesOf(share.parts));
    for (const LeftOver& left : proposal.distribution.left)
        put(left.personId, {}, false, {});
}

Result<int> ShareService::shareOut(const ShareProposal& proposal)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.share_out"));
    const auto round = m_store.lockRound(proposal.roundId);
    if (!round)
        return unknownRound();
    Trace trace;
    write(work, *round, proposal, trace);
    work.about(QStringLiteral("round"), round->id.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.share_out"),
        [this, trace] { return putBack(QStringLiteral("rounds.undo_share_out"), trace); }});
    const auto shares = byPerson(m_store.shares(round->id, proposal.evening.day));
    return static_cast<int>(
        std::count_if(shares.begin(), shares.end(), [](const RoundShare& share) { return !share.helperId.isNull(); }));
}

Problems ShareService::putBack(const QString& verb, const Trace& trace)
{
    auto work = m_desk.begin(Action::PlanRounds, verb);
    for (const Written& written : trace.shares) {
        const auto current = m_desk.database.find<RoundShare>(written.after.id);
        if (!current || !storage::sameContent(*current, written.after))
            continue; // what somebody decided since stays, and an erased person is no row
        RoundShare restored = written.before.value_or(written.after);
        restored.version = current->version;
        if (!written.before) {
            restored.helperId = {};
            restored.isByHand = false;
            restored.reasons.clear();
        }
        work.update(restored);
        work.about(QStringLiteral("round"), restored.roundId.value());
    }
    if (trace.out) {
        Trace unused;
        writeOut(work, trace.out->helperId, trace.out->evening, !trace.out->isLifted, unused);
        work.about(QStringLiteral("helper"), trace.out->helperId.value());
    }
    work.changes(roundsArea);
    work.commit();
    return {};
}

std::vector<RoundShare> ShareService::shares(RoundId id, QDate evening) const
{
    m_desk.session.require(Action::PlanRounds);
    return m_store.shares(id, evening);
}

std::vector<CallerWish> ShareService::wishes(PersonId person) const
{
    m_desk.session.require(Action::PlanRounds);
    return m_store.wishes(person);
}

QSet<HelperId> ShareService::callersOut(QDate evening) const
{
    m_desk.session.require(Action::PlanRounds);
    return m_store.callersOut(evening);
}

} // namespace naervaer
