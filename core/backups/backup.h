// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/problem.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace naervaer {

inline const QString backupsArea = QStringLiteral("backups");

/// Why a backup was made; the code stands in its name.
enum class BackupReason { Hourly, Exit, Asked, BeforeUpdate, BeforeRestore };

template <> struct Codes<BackupReason> {
    static constexpr std::array all{Coded{BackupReason::Hourly, "hourly"}, Coded{BackupReason::Exit, "exit"},
        Coded{BackupReason::Asked, "asked"}, Coded{BackupReason::BeforeUpdate, "before-update"},
        Coded{BackupReason::BeforeRestore, "before-restore"}};
};

/// A finished backup: every row was compared with the register when it got its name.
struct Backup {
    QString file{};
    BackupReason reason = BackupReason::Hourly;
    QDateTime at{}; ///< When it was made, to the second, in UTC.
    qint64 bytes = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// A folder that is to have a copy of each backup, on a stick or another disk.
struct SecondPlace {
    QString folder{}; ///< Empty: none was chosen.
    bool isThere = false; ///< The stick is in, the disk is mounted.
    std::vector<Backup> copies{}; ///< Newest first; none when it is not there.
};

/// The backups of a register as they lie on the disk.
struct BackupState {
    std::vector<Backup> backups{}; ///< Newest first.
    SecondPlace second{};
};

/// What came of a backup.
struct BackupOutcome {
    std::optional<Backup> made{}; ///< Nothing: the newest one has it all, or it was stopped.
    Problems second{}; ///< Why the second place has no copy of it.
};

} // namespace naervaer
