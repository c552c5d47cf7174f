// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/distribution.h"

namespace naervaer {

// What a choice costs, in points. They are weighed against one another; none of them is a measure of anything.

inline constexpr int wishedPoints = -600; ///< Said aloud: weighs more than what happened to be.
inline constexpr int rangLastPoints = -300; ///< A voice they know; also outweighs the last place of a full evening.
inline constexpr int rangBeforePoints = -20; ///< For each earlier call, up to five: habit, not a queue of merits.
inline constexpr int mostCallsCounted = 5;
inline constexpr int clicksPoints = -150; ///< Worth more than being the next free, less than who rang last.
inline constexpr double clicksMood = 4.0; ///< From this mean mood on ...
inline constexpr int clicksCalls = 2; ///< ... over so many calls: one good talk may be the day's.
inline constexpr int otherLanguagePoints = 200; ///< Leaves the speakers of a language to those who need it.
inline constexpr int littleTimePoints = 50; ///< Such hours are better left for calls back.
inline constexpr int littleTimeMinutes = 60;
/// The n-th of `most` calls costs this times (2n - 1) / most, so that the sum is that of evenly worn callers: a long
/// shift takes its share of the calls, and a full caller's last costs nearly twice this.
inline constexpr int loadPoints = 100;
/// The n-th heavy call of one caller costs this times (2n - 1): a third outweighs who rang last.
inline constexpr int heavyPoints = 60;
/// A share that is left as it is. Above all wishes together, so that an ill caller moves nobody else but to make room.
inline constexpr int staysPoints = -10'000;
/// Nobody is left over while any number of moves can help it. What is overdue or pressing is left last.
inline constexpr qint64 leftPoints = 10'000'000;
inline constexpr int overdueLeftPoints = 100; ///< For each day, up to a year.
inline constexpr int alertLeftPoints = 50'000; ///< For each step of priority.

inline constexpr int minutesBetweenCalls = 5; ///< To note the last and read up on the next.
inline constexpr int roundedMinutes = 5; ///< Talks are planned in steps of this: what is expected is no finer.

inline constexpr int continuityDays = 180; ///< Who rang before that is a stranger by now.
inline constexpr double heavyMood = 2.5; ///< A mean mood below this makes a talk heavy; so does a worry that waits.
inline constexpr int heavyMinutes = 40; ///< And a talk that takes so long.

/// What a talk is expected to take: the mean of those noted, 5 to 120; 15 when none was.
[[nodiscard]] int expectedMinutes(const PastTalks& talks);
[[nodiscard]] bool isHeavy(const PastTalks& talks);
/// Calls a caller has room for when a call takes `typicalMinutes`: what the shifts hold, within the caller's own limit.
[[nodiscard]] int mostCallsOf(const CallerTonight& caller, int typicalMinutes);
/// The mean of what the people's talks take, rounded up; 15 for nobody.
[[nodiscard]] int typicalMinutes(const std::vector<PersonToRing>& people);

/// The hours people wish around an evening, as moments; many wish the same, and turning a clock's time into a moment is
/// what takes long.
class WishedHours {
public:
    explicit WishedHours(QDate evening) : m_evening(evening) { }

    /// Minutes of the caller's shifts within the hours the person wishes, by real time: also over midnight, and on the
    /// nights the clocks change. Shifts begin on the evening's day or in the night after it.
    [[nodiscard]] int minutes(const PersonToRing& person, const CallerTonight& caller);

private:
    [[nodiscard]] const std::vector<PhoneTime>& momentsOf(const PersonToRing& person);

    QDate m_evening;
    QHash<std::pair<int, int>, std::vector<PhoneTime>> m_moments;
};

/// Whether they share a language, or the person named none.
[[nodiscard]] bool shareLanguage(const PersonToRing& person, const CallerTonight& caller);
[[nodiscard]] bool keptApart(const PersonToRing& person, HelperId caller);
/// Whether the caller could ring the person at all: language, hours, not kept apart.
[[nodiscard]] bool mayRing(const PersonToRing& person, const CallerTonight& caller, WishedHours& hours);
/// What speaks for and against, of whatever pair; empty when nothing does. `present`: who has the person now, or null.
[[nodiscard]] std::vector<CostPart> pairParts(
    const PersonToRing& person, const CallerTonight& caller, WishedHours& hours, HelperId present = {});
[[nodiscard]] int sumOf(const std::vector<CostPart>& parts);
/// What a caller's n-th call (1, 2, ...) of the evening costs.
[[nodiscard]] int loadCost(int nth, int most);
/// What a caller's n-th heavy call costs.
[[nodiscard]] int heavyCost(int nth);
/// What it costs to leave the person to nobody.
[[nodiscard]] qint64 leftCost(const PersonToRing& person);

/// The hand-made choices that hold: the caller is there tonight and the two are not kept apart.
[[nodiscard]] QHash<PersonId, HelperId> standingByHand(const EveningToShare& evening);
/// What it costs that each person is rung by the caller beside them (or, where there is none, by nobody).
[[nodiscard]] qint64 totalCost(const EveningToShare& evening, const QHash<PersonId, HelperId>& callers);
/// Who rings whom at the least total cost. Hand-made choices stand, whatever they cost. Of equal distributions the
/// same is given each time.
[[nodiscard]] Distribution distribute(const EveningToShare& evening);
/// Why nobody can ring the person, taken that everybody who could is full.
[[nodiscard]] LeftReason leftReason(
    const PersonToRing& person, const std::vector<CallerTonight>& callers, WishedHours& hours);

} // namespace naervaer
