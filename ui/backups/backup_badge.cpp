// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backup_badge.h"

#include "core/backups/backup_rules.h"
#include "core/workspace.h"
#include "ui/backups/backup_texts.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"
#include "ui/widgets/look.h"

namespace naervaer::ui {
namespace {

constexpr auto betweenLooks = std::chrono::minutes(10);

Meaning meaningOf(BackupAge age)
{
    switch (age) {
    case BackupAge::Fresh:
        return Meaning::Rest;
    case BackupAge::Old:
        return Meaning::Due;
    case BackupAge::TooOld:
        return Meaning::Need;
    }
    return Meaning::Need;
}

} // namespace

BackupBadge::BackupBadge(const Frame& frame, QWidget* parent) : QToolButton(parent), m_frame(frame)
{
    setObjectName(QStringLiteral("newestBackup"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    dress(*this, Look::Flat);
    hide();
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_frame.workspace.desk().session.may(Action::RestoreBackups))
            m_frame.go.toPage(QStringLiteral("backups"));
    });
    connect(&frame.workspace.bus(), &ChangeBus::changed, this, [this](const Areas& changed) {
        if (changed.contains(backupsArea))
            read();
    });
    connect(&m_ageing, &QTimer::timeout, this, &BackupBadge::tell);
    m_ageing.start(betweenLooks);
}

void BackupBadge::read()
{
    if (!m_frame.workspace.backups().isPossible())
        return;
    Listener<BackupState> listener;
    listener.done = [this](const BackupState& state) { showState(state); };
    listener.failed = [this](std::exception_ptr failure) { m_frame.guard.report(std::move(failure)); };
    inBackground(this, m_frame.workspace.backups().state(), std::move(listener));
}

void BackupBadge::showState(const BackupState& state)
{
    const Backup* newest = newestOf(state.backups, m_frame.workspace.desk().clock.now());
    m_newestAt = newest ? newest->at : QDateTime();
    m_known = true;
    tell();
    setVisible(true);
}

void BackupBadge::setNarrow(bool narrow)
{
    m_narrow = narrow;
    tell();
}

void BackupBadge::tell()
{
    if (!m_known)
        return;
    const Clock& clock = m_frame.workspace.desk().clock;
    const Meaning meaning = meaningOf(ageOf(m_newestAt, clock.now()));
    setText(newestBackupWords(m_newestAt, clock.today(), m_narrow ? Room::Narrow : Room::Wide));
    const bool isFresh = meaning == Meaning::Rest;
    setIcon(ui::icon(isFresh ? QStringLiteral("shield-check") : QStringLiteral("triangle-alert"), IconInk::Quiet));
    setMeaning(*this, meaning);
    setToolTip(isFresh ? tr("The newest backup of the register")
                       : tr("The register should be backed up every day: see Backups"));
    setAccessibleName(newestBackupWords(m_newestAt, clock.today()));
    setAccessibleDescription(toolTip());
}

} // namespace naervaer::ui
