// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace naervaer::ui {

/// Keeps the rows in which every typed word begins some word of some cell, folded as searches are; sorts as people
/// in Denmark and Norway do.
class TermFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TermFilter(QObject* parent = nullptr);

    void setTyped(const QString& typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_terms;
};

} // namespace naervaer::ui
