// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/content_digest.h"

#include "core/storage/vault/statement_cursor.h"

#include <sodium.h>
#include <sqlite3.h>

namespace naervaer::storage::vault {
namespace {

class RunningHash {
public:
    RunningHash() { crypto_generichash_init(&m_state, nullptr, 0, hashSize); }
    void add(const void* bytes, size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(bytes), size);
    }
    [[nodiscard]] Hash end()
    {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

/// A cell by its kind, its length and its bytes, so that no two rows come out alike.
void addCell(RunningHash& hash, sqlite3_stmt* row, int column)
{
    const int kind = sqlite3_column_type(row, column);
    const void* bytes = kind == SQLITE_BLOB ? sqlite3_column_blob(row, column) : sqlite3_column_text(row, column);
    const qint64 size = sqlite3_column_bytes(row, column);
    hash.add(&kind, sizeof kind);
    hash.add(&size, sizeof size);
    if (size > 0)
        hash.add(bytes, static_cast<size_t>(size));
}

Hash digestOf(sqlite3* connection, const QByteArray& sql)
{
    RunningHash hash;
    StatementCursor rows(connection, sql);
    while (rows.next())
        for (int column = 0; column < rows.columns(); ++column)
            addCell(hash, rows.get(), column);
    return hash.end();
}

} // namespace

std::map<QByteArray, Hash> contentDigest(sqlite3* connection)
{
    std::map<QByteArray, Hash> digests;
    digests[{}] = digestOf(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    StatementCursor tables(
        connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    while (tables.next())
        digests[tables.text(0)] = digestOf(connection, "SELECT * FROM " + quoted(tables.text(0)));
    return digests;
}

} // namespace naervaer::storage::vault
