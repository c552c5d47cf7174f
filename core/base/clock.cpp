// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace naervaer {
namespace {

const QTimeZone& zone()
{
    static const QTimeZone copenhagen("Europe/Copenhagen");
    return copenhagen;
}

} // namespace

QDate Clock::today() const
{
    return localDate(now());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime toLocal(const QDateTime& moment)
{
    return moment.toTimeZone(zone());
}

QDate localDate(const QDateTime& moment)
{
    return toLocal(moment).date();
}

QDateTime noonOf(const QDateTime& moment)
{
    return moment.isValid() ? QDateTime(localDate(moment), QTime(12, 0), Qt::UTC) : moment;
}

QDateTime fromLocal(QDate date, QTime time)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    // Try the offset that held an hour or more earlier: it is the first of a doubled hour, and for a
    // skipped hour it gives the moment just after the clock went forward.
    const int before = zone().offsetFromUtc(asUtc.addSecs(-3LL * 3600));
    QDateTime first = asUtc.addSecs(-before);
    if (zone().offsetFromUtc(first) == before)
        return first;
    QDateTime second = asUtc.addSecs(-zone().offsetFromUtc(first));
    if (toLocal(second).time() == time)
        return second;
    return first;
}

} // namespace naervaer
