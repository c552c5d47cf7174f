// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/statement_cursor.h"

#include <sqlite3.h>

namespace naervaer::storage::vault {

/// Takes the rows it is given to the table of the same name in another database, each once.
class RowWriter {
public:
    RowWriter(sqlite3* target, const QByteArray& table, int columns)
        : m_insert(target,
            "INSERT OR IGNORE INTO " + quoted(table) + " VALUES (?" + QByteArray(",?").repeated(columns - 1) + ')')
    {
    }
    /// The columns of the row that `row` stands at, without the first `from`.
    void write(sqlite3_stmt* row, int from)
    {
        for (int column = from; column < sqlite3_column_count(row); ++column)
            sqlite3_bind_value(m_insert.get(), column - from + 1, sqlite3_column_value(row, column));
        m_insert.next();
        m_insert.reset();
    }

private:
    StatementCursor m_insert;
};

} // namespace naervaer::storage::vault
