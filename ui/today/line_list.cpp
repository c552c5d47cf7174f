// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_list.h"

#include "ui/shell/style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace naervaer::ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int wordRole = Qt::UserRole + 2;
constexpr int meaningRole = Qt::UserRole + 3;

/// Paints the two lines and the word.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool single = index.data(detailRole).toString().isEmpty() && index.data(wordRole).toString().isEmpty();
        return {0, (single ? 1 : 2) * option.fontMetrics.height() + 2 * gridStep(option.font)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem empty = option; // the background alone: selected, hovered
        QStyledItemDelegate::initStyleOption(&empty, index);
        empty.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        const Palette colours = Palette::of(QGuiApplication::palette());
        const int step = gridStep(option.font);
        QRect line = option.rect.adjusted(step, step, -step, -step);
        painter->save();
        const QString word = index.data(wordRole).toString();
        const auto meaning = static_cast<Meaning>(index.data(meaningRole).toInt());
        line.setHeight(option.fontMetrics.height());
        draw(*painter, line, index.data(Qt::DisplayRole).toString(), colours.ink);
        line.translate(0, line.height());
        painter->setPen(meaning == Meaning::Rest ? colours.quietInk : colours.colour(meaning));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
        if (!word.isEmpty())
            line.setRight(line.right() - option.fontMetrics.horizontalAdvance(word) - step);
        draw(*painter, line, index.data(detailRole).toString(), colours.quietInk);
        painter->restore();
    }

private:
    static void draw(QPainter& painter, const QRect& where, const QString& text, const QColor& ink)
    {
        painter.setPen(ink);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
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
