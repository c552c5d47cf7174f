// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shift_changes.h"

#include "core/shifts/shift_mapping.h"

namespace naervaer {
namespace {

// A new row that is taken back stays, without effect.

template <typename Row> void takeOutOfEffect(Row& row)
{
    if constexpr (std::is_base_of_v<Weekly, Row>)
        row.validTo = row.validFrom.addDays(-1);
    else if constexpr (std::is_same_v<Row, DutyLine>)
        row.isActive = false;
    else
        row.isLifted = true;
}

void takeOutOfEffect(HelperTerms& terms)
{
    HelperTerms none;
    static_cast<Record&>(none) = terms;
    none.id = terms.id;
    none.helperId = terms.helperId;
    terms = none;
}

void takeOutOfEffect(Shift& shift)
{
    shift.state = ShiftState::Cancelled;
    shift.standingId = {}; // or the standing shift would not come that day
}

template <typename Row> std::optional<ShiftChange> inverseOfRow(const ShiftChange& change, const ShiftStore& store)
{
    const Row& written = std::get<Row>(change.after);
    const std::optional<Row> now = store.find<Row>(written.id);
    if (!now || !storage::sameContent(*now, written))
        return std::nullopt;
    Row back = written;
    if (change.before)
        back = std::get<Row>(*change.before);
    else
        takeOutOfEffect(back);
    back.version = now->version;
    return ShiftChange{*now, back};
}

} // namespace

void writeChanges(storage::UnitOfWork& work, ShiftChanges& changes)
{
    for (ShiftChange& change : changes)
        std::visit([&](auto& row) { change.before ? work.update(row) : work.insert(row); }, change.after);
}

std::optional<ShiftChanges> inverseOf(const ShiftChanges& changes, const ShiftStore& store)
{
    ShiftChanges inverse;
    for (const ShiftChange& change : changes) {
        auto one = std::visit([&]<typename Row>(const Row&) { return inverseOfRow<Row>(change, store); }, change.after);
        if (!one)
            return std::nullopt;
        inverse.push_back(std::move(*one));
    }
    // What was written last goes back first, or two rows could stand in for the same shift for a moment.
    std::reverse(inverse.begin(), inverse.end());
    return inverse;
}

} // namespace naervaer
