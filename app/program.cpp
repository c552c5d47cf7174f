// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/recent_files.h"
#include "core/demo/demo.h"
#include "core/workspace.h"
#include "ui/backups/backup_clock.h"
#include "ui/backups/exit_backup.h"
#include "ui/setup/access_dialog.h"
#include "ui/shell/background.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settle_clock.h"
#include "ui/shell/words.h"
#include "ui/signin/recovery_sheet_dialog.h"
#include "ui/start/encrypt_dialog.h"
#include "ui/start/found_dialog.h"
#include "ui/start/start_dialog.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/progress_strip.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace naervaer::app {
namespace {

constexpr int demoPeople = 400;
constexpr int demoContacts = 12'000;
constexpr auto restBeforeSettling = std::chrono::seconds(30);
const QString registerFilter = QStringLiteral("Nærvær (*.naervaer)");

/// The backup that ends a session; empty where there is nothing to back up.
Work<BackupOutcome> backupOf(Workspace& workspace)
{
    return workspace.backups().isPossible() ? workspace.backups().backUp(BackupReason::Exit) : Work<BackupOutcome>();
}

} // namespace

Program::Program(QApplication& app, ui::Ask& ask)
    : m_theme(app), m_ask(ask),
      m_door(m_clock, [this](std::unique_ptr<Workspace> workspace) { showWindow(std::move(workspace)); })
{
    m_languages.speak(ui::Languages::ofDesktop());
    m_theme.apply(ui::Shade::LikeDesktop);
    connect(&m_instance, &ui::SingleInstance::raiseWanted, this, &Program::comeForward);
    connect(&m_idle, &ui::IdleWatch::idle, this, &Program::lock);
    connect(&m_session, &ui::SessionWatch::lockWanted, this, &Program::lock);
    connect(&m_door, &ui::FrontDoor::otherWanted, this, &Program::showStart);
    // Not at once: the window that asks for it goes away.
    connect(&m_door, &ui::FrontDoor::restoreWanted, this, &Program::restoreHere, Qt::QueuedConnection);
}

Program::~Program() = default;

int Program::run(const QString& file)
{
    if (!file.isEmpty())
        openFile(file);
    else
        showStart();
    const int result = m_start || m_door.closed() ? QApplication::exec() : 0;
    if (m_workspace)
        backUpAtExit();
    return result;
}

void Program::comeForward()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        window->showNormal();
        window->raise();
        window->activateWindow();
    }
}

void Program::showStart()
{
    m_start = std::make_unique<ui::StartDialog>(recentFiles());
    connect(m_start.get(), &ui::StartDialog::demoWanted, this, &Program::makeDemoFile);
    connect(m_start.get(), &ui::StartDialog::newWanted, this, &Program::foundRegister);
    connect(m_start.get(), &ui::StartDialog::fileChosen, this, &Program::openFile);
    connect(m_start.get(), &ui::StartDialog::openWanted, this, [this] {
        const QString file = m_ask.openFile(m_start.get(), tr("Open a register"), registerFilter);
        if (!file.isEmpty())
            openFile(file);
    });
    connect(m_start.get(), &ui::StartDialog::restoreWanted, this, &Program::pickBackup);
    m_start->show();
    m_door.leave();
}

void Program::letGoOfStart()
{
    if (m_start)
        m_start.release()->deleteLater(); // we may be inside one of its signals
}

void Program::openFile(const QString& file)
{
    tryOpening(file, false);
}

void Program::tryOpening(const QString& file, bool evenOnNetwork)
{
    try {
        m_door.approach({file, evenOnNetwork});
    } catch (const Failure& failure) {
        if (failure.kind() == Failure::Kind::InUse && ui::SingleInstance::raiseOther(file))
            return;
        if (failure.kind() == Failure::Kind::NetworkFile
            && m_ask.yes(m_start.get(),
                tr("This file is on a network drive. Open it only if nobody else has it open meanwhile: two at once "
                   "can destroy it."),
                tr("Nobody else has it open"), tr("Do not open")))
            return tryOpening(file, true);
        return tell(failure, file);
    }
    m_instance.listenFor(file);
    if (m_door.closed()->isPlain())
        return encrypt();
    if (isOwnDemo(file))
        return m_door.enterWith(demoPassphrase());
    m_door.ask();
    letGoOfStart();
}

void Program::showWindow(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, m_ask);
    connect(m_window.get(), &ui::MainWindow::lockWanted, this, &Program::lock);
    connect(m_window.get(), &ui::MainWindow::hidingWanted, &m_cover, [this] { m_cover.setOn(true); });
    connect(m_window.get(), &ui::MainWindow::callRuns, &m_idle, &ui::IdleWatch::setCallRunning);
    connect(m_window.get(), &ui::MainWindow::restoreWanted, this, &Program::restore);
    m_window->show();
    m_idle.start();
    new ui::SettleClock(*m_workspace, restBeforeSettling, m_window.get());
    keepBackups();
    rememberFile(m_door.closed()->file());
    letGoOfStart();
    if (m_workspace->accounts().isRecovered())
        ui::openDialog(new ui::RecoveredDialog(m_window->frame(), m_window.get()));
    if (!m_news.isEmpty())
        m_window->done(std::exchange(m_news, {}), false);
    if (!m_plainKept.isEmpty())
        offerRemoval(std::exchange(m_plainKept, {}));
}

void Program::keepBackups()
{
    auto* clock = new ui::BackupClock(*m_workspace, m_window.get());
    connect(clock, &ui::BackupClock::refused, m_window.get(), &ui::MainWindow::refused);
    connect(clock, &ui::BackupClock::failed, m_window.get(),
        [this](const std::exception_ptr& failure) { m_window->frame().guard.report(failure); });
    clock->start();
}

void Program::backUpAtExit()
{
    m_last.reset();
    m_window.reset();
    ui::ExitBackup last(backupOf(*m_workspace));
    connect(&last, &ui::ExitBackup::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    last.start();
    QApplication::exec();
    closeRegister();
}

void Program::offerRemoval(const QString& plain)
{
    if (m_ask.yes(m_window.get(),
            tr("The register is encrypted now. Its former, unprotected file is kept as %1: anybody can read it.")
                .arg(QDir::toNativeSeparators(plain)),
            tr("Delete the unprotected file"), tr("Keep it for now")))
        QFile::remove(plain);
}

void Program::lock()
{
    if (m_locking)
        return; // whoever waits hears of it when it is done
    if (!m_window)
        return m_session.locked();
    m_locking = true;
    m_window->hide();
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(each); dialog && dialog->isVisible())
            dialog->done(QDialog::Rejected);
    finishLocking();
}

void Program::finishLocking()
{
    if (ui::isInsideDialog()) // its loop has still to end
        return QTimer::singleShot(0, this, &Program::finishLocking);
    m_idle.stop();
    m_cover.setOn(false);
    m_window.reset();
    m_last = std::make_unique<ui::ExitBackup>(backupOf(*m_workspace), ui::ExitBackup::End::Lock);
    const auto rest = [this] {
        const QString helper = m_workspace->desk().session.helperName();
        m_last.reset();
        closeRegister();
        m_door.ask(helper);
        m_locking = false;
        m_session.locked();
    };
    connect(m_last.get(), &ui::ExitBackup::finished, this, rest, Qt::QueuedConnection);
    m_last->start();
}

void Program::closeRegister()
{
    m_idle.stop();
    m_cover.setOn(false);
    m_window.reset();
    ui::finishBackground(); // what still reads there holds keys
    try {
        if (m_workspace)
            m_workspace->settle();
    } catch (const Failure&) {
        // A full disk: what was saved stands in the log beside the file.
    }
    m_workspace.reset();
}

void Program::foundRegister()
{
    ui::FoundDialog dialog(m_clock, m_ask, m_start.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    ui::RecoverySheetDialog(dialog.sheet(), m_ask, m_start.get()).exec();
    try {
        m_door.approach({dialog.file()});
        m_instance.listenFor(dialog.file());
        m_door.enterWith(dialog.passphrase());
    } catch (const Failure& failure) {
        tell(failure, dialog.file());
    }
}

void Program::encrypt()
{
    ui::EncryptDialog dialog(m_door.closed(), m_ask, m_start.get());
    if (dialog.exec() != QDialog::Accepted) {
        m_door.leave();
        return showStart();
    }
    const ui::RecoverySheet sheet{{}, m_door.closed()->file(), m_clock.today(), dialog.recoveryCode()};
    ui::RecoverySheetDialog(sheet, m_ask, m_start.get()).exec();
    m_plainKept = dialog.plainKept();
    m_door.enterWith(dialog.passphrase());
}

void Program::makeDemoFile(bool norwegian)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(
        norwegian ? tr("Demo Norway") + QStringLiteral(".naervaer") : tr("Demo Denmark") + QStringLiteral(".naervaer"));
    if (QFileInfo::exists(file))
        return openFile(file);
    m_start->setChoicesEnabled(false);
    DemoOrder order;
    order.norwegian = norwegian;
    order.people = demoPeople;
    order.contacts = demoContacts;
    order.seed = 1;
    order.until = m_clock.today();
    ui::Listener<bool> listener;
    listener.done = [this, file](bool whole) {
        m_start->progress().finish();
        m_start->setChoicesEnabled(true);
        if (!whole)
            return;
        rememberDemo(file);
        openFile(file);
    };
    listener.failed = [this, file](const std::exception_ptr& failure) {
        m_start->progress().finish();
        m_start->setChoicesEnabled(true);
        tell(failure, file);
    };
    listener.progress = [this](int done, int total) { m_start->progress().advance(done, total); };
    const auto stop = ui::inBackground(
        m_start.get(),
        [order, file](std::stop_token token, const ui::Progress& progress) {
            return makeDemo(
                order, file,
                [&](qint64 done, qint64 total) { progress(static_cast<int>(done), static_cast<int>(total)); }, token);
        },
        std::move(listener));
    m_start->progress().start(tr("Inventing people"), stop);
}

} // namespace naervaer::app
