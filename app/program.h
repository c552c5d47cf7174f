// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/ask.h"
#include "ui/shell/languages.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <memory>

class QApplication;

namespace naervaer {
class Failure;
class Workspace;
} // namespace naervaer

namespace naervaer::ui {
class MainWindow;
class StartDialog;
} // namespace naervaer::ui

namespace naervaer::app {

/// The program with a window: start dialog, the open register, the second start that brings this one forward.
class Program : public QObject {
    Q_OBJECT
public:
    explicit Program(QApplication& app);
    ~Program() override;

    /// Runs until the window is closed; `file` may be empty. Returns what the process ends with.
    int run(const QString& file);

private:
    void showStart();
    void openFile(const QString& file);
    void tryOpening(const QString& file, bool evenOnNetwork);
    void showWindow(std::unique_ptr<Workspace> workspace, const QString& file);
    void foundRegister();
    void makeDemoFile(bool norwegian);
    void tell(const Failure& failure, const QString& file);
    [[nodiscard]] static QStringList recentFiles();
    static void remember(const QString& file);

    SystemClock m_clock;
    ui::Languages m_languages;
    ui::Theme m_theme;
    ui::DesktopAsk m_ask;
    ui::SingleInstance m_instance;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::StartDialog> m_start;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace naervaer::app
