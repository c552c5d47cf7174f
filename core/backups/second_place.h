// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup_folder.h"

#include <stop_token>

namespace naervaer {

// The second place of backups: a folder on a stick or another disk. A small file in it says that it is one, so that the
// empty folder that stands in for a stick that is out is not taken for it.

/// Whether the folder can be one. [backup.second_missing, backup.second_same when it lies where the register or its
/// backups do, backup.second_read_only]
[[nodiscard]] Problems checkSecondPlace(const QString& folder, const QString& registerFile);

/// Leaves the sign there. Throws Failure.
void markSecondPlace(const QString& folder);

/// What the second place looks like now; `folder` may be empty. Slow when a disk has to wake up.
[[nodiscard]] SecondPlace lookAtSecondPlace(const QString& folder, const QString& registerFile);

/// Brings the newest backup there, byte by byte, synced and compared with what the disk then has, and sweeps. Ends soon
/// after it is asked to, with nothing there and no problem. [backup.second_absent, backup.second_full,
/// backup.second_failed]
[[nodiscard]] Problems copyToSecondPlace(const Backup& newest, const QString& folder, const QString& registerFile,
    const QDateTime& now, const std::stop_token& stop = {});

} // namespace naervaer
