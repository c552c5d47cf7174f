// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace naervaer::ui {

namespace {
/// What is hidden has no size.
QSize sizeOf(const QLayoutItem& item, int room)
{
    return item.isEmpty() ? QSize(0, 0) : item.sizeHint().boundedTo({room, QLAYOUTSIZE_MAX});
}
} // namespace

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
    const int room = std::max(rect.width(), 1);
    int y = rect.y();
    for (std::size_t first = 0; first < m_items.size();) {
        if (y > rect.y())
            y += gap();
        // One line: as many as there is room for, at least one, each in the middle of the highest.
        std::size_t beyond = first;
        int width = 0;
        int height = 0;
        for (; beyond < m_items.size(); ++beyond) {
            const QSize size = sizeOf(*m_items[beyond], room);
            const int wider = width + (width > 0 && size.width() > 0 ? gap() : 0) + size.width();
            if (width > 0 && wider > room)
                break;
            width = wider;
            height = std::max(height, size.height());
        }
        if (move)
            place(first, beyond, QRect(rect.x(), y, room, height));
        y += height;
        first = beyond;
    }
    return y - rect.y();
}

void FlowLayout::place(std::size_t first, std::size_t beyond, const QRect& line) const
{
    int left = line.width() + gap();
    const QLayoutItem* wide = nullptr;
    for (std::size_t i = first; i < beyond; ++i) {
        const int width = sizeOf(*m_items[i], line.width()).width();
        left -= width > 0 ? width + gap() : 0;
        const bool mayGrow = m_items[i]->maximumSize().width() > width; // a line of fixed width wants to, and cannot
        if (width > 0 && mayGrow && m_items[i]->expandingDirections().testFlag(Qt::Horizontal))
            wide = m_items[i].get();
    }
    int x = line.x();
    for (std::size_t i = first; i < beyond; ++i) {
        QSize size = sizeOf(*m_items[i], line.width());
        if (size.width() == 0)
            continue;
        if (m_items[i].get() == wide)
            size.rwidth() += std::max(left, 0);
        m_items[i]->setGeometry({QPoint(x, line.y() + (line.height() - size.height()) / 2), size});
        x += size.width() + gap();
    }
}

int FlowLayout::gap() const
{
    if (spacing() >= 0)
        return spacing();
    const QWidget* parent = parentWidget();
    return parent ? parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent) : 8;
}

} // namespace naervaer::ui
