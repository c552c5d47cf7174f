// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/contacts/concern.h"

#include <vector>

namespace naervaer {

[[nodiscard]] Problems checkConcern(const Concern& concern); ///< [concern.text_missing, text.too_long 2000]
/// Whether it may be closed with these words. [concern.already_handled, concern.how_missing, text.too_long 2000]
[[nodiscard]] Problems checkHandling(const Concern& concern, const QString& how);

/// Whether `a` stands before `b` in the queue: more urgent first, then the older.
[[nodiscard]] bool waitsBefore(const Concern& a, const Concern& b);

// The concern as it is afterwards. Whoever handles it has seen it, if nobody had.
[[nodiscard]] Concern seen(Concern concern, HelperId helper, const QDateTime& at);
[[nodiscard]] Concern handled(Concern concern, HelperId helper, const QDateTime& at, const QString& how);
[[nodiscard]] Concern reopened(Concern concern);

} // namespace naervaer
