// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a helper can be there, and what a line's hours and a helper's week hold.
#include "core/shifts/rota_rules.h"

#include <algorithm>

namespace naervaer {
namespace {

using Stretch = std::pair<WallMinute, WallMinute>;

Stretch stretchOf(const LocalSpan& span)
{
    return {startOf(span), endOf(span)};
}

/// Whether the stretches together reach from `start` to `end` without a hole.
bool reach(std::vector<Stretch> stretches, WallMinute start, WallMinute end)
{
    std::sort(stretches.begin(), stretches.end());
    WallMinute reached = start;
    for (const auto& [from, to] : stretches) {
        if (from > reached)
            break;
        reached = std::max(reached, to);
    }
    return reached >= end;
}

LocalSpan spanOf(const AvailabilityException& exception)
{
    return {exception.onDate, exception.from.value_or(QTime(0, 0)), exception.until.value_or(QTime(0, 0))};
}

bool isWholeDayOff(const AvailabilityException& exception, QDate day)
{
    return !exception.isAvailable && !exception.from && exception.onDate == day;
}

} // namespace

const Absence* Rota::absenceOf(HelperId helper, QDate day) const
{
    if (const OfHelper* known = of(helper))
        for (const Absence* each : known->absences)
            if (each->period().contains(day))
                return each;
    return nullptr;
}

bool Rota::isAway(HelperId helper, QDate day) const
{
    return absenceOf(helper, day) != nullptr;
}

Readiness Rota::readiness(HelperId helper, const LocalSpan& span) const
{
    const OfHelper* known = of(helper);
    if (!known)
        return Readiness::Unavailable;
    if (isAway(helper, span.on))
        return Readiness::Away;
    const auto isOff = [known](QDate day) {
        return std::any_of(known->exceptions.begin(), known->exceptions.end(),
            [day](const AvailabilityException* each) { return isWholeDayOff(*each, day); });
    };
    if (isOff(span.on))
        return Readiness::Unavailable;
    bool hasSaid = false;
    std::vector<Stretch> free;
    for (const Availability* each : known->availabilities) {
        hasSaid = hasSaid || each->validity().contains(span.on);
        for (int n = -1; n <= 1; ++n)
            if (const auto usual = occurrenceOn(*each, span.on.addDays(n)); usual && !isOff(usual->on))
                free.push_back(stretchOf(*usual));
    }
    for (const AvailabilityException* each : known->exceptions) {
        if (!each->isAvailable && each->from && overlap(spanOf(*each), span))
            return Readiness::Unavailable;
        if (each->isAvailable && std::abs(each->onDate.daysTo(span.on)) <= 1)
            free.push_back(stretchOf(spanOf(*each)));
    }
    if (reach(std::move(free), startOf(span), endOf(span)))
        return Readiness::Available;
    return hasSaid ? Readiness::Unavailable : Readiness::Unsaid;
}

bool Rota::isBusy(HelperId helper, const LocalSpan& span) const
{
    const auto near = dutiesOf(helper, span.on.addDays(-1), span.on.addDays(1));
    return std::any_of(near.begin(), near.end(), [&](const Duty& each) { return overlap(each.span, span); });
}

std::vector<LocalSpan> Rota::hoursAround(DutyLineId line, QDate day) const
{
    std::vector<LocalSpan> found;
    for (const DutyHours* each : m_hoursOfLine.value(line))
        for (int n = -1; n <= 1; ++n)
            if (const auto hours = occurrenceOn(*each, day.addDays(n)))
                found.push_back(*hours);
    return found;
}

bool Rota::isInHours(DutyLineId line, const LocalSpan& span) const
{
    std::vector<Stretch> open;
    for (const LocalSpan& each : hoursAround(line, span.on))
        open.push_back(stretchOf(each));
    return reach(std::move(open), startOf(span), endOf(span));
}

int Rota::shiftsInWeek(HelperId helper, QDate day, const std::vector<Duty>& aside) const
{
    const auto week = dutiesOf(helper, mondayOf(day), mondayOf(day).addDays(6));
    return static_cast<int>(
        std::count_if(week.begin(), week.end(), [&](const Duty& each) { return !isAside(each, aside); }));
}

int Rota::minutesInWeek(HelperId helper, QDate day, const std::vector<Duty>& aside) const
{
    int minutes = 0;
    for (const Duty& each : dutiesOf(helper, mondayOf(day), mondayOf(day).addDays(6)))
        if (!isAside(each, aside))
            minutes += realMinutes(each.span);
    return minutes;
}

} // namespace naervaer
