// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/contacts/contact.h"

#include <vector>

namespace naervaer {

/// What several people at one meeting have in common, who was named, and how many heads remain.
struct GroupContact {
    Contact common{}; ///< kind, at, minutes, mood, topics, municipality, note; each row gets them.
    std::vector<PersonId> people{};
    int otherAdults = 0;
    int otherChildren = 0;
};

/// What stands in the way of logging a meeting. [contact.in_future, contact.too_old over two years, contact.nobody,
/// contact.heads_out_of_range 0-2000, contact.mood_out_of_range 1-5, contact.minutes_out_of_range 0-1440,
/// text.too_long note 4000, alias 200]
[[nodiscard]] Problems checkContact(const Contact& contact, const QDateTime& now);
[[nodiscard]] Problems checkGroup(const GroupContact& group, const QDateTime& now); ///< The same of each of its rows.
[[nodiscard]] Problems checkAttempt(
    const Attempt& attempt, const QDateTime& now); ///< [contact.in_future, contact.too_old, text.too_long]

/// The rows of a group: one per named person, named twice or not, and one for the remaining heads if there are any.
[[nodiscard]] std::vector<Contact> rowsOf(const GroupContact& group);

} // namespace naervaer
