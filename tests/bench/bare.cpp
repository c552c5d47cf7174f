// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QStringList>
#include <QVariant>

#include <sqlite3.h>
#include <stdexcept>
#include <variant>

namespace naervaer::bench {
namespace {

/// A cell as a store's struct keeps it.
using Cell = std::variant<std::monostate, qint64, double, QString, QStringList, QDateTime, QDate, QTime>;

/// What the struct's member is, by the table's word for the column and by the name of those that hold lists of words.
enum class Kind { AsItStands, Moment, Day, Hour, Words };

int digits(const char* from, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i)
        value = value * 10 + from[i] - '0';
    return value;
}

QDate dayOf(const char* text)
{
    return {digits(text, 4), digits(text + 5, 2), digits(text + 8, 2)};
}

QTime hourOf(const char* text)
{
    return {digits(text, 2), digits(text + 3, 2), digits(text + 6, 2), digits(text + 9, 3)};
}

Kind kindOf(sqlite3_stmt* statement, int column)
{
    static const QStringList lists{QStringLiteral("languages"), QStringLiteral("diets"), QStringLiteral("allergens"),
        QStringLiteral("interests"), QStringLiteral("topics")};
    const QString declared = QString::fromUtf8(sqlite3_column_decltype(statement, column));
    if (declared == QLatin1String("TIMESTAMPTZ"))
        return Kind::Moment;
    if (declared == QLatin1String("DATE"))
        return Kind::Day;
    if (declared == QLatin1String("TIME"))
        return Kind::Hour;
    return lists.contains(QString::fromUtf8(sqlite3_column_name(statement, column))) ? Kind::Words : Kind::AsItStands;
}

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

Cell textOf(sqlite3_stmt* row, int column, Kind kind)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    const int size = sqlite3_column_bytes(row, column);
    switch (kind) {
    case Kind::Moment:
        return size == 24 ? QDateTime(dayOf(text), hourOf(text + 11), Qt::UTC) : QDateTime();
    case Kind::Day:
        return size == 10 ? dayOf(text) : QDate();
    case Kind::Hour:
        return size == 12 ? hourOf(text) : QTime();
    case Kind::Words:
        return QString::fromUtf8(text, size).split(u',', Qt::SkipEmptyParts);
    case Kind::AsItStands:
        break;
    }
    return QString::fromUtf8(text, size);
}

Cell cellOf(sqlite3_stmt* row, int column, Kind kind)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(row, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_TEXT:
        return textOf(row, column, kind);
    default:
        return {};
    }
}

} // namespace

struct BareQueries::Statement {
    sqlite3_stmt* prepared = nullptr;
    std::vector<Kind> kinds{};
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
        for (int column = 0; column < sqlite3_column_count(statement.prepared); ++column)
            statement.kinds.push_back(kindOf(statement.prepared, column));
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
            row.reserve(statement.kinds.size());
            int column = 0;
            for (const Kind kind : statement.kinds)
                row.push_back(cellOf(statement.prepared, column++, kind));
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
