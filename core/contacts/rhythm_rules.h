// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/contacts/rhythm.h"
#include "core/people/card.h"

namespace naervaer {

/// The day contact is due: the last contact's plus the interval, but never before the agreement's first day; nobody
/// contacted yet is due from the first day. A day inside a pause moves to the day after it (none for a pause without
/// end).
[[nodiscard]] std::optional<QDate> dueDay(const Rhythm& rhythm, const std::vector<Pause>& pauses);

/// The first day on which the person counts as forgotten: more than rhythm + margin without contact, counted from the
/// last contact or the agreement's first day, whichever is later. A pause that moves the due day moves the margin with
/// it, and the day itself is never inside a pause.
[[nodiscard]] std::optional<QDate> forgottenDay(const Rhythm& rhythm, const std::vector<Pause>& pauses, int marginDays);

/// First days for `people` who all begin at once, spread evenly over their interval so that no day gets them all:
/// the n-th of `count` people with the same interval begins on `start` plus this many days.
[[nodiscard]] int spreadOffset(int n, int count, int intervalDays);

/// The rhythm with a new agreement from `today`. The first day stays when the interval is the same or longer: a looser
/// agreement makes nobody due earlier, a tighter one begins anew.
[[nodiscard]] Rhythm agreed(Rhythm rhythm, std::optional<int> intervalDays, std::optional<QTime> notBefore,
    std::optional<QTime> notAfter, QDate today);

[[nodiscard]] Problems checkRhythm(
    const Rhythm& rhythm); ///< [rhythm.interval_out_of_range 1-366, rhythm.times_backwards]
[[nodiscard]] Problems checkPause(const Pause& pause, const std::vector<Pause>& others);
///< [period.backwards, pause.overlaps, text.too_long]

} // namespace naervaer
