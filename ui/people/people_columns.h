// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_filter.h"
#include "ui/shell/table_model.h"

namespace naervaer {
class Clock;
class Municipalities;
} // namespace naervaer

namespace naervaer::ui {

/// A column of the list of people: how it is shown, and what a click on it sorts by.
struct PeopleColumn {
    QString code; ///< By which it is remembered.
    TableModel<PersonLine>::Column column;
    std::optional<PeopleFilter::Sort> sort{};
    bool atFirst = true; ///< Shown to whoever has not chosen yet.
};

/// What the columns need to speak of people. Outlives the columns.
struct PeopleColumnContext {
    const Clock& clock;
    const Municipalities& municipalities;
    QString country{}; ///< How phone numbers are read.
};

/// All columns, in the order they stand in; the name is the first.
[[nodiscard]] std::vector<PeopleColumn> peopleColumns(const PeopleColumnContext& context);

} // namespace naervaer::ui
