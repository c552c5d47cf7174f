// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_columns.h"

namespace naervaer::ui {

/// The rows of a list of people, fetched a page at a time as the list is scrolled.
class PeopleModel : public TableModel<PersonLine> {
public:
    /// Asks for `limit` people after the first `offset`.
    using Fetch = std::function<std::vector<PersonLine>(int offset, int limit)>;
    static constexpr int pageSize = 300;

    explicit PeopleModel(const std::vector<PeopleColumn>& columns, QObject* parent = nullptr);

    /// Throws away what there is and fetches the first page, or as many rows as there were when `keepLength`.
    void read(Fetch fetch, bool keepLength = false);
    /// Shows in the headers what the rows are sorted by.
    void setOrder(std::vector<PeopleFilter::SortBy> order);

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString arrow(int section) const;

    std::vector<std::optional<PeopleFilter::Sort>> m_sorts; ///< By column.
    std::vector<PeopleFilter::SortBy> m_order;
    Fetch m_fetch;
    bool m_atEnd = true;
};

} // namespace naervaer::ui
