// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/second_place.h"

#include "core/base/failure.h"
#include "core/privacy/private_file.h"
#include "core/storage/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace naervaer {
namespace {

constexpr qint64 chunk = 1 << 20;
constexpr int chunksBetweenSyncs = 4; // on a slow stick, what is synced at once is waited for by who wants to stop
const QString sign = QStringLiteral(".naervaer-second-place");

QString signIn(const QString& folder)
{
    return QDir(folder).filePath(sign);
}

bool isThere(const QString& folder)
{
    return QFileInfo::exists(signIn(folder));
}

void goOnUnless(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Failure(Failure::Kind::Storage, QStringLiteral("stopped"));
}

void sync(QFile& file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        throw Failure(Failure::Kind::DiskFull, file.fileName());
}

void write(QFile& from, QFile& to, const std::stop_token& stop)
{
    for (int chunks = 1; !from.atEnd(); ++chunks) {
        goOnUnless(stop);
        const QByteArray part = from.read(chunk);
        if (part.isEmpty())
            throw Failure(Failure::Kind::Storage, from.fileName());
        if (to.write(part) != part.size())
            throw Failure(Failure::Kind::DiskFull, to.fileName());
        if (chunks % chunksBetweenSyncs == 0)
            sync(to);
    }
    sync(to);
    // So that what is compared comes from the disk.
    static_cast<void>(::posix_fadvise(to.handle(), 0, 0, POSIX_FADV_DONTNEED));
}

void compare(QFile& one, QFile& other, const std::stop_token& stop)
{
    if (one.size() != other.size() || !one.seek(0))
        throw Failure(Failure::Kind::Damaged, other.fileName());
    while (!one.atEnd()) {
        goOnUnless(stop);
        if (const QByteArray part = one.read(chunk); part.isEmpty() || part != other.read(chunk))
            throw Failure(Failure::Kind::Damaged, other.fileName());
    }
}

void open(QFile& file, QIODevice::OpenMode mode)
{
    if (!file.open(mode))
        throw Failure(Failure::Kind::Storage, file.fileName());
}

/// Whole under its name, or not there.
void copyDurably(const QString& from, const QString& to, const std::stop_token& stop)
{
    const QString unfinished = storage::unfinishedName(to);
    try {
        storage::makePrivate(unfinished);
        QFile source(from);
        open(source, QIODevice::ReadOnly);
        {
            QFile target(unfinished);
            open(target, QIODevice::WriteOnly);
            write(source, target, stop);
        }
        QFile target(unfinished);
        open(target, QIODevice::ReadOnly);
        compare(source, target, stop);
        target.close();
        storage::publish(unfinished, to);
    } catch (...) {
        storage::removeUnfinished(unfinished);
        throw;
    }
}

bool isSame(const QString& one, const QString& other)
{
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

} // namespace

Problems checkSecondPlace(const QString& folder, const QString& registerFile)
{
    const QFileInfo place(folder);
    const QString field = QStringLiteral("folder");
    if (folder.isEmpty() || !place.isDir())
        return {{QStringLiteral("backup.second_missing"), field}};
    if (isSame(folder, BackupFolder::beside(registerFile).path())
        || isSame(folder, QFileInfo(registerFile).absolutePath()))
        return {{QStringLiteral("backup.second_same"), field}};
    if (!place.isWritable())
        return {{QStringLiteral("backup.second_read_only"), field}};
    return {};
}

void markSecondPlace(const QString& folder)
{
    if (!isThere(folder) && !writePrivately(signIn(folder), QByteArrayLiteral("Nærvær\n")).empty())
        throw Failure(Failure::Kind::ReadOnly, folder);
}

SecondPlace lookAtSecondPlace(const QString& folder, const QString& registerFile)
{
    SecondPlace place{folder, !folder.isEmpty() && isThere(folder), {}};
    if (place.isThere)
        place.copies = BackupFolder(folder, registerFile).list();
    return place;
}

Problems copyToSecondPlace(const Backup& newest, const QString& folder, const QString& registerFile,
    const QDateTime& now, const std::stop_token& stop)
{
    if (!isThere(folder))
        return {{QStringLiteral("backup.second_absent"), {}, {folder}}};
    const QString target = QDir(folder).filePath(QFileInfo(newest.file).fileName());
    try {
        if (!QFileInfo::exists(target))
            copyDurably(newest.file, target, stop);
    } catch (const Failure& failure) {
        if (stop.stop_requested())
            return {};
        if (failure.kind() == Failure::Kind::DiskFull)
            return {{QStringLiteral("backup.second_full"), {}, {folder}}};
        return {{QStringLiteral("backup.second_failed"), {}, {folder}}};
    }
    BackupFolder(folder, registerFile).sweep(KeepRule::forRegister(newest.bytes), now);
    return {};
}

} // namespace naervaer
