// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <exception>
#include <stop_token>

class QLabel;
class QPushButton;

namespace naervaer {
class BackupService;
}

namespace naervaer::ui {

/// The backup that ends a session, after its window has gone. Shows itself only when it takes a while, or fails at the
/// end of the program; closing it stops the backup.
class ExitBackup : public QWidget {
    Q_OBJECT
public:
    /// What ends the session. While a register is being locked its keys are still there, so nothing may hold that up:
    /// a failure is left to the next session to find.
    enum class End { Program, Lock };

    /// `backups` outlives it.
    explicit ExitBackup(BackupService& backups, End end = End::Program, QWidget* parent = nullptr);

    /// Begins; `finished` comes once, whatever happens. Nothing of it runs any more then.
    void start();
    /// Stops the backup after so long: the computer goes to sleep.
    void hurry(std::chrono::milliseconds left);

signals:
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fail(std::exception_ptr failure);

    BackupService& m_backups;
    End m_end;
    QLabel* m_words;
    QPushButton* m_close;
    QTimer m_patience;
    std::stop_source m_stop{std::nostopstate};
    bool m_running = false;
};

} // namespace naervaer::ui
