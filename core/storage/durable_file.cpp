// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durable_file.h"

#include "core/base/failure.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace naervaer::storage {
namespace {

[[noreturn]] void fail(const QString& path)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        throw Failure(Failure::Kind::DiskFull, path);
    case ENOENT:
    case ENOTDIR:
        throw Failure(Failure::Kind::Missing, path);
    case EACCES:
    case EPERM:
    case EROFS:
        throw Failure(Failure::Kind::ReadOnly, path);
    default:
        throw Failure(Failure::Kind::Storage, path);
    }
}

void sync(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        fail(path);
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // some file systems cannot sync a folder
    const int error = errno;
    ::close(descriptor);
    errno = error;
    if (!synced)
        fail(path);
}

} // namespace

QString unfinishedName(const QString& target)
{
    return target + QStringLiteral(".unfinished");
}

void makePrivate(const QString& path)
{
    removeUnfinished(path);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        fail(path);
    ::close(descriptor);
}

void publish(const QString& unfinished, const QString& target)
{
    sync(unfinished);
    if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0)
        fail(target);
    sync(QFileInfo(target).absolutePath());
}

void removeUnfinished(const QString& unfinished)
{
    for (const char* part : {"", "-wal", "-shm", "-journal"})
        QFile::remove(unfinished + QLatin1String(part));
}

} // namespace naervaer::storage
