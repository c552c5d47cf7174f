// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "core/workspace.h"
#include "ui/shell/guard.h"

namespace naervaer::ui {

Page::Page(const Frame& frame, QWidget* parent) : QWidget(parent), m_frame(frame)
{
    connect(&frame.workspace.bus(), &ChangeBus::changed, this, [this](const Areas& areas) {
        if (areas.intersects(shows()))
            markStale();
    });
}

void Page::markStale()
{
    m_stale = true;
    if (isVisible())
        m_stale = !m_frame.guard.run([this] { refresh(); });
}

void Page::showEvent(QShowEvent* event)
{
    if (m_stale)
        m_stale = !m_frame.guard.run([this] { refresh(); });
    QWidget::showEvent(event);
}

} // namespace naervaer::ui
