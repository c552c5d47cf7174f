// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/rounds/round.h"

namespace naervaer {

inline constexpr int claimMinutes = 45;
inline constexpr int retryMinutes = 120; ///< After no answer, before the same person is offered again.
inline constexpr int attemptsPerDay = 3; ///< Then not before tomorrow.

/// Whether `a` is rung before `b`: free before held; pressing alerts first; overdue longest; never called; oldest contact.
[[nodiscard]] bool ringsBefore(const QueueEntry& a, const QueueEntry& b, QDate day);

/// How long a call's outcome leaves the person in peace; nothing when it does not.
/// No answer: two hours, or tomorrow after the third attempt of the day. Message left, not today: tomorrow.
/// Wrong number without another number, declined: until staff decide.
[[nodiscard]] std::optional<CallHold> holdAfter(
    const CallReport& report, int attemptsToday, bool hasOtherNumber, const QDateTime& now);

/// Whether a hold still keeps the person out of the queue.
[[nodiscard]] bool stillHeld(const CallHold& hold, const QDateTime& now);

[[nodiscard]] Problems checkRound(const Round& round); ///< [round.name_missing, round.interval_out_of_range, round.times_backwards]
[[nodiscard]] Problems checkReport(const CallReport& report);
///< [call.concern_text_missing, contact.mood_out_of_range, contact.minutes_out_of_range, text.too_long]

} // namespace naervaer
