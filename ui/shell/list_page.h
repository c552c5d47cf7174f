// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace naervaer::ui {

class EmptyState;
class FlowLayout;
class TermFilter;

/// The one list page: search, filters, table. Typing filters from anywhere on it, Enter opens, Esc empties the search
/// and then goes back. Rows are those of the model given, whatever order and filter show them.
class ListPage : public QWidget {
    Q_OBJECT
public:
    enum class Search {
        Here, ///< The page filters the rows of the model.
        Asks, ///< The page only says `searched`; its owner asks the store and sets the rows.
    };

    /// `searchWords` stand in the empty search field ("Search dishes") and name it to a screen reader.
    explicit ListPage(const QString& searchWords, Search search = Search::Here, QWidget* parent = nullptr);

    /// The model outlives the page or is its child; `stretched` is the column that takes what room is left.
    void setModel(QAbstractItemModel* model, int stretched = 0);
    /// A chip that can be on or off; its owner asks `isOn(code)` after `filtersChanged`.
    void addFilter(const QString& code, const QString& words, bool on = false);
    [[nodiscard]] bool isOn(const QString& code) const;
    /// The one filled button, at the right end of the search.
    void setAction(const QString& words);
    /// What stands there when the list has no rows at all, with the same action.
    void setEmptyWords(const QString& sentence);

    /// Puts a quiet button after the chips.
    void addTool(QWidget* tool);
    /// How many rows the store has for what is asked, when the model holds the first of them only.
    void setTotal(int total);

    /// The row of the model that is chosen, or -1.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QTableView* table() const { return m_table; }

signals:
    void opened(int row);
    void currentChanged(int row);
    void searched(const QString& typed);
    void filtersChanged();
    void acted();
    void back();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTop(const QString& searchWords);
    void buildTable();
    void search();
    void showWhatThereIs();
    void keepOneChosen();
    void choose(const QModelIndex& shown);
    void open(const QModelIndex& shown);
    void fitRows();
    void fitColumns();

    Search m_where;
    TermFilter* m_filter;
    QLineEdit* m_search;
    QLabel* m_count;
    QPushButton* m_action;
    int m_total = 0;
    int m_stretched = -1;
    QWidget* m_chipRow;
    FlowLayout* m_chips;
    QTableView* m_table;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QWidget* m_lastAbove; ///< In Tab order, of what stands above the table.
    QString m_emptyWords;
};

} // namespace naervaer::ui
