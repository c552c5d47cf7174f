// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/statement_cursor.h"

#include "core/base/failure.h"

#include <sqlite3.h>

namespace naervaer::storage::vault {
namespace {

[[noreturn]] void fail(sqlite3* connection)
{
    const int code = sqlite3_extended_errcode(connection);
    const bool damaged = code == SQLITE_IOERR_DATA || (code & 0xff) == SQLITE_CORRUPT;
    const bool full = (code & 0xff) == SQLITE_FULL;
    throw Failure(damaged ? Failure::Kind::Damaged
            : full        ? Failure::Kind::DiskFull
                          : Failure::Kind::Storage,
        QString::fromLatin1(sqlite3_errstr(code)));
}

} // namespace

StatementCursor::StatementCursor(sqlite3* connection, const QByteArray& sql) : m_connection(connection)
{
    if (sqlite3_prepare_v2(connection, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr)
        != SQLITE_OK)
        fail(connection);
}

StatementCursor::~StatementCursor()
{
    sqlite3_finalize(m_statement);
}

bool StatementCursor::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(m_connection);
    return code == SQLITE_ROW;
}

void StatementCursor::reset()
{
    sqlite3_reset(m_statement);
}

int StatementCursor::columns() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray StatementCursor::text(int column) const
{
    const auto* start = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {start, sqlite3_column_bytes(m_statement, column)};
}

qint64 StatementCursor::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray quoted(const QByteArray& name)
{
    QByteArray doubled = name;
    return '"' + doubled.replace('"', "\"\"") + '"';
}

} // namespace naervaer::storage::vault
