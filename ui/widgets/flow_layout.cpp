// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace naervaer::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem* taken = place->release();
    m_items.erase(place);
    invalidate();
    return taken;
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + std::clamp(index, 0, count() - 1), m_items.end() - 1, m_items.end());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return layOut({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width ? gap() : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize most;
    for (const auto& item : m_items)
        most = most.expandedTo(item->minimumSize());
    return most.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::layOut(const QRect& rect, bool move) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), 1), QLAYOUTSIZE_MAX});
        if (lineHeight > 0 && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + gap();
            lineHeight = 0;
        }
        if (move)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

int FlowLayout::gap() const
{
    if (spacing() >= 0)
        return spacing();
    const QWidget* parent = parentWidget();
    return parent ? parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent) : 8;
}

} // namespace naervaer::ui
