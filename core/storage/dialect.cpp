// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

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

} // namespace

QString Dialect::name() const { return isPostgres() ? QStringLiteral("postgres") : QStringLiteral("sqlite"); }

QString Dialect::begin() const { return isPostgres() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"); }

QString Dialect::lockRow() const { return isPostgres() ? QStringLiteral(" FOR UPDATE") : QString(); }

QStringList Dialect::settings(Use use) const
{
    if (isPostgres())
        return {QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET client_min_messages = warning")};
    const QStringList common = pragmas({"foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON",
        "temp_store = MEMORY", "mmap_size = 0"});
    switch (use) {
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
                "cache_size = -524288"});
    }
    return common;
}

Failure::Kind Dialect::kindOf(const QSqlError& error) const
{
    if (isPostgres())
        return error.nativeErrorCode() == QLatin1String("53100") ? Failure::Kind::DiskFull : Failure::Kind::Storage;
    switch (error.nativeErrorCode().toInt() & 0xff) { // the primary code of an extended one
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

} // namespace naervaer::storage
