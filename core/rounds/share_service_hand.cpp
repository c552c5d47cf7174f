// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided by hand: who has whom, who cannot ring after all, and who wishes for whom.
#include "core/organisation/organisation_mapping.h"
#include "core/people/people_mapping.h"
#include "core/rounds/distribution_rules.h"
#include "core/rounds/round_mapping.h"
#include "core/rounds/round_service.h"
#include "core/rounds/share_mapping.h"
#include "core/rounds/share_service.h"

#include <algorithm>

namespace naervaer {
namespace {

Problem unknownHelper()
{
    return {QStringLiteral("helper.unknown"), QStringLiteral("helper")};
}

Problem dayPast()
{
    return {QStringLiteral("share.day_past"), QStringLiteral("evening")};
}

} // namespace

bool ShareService::areKeptApart(PersonId person, HelperId helper, QDate evening) const
{
    const auto wishes = m_store.wishes(person);
    if (std::any_of(wishes.begin(), wishes.end(),
            [helper](const CallerWish& wish) { return wish.helperId == helper && wish.kind == WishKind::Avoids; }))
        return true;
    std::vector<PersonToRing> alone(1);
    alone[0].personId = person;
    keepApart(alone, evening);
    return naervaer::keptApart(alone[0], helper);
}

QDateTime ShareService::endOf(const Round& round, QDate evening, HelperId helper) const
{
    for (const CallerTonight& caller : callersTonight(round, evening, {}))
        if (caller.helperId == helper && !caller.times.empty())
            return caller.times.back().untilAt;
    const QDateTime end = hoursOf(round, evening).untilAt;
    return end > m_desk.clock.now() ? end : fromLocal(evening.addDays(1), eveningTurns);
}

Problems ShareService::giveTo(RoundId id, QDate evening, PersonId person, HelperId helper)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.give_to"));
    const auto round = m_store.lockRound(id);
    if (!round)
        return {{QStringLiteral("round.unknown"), {}}};
    if (isPast(evening))
        return {dayPast()};
    if (!m_store.activeMembers(id).contains(person))
        return {{QStringLiteral("person.unknown"), {}}};
    if (!helper.isNull()) {
        if (!worksHere(helper))
            return {unknownHelper()};
        if (m_store.callersOut(evening).contains(helper))
            return {{QStringLiteral("share.caller_out"), QStringLiteral("helper")}};
        if (areKeptApart(person, helper, evening))
            return {{QStringLiteral("share.kept_apart"), QStringLiteral("helper")}};
    }
    const auto before = m_store.share(id, evening, person);
    RoundShare after = before.value_or(RoundShare{});
    after.centreId = round->centreId;
    after.roundId = id;
    after.evening = evening;
    after.personId = person;
    after.helperId = helper;
    after.isByHand = true;
    after.reasons = {codeOf(ShareReason::ByHand)};
    after.untilAt = endOf(*round, evening, helper);
    Trace trace;
    writeRow(work, before, std::move(after), trace);
    work.about(QStringLiteral("person"), person.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.give_to"),
        [this, trace] { return putBack(QStringLiteral("rounds.undo_give_to"), trace); }});
    return {};
}

void ShareService::writeOut(storage::UnitOfWork& work, HelperId helper, QDate evening, bool isLifted, Trace& trace)
{
    const std::vector<CallerOut> rows = m_store.outRows(helper, evening);
    if (rows.empty() && isLifted)
        return;
    CallerOut row = rows.empty() ? CallerOut{} : rows.front();
    if (!rows.empty() && row.isLifted == isLifted)
        return;
    row.helperId = helper;
    row.evening = evening;
    row.isLifted = isLifted;
    if (rows.empty())
        work.insert(row);
    else
        work.update(row);
    trace.out = row;
}

Result<Redistributed> ShareService::callerFellIll(HelperId helper, QDate evening)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.caller_fell_ill"));
    if (!worksHere(helper))
        return unknownHelper();
    if (isPast(evening))
        return dayPast();
    Trace trace;
    writeOut(work, helper, evening, false, trace);
    QSet<RoundId> touched;
    for (const RoundShare& share : m_store.sharesOf(helper, evening))
        touched.insert(share.roundId);
    std::vector<RoundId> rounds(touched.begin(), touched.end());
    std::sort(rounds.begin(), rounds.end()); // the same order on every desk: two who lock them do not wait for another
    for (const RoundId id : rounds) {
        const auto round = m_store.lockRound(id);
        ShareProposal proposal{id, eveningToShare(*round, evening, Keep::Present, {}), {}, work.now()};
        proposal.distribution = naervaer::distribute(proposal.evening);
        write(work, *round, proposal, trace);
    }
    work.about(QStringLiteral("helper"), helper.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.caller_fell_ill"),
        [this, trace] { return putBack(QStringLiteral("rounds.undo_caller_fell_ill"), trace); }});
    Redistributed done;
    for (const Written& written : trace.shares)
        if (written.before && written.before->helperId == helper)
            ++(written.after.helperId.isNull() ? done.left : done.moved);
    return done;
}

Problems ShareService::callerIsThere(HelperId helper, QDate evening)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.caller_is_there"));
    if (!worksHere(helper))
        return {unknownHelper()};
    Trace trace;
    writeOut(work, helper, evening, true, trace);
    work.about(QStringLiteral("helper"), helper.value());
    work.changes(roundsArea);
    work.commit();
    m_desk.undo.push({QStringLiteral("rounds.caller_is_there"),
        [this, trace] { return putBack(QStringLiteral("rounds.undo_caller_is_there"), trace); }});
    return {};
}

Problems ShareService::setWish(PersonId person, HelperId helper, WishSide side, std::optional<WishKind> kind)
{
    auto work = m_desk.begin(Action::PlanRounds, QStringLiteral("rounds.set_wish"));
    const auto card = m_desk.database.find<Person>(person);
    if (!card || card->state != PersonState::Active)
        return {{QStringLiteral("person.unknown"), {}}};
    if (!worksHere(helper))
        return {unknownHelper()};
    const WishSide otherSide = side == WishSide::Person ? WishSide::Caller : WishSide::Person;
    const auto other = m_store.wish(person, helper, otherSide);
    if (kind == WishKind::Prefers) {
        if (other && !other->isLifted && other->kind == WishKind::Avoids)
            return {{QStringLiteral("wish.contradicts"), QStringLiteral("kind")}};
        std::vector<PersonToRing> alone(1);
        alone[0].personId = person;
        keepApart(alone, work.today());
        if (naervaer::keptApart(alone[0], helper))
            return {{QStringLiteral("share.kept_apart"), QStringLiteral("helper")}};
    }
    const auto before = m_store.wish(person, helper, side);
    if (!before && !kind)
        return {};
    CallerWish after = before.value_or(CallerWish{});
    after.centreId = card->centreId;
    after.personId = person;
    after.helperId = helper;
    after.side = side;
    after.kind = kind.value_or(after.kind);
    after.isLifted = !kind;
    if (before)
        work.update(after);
    else
        work.insert(after);
    work.about(QStringLiteral("person"), person.value());
    work.changes(roundsArea);
    work.commit();
    const auto former = before && !before->isLifted ? std::optional(before->kind) : std::nullopt;
    m_desk.undo.push({QStringLiteral("rounds.set_wish"),
        [this, person, helper, side, former] { return setWish(person, helper, side, former); }});
    return {};
}

} // namespace naervaer
