// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/organisation/organisation.h"

namespace naervaer {

constexpr int mostMarginDays = 60;
constexpr int longestHouseName = 200; ///< Of an organisation, a centre and a helper, in characters.

/// [organisation.name_missing, organisation.country_unknown, text.too_long 200]
[[nodiscard]] Problems checkOrganisation(const QString& name, const QString& country);

/// `all` are the register's centres; the centre itself may be among them. Names differ when their search keys do.
/// [centre.name_missing, centre.name_taken, centre.margin_out_of_range 0-60, centre.last_active,
/// text.too_long 200]
[[nodiscard]] Problems checkCentre(const Centre& centre, const std::vector<Centre>& all);

/// `all` are the register's helpers; the helper may be among them. Only active helpers' names are taken.
/// [helper.name_missing, helper.name_taken, helper.last_coordinator, text.too_long 200]
[[nodiscard]] Problems checkHelper(const Helper& helper, const std::vector<Helper>& all);

/// [period.from_missing, period.backwards]
[[nodiscard]] Problems checkClosure(const Period& period);

/// A number of our own as typed, into E.164; empty stays empty. Adds [phone.*] beside `field`, and leaves the text.
void readPhone(QString& number, const QString& country, const QString& field, Problems& problems);

} // namespace naervaer
