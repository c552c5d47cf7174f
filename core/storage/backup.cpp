// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/failure.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace naervaer::storage {
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

} // namespace naervaer::storage
