// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/register_figures.h"
#include "core/base/failure.h"
#include "core/base/problem.h"
#include "core/storage/vault/vault.h"

namespace naervaer {

/// A backup that cannot be used is something the user can mend by choosing another. Throws what is no fault of it.
/// [backup.missing, backup.not_ours, backup.newer, backup.damaged]
[[nodiscard]] Problem refusalOf(const Failure& failure);

/// Opens a backup with the keys of the register it is one of. [refusalOf(), backup.is_register,
/// backup.other_keys]
[[nodiscard]] Result<std::unique_ptr<storage::vault::Unlocking>> unlockBackup(
    const storage::vault::VaultFile& vault, const QString& backup);

/// Whether what was unlocked can take the register's place. `then` may be of an older schema.
/// [refusalOf(), backup.other_organisation]
[[nodiscard]] Problems checkBackup(storage::Database& now, storage::Database& then);

/// What would change. Slow on a large register: for a Reader in the background. Problems as above. Throws Failure.
[[nodiscard]] Result<RestorePreview> previewRestore(
    const storage::vault::VaultFile& vault, storage::Database& now, const QString& backup);

/// What a backup holds, where there is no register to compare it with; opened with a passphrase of somebody who may
/// restore it. Slow. [vault.passphrase_wrong, backup.not_yours, refusalOf()]
[[nodiscard]] Result<RegisterFigures> figuresOfBackup(
    const QString& backup, const storage::vault::Passphrase& passphrase);

} // namespace naervaer
