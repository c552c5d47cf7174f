// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/distribution.h"
#include "core/rounds/round.h"

#include <functional>

namespace naervaer {

/// A caller and a person who must not meet.
struct MustNotMeet {
    HelperId helperId{};
    PersonId personId{};
};

/// What sharing out asks of the rota.
struct Crew {
    /// Who has a shift that evening within the round's hours, with languages and limits.
    std::function<std::vector<CallerTonight>(const Round&, QDate evening)> callers{};
    std::function<std::vector<MustNotMeet>(QDate evening)> apart{};
};

/// An evening's calls begin at this hour and go on to the same hour of the next day: a night belongs to its evening.
inline const QTime eveningTurns(5, 0);

/// The evening that a moment belongs to.
[[nodiscard]] QDate eveningOf(const QDateTime& moment);
/// The hours in which a round is rung on an evening: all there are when the round says none.
[[nodiscard]] PhoneTime hoursOf(const Round& round, QDate evening);
/// When somebody rings who has no shift: in the round's hours; where it does not say, from 17, and for three hours.
[[nodiscard]] PhoneTime unplannedHours(const Round& round, QDate evening);
/// The shifts as far as they are still to come, those that are over left out.
[[nodiscard]] std::vector<PhoneTime> yetToCome(std::vector<PhoneTime> times, const QDateTime& now);

} // namespace naervaer
