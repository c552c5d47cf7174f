// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_days.h"

#include "core/base/clock.h"

namespace naervaer {
namespace {

constexpr int oneAndAHalfYears = 548;
const QDate corona(2020, 3, 24);

bool isChristmas(QDate day)
{
    return (day.month() == 12 && day.day() >= 23) || (day.month() == 1 && day.day() == 1);
}

/// How many contacts a day gets compared with others.
int busyness(QDate day)
{
    int room = day.dayOfWeek() == Qt::Sunday ? 8 : day.dayOfWeek() == Qt::Saturday ? 10 : 20;
    if (day.month() == 7)
        room = room * 6 / 10;
    if (isChristmas(day))
        room = 5;
    return room;
}

} // namespace

DemoDays::DemoDays(QDate until) : m_first(std::min(corona, until.addDays(-oneAndAHalfYears))), m_until(until)
{
    const qint64 count = m_first.daysTo(until) + 1;
    for (int i = 0; i < count; ++i) {
        const QDate day = m_first.addDays(i);
        // From noon, as the hours of the change to and from summer time are not told of.
        m_midnights.push_back(fromLocal(day, QTime(12, 0)).toMSecsSinceEpoch() - 12 * 3'600'000LL);
        m_slotsBefore.push_back(static_cast<qint64>(m_dayOfSlot.size()));
        m_dayOfSlot.insert(m_dayOfSlot.end(), static_cast<size_t>(busyness(day)), i);
    }
}

QDate DemoDays::talksBegan() const
{
    return std::min(corona, m_until.addDays(-oneAndAHalfYears));
}

QDateTime DemoDays::at(QDate day, int seconds) const
{
    const auto index = static_cast<size_t>(std::max<qint64>(0, m_first.daysTo(day)));
    return QDateTime::fromMSecsSinceEpoch(m_midnights[index] + seconds * 1000LL, Qt::UTC);
}

qint64 DemoDays::slotsBefore(QDate day) const
{
    return m_slotsBefore[static_cast<size_t>(m_first.daysTo(day))];
}

QDate DemoDays::dayOfSlot(qint64 slot) const
{
    return m_first.addDays(m_dayOfSlot[static_cast<size_t>(slot)]);
}

} // namespace naervaer
