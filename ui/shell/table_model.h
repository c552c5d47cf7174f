// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <iterator>
#include <vector>

namespace naervaer::ui {

/// What a list sorts by where it differs from what it shows: the role ListPage's proxy asks for.
inline constexpr int sortRole = Qt::UserRole + 1;

/// Shows a vector of values: one class for every list. A row is one sentence to a screen reader.
template <typename Row> class TableModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        std::function<QVariant(const Row&)> value;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
        /// Sorting by something else than the words shown (a date, a number). May be empty.
        std::function<QVariant(const Row&)> sortBy{};
        /// Any other role (decoration, colour, tool tip, words for a screen reader). May be empty.
        std::function<QVariant(const Row&, int role)> other{};
    };

    explicit TableModel(std::vector<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// More rows after those there are.
    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column& shown = column(index.column());
        const Row& of = row(index.row());
        if (role == Qt::DisplayRole)
            return shown.value(of);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(shown.alignment);
        if (role == sortRole)
            return shown.sortBy ? shown.sortBy(of) : shown.value(of);
        const QVariant other = shown.other ? shown.other(of, role) : QVariant();
        if (role == Qt::AccessibleTextRole && !other.isValid())
            return QStringLiteral("%1: %2").arg(shown.title, shown.value(of).toString());
        return other;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return column(section).title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column(section).alignment);
        return {};
    }

private:
    [[nodiscard]] const Column& column(int index) const { return m_columns.at(static_cast<std::size_t>(index)); }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace naervaer::ui
