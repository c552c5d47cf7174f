// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/crew.h"

#include "core/base/clock.h"

#include <algorithm>

namespace naervaer {

QDate eveningOf(const QDateTime& moment)
{
    const QDateTime local = toLocal(moment);
    return local.time() < eveningTurns ? local.date().addDays(-1) : local.date();
}

PhoneTime hoursOf(const Round& round, QDate evening)
{
    return {fromLocal(evening, round.fromTime.value_or(eveningTurns)),
        round.toTime ? fromLocal(evening, *round.toTime) : fromLocal(evening.addDays(1), eveningTurns)};
}

PhoneTime unplannedHours(const Round& round, QDate evening)
{
    constexpr qint64 seconds = 3 * 60 * 60;
    if (round.toTime) {
        const QDateTime until = fromLocal(evening, *round.toTime);
        return {round.fromTime ? fromLocal(evening, *round.fromTime) : until.addSecs(-seconds), until};
    }
    const QDateTime from = fromLocal(evening, round.fromTime.value_or(QTime(17, 0)));
    return {from, from.addSecs(seconds)};
}

std::vector<PhoneTime> yetToCome(std::vector<PhoneTime> times, const QDateTime& now)
{
    std::erase_if(times, [&now](const PhoneTime& time) { return time.untilAt <= now; });
    for (PhoneTime& time : times)
        time.fromAt = std::max(time.fromAt, now);
    return times;
}

} // namespace naervaer
