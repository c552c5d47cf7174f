// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_job.h"

#include "core/backups/backup_store.h"
#include "core/backups/replacement.h"
#include "core/backups/restore_preview.h"
#include "core/backups/second_place.h"
#include "core/base/failure.h"
#include "core/storage/database.h"
#include "core/storage/vault/copies.h"

#include <QFileInfo>

namespace naervaer {
namespace {

using storage::Database;
using storage::vault::VaultFile;

/// A newest backup that does not open has nothing.
bool hasAllWork(const VaultFile& vault, Database& now, const Backup& newest)
{
    try {
        const auto unlocked = unlockBackup(vault, newest.file);
        if (!unlocked)
            return false;
        Database then(unlocked.value()->location(), storage::Use::Inspect);
        return BackupStore(then).mark() == BackupStore(now).mark();
    } catch (const Failure&) {
        return false;
    }
}

bool isNeeded(const VaultFile& vault, Database& now, BackupReason reason, const Backup* newest)
{
    const bool isByItself = reason == BackupReason::Hourly || reason == BackupReason::Exit;
    return !isByItself || !newest || !hasAllWork(vault, now, *newest);
}

} // namespace

BackupOutcome backUpRegister(
    const VaultFile& vault, const BackupOrder& order, const Clock& clock, const std::stop_token& stop)
{
    const storage::Location place = vault.location();
    const BackupFolder folder = BackupFolder::beside(place.file);
    Database now(place, storage::Use::Job);
    BackupOutcome outcome;
    QString target; // empty: nothing is needed
    try {
        const std::vector<Backup> before = folder.list();
        if (isNeeded(vault, now, order.reason, newestOf(before, clock.now()))) {
            target = folder.freeName(order.reason, clock.now());
            storage::vault::backUp(vault, now, target, stop);
        }
    } catch (const Failure&) {
        if (stop.stop_requested())
            return outcome;
        throw;
    }
    Replacement::removeLeftovers(place.file);
    folder.sweep(KeepRule::forRegister(QFileInfo(place.file).size()), clock.now());
    const std::vector<Backup> after = folder.list();
    for (const Backup& each : after)
        if (each.file == target)
            outcome.made = each;
    const Backup* newest = newestOf(after, clock.now());
    if (newest && !order.secondPlace.isEmpty() && !stop.stop_requested())
        outcome.second = copyToSecondPlace(*newest, order.secondPlace, place.file, clock.now(), stop);
    return outcome;
}

Problems backUpTo(const VaultFile& vault, const QString& target)
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymbolicLink())
        return {{QStringLiteral("backup.target_taken"), QStringLiteral("target")}};
    Database now(vault.location(), storage::Use::Job);
    storage::vault::backUp(vault, now, QFileInfo(target).absoluteFilePath());
    return {};
}

BackupState backupState(const QString& registerFile, const QString& secondPlace)
{
    return {BackupFolder::beside(registerFile).list(), lookAtSecondPlace(secondPlace, registerFile)};
}

} // namespace naervaer
