// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/private_file.h"

#include "core/base/failure.h"
#include "core/storage/durable_file.h"

#include <QFile>
#include <QFileInfo>

namespace naervaer {

Problems writePrivately(const QString& path, const QByteArray& content)
{
    const QFileInfo target(path);
    if (target.isSymbolicLink())
        return {{QStringLiteral("file.is_link"), QStringLiteral("file")}};
    if (target.exists() && !target.isFile())
        return {{QStringLiteral("file.not_a_file"), QStringLiteral("file")}};
    const QString unfinished = storage::unfinishedName(target.absoluteFilePath());
    storage::makePrivate(unfinished);
    QFile file(unfinished);
    const bool whole = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    file.close();
    if (!whole) {
        const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        storage::removeUnfinished(unfinished);
        throw Failure(isFull ? Failure::Kind::DiskFull : Failure::Kind::Storage, target.fileName());
    }
    storage::publish(unfinished, target.absoluteFilePath());
    return {};
}

} // namespace naervaer
