// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/backup_rules.h"

namespace naervaer {

/// A folder with backups of one register, told from whatever else lies there by their names alone:
/// "NAME-REASON-20261103-183100.naervaer", in the time of this machine (storage::backupName() makes the same).
class BackupFolder {
public:
    /// `registerFile` gives the NAME; it need not exist.
    BackupFolder(QString folder, const QString& registerFile);
    /// "backups" beside the register.
    [[nodiscard]] static BackupFolder beside(const QString& registerFile);

    /// The register that a backup lies beside, by both their names; empty when it lies anywhere else.
    [[nodiscard]] static QString registerOf(const QString& backup);

    [[nodiscard]] const QString& path() const { return m_folder; }
    /// Newest first; none when there is no such folder. Links are left out.
    [[nodiscard]] std::vector<Backup> list() const;
    /// A name of a second of its own, at that moment or a little later; the folder is made. Throws Failure(ReadOnly).
    [[nodiscard]] QString freeName(BackupReason reason, const QDateTime& at) const;
    /// Where a damaged register goes on, which is not a backup and is never swept. The folder is made.
    [[nodiscard]] QString damagedName(const QDateTime& at) const;
    /// Removes what is superfluous, and what was left unfinished more than an hour ago.
    void sweep(const KeepRule& rule, const QDateTime& now) const;

private:
    [[nodiscard]] std::vector<Backup> namedLike(const QString& tail) const;
    [[nodiscard]] QString made(const QString& reason, const QDateTime& at) const;

    QString m_folder;
    QString m_name;
};

} // namespace naervaer
