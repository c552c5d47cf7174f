// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/shifts/availability.h"
#include "core/shifts/shift.h"

#include <vector>

namespace naervaer {

constexpr int mostNeeded = 20;
constexpr int mostCycleWeeks = 12; ///< On and off together.
constexpr int mostShiftsPerWeek = 21;
constexpr int mostHoursPerWeek = 80;
constexpr int mostCallsPerEvening = 100;

/// Words as typed: trimmed, split at commas, each once by its searchKey().
[[nodiscard]] QStringList tidied(const QStringList& words);
/// Those of `wanted` that are not in `had`, whatever their spelling.
[[nodiscard]] QStringList missingOf(const QStringList& wanted, const QStringList& had);

/// [weekly.weekday 1-7, weekly.time_missing, weekly.cycle 1-12, weekly.anchor_missing, period.from_missing,
/// period.backwards]
[[nodiscard]] Problems checkWeekly(const Weekly& weekly);
/// As checkWeekly() of each, and [weekly.overlap] when two can be of the same minute.
[[nodiscard]] Problems checkTimetable(const std::vector<const Weekly*>& timetable);
/// [exception.day_missing, exception.time_missing]
[[nodiscard]] Problems checkException(const AvailabilityException& exception);
/// [period.from_missing, period.backwards, absence.covers_self]
[[nodiscard]] Problems checkAbsence(const Absence& absence);
/// [terms.out_of_range beside each, with the range; text.too_long 200]
[[nodiscard]] Problems checkTerms(const HelperTerms& terms);
/// [apart.who_missing, apart.with_self, text.too_long 1000, period.from_missing, period.backwards]
[[nodiscard]] Problems checkApart(const PairApart& pair);
/// `all` are the lines of the register; the line itself may be among them. [line.name_missing, line.name_taken,
/// line.needed 1-20, line.least 1-needed, text.too_long 200]
[[nodiscard]] Problems checkLine(const DutyLine& line, const std::vector<DutyLine>& all);
/// [shift.day_missing, shift.time_missing]
[[nodiscard]] Problems checkSpan(const LocalSpan& span);

} // namespace naervaer
