// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

namespace naervaer {

/// From one time to another by the clock on the wall. It belongs to the day on which it begins; an end at or before the
/// beginning is on the next day, so the same time twice is a whole day.
struct LocalSpan {
    QDate on{};
    QTime from{};
    QTime until{};

    friend bool operator==(const LocalSpan&, const LocalSpan&) = default;
};

/// A moment on the wall, in minutes: for comparing and cutting, not for counting hours. Times are whole minutes.
using WallMinute = qint64;

constexpr WallMinute minutesOfDay = 24 * 60;

[[nodiscard]] WallMinute wallMinute(QDate date, QTime time);
[[nodiscard]] WallMinute startOf(const LocalSpan& span);
[[nodiscard]] WallMinute endOf(const LocalSpan& span);
/// The span between two moments that lie 1 to 1440 minutes apart.
[[nodiscard]] LocalSpan spanBetween(WallMinute start, WallMinute end);

/// Whether they share a minute by the wall clock.
[[nodiscard]] bool overlap(const LocalSpan& a, const LocalSpan& b);

/// The minutes that really pass: 60 fewer over the night in spring when the clock goes forward, 60 more over the one in
/// autumn. A time that is skipped in spring is an hour later; of an hour that comes twice the first is meant.
[[nodiscard]] int realMinutes(const LocalSpan& span);

/// Monday of the week (ISO 8601) in which the day lies.
[[nodiscard]] QDate mondayOf(QDate day);

} // namespace naervaer
