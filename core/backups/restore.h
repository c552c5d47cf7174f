// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/privacy/person_table.h"
#include "core/storage/register_file.h"

namespace naervaer {

/// A backup that is to take the place of a register that nobody has open.
struct RestoreOrder {
    storage::Opening place; ///< The register. It may be missing, or damaged.
    QString backup;
    storage::vault::Passphrase passphrase; ///< What opens the register; if that cannot be opened, the backup.
};

/// What came of it.
struct Restored {
    QString kept{}; ///< The register that was replaced; empty when there was none.
    int erasedAgain = 0; ///< Cards in the backup of people who have been erased since.
};

/// Puts a backup in the register's place. What is built is whole before it takes the name: brought up to today's
/// schema, with the helpers, roles and passphrases of today, and without anybody who was erased since. The register
/// that goes is kept: as a backup, or, damaged, as it is ("NAME-damaged-..." among the backups). Then the ledger comes
/// from the newest backup. Slow. Problems: "vault.passphrase_wrong", those of unlockBackup() and checkBackup(),
/// [backup.not_yours]. Throws Failure; whatever fails, the register is as it was.
[[nodiscard]] Result<Restored> restoreRegister(
    const RestoreOrder& order, const PersonTables& people, const Clock& clock);

} // namespace naervaer
