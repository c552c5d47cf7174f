// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup_job.h"
#include "core/backups/register_figures.h"
#include "core/base/work.h"
#include "core/privacy/desk.h"

#include <memory>
#include <mutex>

namespace naervaer {

/// Backups of the register that is open. What takes time is given as work for a thread of its own: the register must
/// stay open until that is done.
class BackupService {
public:
    /// `vault` is null for a register that is not a file: its server is backed up.
    BackupService(Desk& desk, const storage::vault::VaultFile* vault) : m_desk(desk), m_vault(vault) { }

    /// Whether there is a file to back up.
    [[nodiscard]] bool isPossible() const { return m_vault != nullptr; }
    /// backUpRegister(), one at a time. What the program does by itself, hourly and at exit, asks for no leave.
    [[nodiscard]] Work<BackupOutcome> backUp(BackupReason reason);
    /// backUpTo(). Problems as there.
    [[nodiscard]] Work<Problems> backUpTo(const QString& target) const;
    /// What lies on the disks; everybody may know when the newest backup was made.
    [[nodiscard]] Work<BackupState> state() const;
    /// previewRestore(). Problems as there.
    [[nodiscard]] Work<Result<RestorePreview>> preview(const QString& backup) const;

    /// Whether this is the passphrase that opened the register, asked again before a restore. [vault.passphrase_wrong]
    [[nodiscard]] Problems confirm(const storage::vault::StretchedPassphrase& passphrase) const;

    /// The folder that is to have a copy of each backup; empty when there is none.
    [[nodiscard]] QString secondPlace() const;
    Problems chooseSecondPlace(const QString& folder); ///< [checkSecondPlace()]
    void leaveSecondPlace();

private:
    void putSecondPlace(const QString& folder, const QString& verb);

    Desk& m_desk;
    const storage::vault::VaultFile* m_vault;
    std::shared_ptr<std::mutex> m_oneAtATime = std::make_shared<std::mutex>();
};

} // namespace naervaer
