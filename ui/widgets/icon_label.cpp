// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QPainter>
#include <QStyle>

namespace naervaer::ui {

IconLabel::IconLabel(const QIcon& icon, QWidget* parent) : QWidget(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace naervaer::ui
