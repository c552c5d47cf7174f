// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recent_files.h"

#include "core/backups/backup_folder.h"

#include <QFileInfo>
#include <QSettings>

namespace naervaer::app {
namespace {

constexpr int mostRecent = 4;
const QString recentKey = QStringLiteral("recent");
const QString demosKey = QStringLiteral("demos");

void putFirst(const QString& key, const QString& file)
{
    QStringList files = QSettings().value(key).toStringList();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(key, files.mid(0, mostRecent));
}

} // namespace

QStringList recentFiles()
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString& file) { // a register that is gone may still be restored
        return !QFileInfo::exists(file) && BackupFolder::beside(file).list().empty();
    });
    return files;
}

void rememberFile(const QString& file)
{
    putFirst(recentKey, file);
}

bool isOwnDemo(const QString& file)
{
    return QSettings().value(demosKey).toStringList().contains(QFileInfo(file).absoluteFilePath());
}

void rememberDemo(const QString& file)
{
    putFirst(demosKey, file);
}

} // namespace naervaer::app
