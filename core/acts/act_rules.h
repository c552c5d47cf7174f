// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QDate>

namespace naervaer {

/// The looks of a month that are drawn to be judged; all of them when there were fewer.
inline constexpr int looksDrawn = 10;
/// A look belongs to a meeting of the same helper with the person so many days before or after.
inline constexpr int daysAroundLook = 7;

/// The ids of everything that was written in a month: from `first`, before `past`.
struct IdRange {
    qint64 first = 0;
    qint64 past = 0;
};

/// The month that `day` is in, by the clock on the wall. Ids sort by the time they were made (IdSource).
[[nodiscard]] IdRange idsOfMonth(QDate day);

/// Nobody judges a look of their own. [look.own]
[[nodiscard]] Problems checkReviewer(HelperId looked, HelperId reviewer);

} // namespace naervaer
