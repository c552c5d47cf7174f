// SPDX-License-Identifier: GPL-3.0-or-later
// What is staffed, when it is open, and the standing shifts on it.
#include "core/shifts/shift_service.h"

#include "core/organisation/organisation_store.h"
#include "core/shifts/shift_mapping.h"
#include "core/shifts/shift_rules.h"

namespace naervaer {
namespace {

constexpr int judgedDays = 56;
const QString lineKind = QStringLiteral("duty_line");

Problem lineUnknown()
{
    return {QStringLiteral("line.unknown"), QStringLiteral("line"), {}};
}

/// Gives the hours to the line, and says what is wrong with them. Those without a first day hold from `from` on.
Problems readied(std::vector<DutyHours>& hours, const DutyLine& line, QDate from)
{
    std::vector<const Weekly*> timetable;
    for (DutyHours& each : hours) {
        each.id = {};
        each.lineId = line.id;
        each.centreId = line.centreId;
        if (!each.validFrom.isValid())
            each.validFrom = from;
        timetable.push_back(&each);
    }
    return checkTimetable(timetable);
}

/// Those with a code that is not yet in `all`.
void addNew(Problems& all, const Problems& more)
{
    for (const Problem& each : more)
        if (std::none_of(all.begin(), all.end(), [&](const Problem& known) { return known.code == each.code; }))
            all.push_back(each);
}

} // namespace

Result<DutyLineId> ShiftService::addLine(DutyLine line, std::vector<DutyHours> hours)
{
    m_desk.session.require(Action::PlanShifts);
    if (!OrganisationStore(m_desk.database).centre(line.centreId))
        return Problem{QStringLiteral("centre.unknown"), QStringLiteral("centre")};
    line.id = m_desk.ids.make<DutyLineId>();
    line.isActive = true;
    line.name = line.name.simplified();
    line.skills = tidied(line.skills);
    Problems problems = checkLine(line, m_store.lines());
    const Problems ofHours = readied(hours, line, m_desk.clock.today());
    problems.insert(problems.end(), ofHours.begin(), ofHours.end());
    if (!problems.empty())
        return problems;
    ShiftChanges changes{{std::nullopt, line}};
    for (const DutyHours& each : hours)
        changes.push_back({std::nullopt, each});
    write({Action::PlanShifts, QStringLiteral("shifts.add_line"), lineKind, line.id.value()}, std::move(changes));
    return line.id;
}

Problems ShiftService::amendLine(const DutyLine& line)
{
    m_desk.session.require(Action::PlanShifts);
    const auto before = m_store.find<DutyLine>(line.id);
    if (!before)
        return {lineUnknown()};
    DutyLine after = line;
    after.name = line.name.simplified();
    after.skills = tidied(line.skills);
    after.centreId = before->centreId;
    if (Problems problems = checkLine(after, m_store.lines()); !problems.empty())
        return problems;
    write({Action::PlanShifts, QStringLiteral("shifts.amend_line"), lineKind, line.id.value()}, {{*before, after}});
    return {};
}

Problems ShiftService::setHours(DutyLineId id, QDate from, std::vector<DutyHours> hours)
{
    m_desk.session.require(Action::PlanShifts);
    const auto line = m_store.find<DutyLine>(id);
    if (!line)
        return {lineUnknown()};
    if (!from.isValid())
        return {{QStringLiteral("period.from_missing"), QStringLiteral("valid_from")}};
    for (DutyHours& each : hours)
        each.validFrom = std::max(each.validFrom, from);
    if (Problems problems = readied(hours, *line, from); !problems.empty())
        return problems;
    write({Action::PlanShifts, QStringLiteral("shifts.set_hours"), lineKind, id.value()},
        replacedFrom(from, m_store.hours(id), hours));
    return {};
}

/// On each of its days of the first eight weeks, as if `former` were no more; each kind of problem once.
Problems ShiftService::judgeStanding(const StandingShift& standing, StandingShiftId former, Insist insist) const
{
    const QDate first = standing.validFrom;
    const QDate last = std::min(standing.validTo.value_or(first.addDays(judgedDays)), first.addDays(judgedDays));
    const Rota rota(m_store.book(mondayOf(first), mondayOf(last).addDays(6)));
    Problems problems;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto span = occurrenceOn(standing, day);
        if (!span || rota.isClosed(standing.lineId, day))
            continue;
        Duty replaced;
        replaced.standingId = former;
        replaced.span.on = day;
        const DutyVerdict verdict = rota.judge(standing.lineId, standing.helperId, *span, {replaced});
        const bool isAway = rota.isAway(standing.helperId, day); // a day on which it will fall open, no more
        if (!isAway)
            addNew(problems, verdict.refusals);
        if (insist == Insist::No)
            addNew(problems, verdict.warnings);
    }
    return problems;
}

Result<StandingShiftId> ShiftService::planStanding(StandingShift standing, Insist insist)
{
    m_desk.session.require(Action::PlanShifts);
    if (Problems problems = checkWeekly(standing); !problems.empty())
        return problems;
    if (!helper(standing.helperId))
        return Problem{QStringLiteral("helper.unknown"), QStringLiteral("helper")};
    standing.id = m_desk.ids.make<StandingShiftId>();
    const Deed deed{Action::PlanShifts, QStringLiteral("shifts.plan_standing"), QStringLiteral("helper"),
        standing.helperId.value()};
    auto work = begin(deed);
    const auto line = m_store.lockLine(standing.lineId);
    if (!line || !line->isActive)
        return Problem{QStringLiteral("shift.line_unknown"), QStringLiteral("line")};
    standing.centreId = line->centreId;
    if (Problems problems = judgeStanding(standing, {}, insist); !problems.empty())
        return problems;
    keep(work, deed, {{std::nullopt, standing}});
    return standing.id;
}

Problems ShiftService::endStanding(StandingShiftId id, QDate lastDay)
{
    m_desk.session.require(Action::PlanShifts);
    const auto before = m_store.find<StandingShift>(id);
    if (!before)
        return {{QStringLiteral("standing.unknown"), {}}};
    StandingShift after = *before;
    after.validTo = lastDay;
    if (Problems problems = checkWeekly(after); !problems.empty())
        return problems;
    write(
        {Action::PlanShifts, QStringLiteral("shifts.end_standing"), QStringLiteral("helper"), before->helperId.value()},
        {{*before, after}});
    return {};
}

} // namespace naervaer
