// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer::storage {

/// "FOLDER/backups/NAME-REASON-20261103-183100.naervaer" beside the register file; the folder is made.
[[nodiscard]] QString backupName(const QString& registerFile, const QString& reason);

} // namespace naervaer::storage
