// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace naervaer::storage {
namespace {

[[noreturn]] void fail(const QString& path)
{
    throw Failure(errno == ENOSPC ? Failure::Kind::DiskFull : Failure::Kind::Storage, path);
}

void sync(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        fail(path);
}

void verify(const QString& path, int version)
{
    Database copy(Location::sqlite(path), Use::Reader);
    if (copy.value<QString>(QStringLiteral("PRAGMA quick_check")) != QStringLiteral("ok")
        || schemaVersion(copy) != version)
        throw Failure(Failure::Kind::Damaged, path);
}

} // namespace

QString backupName(const QString& registerFile, const QString& reason)
{
    const QFileInfo file(registerFile);
    const QDir folder(file.absoluteDir().filePath(QStringLiteral("backups")));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Failure(Failure::Kind::ReadOnly, folder.path());
    return folder.filePath(QStringLiteral("%1-%2-%3.naervaer")
                               .arg(file.completeBaseName(), reason,
                                   QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

void backUp(Database& database, const QString& target)
{
    const QString unfinished = target + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    try {
        database.run(QStringLiteral("VACUUM INTO :target"), {{"target", unfinished}});
        verify(unfinished, schemaVersion(database));
        sync(unfinished);
        if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0)
            fail(target);
        sync(QFileInfo(target).absolutePath());
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
}

} // namespace naervaer::storage
