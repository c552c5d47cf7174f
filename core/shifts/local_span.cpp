// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/local_span.h"

#include "core/base/clock.h"

namespace naervaer {
namespace {

QDate dateOf(WallMinute minute)
{
    return QDate::fromJulianDay(minute / minutesOfDay);
}

QTime timeOf(WallMinute minute)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(minute % minutesOfDay) * 60'000);
}

} // namespace

WallMinute wallMinute(QDate date, QTime time)
{
    return date.toJulianDay() * minutesOfDay + time.msecsSinceStartOfDay() / 60'000;
}

WallMinute startOf(const LocalSpan& span)
{
    return wallMinute(span.on, span.from);
}

WallMinute endOf(const LocalSpan& span)
{
    return wallMinute(span.on, span.until) + (span.until <= span.from ? minutesOfDay : 0);
}

LocalSpan spanBetween(WallMinute start, WallMinute end)
{
    return {dateOf(start), timeOf(start), timeOf(end)};
}

bool overlap(const LocalSpan& a, const LocalSpan& b)
{
    return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

int realMinutes(const LocalSpan& span)
{
    const QDate endsOn = span.until <= span.from ? span.on.addDays(1) : span.on;
    const qint64 seconds = fromLocal(span.on, span.from).secsTo(fromLocal(endsOn, span.until));
    return static_cast<int>(seconds / 60);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace naervaer
