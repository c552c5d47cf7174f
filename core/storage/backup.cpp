// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/durable_file.h"
#include "core/storage/migrations.h"

#include <QDir>
#include <QFileInfo>

namespace naervaer::storage {
namespace {

void verify(const QString& path, int version)
{
    Database copy(Location::sqlite(path), Use::Inspect);
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
    const QString unfinished = unfinishedName(target);
    try {
        makePrivate(unfinished);
        database.run(QStringLiteral("VACUUM INTO :target"), {{"target", unfinished}});
        verify(unfinished, schemaVersion(database));
        publish(unfinished, target);
    } catch (...) {
        removeUnfinished(unfinished);
        throw;
    }
}

} // namespace naervaer::storage
