// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/rights/erasure.h"

namespace naervaer {

/// [retention.months_out_of_range 1-600 field "ended_months"/"silent_months"]
[[nodiscard]] Problems checkRetention(const RetentionRule& rule);

/// The moment before which the last contact must lie for somebody in this state to be proposed.
[[nodiscard]] QDateTime keptSince(const RetentionRule& rule, PersonState state, QDate today);

/// Why this helper may not confirm the request. [erasure.not_open, erasure.own_request]
[[nodiscard]] Problems checkConfirming(const Erasure& erasure, HelperId helper);

} // namespace naervaer
