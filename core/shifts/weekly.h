// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/record.h"
#include "core/shifts/local_span.h"

#include <optional>

namespace naervaer {

/// A time of the week that comes back every week, or some weeks on and some off.
struct Weekly : Record {
    int weekday = 1; ///< 1 Monday to 7 Sunday: of the day on which it begins.
    QTime from{};
    QTime until{}; ///< At or before `from`: on the next day.
    int weeksOn = 1;
    int weeksOff = 0;
    std::optional<QDate> anchorOn{}; ///< A day of the first week on of some cycle; without it every week is on.
    QDate validFrom{};
    std::optional<QDate> validTo{}; ///< Before `validFrom`: never, it was taken back.

    [[nodiscard]] Period validity() const { return {validFrom, validTo}; }
};

/// The time of that day, if it comes on that day.
[[nodiscard]] std::optional<LocalSpan> occurrenceOn(const Weekly& weekly, QDate day);

} // namespace naervaer
