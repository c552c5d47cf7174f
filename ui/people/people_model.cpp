// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include <algorithm>

namespace naervaer::ui {

namespace {
std::vector<PeopleModel::Column> shownColumns(const std::vector<PeopleColumn>& columns)
{
    std::vector<PeopleModel::Column> shown;
    for (const PeopleColumn& each : columns)
        shown.push_back(each.column);
    return shown;
}
} // namespace

PeopleModel::PeopleModel(const std::vector<PeopleColumn>& columns, QObject* parent)
    : TableModel<PersonLine>(shownColumns(columns), parent)
{
    for (const PeopleColumn& each : columns)
        m_sorts.push_back(each.sort);
}

void PeopleModel::read(Fetch fetch, bool keepLength)
{
    m_fetch = std::move(fetch);
    const int limit = keepLength ? std::max(rowCount(), pageSize) : pageSize;
    std::vector<PersonLine> first = m_fetch(0, limit);
    m_atEnd = static_cast<int>(first.size()) < limit;
    setRows(std::move(first));
}

void PeopleModel::setOrder(std::vector<PeopleFilter::SortBy> order)
{
    m_order = std::move(order);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void PeopleModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_atEnd = true; // until it has succeeded: a failing fetch is not tried again by every scroll
    std::vector<PersonLine> next = m_fetch(rowCount(), pageSize);
    m_atEnd = static_cast<int>(next.size()) < pageSize;
    append(std::move(next));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant plain = TableModel<PersonLine>::headerData(section, orientation, role);
    if (role != Qt::DisplayRole || !plain.isValid())
        return plain;
    return QString(plain.toString() + arrow(section));
}

QString PeopleModel::arrow(int section) const
{
    const auto sort = m_sorts.at(static_cast<size_t>(section));
    const auto key = std::ranges::find_if(m_order, [&](const auto& each) { return sort && each.by == *sort; });
    if (key == m_order.end())
        return {};
    const QString sign = key->descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    return m_order.size() == 1 ? sign : sign + QString::number(key - m_order.begin() + 1);
}

} // namespace naervaer::ui
