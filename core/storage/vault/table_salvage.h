// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/recover.h"
#include "core/storage/vault/statement_cursor.h"

namespace naervaer::storage::vault {

/// Copies the rows of a table that can be read to the table of the same name in `target`. Throws Failure when the
/// target cannot be written.
[[nodiscard]] RecoveredTable salvageTable(sqlite3* damaged, sqlite3* target, const QByteArray& table);

} // namespace naervaer::storage::vault
