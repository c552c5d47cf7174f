// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/term_filter.h"
#include "core/base/search_key.h"
#include "ui/shell/table_model.h"

#include <algorithm>

namespace naervaer::ui {

TermFilter::TermFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ui::sortRole);
}

void TermFilter::setTyped(const QString& typed)
{
    const QStringList terms = searchTerms(typed);
    if (terms == m_terms)
        return;
    m_terms = terms;
    invalidateFilter();
}

bool TermFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_terms.isEmpty())
        return true;
    QString key; // every word with a blank before it
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        key += QLatin1Char(' ') + searchKey(sourceModel()->index(row, column, parent).data().toString());
    return std::ranges::all_of(m_terms, [&](const QString& term) { return key.contains(QLatin1Char(' ') + term); });
}

bool TermFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = left.data(ui::sortRole);
    const QVariant other = right.data(ui::sortRole);
    if (one.userType() == QMetaType::QString && other.userType() == QMetaType::QString)
        return sortKey(one.toString()) < sortKey(other.toString());
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace naervaer::ui
