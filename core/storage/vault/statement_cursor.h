// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace naervaer::storage::vault {

/// A statement over whatever columns a table has, for code that copies or compares rows it knows nothing of.
class StatementCursor {
public:
    /// Throws Failure when the statement cannot be prepared.
    StatementCursor(sqlite3* connection, const QByteArray& sql);
    ~StatementCursor();
    StatementCursor(const StatementCursor&) = delete;
    StatementCursor& operator=(const StatementCursor&) = delete;

    /// Steps to a row; false after the last. Throws Failure: Damaged where a page does not open.
    bool next();
    void reset();
    [[nodiscard]] int columns() const;
    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] sqlite3_stmt* get() const { return m_statement; }

private:
    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

/// A name as SQL quotes it.
[[nodiscard]] QByteArray quoted(const QByteArray& name);

} // namespace naervaer::storage::vault
