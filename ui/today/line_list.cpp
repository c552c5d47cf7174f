// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_list.h"

#include "ui/shell/style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace naervaer::ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int wordRole = Qt::UserRole + 2;
constexpr int meaningRole = Qt::UserRole + 3;

/// Paints the words, under them the detail, and the word at the right end of the detail. Long texts wrap.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Places places = placesIn(QRect(0, 0, roomIn(option), mostHeight), option, index);
        return {0, std::max(places.detail.bottom(), places.word.bottom()) + gridStep(option.font)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem empty = option; // the background alone: selected, hovered
        QStyledItemDelegate::initStyleOption(&empty, index);
        empty.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        const Palette colours = Palette::of(QGuiApplication::palette());
        const auto meaning = static_cast<Meaning>(index.data(meaningRole).toInt());
        const QRect room(option.rect.topLeft(), QSize(roomIn(option), option.rect.height()));
        const Places places = placesIn(room, option, index);
        painter->save();
        painter->setPen(colours.ink);
        painter->drawText(places.words, wrapped, index.data(Qt::DisplayRole).toString());
        painter->setPen(colours.quietInk);
        painter->drawText(places.detail, wrapped, index.data(detailRole).toString());
        painter->setPen(meaning == Meaning::Rest ? colours.quietInk : colours.colour(meaning));
        painter->drawText(places.word, Qt::AlignRight | Qt::AlignTop, index.data(wordRole).toString());
        painter->restore();
    }

private:
    struct Places {
        QRect words;
        QRect detail;
        QRect word;
    };
    static constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    static constexpr int mostHeight = 10'000;

    /// As wide as a row is beside a scroll bar, which may come once the rows are laid out.
    [[nodiscard]] static int roomIn(const QStyleOptionViewItem& option)
    {
        const auto* list = static_cast<const QListView*>(option.widget);
        return list->width() - list->verticalScrollBar()->sizeHint().width();
    }

    [[nodiscard]] static Places placesIn(
        const QRect& room, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const int step = gridStep(option.font);
        const QRect inside = room.adjusted(step, step, -step, 0);
        const auto heightOf = [&](int width, const QString& text) {
            return text.isEmpty()
                ? 0
                : option.fontMetrics.boundingRect(QRect(0, 0, width, mostHeight), wrapped, text).height();
        };
        const QString words = index.data(Qt::DisplayRole).toString();
        const QString word = index.data(wordRole).toString();
        const int wordWidth = word.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(word) + step;
        const QString detail = index.data(detailRole).toString();
        const auto leavesRoom = [&](const QString& text) {
            return option.fontMetrics.horizontalAdvance(text) + wordWidth <= inside.width();
        };
        // The word stands beside what leaves room for it on one line, the words or the detail, else below both.
        Places places;
        places.words = QRect(inside.topLeft(), QSize(inside.width(), heightOf(inside.width(), words)));
        places.detail =
            QRect(inside.left(), places.words.bottom() + 1, inside.width(), heightOf(inside.width(), detail));
        const int top = leavesRoom(words) ? places.words.top()
            : leavesRoom(detail)          ? places.detail.top()
                                          : places.detail.bottom() + 1;
        places.word = QRect(inside.right() - wordWidth, top, wordWidth, heightOf(wordWidth, word));
        return places;
    }
};

} // namespace

LineList::LineList(const QString& name, const QString& emptyWords, QWidget* parent)
    : QListWidget(parent), m_emptyWords(emptyWords)
{
    setAccessibleName(name);
    setItemDelegate(new LineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust); // rows wrap anew
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QListView { border: none }"));
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { emit opened(item->data(idRole).toLongLong()); });
}

void LineList::setLines(const std::vector<Line>& lines)
{
    const qint64 chosen = currentId();
    clear();
    for (const Line& line : lines) {
        auto* item = new QListWidgetItem(line.words, this);
        item->setData(idRole, line.id);
        item->setData(detailRole, line.detail);
        item->setData(wordRole, line.word);
        item->setData(meaningRole, static_cast<int>(line.meaning));
        item->setToolTip(QStringLiteral("%1\n%2").arg(line.words, line.detail));
        item->setData(Qt::AccessibleTextRole,
            QStringList{line.words, line.word, line.detail}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(", ")));
        if (line.id == chosen)
            setCurrentItem(item);
    }
}

qint64 LineList::currentId() const
{
    return currentItem() ? currentItem()->data(idRole).toLongLong() : 0;
}

void LineList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Palette::of(QGuiApplication::palette()).quietInk);
    const int step = gridStep(font());
    painter.drawText(
        viewport()->rect().adjusted(step, step, -step, -step), Qt::AlignTop | Qt::TextWordWrap, m_emptyWords);
}

void LineList::focusInEvent(QFocusEvent* event)
{
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

} // namespace naervaer::ui
