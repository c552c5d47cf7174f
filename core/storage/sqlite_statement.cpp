// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_statement.h"

#include "core/storage/database.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace naervaer::storage {
namespace {

/// An invalid day or hour is unknown, too.
bool isNothing(const QVariant& value)
{
    return value.isNull() || (value.typeId() == QMetaType::QDate && !value.toDate().isValid())
        || (value.typeId() == QMetaType::QTime && !value.toTime().isValid());
}

} // namespace

SqliteStatement::SqliteStatement(Database& database, const QString& sql) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(database.sqlite(), text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        m_database.failAsSqlite(sql, Database::Given::Nothing);
    m_texts.resize(static_cast<size_t>(sqlite3_bind_parameter_count(m_statement)));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(const Binds& binds)
{
    for (int position = 0; position < static_cast<int>(m_texts.size()); ++position) {
        const char* name = sqlite3_bind_parameter_name(m_statement, position + 1) + 1; // past its colon
        const auto given = std::find_if(
            binds.begin(), binds.end(), [&](const Bind& each) { return std::strcmp(each.name, name) == 0; });
        if (given == binds.end())
            throw missingValue(QString::fromUtf8(sqlite3_sql(m_statement)));
        bind(position, given->value);
    }
}

void SqliteStatement::bind(int position, const QVariant& value)
{
    if (isNothing(value)) {
        sqlite3_bind_null(m_statement, position + 1);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(m_statement, position + 1, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(m_statement, position + 1, value.toDouble());
        break;
    case QMetaType::QDate:
        bindText(position, dateText(value.toDate()));
        break;
    case QMetaType::QTime:
        bindText(position, timeText(value.toTime()));
        break;
    default:
        bindText(position, value.toString());
    }
}

void SqliteStatement::bindText(int position, QStringView text)
{
    QByteArray& kept = m_texts[static_cast<size_t>(position)]; // has the room of the longest so far
    kept.resize(m_utf8.requiredSpace(text.size()));
    kept.resize(m_utf8.appendToBuffer(kept.data(), text) - kept.constData());
    sqlite3_bind_text(m_statement, position + 1, kept.constData(), static_cast<int>(kept.size()), SQLITE_STATIC);
}

bool SqliteStatement::next()
{
    if (m_ended) // another step would begin anew
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_ended = true;
    if (code != SQLITE_DONE)
        m_database.failAsSqlite(QString::fromUtf8(sqlite3_sql(m_statement)), Database::Given::Values);
    return false;
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(m_statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

QStringList SqliteStatement::columns() const
{
    QStringList names;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        names.append(QString::fromUtf8(sqlite3_column_name(m_statement, column)));
    return names;
}

int SqliteStatement::changed() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    m_ended = false;
}

} // namespace naervaer::storage
