// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"

namespace naervaer {

/// How many backups are kept. What lies further back goes: it may hold somebody who has been erased since.
struct KeepRule {
    int hours = 24; ///< The newest of each of so many hours,
    int days = 14; ///< of each of so many days, today among them,
    int weeks = 8; ///< of each of so many weeks from Monday, this one among them.
    qint64 bytes = 2LL << 30; ///< All together; the oldest go first.

    /// Ten times the size of the register, and 2 GB at least.
    [[nodiscard]] static KeepRule forRegister(qint64 registerBytes);
};

/// The backups that may go. Never the newest, and none made before an update or a restore in the last 14 days. One
/// dated in the future (a clock was wrong) stays until the space is needed.
[[nodiscard]] std::vector<Backup> superfluous(std::vector<Backup> all, const KeepRule& rule, const QDateTime& now);

/// The newest that can be told: one dated more than a day ahead says nothing. Null when there is none.
[[nodiscard]] const Backup* newestOf(const std::vector<Backup>& all, const QDateTime& now);

/// Whether an hour has gone by since the newest, or there is none.
[[nodiscard]] bool isHourPast(const Backup* newest, const QDateTime& now);

/// How much a backup's age should worry.
enum class BackupAge {
    Fresh,
    Old, ///< More than a day.
    TooOld, ///< More than a week, or there is none.
};

/// `at` is null when there is no backup.
[[nodiscard]] BackupAge ageOf(const QDateTime& at, const QDateTime& now);

} // namespace naervaer
