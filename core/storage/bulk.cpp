// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk.h"

#include "core/storage/database.h"

#include <array>
#include <sqlite3.h>

namespace naervaer::storage {
namespace {

/// Writes a number with leading zeros at `at`.
void write(char* at, qint64 value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
}

void write(char* at, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    write(at, year, 4);
    write(at + 5, month, 2);
    write(at + 8, day, 2);
}

void write(char* at, QTime time)
{
    const int milliseconds = time.msecsSinceStartOfDay();
    write(at, milliseconds / 3'600'000, 2);
    write(at + 3, milliseconds / 60'000 % 60, 2);
    write(at + 6, milliseconds / 1000 % 60, 2);
    write(at + 9, milliseconds % 1000, 3);
}

} // namespace

BulkStatement::BulkStatement(Database& database, const QString& sql) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    sqlite3* sqlite = database.sqlite();
    if (!sqlite)
        throw Failure(Failure::Kind::Storage, QStringLiteral("not SQLite: ") + sql);
    if (sqlite3_prepare_v3(sqlite, text.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        fail();
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

void BulkStatement::bind(int position, const QString& text)
{
    if (text.isEmpty()) {
        bindLatin1(position, QLatin1String(""));
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int position, const QStringList& words)
{
    bind(position, words.isEmpty() ? QString() : u',' + words.join(u',') + u',');
}

void BulkStatement::bind(int position, const QDateTime& moment)
{
    if (!moment.isValid()) {
        bindNull(position);
        return;
    }
    std::array text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0', '0', ':', '0', '0', ':', '0', '0', '.',
        '0', '0', '0', 'Z'};
    constexpr qint64 day = 86'400'000;
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    const qint64 days = milliseconds >= 0 ? milliseconds / day : -((day - 1 - milliseconds) / day);
    write(text.data(), QDate(1970, 1, 1).addDays(days));
    write(text.data() + 11, QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds - days * day)));
    sqlite3_bind_text(m_statement, position, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int position, QDate date)
{
    std::array text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    write(text.data(), date);
    sqlite3_bind_text(m_statement, position, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int position, QTime time)
{
    std::array text{'0', '0', ':', '0', '0', ':', '0', '0', '.', '0', '0', '0'};
    write(text.data(), time);
    sqlite3_bind_text(m_statement, position, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement, position, number);
}

void BulkStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
}

void BulkStatement::bindLatin1(int position, QLatin1String text)
{
    sqlite3_bind_text(m_statement, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void BulkStatement::run()
{
    const int result = sqlite3_step(m_statement);
    if (sqlite3_reset(m_statement) != SQLITE_OK || result != SQLITE_DONE)
        fail();
}

void BulkStatement::fail() const
{
    sqlite3* sqlite = m_database.sqlite();
    const QString statement = m_statement ? QString::fromUtf8(sqlite3_sql(m_statement)) : QString();
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(sqlite)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(sqlite)));
    throw Failure(m_database.dialect().kindOf(error, sqlite3_system_errno(sqlite)),
        QStringLiteral("%1: %2").arg(error.databaseText(), statement));
}

BulkFill::BulkFill(Database& database) : m_database(database)
{
    m_database.runScript(m_database.dialect().begin() + u';');
    QStringList names;
    Rows indexes = m_database.query(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"));
    while (indexes.next()) {
        names.append(indexes.get<QString>(0));
        m_indexes.append(indexes.get<QString>(1));
    }
    for (const QString& name : names)
        m_database.runScript(QStringLiteral("DROP INDEX \"%1\";").arg(name));
}

void BulkFill::finish()
{
    for (const QString& index : m_indexes)
        m_database.runScript(index + u';');
    // A sample of each index is enough for the planner, and takes no time in a file of millions of rows.
    m_database.runScript(QStringLiteral("PRAGMA analysis_limit = 1000;\nANALYZE;\nCOMMIT;"));
}

} // namespace naervaer::storage
