// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/settings.h"
#include "core/people/people_filter.h"

#include <map>

namespace naervaer::ui {

/// What a helper has chosen for the list of people: columns, order, and filters saved under a name.
class PeopleListMemory {
public:
    /// `settings` outlives this.
    explicit PeopleListMemory(Settings& settings) : m_settings(settings) { }

    /// Codes of the columns shown; empty when nothing was chosen yet.
    [[nodiscard]] QStringList columns() const;
    void keepColumns(const QStringList& codes);
    [[nodiscard]] std::vector<PeopleFilter::SortBy> order() const;
    void keepOrder(const std::vector<PeopleFilter::SortBy>& order);

    [[nodiscard]] std::map<QString, PeopleFilter> filters() const;
    /// Saves it under its name, in the place of one of that name.
    void keepFilter(const QString& name, const PeopleFilter& filter);
    void dropFilter(const QString& name);

private:
    Settings& m_settings;
};

} // namespace naervaer::ui
