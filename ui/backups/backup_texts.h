// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup.h"
#include "core/backups/register_figures.h"

#include <QDate>

namespace naervaer::ui {

/// Why a backup was made: "Every hour".
[[nodiscard]] QString words(BackupReason reason);

enum class Room { Wide, Narrow };

/// "Backup 14:05", "Backup yesterday 16:30", "No backup yet"; where there is little room "14:05", "yesterday", "None".
/// `at` is null when there is none.
[[nodiscard]] QString newestBackupWords(const QDateTime& at, QDate today, Room room = Room::Wide);

/// What would change for whoever works here, a line each, the most important first.
[[nodiscard]] QStringList changeWords(const RestorePreview& preview, QDate today);

/// What there is in a backup, a line each.
[[nodiscard]] QStringList holdingWords(const RegisterFigures& figures, QDate today);

} // namespace naervaer::ui
