// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer::storage {

class Database;

/// "FOLDER/backups/NAME-REASON-20261103-183100.naervaer" beside the register file; the folder is made.
[[nodiscard]] QString backupName(const QString& registerFile, const QString& reason);

/// Copies the register as it stands to `target`: written under another name, checked, synced, then renamed, so
/// that a file under the final name is always a whole one. Throws Failure; nothing is then left behind.
void backUp(Database& database, const QString& target);

} // namespace naervaer::storage
