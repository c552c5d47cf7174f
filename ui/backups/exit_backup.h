// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"
#include "core/base/work.h"

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <exception>
#include <stop_token>

class QLabel;
class QPushButton;

namespace naervaer::ui {

/// The backup that ends a session, after its window has gone. At the end of the program it shows itself when it takes a
/// while or fails; closing it stops the backup.
class ExitBackup : public QWidget {
    Q_OBJECT
public:
    /// What ends the session. While a register is being locked its keys are still there, and they are to be gone within
    /// a second: a backup that takes longer than `longestAtLock` is stopped, and one that fails is left to the next
    /// session, which makes it an hour after the newest.
    enum class End { Program, Lock };
    static constexpr std::chrono::milliseconds longestAtLock{500};

    /// Where `backup` is empty, there is none to make. What it needs must outlive it.
    explicit ExitBackup(Work<BackupOutcome> backup, End end = End::Program, QWidget* parent = nullptr);

    /// Begins; `finished` comes once, whatever happens. Nothing of it runs any more then.
    void start();

signals:
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fail(std::exception_ptr failure);

    Work<BackupOutcome> m_backup;
    End m_end;
    QLabel* m_words;
    QPushButton* m_close;
    QTimer m_patience;
    std::stop_source m_stop{std::nostopstate};
    bool m_running = false;
};

} // namespace naervaer::ui
