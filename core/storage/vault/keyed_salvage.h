// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/recover.h"

struct sqlite3;

namespace naervaer::storage::vault {

/// What a table without row ids is kept by: columns of numbers and texts.
struct TableKey {
    std::vector<QByteArray> columns{}; ///< None for a table with row ids.
    bool beginsWithText = false;
    QByteArray name{}; ///< The engine's for it.
};

/// salvageTable() for a table that is kept by a key. Its gaps are counted, not named: keys may be words about people.
/// Of a stretch between two damaged pages nothing is found when the first column begins with the same eight bytes in
/// all of it.
[[nodiscard]] RecoveredTable salvageKeyedTable(
    sqlite3* damaged, sqlite3* target, const QByteArray& table, const TableKey& key);

} // namespace naervaer::storage::vault
