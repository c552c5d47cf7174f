// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QDir>
#include <QUrl>

#include <QRegularExpression>
#include <cerrno>

#include <sqlite3.h>

namespace naervaer::storage {
namespace {

QStringList pragmas(std::initializer_list<const char*> assignments)
{
    QStringList statements;
    for (const char* each : assignments)
        statements.append(QStringLiteral("PRAGMA ") + QString::fromLatin1(each));
    return statements;
}

QString access(Use use)
{
    switch (use) {
    case Use::Reader:
        return QStringLiteral("mode=ro");
    case Use::Inspect:
        return QStringLiteral("mode=ro&immutable=1");
    case Use::Job:
        return QStringLiteral("mode=rw");
    case Use::Main:
    case Use::Build:
        break;
    }
    return QStringLiteral("mode=rwc");
}

Failure::Kind postgresKind(const QString& state)
{
    if (state == QLatin1String("53100"))
        return Failure::Kind::DiskFull;
    if (state == QLatin1String("25006"))
        return Failure::Kind::ReadOnly;
    if (state == QLatin1String("40001") || state == QLatin1String("40P01")) // serialisation, deadlock
        return Failure::Kind::Conflict;
    return Failure::Kind::Storage;
}

Failure::Kind systemKind(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return Failure::Kind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return Failure::Kind::ReadOnly;
    default:
        return Failure::Kind::Storage;
    }
}

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

QString Dialect::name() const
{
    return isPostgres() ? QStringLiteral("postgres") : QStringLiteral("sqlite");
}

QString Dialect::begin() const
{
    return isPostgres() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
}

QString Dialect::lockRow() const
{
    return isPostgres() ? QStringLiteral(" FOR UPDATE") : QString();
}

QString Dialect::lockTable(const QString& table) const
{
    return isPostgres() ? QStringLiteral("LOCK TABLE %1 IN EXCLUSIVE MODE;").arg(table) : QString();
}

QString Dialect::databaseName(const Location& where, Use use) const
{
    if (isPostgres())
        return where.database;
    if (where.file == QLatin1String(":memory:"))
        return where.file;
    const QByteArray path = QUrl::toPercentEncoding(QDir::cleanPath(where.file), "/");
    const QString vfs = where.vfs.isEmpty() ? QString() : QStringLiteral("&vfs=") + where.vfs;
    return QStringLiteral("file:%1?%2%3").arg(QString::fromLatin1(path), access(use), vfs);
}

QString Dialect::connectOptions() const
{
    return isPostgres() ? QString() : QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
}

QString Dialect::schema(QString script) const
{
    static const QRegularExpression key(QStringLiteral("BIGINT(\\s+PRIMARY KEY)"));
    static const QRegularExpression compositeKey(QStringLiteral("(\\n\\s+PRIMARY KEY \\([^)]+\\)\\n\\));"));
    if (isPostgres())
        return script;
    script.replace(key, QStringLiteral("INTEGER\\1"));
    return script.replace(compositeKey, QStringLiteral("\\1 WITHOUT ROWID;"));
}

QStringList Dialect::settings(Use use) const
{
    if (isPostgres())
        return {QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET client_min_messages = warning")};
    QStringList common = pragmas(
        {"foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "mmap_size = 0"});
    switch (use) {
    case Use::Inspect:
        return common;
    case Use::Main:
        // FULL: with NORMAL a power cut takes back commits that were already acknowledged.
        return common
            + pragmas({"journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "cache_size = -65536"});
    case Use::Reader:
        return common + pragmas({"cache_size = -8192", "wal_autocheckpoint = 0", "query_only = ON"});
    case Use::Job:
        return common
            + pragmas({"synchronous = FULL", "secure_delete = ON", "cache_size = -65536", "wal_autocheckpoint = 0"});
    case Use::Build:
        return common
            + pragmas({"page_size = 4096", "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
                "cache_size = -262144"});
    }
    return common;
}

Failure::Kind Dialect::kindOf(const QSqlError& error, int systemError) const
{
    if (isPostgres())
        return postgresKind(error.nativeErrorCode());
    if (error.nativeErrorCode().toInt() == SQLITE_IOERR_DATA) // of the encrypted file: a page does not open
        return Failure::Kind::Damaged;
    switch (primaryCode(error)) {
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return systemKind(systemError);
    case SQLITE_FULL:
        return Failure::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Failure::Kind::ReadOnly;
    case SQLITE_CORRUPT:
        return Failure::Kind::Damaged;
    case SQLITE_NOTADB:
        return Failure::Kind::NotOurs;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Failure::Kind::InUse;
    default:
        return Failure::Kind::Storage;
    }
}

QString Dialect::causeOf(const QSqlError& error, bool valuesBound) const
{
    // PostgreSQL's messages quote values even when it was given none of ours.
    if (isPostgres())
        return QStringLiteral("SQLSTATE ") + error.nativeErrorCode();
    // A constraint's message names columns; others may quote what was bound (a search text that is no expression).
    if (!valuesBound || primaryCode(error) == SQLITE_CONSTRAINT)
        return (error.databaseText() + u' ' + error.driverText()).trimmed();
    return QString::fromLatin1(sqlite3_errstr(error.nativeErrorCode().toInt()));
}

} // namespace naervaer::storage
