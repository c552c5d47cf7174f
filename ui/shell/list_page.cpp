// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/list_page.h"
#include "ui/shell/icons.h"
#include "ui/shell/style.h"
#include "ui/shell/term_filter.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace naervaer::ui {
namespace {

constexpr int fewestCharacters = 16; // of the chief column of a table

} // namespace

ListPage::ListPage(const QString& searchWords, Search search, QWidget* parent)
    : QWidget(parent), m_where(search), m_filter(new TermFilter(this)), m_search(new QLineEdit), m_count(new QLabel),
      m_action(new QPushButton), m_chipRow(new QWidget), m_chips(new FlowLayout(m_chipRow)), m_table(new QTableView),
      m_stack(new QStackedLayout), m_empty(new EmptyState({})), m_lastAbove(m_action)
{
    buildTop(searchWords);
    buildTable();
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (typed().isEmpty())
            emit acted();
        else
            m_search->clear();
    });

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 3);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_action);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_chipRow);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_search);
    fitRows();
}

void ListPage::buildTop(const QString& searchWords)
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(searchWords);
    m_search->setAccessibleName(searchWords);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconInk::Quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::search);
    dress(*m_count, Look::Quiet);
    m_action->setObjectName(QStringLiteral("action"));
    dress(*m_action, Look::Primary);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &ListPage::acted);
    m_chipRow->hide();
}

void ListPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(m_search->accessibleName());
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(100); // a look at what is seen, not at 100,000 rows
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(m_where == Search::Here);
    m_table->horizontalHeader()->setSortIndicatorShown(true); // without it Qt leaves the titles too little room
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &ListPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit currentChanged(currentRow()); });
    // Later, because the table is still laying out its columns when it says so.
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ListPage::fitColumns, Qt::QueuedConnection);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &ListPage::showWhatThereIs);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ListPage::showWhatThereIs);
}

void ListPage::setModel(QAbstractItemModel* model, int stretched)
{
    m_filter->setSourceModel(model);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    m_stretched = stretched;
    showWhatThereIs();
}

void ListPage::fitColumns()
{
    if (m_stretched < 0)
        return;
    // The chief column takes what room is left while one can read it there; otherwise the table scrolls sideways.
    QHeaderView* header = m_table->horizontalHeader();
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        others += column == m_stretched ? 0 : header->sectionSize(column);
    const bool enough = m_table->viewport()->width() - others >= fontMetrics().averageCharWidth() * fewestCharacters;
    const auto mode = enough ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
    if (header->sectionResizeMode(m_stretched) != mode)
        header->setSectionResizeMode(m_stretched, mode);
}

void ListPage::addFilter(const QString& code, const QString& words, bool on)
{
    auto* chip = new QPushButton(words);
    chip->setObjectName(code);
    chip->setCheckable(true);
    chip->setChecked(on);
    chip->setAutoDefault(false);
    dress(*chip, Look::Chip);
    connect(chip, &QPushButton::toggled, this, &ListPage::filtersChanged);
    addTool(chip);
}

bool ListPage::isOn(const QString& code) const
{
    const auto* chip = m_chipRow->findChild<QPushButton*>(code);
    return chip && chip->isChecked();
}

void ListPage::setAction(const QString& words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
    showWhatThereIs();
}

void ListPage::setEmptyWords(const QString& sentence)
{
    m_emptyWords = sentence;
    showWhatThereIs();
}

void ListPage::addTool(QWidget* tool)
{
    m_chips->addWidget(tool);
    m_chipRow->show();
    setTabOrder(m_lastAbove, tool); // before the table, as one sees it
    m_lastAbove = tool;
}

void ListPage::setTotal(int total)
{
    m_total = total;
    showWhatThereIs();
}

int ListPage::currentRow() const
{
    const QModelIndex shown = m_table->currentIndex();
    return shown.isValid() ? m_filter->mapToSource(shown).row() : -1;
}

void ListPage::setCurrentRow(int row)
{
    if (m_filter->sourceModel())
        choose(m_filter->mapFromSource(m_filter->sourceModel()->index(row, 0)));
}

std::vector<int> ListPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& shown : m_table->selectionModel()->selectedRows())
        rows.push_back(m_filter->mapToSource(shown).row());
    return rows;
}

QString ListPage::typed() const
{
    return m_search->text().trimmed();
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) // once the header has its new width
        QMetaObject::invokeMethod(this, &ListPage::fitColumns, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && enter && key->modifiers() == Qt::NoModifier) {
        open(m_table->currentIndex());
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown)) {
        m_table->setFocus(Qt::OtherFocusReason);
        return QCoreApplication::sendEvent(m_table, event);
    }
    const bool letter = !key->text().isEmpty() && key->text().front().isPrint() && key->key() != Qt::Key_Space;
    if (watched == m_table && letter && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(key->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_search->text().isEmpty()) {
        emit back();
    } else {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    }
}

void ListPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void ListPage::search()
{
    if (m_where == Search::Here)
        m_filter->setTyped(m_search->text());
    emit searched(typed());
    showWhatThereIs();
}

void ListPage::showWhatThereIs()
{
    const int shown = m_filter->rowCount();
    const bool nothingFits = shown == 0 && !typed().isEmpty();
    m_count->setText(shown > 0 ? tr("%n row(s)", nullptr, std::max(shown, m_total)) : QString());
    if (nothingFits)
        m_empty->say(tr("Nothing here fits “%1”.").arg(typed()), tr("Show all (Esc)"), Look::Plain);
    else
        m_empty->say(m_emptyWords, m_action->text());
    m_action->setVisible(!m_action->text().isEmpty() && (shown > 0 || nothingFits)); // never the same button twice
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    keepOneChosen();
}

void ListPage::keepOneChosen()
{
    if (m_filter->rowCount() > 0 && !m_table->currentIndex().isValid())
        choose(m_filter->index(0, 0));
}

/// Not by the table's own setCurrentIndex(), which takes a Ctrl that is still held for a wish to choose several.
void ListPage::choose(const QModelIndex& shown)
{
    m_table->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListPage::open(const QModelIndex& shown)
{
    if (shown.isValid())
        emit opened(m_filter->mapToSource(shown).row());
}

void ListPage::fitRows()
{
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 24);
    m_table->verticalHeader()->setDefaultSectionSize(5 * gridStep(QApplication::font()));
}

} // namespace naervaer::ui
