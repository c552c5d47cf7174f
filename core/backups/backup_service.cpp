// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_service.h"

#include "core/backups/restore_preview.h"
#include "core/backups/second_place.h"
#include "core/organisation/settings_store.h"
#include "core/storage/database.h"

namespace naervaer {
namespace {

const QString placeSetting = QStringLiteral("backups.second_place");
const QString folderKey = QStringLiteral("folder");

} // namespace

Work<BackupOutcome> BackupService::backUp(BackupReason reason)
{
    if (reason == BackupReason::Asked)
        m_desk.session.require(Action::RestoreBackups);
    return [vault = m_vault, order = BackupOrder{reason, secondPlace()}, clock = &m_desk.clock,
               oneAtATime = m_oneAtATime](const std::stop_token& stop) {
        const std::lock_guard lock(*oneAtATime);
        return backUpRegister(*vault, order, *clock, stop);
    };
}

Work<Problems> BackupService::backUpTo(const QString& target) const
{
    m_desk.session.require(Action::RestoreBackups);
    return [vault = m_vault, target](const std::stop_token&) { return naervaer::backUpTo(*vault, target); };
}

Work<BackupState> BackupService::state() const
{
    return [file = m_desk.database.location().file, second = secondPlace()](
               const std::stop_token&) { return backupState(file, second); };
}

Work<Result<RestorePreview>> BackupService::preview(const QString& backup) const
{
    m_desk.session.require(Action::RestoreBackups);
    return [vault = m_vault, backup](const std::stop_token&) {
        storage::Database now(vault->location(), storage::Use::Reader);
        return previewRestore(*vault, now, backup);
    };
}

Problems BackupService::confirm(const storage::vault::StretchedPassphrase& passphrase) const
{
    m_desk.session.require(Action::RestoreBackups);
    if (m_vault->isOpenedBy(passphrase))
        return {};
    return {{QStringLiteral("vault.passphrase_wrong"), QStringLiteral("passphrase")}};
}

QString BackupService::secondPlace() const
{
    return SettingsStore(m_desk.database).setting(HelperId(), placeSetting).value(folderKey).toString();
}

Problems BackupService::chooseSecondPlace(const QString& folder)
{
    m_desk.session.require(Action::RestoreBackups);
    if (Problems problems = checkSecondPlace(folder, m_desk.database.location().file); !problems.empty())
        return problems;
    markSecondPlace(folder);
    putSecondPlace(folder, QStringLiteral("backups.choose_second_place"));
    return {};
}

void BackupService::leaveSecondPlace()
{
    putSecondPlace({}, QStringLiteral("backups.leave_second_place"));
}

void BackupService::putSecondPlace(const QString& folder, const QString& verb)
{
    const QString former = secondPlace();
    const auto write = [this](const QString& place, const QString& name) {
        auto work = m_desk.begin(Action::RestoreBackups, name);
        SettingsStore(work.database()).putSetting(HelperId(), placeSetting, {{folderKey, place}});
        work.changes(backupsArea);
        work.commit();
    };
    write(folder, verb);
    m_desk.undo.push({verb, [write, former, verb] {
                          write(former, verb + QStringLiteral(".undo"));
                          return Problems{};
                      }});
}

} // namespace naervaer
