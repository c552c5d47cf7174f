// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"
#include "core/base/clock.h"
#include "core/storage/vault/vault.h"

#include <stop_token>

namespace naervaer {

/// The backup that is asked for.
struct BackupOrder {
    BackupReason reason = BackupReason::Hourly;
    QString secondPlace{}; ///< A folder; empty: none.
};

/// Backs the register up into "backups" beside it, sweeps there, and sees to it that the second place has the newest.
/// Hourly and at exit nothing is made when the newest backup has all the work already. Slow: for a thread of its own;
/// `vault` must stay until it is done, and nobody else backs the same register up meanwhile. Throws Failure, with
/// every backup as it was.
[[nodiscard]] BackupOutcome backUpRegister(
    const storage::vault::VaultFile& vault, const BackupOrder& order, const Clock& clock, const std::stop_token& stop);

/// A backup to wherever somebody wants it; a file that is there already is never written over. [backup.target_taken]
/// Throws Failure.
[[nodiscard]] Problems backUpTo(const storage::vault::VaultFile& vault, const QString& target);

/// What lies on the disks now. `secondPlace` may be empty. Slow when a disk has to wake up.
[[nodiscard]] BackupState backupState(const QString& registerFile, const QString& secondPlace);

} // namespace naervaer
