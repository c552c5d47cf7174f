// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handover.h"

namespace naervaer {

/// From when (included) to when (not included) a working day lasts, in UTC: from four in the morning to four the next,
/// so that what happens after midnight belongs to the evening before. 23 or 25 hours long when the clocks change.
struct WorkingDay {
    QDateTime from{};
    QDateTime until{};
};
[[nodiscard]] WorkingDay workingDay(QDate day);

/// The day whose sheet is of interest at a moment: today's once work may have begun, before that yesterday's.
[[nodiscard]] QDate handoverDay(const QDateTime& now);

/// One line per person of the attempts, which are in the order of time; latest first.
[[nodiscard]] std::vector<NotReached> summed(const std::vector<NotReached>& attempts);

} // namespace naervaer
