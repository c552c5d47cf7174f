// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vault.h"

#include <vector>

namespace naervaer::storage::vault {

/// What was saved of one table.
struct RecoveredTable {
    QString name{};
    qint64 rows = 0;
    /// Stretches of row ids, both ends included, in which rows may have stood that cannot be read.
    std::vector<std::pair<qint64, qint64>> gaps{};
    int keyGaps = 0; ///< Of a table without row ids: how many such stretches.

    [[nodiscard]] bool isComplete() const { return gaps.empty() && keyGaps == 0; }
};

/// What came out of a damaged file.
struct Recovery {
    qint64 pages = 0;
    std::vector<qint64> unreadable{}; ///< The numbers of pages that do not open; the log beside the file may have them.
    std::vector<RecoveredTable> tables{};

    [[nodiscard]] bool isComplete() const;
};

/// Reads what can be read of an unlocked file whose bytes are damaged into `target`, which the same passphrases open.
/// No connection has the damaged file open; it stays as it is. Every page is checked, then every table is read from
/// both ends and, between, from wherever a page opens. Throws Failure: Damaged when not even the list of tables can be
/// read, InUse when there is a target, and what the disk says.
[[nodiscard]] Recovery recover(const VaultFile& damaged, const QString& target);

} // namespace naervaer::storage::vault
