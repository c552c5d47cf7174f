// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settle_clock.h"

#include "core/base/failure.h"
#include "core/workspace.h"

namespace naervaer::ui {

SettleClock::SettleClock(Workspace& workspace, std::chrono::milliseconds rest, QObject* parent)
    : QObject(parent), m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &SettleClock::settle);
    connect(&workspace.bus(), &ChangeBus::changed, &m_timer, qOverload<>(&QTimer::start));
}

void SettleClock::settle()
{
    try {
        m_workspace.settle();
    } catch (const Failure&) {
        // A full disk: what was saved stands in the log beside the file, and the next thing that is saved says so.
    }
}

} // namespace naervaer::ui
