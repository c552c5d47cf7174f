// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/restore_preview.h"

#include "core/backups/backup_store.h"
#include "core/backups/replacement.h"
#include "core/organisation/organisation_store.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QFileInfo>

namespace naervaer {
namespace {

using storage::Database;

Problem refusedAs(const char* code)
{
    return {QString::fromLatin1(code), QStringLiteral("backup")};
}

/// Entries up to here are the same in both logs: each is sealed together with the one before it, so that two logs
/// that meet in an entry are one up to there.
qint64 commonActs(const BackupStore& one, const BackupStore& other)
{
    qint64 same = 0;
    qint64 last = std::min(one.acts(), other.acts());
    while (same < last) {
        const qint64 middle = same + (last - same + 1) / 2;
        const QString seal = one.sealOf(middle);
        if (!seal.isEmpty() && seal == other.sealOf(middle))
            same = middle;
        else
            last = middle - 1;
    }
    return same;
}

} // namespace

Problem refusalOf(const Failure& failure)
{
    switch (failure.kind()) {
    case Failure::Kind::Missing:
        return refusedAs("backup.missing");
    case Failure::Kind::NotOurs:
        return refusedAs("backup.not_ours");
    case Failure::Kind::Newer:
        return refusedAs("backup.newer");
    case Failure::Kind::Damaged:
        return refusedAs("backup.damaged");
    default:
        throw failure;
    }
}

Result<std::unique_ptr<storage::vault::Unlocking>> unlockBackup(
    const storage::vault::VaultFile& vault, const QString& backup)
{
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(vault.location().file).canonicalFilePath())
        return refusedAs("backup.is_register");
    try {
        auto unlocked = vault.unlockCopy(backup);
        if (!unlocked)
            return refusedAs("backup.other_keys");
        return unlocked;
    } catch (const Failure& failure) {
        return refusalOf(failure);
    }
}

Problems checkBackup(Database& now, Database& then)
{
    try {
        storage::refuseOtherSchema(then, storage::knownMigrations(then));
        const auto here = OrganisationStore(now).organisation();
        const auto there = OrganisationStore(then).organisation();
        const bool isSame = here && there && here->id == there->id && here->createdAt == there->createdAt;
        if (!isSame)
            return {refusedAs("backup.other_organisation")};
    } catch (const Failure& failure) {
        return {refusalOf(failure)};
    }
    return {};
}

Result<RestorePreview> previewRestore(const storage::vault::VaultFile& vault, Database& now, const QString& backup)
{
    const auto unlocked = unlockBackup(vault, backup);
    if (!unlocked)
        return unlocked.problems();
    Database then(unlocked.value()->location(), storage::Use::Inspect);
    if (const Problems problems = checkBackup(now, then); !problems.empty())
        return problems;
    const BackupStore ours(now);
    const BackupStore theirs(then);
    const qint64 common = commonActs(ours, theirs);
    return RestorePreview{ours.figures(), theirs.figures(), ours.acts() - common, theirs.acts() - common};
}

Result<RegisterFigures> figuresOfBackup(const QString& backup, const storage::vault::Passphrase& passphrase)
{
    try {
        const auto opened = storage::vault::openVault(storage::vault::programVfs(), backup, passphrase);
        if (!opened)
            return opened.problems();
        Database then(opened.value()->location(), storage::Use::Inspect);
        if (const Problems problems = checkBackup(then, then); !problems.empty())
            return problems;
        if (!actorOf(opened.value()->openedBy(), OrganisationStore(then).helpers()))
            return Problem{QStringLiteral("backup.not_yours"), {}};
        return BackupStore(then).figures();
    } catch (const Failure& failure) {
        return refusalOf(failure);
    }
}

} // namespace naervaer
