// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/weekly.h"

namespace naervaer {
namespace {

bool isWeekOn(const Weekly& weekly, QDate day)
{
    const int length = weekly.weeksOn + weekly.weeksOff;
    if (weekly.weeksOff == 0 || !weekly.anchorOn || length <= 0)
        return true;
    const qint64 weeks = mondayOf(*weekly.anchorOn).daysTo(mondayOf(day)) / 7;
    return ((weeks % length) + length) % length < weekly.weeksOn;
}

} // namespace

std::optional<LocalSpan> occurrenceOn(const Weekly& weekly, QDate day)
{
    if (day.dayOfWeek() != weekly.weekday || !weekly.validity().contains(day) || !isWeekOn(weekly, day))
        return std::nullopt;
    return LocalSpan{day, weekly.from, weekly.until};
}

} // namespace naervaer
