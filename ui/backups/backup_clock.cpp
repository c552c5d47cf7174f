// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backup_clock.h"

#include "core/backups/backup_rules.h"
#include "core/workspace.h"
#include "ui/shell/background.h"

namespace naervaer::ui {
namespace {

constexpr auto betweenLooks = std::chrono::minutes(5);
constexpr auto afterSigningIn = std::chrono::seconds(20); // whoever signs in has other things to wait for

} // namespace

BackupClock::BackupClock(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupClock::look);
}

void BackupClock::start()
{
    if (!m_workspace.backups().isPossible())
        return;
    m_timer.start();
    QTimer::singleShot(afterSigningIn, this, &BackupClock::look);
}

void BackupClock::look()
{
    const QDateTime now = m_workspace.desk().clock.now();
    if (m_busy || (m_freshUntil.isValid() && now < m_freshUntil))
        return;
    m_busy = true;
    Listener<BackupState> listener;
    listener.done = [this](const BackupState& state) {
        const QDateTime then = m_workspace.desk().clock.now();
        const Backup* newest = newestOf(state.backups, then);
        if (isHourPast(newest, then))
            return backUp();
        m_freshUntil = newest->at.addSecs(std::chrono::seconds(std::chrono::hours(1)).count());
        m_busy = false;
    };
    listener.failed = [this](std::exception_ptr failure) {
        m_busy = false;
        emit failed(std::move(failure));
    };
    inBackground(this, m_workspace.backups().state(), std::move(listener));
}

void BackupClock::backUp()
{
    Listener<BackupOutcome> listener;
    listener.done = [this](const BackupOutcome& outcome) {
        m_busy = false;
        made(outcome);
    };
    listener.failed = [this](std::exception_ptr failure) {
        m_busy = false;
        emit failed(std::move(failure));
    };
    inBackground(this, m_workspace.backups().backUp(BackupReason::Hourly), std::move(listener));
}

void BackupClock::made(const BackupOutcome& outcome)
{
    const QString told = outcome.second.empty() ? QString() : outcome.second.front().code;
    const bool isNews = told != m_told;
    m_told = told;
    if (outcome.made || isNews)
        m_workspace.bus().announce({backupsArea});
    if (isNews && !told.isEmpty())
        emit refused(outcome.second);
}

} // namespace naervaer::ui
