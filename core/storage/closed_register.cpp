// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/closed_register.h"

#include "core/storage/audit.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/vault/copies.h"
#include "core/storage/vault/header.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace naervaer::storage {
namespace {

void refuseUnusable(const QFileInfo& file)
{
    if (!file.exists())
        throw Failure(Failure::Kind::Missing, file.filePath());
    if (!file.isFile() || file.size() == 0)
        throw Failure(Failure::Kind::NotOurs, file.filePath());
    if (!file.isReadable() || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        throw Failure(Failure::Kind::ReadOnly, file.filePath());
}

void refuseForeign(const Location& place)
{
    Database looking(place, Use::Inspect);
    if (looking.value<int>(QStringLiteral("PRAGMA application_id")).value_or(0) != applicationId)
        throw Failure(Failure::Kind::NotOurs, place.file);
}

void refuseTruncated(const Location& place)
{
    Database looking(place, Use::Inspect);
    const qint64 pages = looking.value<qint64>(QStringLiteral("PRAGMA page_count")).value_or(0);
    const qint64 size = QFileInfo(place.file).size() - vault::pagesStart;
    if (size % vault::pageSize != 0 || size < pages * vault::pageSize)
        throw Failure(Failure::Kind::Damaged, QStringLiteral("truncated"));
}

/// After a crash SQLite replays the log that was left. If it is another file's (one was copied over the register), what
/// comes out is nonsense: look at it before the main connection writes it into the file.
void refuseStrangeLog(const Location& place)
{
    Database looking(place, Use::Job);
    if (looking.value<QString>(QStringLiteral("PRAGMA quick_check(1)")) != QStringLiteral("ok"))
        throw Failure(Failure::Kind::Damaged, QStringLiteral("the log left beside the file does not fit it"));
}

void refuseDamaged(const Location& place)
{
    // While a write-ahead log waits, the file may rightly be shorter than its page count.
    if (QFileInfo(place.file + QStringLiteral("-wal")).size() > 0)
        return refuseStrangeLog(place);
    refuseTruncated(place);
    refuseForeign(place);
}

void bringUpToDate(const vault::VaultFile& unlocked, const QString& file)
{
    Database db(unlocked.location());
    const std::vector<Migration> known = knownMigrations(db);
    refuseOtherSchema(db, known);
    const int version = schemaVersion(db);
    if (version == known.back().version)
        return;
    vault::backUp(unlocked, db, backupName(file, QStringLiteral("before-update-%1").arg(version)));
    migrate(db, known);
}

} // namespace

void refuseNetwork(const Opening& opening)
{
    const QByteArray type = QStorageInfo(QFileInfo(opening.file).absolutePath()).fileSystemType();
    if (!opening.evenOnNetwork && isNetworkFileSystem(type))
        throw Failure(Failure::Kind::NetworkFile, QString::fromLatin1(type));
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "coda",
        "ncpfs", "glusterfs", "lustre", "beegfs", "davfs", "vboxsf", "vmhgfs", "prl_fs", "fuse.sshfs", "fuse.davfs2",
        "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.glusterfs", "fuse.ceph", "fuse.vmhgfs-fuse"};
    return network.contains(type.toLower());
}

ClosedRegister::ClosedRegister(const Opening& opening)
{
    refuseUnusable(QFileInfo(opening.file));
    refuseNetwork(opening);
    // Through a link to it the lock would be another one.
    m_file = QFileInfo(opening.file).canonicalFilePath();
    if (isPlain())
        refuseForeign(Location::sqlite(m_file)); // before the lock, which leaves a file beside
    m_lock = std::make_unique<FileLock>(m_file);
}

bool ClosedRegister::isPlain() const
{
    return !vault::isVault(vault::programVfs(), m_file);
}

QString ClosedRegister::encrypt(const vault::NewVault& made)
{
    const QString kept = backupName(m_file, QStringLiteral("before-encryption"));
    vault::encryptPlain(vault::programVfs(), m_file, made, kept,
        [](Database& copy) { rekeyAudit(copy, *AuditKey::open()); });
    return kept;
}

Result<std::unique_ptr<vault::VaultFile>> ClosedRegister::unlock(const vault::Passphrase& passphrase) const
{
    if (isPlain())
        throw Failure(Failure::Kind::NotEncrypted, m_file);
    auto unlocked = vault::openVault(vault::programVfs(), m_file, passphrase);
    if (unlocked.ok()) {
        refuseDamaged(unlocked.value()->location());
        bringUpToDate(*unlocked.value(), m_file);
    }
    return unlocked;
}

} // namespace naervaer::storage
