// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <exception>
#include <stop_token>

class QLabel;
class QPushButton;

namespace naervaer {
class BackupService;
}

namespace naervaer::ui {

/// The backup that ends a session, after its window has gone. Shows itself only when it takes a while, or fails;
/// closing it stops the backup.
class ExitBackup : public QWidget {
    Q_OBJECT
public:
    /// `backups` outlives it.
    explicit ExitBackup(BackupService& backups, QWidget* parent = nullptr);

    /// Begins; `finished` comes once, whatever happens. Nothing of it runs any more then.
    void start();

signals:
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fail(std::exception_ptr failure);

    BackupService& m_backups;
    QLabel* m_words;
    QPushButton* m_close;
    QTimer m_patience;
    std::stop_source m_stop{std::nostopstate};
    bool m_running = false;
};

} // namespace naervaer::ui
