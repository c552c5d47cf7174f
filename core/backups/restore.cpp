// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/restore.h"

#include "core/backups/backup_folder.h"
#include "core/backups/replacement.h"
#include "core/backups/restore_preview.h"
#include "core/organisation/organisation_store.h"
#include "core/privacy/erasing.h"
#include "core/storage/vault/copies.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace naervaer {
namespace {

using storage::Database;
using storage::Use;
using storage::vault::VaultFile;

const QString logSuffix = QStringLiteral("-wal");

/// The register opened, but not all of it can be read.
struct RegisterDamaged { };

template <typename Reading> auto ofRegister(const Reading& reading)
{
    try {
        return reading();
    } catch (const Failure& failure) {
        if (failure.kind() == Failure::Kind::Damaged)
            throw RegisterDamaged();
        throw;
    }
}

/// Whether a backup is all there is. A file of another program is not written over for bearing a strange name.
bool isGone(const Failure& failure, const QString& file)
{
    if (failure.kind() == Failure::Kind::NotOurs)
        return file.endsWith(QStringLiteral(".naervaer"));
    return failure.kind() == Failure::Kind::Missing || failure.kind() == Failure::Kind::Damaged;
}

/// A damaged register goes on under another name, its log beside it. The name it had stays until something whole takes
/// it, where the file system can give a file two names.
QString keepDamaged(const QString& file, const QDateTime& at)
{
    if (!QFileInfo::exists(file))
        return {};
    const QString kept = BackupFolder::beside(file).damagedName(at);
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(kept).constData()) != 0
        && !QFile::rename(file, kept))
        throw Failure(Failure::Kind::Storage, kept);
    QFile::rename(file + logSuffix, kept + logSuffix);
    return kept;
}

/// The ledger of the newest backup that the same keys open: the nearest to that of a register nobody can read.
QStringList latestLedger(const VaultFile& keys, const QString& file)
{
    for (const Backup& each : BackupFolder::beside(file).list()) {
        try {
            if (const auto unlocked = keys.unlockCopy(each.file)) {
                Database backup(unlocked->location(), Use::Inspect);
                return erasureMarks(backup);
            }
        } catch (const Failure&) {
            continue; // damaged as well, older than the ledger, or the very backup that is being restored
        }
    }
    return {};
}

/// The copy has the passphrases of `keys`.
Problems copied(const VaultFile& keys, Database& backup, const QString& path)
{
    try {
        storage::vault::backUp(keys, backup, path);
    } catch (const Failure& failure) {
        return {refusalOf(failure)};
    }
    return {};
}

/// Over a register that is whole.
class OverRegister {
public:
    OverRegister(storage::RegisterFile now, const RestoreOrder& order, const Clock& clock)
        : m_now(std::move(now)), m_file(m_now.closed->file()), m_order(order), m_clock(clock)
    {
    }

    Result<Restored> run(const PersonTables& people)
    {
        const TakenOver taken = ofRegister([&] {
            return TakenOver{OrganisationStore(*m_now.database).helpers(), erasureMarks(*m_now.database)};
        });
        const auto actor = actorOf(m_now.vault->openedBy(), taken.helpers);
        if (!actor)
            return Problem{QStringLiteral("backup.not_yours"), {}};
        const Replacement replacement(m_file);
        if (Problems problems = copyTo(replacement.path()); !problems.empty())
            return problems;
        Restored restored;
        restored.erasedAgain = replacement.finish(m_order.passphrase, *actor, taken, people, m_clock);
        restored.kept = ofRegister([&] { return keep(); });
        close();
        replacement.takePlace();
        return restored;
    }

private:
    Problems copyTo(const QString& path)
    {
        const auto unlocked = unlockBackup(*m_now.vault, m_order.backup);
        if (!unlocked)
            return unlocked.problems();
        Database then(unlocked.value()->location(), Use::Inspect);
        if (Problems problems = checkBackup(*m_now.database, then); !problems.empty())
            return problems;
        return copied(*m_now.vault, then, path);
    }

    QString keep()
    {
        const QString kept = BackupFolder::beside(m_file).freeName(BackupReason::BeforeRestore, m_clock.now());
        storage::vault::backUp(*m_now.vault, *m_now.database, kept);
        return kept;
    }

    /// But for the lock.
    void close()
    {
        if (!m_now.database->checkpoint())
            throw Failure(Failure::Kind::InUse, m_file);
        m_now.database.reset();
        m_now.vault.reset();
        if (QFileInfo(m_file + logSuffix).size() > 0)
            throw Failure(Failure::Kind::InUse, m_file);
        QFile::remove(m_file + logSuffix);
    }

    storage::RegisterFile m_now;
    QString m_file;
    const RestoreOrder& m_order;
    const Clock& m_clock;
};

/// Where there is no register any more, or none that can be read.
class OverRuin {
public:
    OverRuin(const RestoreOrder& order, const Clock& clock)
        : m_order(order), m_clock(clock), m_file(QFileInfo(order.place.file).absoluteFilePath()), m_lock(m_file)
    {
    }

    Result<Restored> run(const PersonTables& people)
    {
        Result<std::unique_ptr<VaultFile>> opened = open();
        if (!opened)
            return opened.problems();
        const auto keys = std::move(opened).value();
        const Replacement replacement(m_file);
        TakenOver taken{{}, latestLedger(*keys, m_file)};
        std::optional<Helper> actor;
        {
            Database then(keys->location(), Use::Inspect);
            if (Problems problems = checkBackup(then, then); !problems.empty())
                return problems;
            actor = actorOf(keys->openedBy(), OrganisationStore(then).helpers());
            if (!actor)
                return Problem{QStringLiteral("backup.not_yours"), {}};
            if (Problems problems = copied(*keys, then, replacement.path()); !problems.empty())
                return problems;
        }
        Restored restored;
        restored.erasedAgain = replacement.finish(m_order.passphrase, *actor, taken, people, m_clock);
        restored.kept = keepDamaged(m_file, m_clock.now());
        replacement.takePlace();
        return restored;
    }

private:
    Result<std::unique_ptr<VaultFile>> open() const
    {
        try {
            return storage::vault::openVault(storage::vault::programVfs(), m_order.backup, m_order.passphrase);
        } catch (const Failure& failure) {
            return refusalOf(failure);
        }
    }

    const RestoreOrder& m_order;
    const Clock& m_clock;
    QString m_file;
    storage::FileLock m_lock;
};

} // namespace

Result<Restored> restoreRegister(const RestoreOrder& order, const PersonTables& people, const Clock& clock)
{
    std::optional<storage::RegisterFile> now;
    try {
        auto opened = storage::openRegister(order.place, order.passphrase);
        if (!opened)
            return opened.problems();
        now = std::move(opened).value();
    } catch (const Failure& failure) {
        if (!isGone(failure, order.place.file))
            throw;
    }
    if (now) {
        try {
            return OverRegister(std::move(*now), order, clock).run(people);
        } catch (const RegisterDamaged&) {
            now.reset(); // its lock and keys go before a backup's are taken
        }
    }
    return OverRuin(order, clock).run(people);
}

} // namespace naervaer
