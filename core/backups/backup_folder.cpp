// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_folder.h"

#include "core/base/failure.h"
#include "core/storage/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace naervaer {
namespace {

const QString momentFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// `name` and `tail` as patterns.
QRegularExpression patternOf(const QString& name, const QString& tail)
{
    QStringList reasons;
    for (const Coded<BackupReason>& each : Codes<BackupReason>::all)
        reasons.append(QString::fromLatin1(each.code));
    // An update says from which step of the schema.
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QStringLiteral("%1-(%2)(?:(?<=update)-\\d+)?-(\\d{8}-\\d{6})\\.naervaer%3")
                                                .arg(name, reasons.join(u'|'), tail)));
}

QRegularExpression namePattern(const QString& name, const QString& tail)
{
    return patternOf(QRegularExpression::escape(name), QRegularExpression::escape(tail));
}

} // namespace

BackupFolder::BackupFolder(QString folder, const QString& registerFile)
    : m_folder(std::move(folder)), m_name(QFileInfo(registerFile).completeBaseName())
{
}

BackupFolder BackupFolder::beside(const QString& registerFile)
{
    return {QFileInfo(registerFile).absoluteDir().filePath(QStringLiteral("backups")), registerFile};
}

QString BackupFolder::registerOf(const QString& backup)
{
    const QFileInfo file(backup);
    const auto match = patternOf(QStringLiteral("(?<name>.+)"), {}).match(file.fileName());
    QDir folder = file.absoluteDir();
    if (!match.hasMatch() || folder.dirName() != QLatin1String("backups") || !folder.cdUp())
        return {};
    return folder.filePath(match.captured(QStringLiteral("name")) + QStringLiteral(".naervaer"));
}

std::vector<Backup> BackupFolder::list() const
{
    return namedLike({});
}

std::vector<Backup> BackupFolder::namedLike(const QString& tail) const
{
    const QRegularExpression pattern = namePattern(m_name, tail);
    std::vector<Backup> found;
    const auto entries = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        const auto match = pattern.match(entry.fileName());
        const auto reason = fromCode<BackupReason>(match.captured(1));
        const QDateTime at = QDateTime::fromString(match.captured(2), momentFormat).toUTC();
        if (match.hasMatch() && reason && at.isValid())
            found.push_back({entry.absoluteFilePath(), *reason, at, entry.size()});
    }
    std::sort(found.begin(), found.end(),
        [](const Backup& a, const Backup& b) { return std::tie(b.at, a.file) < std::tie(a.at, b.file); });
    return found;
}

QString BackupFolder::freeName(BackupReason reason, const QDateTime& at) const
{
    // No two of one second: which of them is the newest must be plain.
    QSet<qint64> taken;
    for (const Backup& each : list())
        taken.insert(each.at.toSecsSinceEpoch());
    QDateTime moment = at;
    while (taken.contains(moment.toSecsSinceEpoch()))
        moment = moment.addSecs(1);
    return made(codeOf(reason), moment);
}

QString BackupFolder::damagedName(const QDateTime& at) const
{
    QDateTime moment = at;
    while (QFileInfo::exists(made(QStringLiteral("damaged"), moment)))
        moment = moment.addSecs(1);
    return made(QStringLiteral("damaged"), moment);
}

QString BackupFolder::made(const QString& reason, const QDateTime& at) const
{
    const QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral(".")))
        throw Failure(Failure::Kind::ReadOnly, m_folder);
    return folder.filePath(
        QStringLiteral("%1-%2-%3.naervaer").arg(m_name, reason, at.toLocalTime().toString(momentFormat)));
}

void BackupFolder::sweep(const KeepRule& rule, const QDateTime& now) const
{
    for (const Backup& each : superfluous(list(), rule, now))
        QFile::remove(each.file);
    for (const Backup& each : namedLike(storage::unfinishedName({})))
        if (isHourPast(&each, now))
            storage::removeUnfinished(each.file);
}

} // namespace naervaer
