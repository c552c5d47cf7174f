// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"

#include "core/storage/backup.h"
#include "core/storage/migrations.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace naervaer::storage {
namespace {

constexpr int applicationId = 0x4e727672; // "Nrvr", in the SQLite header

void refuseNetwork(const Opening& opening)
{
    static const QList<QByteArray> network {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph",
        "glusterfs", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse"};
    const QStorageInfo storage(QFileInfo(opening.file).absolutePath());
    if (!opening.evenOnNetwork && network.contains(storage.fileSystemType()))
        throw Failure(Failure::Kind::NetworkFile, QString::fromLatin1(storage.fileSystemType()));
}

void refuseUnusable(const QFileInfo& file)
{
    if (!file.exists())
        throw Failure(Failure::Kind::Missing, file.filePath());
    if (!file.isFile())
        throw Failure(Failure::Kind::NotOurs, file.filePath());
    if (!file.isReadable() || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        throw Failure(Failure::Kind::ReadOnly, file.filePath());
    if (file.size() == 0)
        throw Failure(Failure::Kind::NotOurs, file.filePath());
}

void refuseTruncated(Database& db, const QFileInfo& file)
{
    // While a write-ahead log waits, the file may rightly be shorter than its page count.
    const QFileInfo log(file.filePath() + QStringLiteral("-wal"));
    if (log.exists() && log.size() > 0)
        return;
    const qint64 pages = db.value<qint64>(QStringLiteral("PRAGMA page_count")).value_or(0);
    const qint64 pageSize = db.value<qint64>(QStringLiteral("PRAGMA page_size")).value_or(0);
    if (file.size() % pageSize != 0 || file.size() < pages * pageSize)
        throw Failure(Failure::Kind::Damaged, QStringLiteral("truncated"));
}

void refuseForeign(const QFileInfo& file)
{
    Database looking(Location::sqlite(file.filePath()), Use::Reader);
    if (looking.value<int>(QStringLiteral("PRAGMA application_id")).value_or(0) != applicationId)
        throw Failure(Failure::Kind::NotOurs, file.filePath());
    refuseTruncated(looking, file);
}

void bringUpToDate(Database& db, const QString& file)
{
    const int version = schemaVersion(db);
    const std::vector<Migration> known = knownMigrations(db);
    if (version < known.back().version)
        backUp(db, backupName(file, QStringLiteral("before-update-%1").arg(version)));
    migrate(db);
}

} // namespace

void markAsOurs(Database& database)
{
    database.runScript(QStringLiteral("PRAGMA application_id = %1;").arg(applicationId));
}

RegisterFile openRegister(const Opening& opening)
{
    const QFileInfo file(opening.file);
    refuseUnusable(file);
    refuseNetwork(opening);
    RegisterFile opened;
    opened.lock = std::make_unique<FileLock>(opening.file);
    refuseForeign(file);
    opened.database = std::make_unique<Database>(Location::sqlite(opening.file));
    bringUpToDate(*opened.database, opening.file);
    return opened;
}

RegisterFile createRegister(const Opening& opening)
{
    if (QFileInfo::exists(opening.file))
        throw Failure(Failure::Kind::InUse, opening.file);
    refuseNetwork(opening);
    RegisterFile created;
    created.lock = std::make_unique<FileLock>(opening.file);
    created.database = std::make_unique<Database>(Location::sqlite(opening.file));
    markAsOurs(*created.database);
    migrate(*created.database);
    return created;
}

} // namespace naervaer::storage
