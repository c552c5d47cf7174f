// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QString>
#include <QVariant>

#include <sqlite3.h>
#include <stdexcept>

namespace naervaer::bench {
namespace {

/// A cell as a store keeps it.
struct Cell {
    QString text {};
    qint64 number = 0;
    double real = 0;
};

int note(unsigned, void* list, void* statement, void*)
{
    auto* prepared = static_cast<sqlite3_stmt*>(statement);
    if (!sqlite3_stmt_readonly(prepared))
        return 0;
    char* expanded = sqlite3_expanded_sql(prepared);
    if (std::string(expanded).rfind("SELECT", 0) == 0)
        static_cast<std::vector<std::string>*>(list)->emplace_back(expanded);
    sqlite3_free(expanded);
    return 0;
}

Cell cellOf(sqlite3_stmt* row, int column)
{
    Cell cell;
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        cell.number = sqlite3_column_int64(row, column);
        break;
    case SQLITE_FLOAT:
        cell.real = sqlite3_column_double(row, column);
        break;
    case SQLITE_TEXT:
        cell.text = QString(static_cast<const QChar*>(sqlite3_column_text16(row, column)),
            sqlite3_column_bytes16(row, column) / 2);
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

struct BareQueries::Statement {
    sqlite3_stmt* prepared = nullptr;
};

std::vector<std::string> selectsOf(sqlite3* connection, const std::function<void()>& work)
{
    std::vector<std::string> found;
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note, &found);
    work();
    sqlite3_trace_v2(connection, 0, nullptr, nullptr);
    return found;
}

BareQueries::BareQueries(sqlite3* connection, const std::vector<std::string>& statements)
{
    for (const std::string& sql : statements) {
        Statement& statement = m_statements.emplace_back();
        if (sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement.prepared, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(connection));
    }
}

BareQueries::~BareQueries()
{
    for (const Statement& statement : m_statements)
        sqlite3_finalize(statement.prepared);
}

int BareQueries::run()
{
    int rows = 0;
    for (const Statement& statement : m_statements) {
        std::vector<std::vector<Cell>> kept;
        while (sqlite3_step(statement.prepared) == SQLITE_ROW) {
            std::vector<Cell>& row = kept.emplace_back();
            const int columns = sqlite3_column_count(statement.prepared);
            row.reserve(static_cast<size_t>(columns));
            for (int column = 0; column < columns; ++column)
                row.push_back(cellOf(statement.prepared, column));
            ++rows;
        }
        sqlite3_reset(statement.prepared);
    }
    return rows;
}

sqlite3* openConnection()
{
    const QStringList names = QSqlDatabase::connectionNames();
    const QVariant handle = QSqlDatabase::database(names.value(0), false).driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace naervaer::bench
