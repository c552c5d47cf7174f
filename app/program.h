// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/ask.h"
#include "ui/shell/languages.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/theme.h"
#include "ui/signin/cover.h"
#include "ui/signin/front_door.h"
#include "ui/signin/idle_watch.h"
#include "ui/signin/session_watch.h"

#include <QObject>
#include <memory>

class QApplication;

namespace naervaer {
class Failure;
class Workspace;
} // namespace naervaer

namespace naervaer::ui {
class ExitBackup;
class MainWindow;
class StartDialog;
} // namespace naervaer::ui

namespace naervaer::app {

/// The program with a window: start dialog, signing in, the open register, locking it again; and the second start that
/// brings this one forward.
class Program : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Program(QApplication& app, ui::Ask& ask);
    ~Program() override;

    /// Runs until the window is closed; `file` may be empty. Returns what the process ends with.
    int run(const QString& file);

private:
    void showStart();
    void letGoOfStart();
    void openFile(const QString& file);
    void tryOpening(const QString& file, bool evenOnNetwork);
    /// For a register from before registers were encrypted.
    void encrypt();
    void offerRemoval(const QString& plain);
    void showWindow(std::unique_ptr<Workspace> workspace);
    /// Puts everything away, keys included, and asks who comes next. At once out of sight; the rest as soon as the
    /// dialogs that were open have ended.
    void lock();
    void finishLocking();
    /// Puts the open register away, keys included.
    void closeRegister();
    void keepBackups();
    /// Puts a backup in the place of the register that is open, and signs in again.
    void restore(const QString& backup, const QString& passphrase);
    /// The same where no register is open. `typed` is a passphrase or a recovery code.
    void restoreAt(const storage::Opening& place, const QString& backup, const QString& typed);
    /// Asks which backup is to take the place of a register, `why` being what is wrong with that, and shows what is in
    /// it. `backup` may be chosen already.
    void offerRestore(const QString& file, const QString& why, const QString& backup = {});
    /// The same for the register one wanted to sign in to, which is damaged.
    void restoreHere();
    /// Asks for a backup file, wherever it lies, and where its register belongs.
    void pickBackup();
    /// The backup that ends the session; returns when it is made, or was stopped.
    void backUpAtExit();
    void foundRegister();
    void makeDemoFile(bool norwegian);
    void comeForward();
    void tell(const Failure& failure, const QString& file);
    /// The same for what ended in the background.
    void tell(const std::exception_ptr& failure, const QString& file);

    SystemClock m_clock;
    ui::Languages m_languages;
    ui::Theme m_theme;
    ui::Cover m_cover{m_clock};
    ui::Ask& m_ask;
    ui::SingleInstance m_instance;
    ui::IdleWatch m_idle;
    ui::SessionWatch m_session;
    ui::FrontDoor m_door;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::StartDialog> m_start;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_plainKept; ///< What encrypt() left, until the register has been opened.
    std::unique_ptr<ui::ExitBackup> m_last; ///< While the register is being locked.
    QString m_news; ///< What is to be said in the next window.
    bool m_locking = false;
};

} // namespace naervaer::app
