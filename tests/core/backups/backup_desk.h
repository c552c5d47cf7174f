// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup_job.h"
#include "core/backups/backup_rules.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"
#include "tests/support/vault_folder.h"

#include <QDir>

namespace naervaer::test {

/// An encrypted register in a folder of its own, open, with somebody at the desk.
struct BackupDesk : VaultFolder {
    std::unique_ptr<storage::vault::VaultFile> vault = storage::vault::createVault(vfs, file(), order());
    TestRegister reg{vault->location()};

    /// Something is done that a backup must have.
    void work() { reg.desk.logLook(Action::SeeToday, QStringLiteral("person"), 1, QStringLiteral("enquiry")); }
    BackupOutcome backUp(BackupReason reason, const QString& second = {})
    {
        return backUpRegister(*vault, {reason, second}, reg.clock, {});
    }
    [[nodiscard]] std::vector<Backup> backups() const { return backupState(file(), {}).backups; }
    /// An empty folder.
    [[nodiscard]] QString emptyFolder(const char* name) const
    {
        QDir(path({})).mkdir(QString::fromUtf8(name));
        return path(QString::fromUtf8(name));
    }
};

} // namespace naervaer::test
