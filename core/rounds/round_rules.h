// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/rounds/round.h"

namespace naervaer {

inline constexpr int claimMinutes = 45;
inline constexpr int retryMinutes = 120; ///< After no answer, before the same person is offered again.
inline constexpr int attemptsPerDay = 3; ///< Then not before tomorrow.

/// Whether `a` is rung before `b` at this time of the day. Who can be rung now comes first, then who is being rung by
/// somebody, then who waits for an hour of the day ("after 11"; too late today comes last of these), then who is held,
/// soonest free first. In each of these one's own share comes before what is nobody's; what other callers have tonight
/// comes after everything else, in the same order. Among equals: pressing alerts, overdue longest, never called, oldest
/// contact.
[[nodiscard]] bool ringsBefore(const QueueEntry& a, const QueueEntry& b, QTime now);

/// How long a call's outcome leaves the person in peace; nothing when it does not.
/// No answer: two hours, or tomorrow after the third attempt of the day. Message left, not today: tomorrow.
/// Wrong number without another number, declined: until staff decide. `attemptsToday` counts this call too.
[[nodiscard]] std::optional<CallHold> holdAfter(
    const CallReport& report, int attemptsToday, bool hasOtherNumber, const QDateTime& now);

/// Whether a hold still leaves the person in peace.
[[nodiscard]] bool stillHeld(const CallHold& hold, const QDateTime& now);

/// Of two holds the one that ends later; one without a moment never gives way.
[[nodiscard]] std::optional<CallHold> longerHold(const std::optional<CallHold>& a, const std::optional<CallHold>& b);

/// What a caller may see of a card: no address when it is protected; with `onlyEssentials` nothing but names, age,
/// languages, interests and what to remember.
[[nodiscard]] Person seenByCaller(Person person, bool onlyEssentials);

[[nodiscard]] Problems checkRound(const Round& round);
///< [round.name_missing, round.interval_out_of_range 1-366, round.times_backwards, text.too_long 200]
[[nodiscard]] Problems checkReport(const CallReport& report);
///< [call.concern_text_missing, contact.mood_out_of_range, contact.minutes_out_of_range 0-1440, text.too_long 4000,
///< 2000, 500]

} // namespace naervaer
