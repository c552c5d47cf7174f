// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"

#include "core/storage/backup.h"
#include "core/storage/durable_file.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>

namespace naervaer::storage {
namespace {

constexpr int applicationId = 0x4e727672; // "Nrvr", in the SQLite header

void refuseNetwork(const Opening& opening)
{
    const QByteArray type = QStorageInfo(QFileInfo(opening.file).absolutePath()).fileSystemType();
    if (!opening.evenOnNetwork && isNetworkFileSystem(type))
        throw Failure(Failure::Kind::NetworkFile, QString::fromLatin1(type));
}

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
    const qint64 pageSize = looking.value<qint64>(QStringLiteral("PRAGMA page_size")).value_or(0);
    const qint64 size = QFileInfo(place.file).size();
    if (size % pageSize != 0 || size < pages * pageSize)
        throw Failure(Failure::Kind::Damaged, QStringLiteral("truncated"));
}

/// After a crash SQLite replays the log that was left. If it is another file's (one was copied over the register), what
/// comes out is nonsense: look at it before the main connection writes it into the file.
void refuseStrangeLog(const Location& place)
{
    Database looking(place, Use::Reader);
    if (looking.value<QString>(QStringLiteral("PRAGMA quick_check(1)")) != QStringLiteral("ok"))
        throw Failure(Failure::Kind::Damaged, QStringLiteral("the log left beside the file does not fit it"));
}

void refuseDamaged(const Location& place)
{
    // While a write-ahead log waits, the file may rightly be shorter than its page count.
    if (QFileInfo(place.file + QStringLiteral("-wal")).size() > 0)
        refuseStrangeLog(place);
    else
        refuseTruncated(place);
}

void bringUpToDate(Database& db, const QString& file)
{
    const std::vector<Migration> known = knownMigrations(db);
    refuseOtherSchema(db, known);
    const int version = schemaVersion(db);
    if (version < known.back().version)
        backUp(db, backupName(file, QStringLiteral("before-update-%1").arg(version)));
    migrate(db, known);
}

/// Where locks cannot be trusted, SQLite's "unix-excl" takes one for the whole process and keeps the log's index in
/// its memory, where all connections of the process share it.
Location placeOf(const QString& file, const Opening& opening)
{
    Location place = Location::sqlite(file);
    if (opening.evenOnNetwork)
        place.vfs = QStringLiteral("unix-excl");
    return place;
}

bool build(const QString& unfinished, const std::function<bool(Database&)>& fill)
{
    makePrivate(unfinished);
    Database database(Location::sqlite(unfinished), Use::Build);
    markAsOurs(database);
    migrate(database);
    return fill(database);
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "coda",
        "ncpfs", "glusterfs", "lustre", "beegfs", "davfs", "vboxsf", "vmhgfs", "prl_fs", "fuse.sshfs", "fuse.davfs2",
        "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.glusterfs", "fuse.ceph", "fuse.vmhgfs-fuse"};
    return network.contains(type.toLower());
}

void markAsOurs(Database& database)
{
    database.runScript(QStringLiteral("PRAGMA application_id = %1;").arg(applicationId));
}

RegisterFile openRegister(const Opening& opening)
{
    refuseUnusable(QFileInfo(opening.file));
    refuseNetwork(opening);
    // By its one real name: through a link to it the lock would be another one.
    const QString file = QFileInfo(opening.file).canonicalFilePath();
    const Location place = placeOf(file, opening);
    refuseForeign(place); // before the lock, which leaves a file beside
    RegisterFile opened;
    opened.lock = std::make_unique<FileLock>(file);
    refuseDamaged(place);
    opened.database = std::make_unique<Database>(place);
    bringUpToDate(*opened.database, file);
    return opened;
}

RegisterFile createRegister(const Opening& opening)
{
    if (QFileInfo::exists(opening.file))
        throw Failure(Failure::Kind::InUse, opening.file);
    refuseNetwork(opening);
    const QString file = QFileInfo(opening.file).absoluteFilePath();
    const QString unfinished = unfinishedName(file);
    RegisterFile created;
    created.lock = std::make_unique<FileLock>(file);
    try {
        static_cast<void>(build(unfinished, [](Database&) { return true; }));
        if (QFileInfo::exists(file))
            throw Failure(Failure::Kind::InUse, file);
        publish(unfinished, file);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
    created.database = std::make_unique<Database>(placeOf(file, opening));
    return created;
}

bool buildRegister(const Opening& opening, const std::function<bool(Database&)>& fill)
{
    if (QFileInfo::exists(opening.file))
        throw Failure(Failure::Kind::InUse, opening.file);
    refuseNetwork(opening);
    const QString file = QFileInfo(opening.file).absoluteFilePath();
    const QString unfinished = unfinishedName(file);
    const FileLock lock(unfinished); // another one that builds the same file
    const auto cleanUp = qScopeGuard([&] {
        removeUnfinished(unfinished);
        QFile::remove(unfinished + QStringLiteral(".lock"));
    });
    if (!build(unfinished, fill))
        return false;
    if (QFileInfo::exists(file))
        throw Failure(Failure::Kind::InUse, file);
    publish(unfinished, file);
    return true;
}

} // namespace naervaer::storage
