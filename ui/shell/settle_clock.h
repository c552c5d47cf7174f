// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace naervaer {
class Workspace;
}

namespace naervaer::ui {

/// Lets the register settle once nothing was written for a while: what was saved moves from the log beside the file
/// into the file itself, and the header learns how far the log of acts has come.
class SettleClock : public QObject {
    Q_OBJECT
public:
    SettleClock(Workspace& workspace, std::chrono::milliseconds rest, QObject* parent);

private:
    void settle();

    Workspace& m_workspace;
    QTimer m_timer;
};

} // namespace naervaer::ui
