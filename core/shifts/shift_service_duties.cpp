// SPDX-License-Identifier: GPL-3.0-or-later
// Shifts planned, taken, given back, covered and swapped.
#include "core/shifts/shift_service.h"

#include "core/shifts/shift_mapping.h"
#include "core/shifts/shift_rules.h"

#include <set>

namespace naervaer {
namespace {

const QString shiftKind = QStringLiteral("shift");

Problem refused(const char* code, const char* field = "")
{
    return {QString::fromLatin1(code), QString::fromLatin1(field), {}};
}

/// What stands in the way: of warnings only what nobody insisted on.
Problems inTheWay(const DutyVerdict& verdict, Insist insist)
{
    Problems all = verdict.refusals;
    if (insist == Insist::No)
        all.insert(all.end(), verdict.warnings.begin(), verdict.warnings.end());
    return all;
}

/// For who takes a shift: who must not meet whom is for coordinators to know.
Problems veiled(Problems problems)
{
    for (Problem& each : problems)
        if (each.code == QLatin1String("shift.pair_apart"))
            each = refused("shift.ask_coordinator");
    return problems;
}

/// A gap that the span lies in.
bool isMissing(const Rota& rota, CentreId centre, DutyLineId line, const LocalSpan& span)
{
    for (const RotaGap& gap : rota.gaps(centre))
        if (gap.lineId == line && startOf(gap.span) <= startOf(span) && endOf(span) <= endOf(gap.span))
            return true;
    return false;
}

/// What fell open at exactly that time.
std::optional<Duty> openDuty(const Rota& rota, DutyLineId line, const LocalSpan& span)
{
    for (const Duty& each : rota.duties())
        if (each.lineId == line && each.span == span && each.helperId.isNull())
            return each;
    return std::nullopt;
}

Shift shiftOf(const DutyLine& line, HelperId helper, const LocalSpan& span)
{
    Shift shift;
    shift.centreId = line.centreId;
    shift.lineId = line.id;
    shift.onDate = span.on;
    shift.from = span.from;
    shift.until = span.until;
    shift.helperId = helper;
    return shift;
}

} // namespace

std::optional<Duty> ShiftService::unchanged(const Rota& rota, const Duty& duty)
{
    auto now = rota.current(duty);
    if (!now || now->helperId != duty.helperId || now->lineId != duty.lineId || now->span != duty.span)
        return std::nullopt;
    return now;
}

ShiftChange ShiftService::changeOf(const Duty& duty, HelperId helper, HelperId covers, ShiftState state)
{
    const auto before = duty.shiftId.isNull() ? std::nullopt : m_store.find<Shift>(duty.shiftId);
    Shift after = before.value_or(Shift());
    if (!before) {
        const auto standing = m_store.find<StandingShift>(duty.standingId);
        after.id = m_desk.ids.make<ShiftId>();
        after.centreId = standing ? standing->centreId : CentreId();
        after.lineId = duty.lineId;
        after.onDate = duty.span.on;
        after.from = duty.span.from;
        after.until = duty.span.until;
        after.standingId = duty.standingId;
    }
    after.helperId = helper;
    after.coversId = covers == helper ? HelperId() : covers;
    after.state = state;
    if (before)
        return {*before, after};
    return {std::nullopt, after};
}

Result<ShiftId> ShiftService::planShift(DutyLineId lineId, HelperId helperId, const LocalSpan& span, Insist insist)
{
    m_desk.session.require(Action::PlanShifts);
    if (Problems problems = checkSpan(span); !problems.empty())
        return problems;
    Deed deed{Action::PlanShifts, QStringLiteral("shifts.plan"), shiftKind};
    auto work = begin(deed);
    const auto line = m_store.lockLine(lineId);
    const Rota rota(bookAround(span.on));
    if (Problems problems = inTheWay(rota.judge(lineId, helperId, span), insist); !problems.empty())
        return problems;
    Shift shift = shiftOf(line.value(), helperId, span);
    shift.id = m_desk.ids.make<ShiftId>();
    deed.subjectId = shift.id.value();
    keep(work, deed, {{std::nullopt, shift}});
    return shift.id;
}

Result<ShiftId> ShiftService::take(DutyLineId lineId, const LocalSpan& span)
{
    m_desk.session.require(Action::TakeShifts);
    if (Problems problems = checkSpan(span); !problems.empty())
        return problems;
    const HelperId self = m_desk.session.helperId();
    Deed deed{Action::TakeShifts, QStringLiteral("shifts.take"), shiftKind};
    auto work = begin(deed);
    const auto line = m_store.lockLine(lineId); // of two who take the last gap at once the second finds none
    if (!line)
        return refused("shift.line_unknown", "line");
    const Rota rota(bookAround(span.on));
    const auto open = openDuty(rota, lineId, span);
    if (!open && !isMissing(rota, line->centreId, lineId, span))
        return refused("shift.no_gap");
    if (Problems problems = veiled(inTheWay(rota.judge(lineId, self, span), Insist::No)); !problems.empty())
        return problems;
    ShiftChange change;
    if (open) {
        change = changeOf(*open, self, open->insteadOf, ShiftState::Planned);
    } else {
        Shift shift = shiftOf(*line, self, span);
        shift.id = m_desk.ids.make<ShiftId>();
        change.after = shift;
    }
    const ShiftId id = std::get<Shift>(change.after).id;
    deed.subjectId = id.value();
    keep(work, deed, {change});
    return id;
}

Problems ShiftService::giveBack(const Duty& duty)
{
    const Action action = actionFor(duty.helperId);
    m_desk.session.require(action);
    if (duty.span.on < m_desk.clock.today())
        return {refused("shift.past")};
    Deed deed{action, QStringLiteral("shifts.give_back"), shiftKind};
    auto work = begin(deed);
    static_cast<void>(m_store.lockLine(duty.lineId));
    const auto now = unchanged(Rota(bookAround(duty.span.on)), duty);
    if (!now || now->helperId.isNull())
        return {refused("shift.changed_since")};
    const ShiftChange change = changeOf(*now, now->helperId, {}, ShiftState::Cancelled);
    deed.subjectId = std::get<Shift>(change.after).id.value();
    keep(work, deed, {change});
    return {};
}

Problems ShiftService::confirm(const Duty& duty)
{
    const Action action = actionFor(duty.helperId);
    m_desk.session.require(action);
    if (duty.helperId.isNull())
        return {refused("shift.open")};
    Deed deed{action, QStringLiteral("shifts.confirm"), shiftKind};
    auto work = begin(deed);
    static_cast<void>(m_store.lockLine(duty.lineId));
    const auto now = unchanged(Rota(bookAround(duty.span.on)), duty);
    if (!now)
        return {refused("shift.changed_since")};
    const ShiftChange change = changeOf(*now, now->helperId, now->insteadOf, ShiftState::Confirmed);
    deed.subjectId = std::get<Shift>(change.after).id.value();
    keep(work, deed, {change});
    return {};
}

Problems ShiftService::coverOnce(const Duty& duty, HelperId helperId, Insist insist)
{
    const bool takesOpen = duty.helperId.isNull() && helperId == m_desk.session.helperId();
    const Action action =
        takesOpen && !m_desk.session.may(Action::PlanShifts) ? Action::TakeShifts : Action::PlanShifts;
    m_desk.session.require(action);
    Deed deed{action, QStringLiteral("shifts.cover_once"), shiftKind};
    auto work = begin(deed);
    static_cast<void>(m_store.lockLine(duty.lineId));
    const Rota rota(bookAround(duty.span.on));
    const auto now = unchanged(rota, duty);
    if (!now)
        return {refused("shift.changed_since")};
    const bool plans = action == Action::PlanShifts;
    Problems problems = inTheWay(rota.judge(now->lineId, helperId, now->span, {*now}), plans ? insist : Insist::No);
    if (!problems.empty())
        return plans ? problems : veiled(std::move(problems));
    const HelperId whose = now->insteadOf.isNull() ? now->helperId : now->insteadOf;
    const ShiftChange change = changeOf(*now, helperId, whose, ShiftState::Planned);
    deed.subjectId = std::get<Shift>(change.after).id.value();
    keep(work, deed, {change});
    return {};
}

/// The standing shift goes on as the other's. Who covers a later day for once still does.
ShiftChanges ShiftService::handOver(const StandingShift& former, const StandingShift& next) const
{
    StandingShift ended = former;
    ended.validTo = next.validFrom.addDays(-1);
    ShiftChanges changes{{former, ended}, {std::nullopt, next}};
    for (const Shift& each : m_store.inPlaceFrom(former.id, next.validFrom)) {
        if (each.state == ShiftState::Cancelled || each.helperId == former.helperId || each.helperId == next.helperId)
            continue;
        Shift after = each;
        after.standingId = next.id;
        after.coversId = next.helperId;
        changes.push_back({each, after});
    }
    return changes;
}

Problems ShiftService::coverForGood(const Duty& duty, HelperId helperId, Insist insist)
{
    m_desk.session.require(Action::PlanShifts);
    const Deed deed{
        Action::PlanShifts, QStringLiteral("shifts.cover_for_good"), QStringLiteral("helper"), helperId.value()};
    auto work = begin(deed);
    static_cast<void>(m_store.lockLine(duty.lineId));
    if (!unchanged(Rota(bookAround(duty.span.on)), duty))
        return {refused("shift.changed_since")};
    const auto former = m_store.find<StandingShift>(duty.standingId);
    if (!former)
        return {refused("shift.not_standing")};
    StandingShift next = *former;
    next.id = m_desk.ids.make<StandingShiftId>();
    next.helperId = helperId;
    next.validFrom = duty.span.on;
    if (Problems problems = judgeStanding(next, former->id, insist); !problems.empty())
        return problems;
    keep(work, deed, handOver(*former, next));
    return {};
}

Problems ShiftService::swap(const Duty& one, const Duty& other, Insist insist)
{
    m_desk.session.require(Action::PlanShifts);
    if (one.helperId.isNull() || other.helperId.isNull())
        return {refused("shift.open")};
    Deed deed{Action::PlanShifts, QStringLiteral("shifts.swap"), shiftKind};
    auto work = begin(deed);
    for (const DutyLineId line : std::set{one.lineId, other.lineId}) // in one order, or two desks wait for each other
        static_cast<void>(m_store.lockLine(line));
    const auto [first, last] = std::minmax(one.span.on, other.span.on);
    const Rota rota(m_store.book(mondayOf(first).addDays(-7), mondayOf(last).addDays(13)));
    const auto ones = unchanged(rota, one);
    const auto others = unchanged(rota, other);
    if (!ones || !others)
        return {refused("shift.changed_since")};
    const std::vector<Duty> both{*ones, *others};
    Problems problems = inTheWay(rota.judge(ones->lineId, others->helperId, ones->span, both), insist);
    const Problems more = inTheWay(rota.judge(others->lineId, ones->helperId, others->span, both), insist);
    problems.insert(problems.end(), more.begin(), more.end());
    if (!problems.empty())
        return problems;
    const auto whose = [](const Duty& duty) { return duty.insteadOf.isNull() ? duty.helperId : duty.insteadOf; };
    const ShiftChanges changes{changeOf(*ones, others->helperId, whose(*ones), ShiftState::Planned),
        changeOf(*others, ones->helperId, whose(*others), ShiftState::Planned)};
    deed.subjectId = std::get<Shift>(changes.front().after).id.value();
    keep(work, deed, changes);
    return {};
}

} // namespace naervaer
