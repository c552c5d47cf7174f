// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"

#include <QObject>
#include <QTimer>
#include <exception>

namespace naervaer {
class Workspace;
}

namespace naervaer::ui {

/// Backs the register up by itself: looks every few minutes whether an hour has gone by since the newest backup. All of
/// it in the background; afterwards it announces backupsArea.
class BackupClock : public QObject {
    Q_OBJECT
public:
    /// `workspace` outlives it, and what it started must have ended before the register is closed.
    explicit BackupClock(Workspace& workspace, QObject* parent = nullptr);

    void start();
    /// Looks now. Does nothing while a backup is being made.
    void look();

signals:
    /// What could not be done: somebody should know, nothing is lost.
    void refused(const naervaer::Problems& problems);
    void failed(std::exception_ptr failure);

private:
    void backUp();
    void made(const BackupOutcome& outcome);

    Workspace& m_workspace;
    QTimer m_timer;
    QDateTime m_freshUntil; ///< No need to look at the disks before.
    bool m_busy = false;
    QString m_told; ///< The last thing that was refused, so that it is said once.
};

} // namespace naervaer::ui
