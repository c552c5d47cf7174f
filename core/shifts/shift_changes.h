// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/availability.h"
#include "core/shifts/shift.h"
#include "core/shifts/shift_store.h"
#include "core/storage/unit_of_work.h"

#include <variant>

namespace naervaer {

/// Any row that a verb of shifts writes.
using ShiftRow = std::variant<Availability, AvailabilityException, Absence, HelperTerms, PairApart, DutyLine, DutyHours,
    StandingShift, Shift>;

/// A row that a verb writes, and what it takes to take that back.
struct ShiftChange {
    std::optional<ShiftRow> before{}; ///< Empty: the row is new.
    ShiftRow after;
};
using ShiftChanges = std::vector<ShiftChange>;

/// Inserts what is new and updates the rest; throws Failure(Conflict) where a row changed meanwhile.
void writeChanges(storage::UnitOfWork& work, ShiftChanges& changes);
/// What puts everything back: rows as they were, new ones taken out of effect (nothing is deleted). Nothing when one
/// of them was changed by somebody since.
[[nodiscard]] std::optional<ShiftChanges> inverseOf(const ShiftChanges& changes, const ShiftStore& store);

/// Ends what holds on `from` or later, and begins `next` then.
template <typename Row>
[[nodiscard]] ShiftChanges replacedFrom(QDate from, const std::vector<Row>& rows, const std::vector<Row>& next)
{
    ShiftChanges changes;
    for (const Row& row : rows) {
        if (row.validTo && (*row.validTo < from || *row.validTo < row.validFrom))
            continue;
        Row ended = row;
        ended.validTo = std::max(from, row.validFrom).addDays(-1);
        changes.push_back({row, ended});
    }
    for (const Row& row : next)
        changes.push_back({std::nullopt, row});
    return changes;
}

} // namespace naervaer
