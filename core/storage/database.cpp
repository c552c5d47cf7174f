// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/postgres_statement.h"
#include "core/storage/sqlite_statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

namespace naervaer::storage {
namespace {

/// Statements built for one occasion must not fill the memory.
constexpr size_t mostKept = 300;

QSqlDatabase handleOf(const QString& connection)
{
    return QSqlDatabase::database(connection, false);
}

/// The engine's own handle; null when the connection is not open, or not SQLite's.
sqlite3* sqliteOf(const QString& connection)
{
    const QVariant handle = handleOf(connection).driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
        ? *static_cast<sqlite3* const*>(handle.constData())
        : nullptr;
}

} // namespace

Database::Database(const Location& where, Use use)
    : m_location(where), m_use(use), m_dialect(where.engine), m_connection(QUuid::createUuid().toString())
{
    try {
        open();
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_statements.clear();
    handleOf(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::open()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(
        m_dialect.isPostgres() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_connection);
    if (m_dialect.isPostgres()) {
        db.setHostName(m_location.host);
        db.setPort(m_location.port);
        db.setUserName(m_location.user);
    }
    db.setConnectOptions(m_dialect.connectOptions());
    db.setDatabaseName(m_dialect.databaseName(m_location, m_use));
    if (!db.open())
        fail(db.lastError(), QStringLiteral("open"), Given::Nothing);
    for (const QString& setting : m_dialect.settings(m_use))
        runScript(setting + u';');
    if (m_dialect.isPostgres() && !m_location.schema.isEmpty())
        runScript(QStringLiteral("SET search_path TO \"%1\";").arg(m_location.schema));
    if (m_dialect.isPostgres())
        return;
    if (m_use == Use::Main)
        requireLog();
    else
        stopOwnCheckpoints();
}

void Database::requireLog()
{
    // A file system without shared memory makes SQLite stay with another journal, and say so only when asked.
    const QString mode = value<QString>(QStringLiteral("PRAGMA journal_mode")).value_or(QString());
    if (mode != QLatin1String("wal") && mode != QLatin1String("memory"))
        throw Failure(Failure::Kind::Storage, QStringLiteral("no write-ahead log here, but ") + mode);
}

void Database::stopOwnCheckpoints()
{
    // SQLite 3.7.0-3.51.2 can corrupt a file when two connections checkpoint: only the main one does.
    if (sqlite3* sqlite = sqliteOf(m_connection))
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

sqlite3* Database::sqlite() const
{
    return sqliteOf(m_connection);
}

void Database::fail(const QSqlError& error, const QString& statement, Given given)
{
    ++m_failures;
    sqlite3* sqlite = sqliteOf(m_connection);
    throw Failure(m_dialect.kindOf(error, sqlite ? sqlite3_system_errno(sqlite) : 0),
        QStringLiteral("%1: %2").arg(m_dialect.causeOf(error, given == Given::Values), statement));
}

void Database::failAsSqlite(const QString& statement, Given given)
{
    sqlite3* connection = sqlite();
    fail({{}, QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
             QString::number(sqlite3_extended_errcode(connection))},
        statement, given);
}

std::shared_ptr<Statement> Database::prepare(const QString& sql)
{
    if (m_dialect.isPostgres())
        return std::make_shared<PostgresStatement>(*this, handleOf(m_connection), sql);
    return std::make_shared<SqliteStatement>(*this, sql);
}

std::shared_ptr<Statement> Database::take(const QString& sql)
{
    if (m_statements.size() > mostKept)
        m_statements.clear();
    std::shared_ptr<Statement>& kept = m_statements[sql];
    if (!kept || kept.use_count() > 1) // it runs: this is the same SELECT inside itself
        kept = prepare(sql);
    return kept;
}

int Database::finish(Rows rows)
{
    while (rows.next()) { }
    return rows.row().changed();
}

Rows Database::query(const QString& sql, const Binds& binds)
{
    const std::shared_ptr<Statement> statement = take(sql);
    statement->bind(binds);
    return Rows(statement);
}

int Database::run(const QString& sql, const Binds& binds)
{
    return finish(query(sql, binds));
}

void Database::runScript(const QString& script)
{
    QString statement;
    for (const QString& line : script.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.startsWith(QStringLiteral("--")))
            continue;
        statement += line + u'\n';
        if (!text.endsWith(u';'))
            continue;
        QSqlQuery query(handleOf(m_connection)); // PostgreSQL cannot PREPARE schema statements
        if (!query.exec(statement.trimmed().chopped(1)))
            fail(query.lastError(), statement.trimmed(), Given::Nothing);
        statement.clear();
    }
}

bool Database::checkpoint()
{
    if (m_dialect.isPostgres())
        return true;
    sqlite3* sqlite = sqliteOf(m_connection);
    sqlite3_busy_timeout(sqlite, 0); // a reader in the background must not hold up the screen
    const int code = sqlite3_wal_checkpoint_v2(sqlite, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(sqlite, busyMilliseconds);
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return code == SQLITE_OK;
    failAsSqlite(QStringLiteral("checkpoint"), Given::Nothing);
}

Transaction::Transaction(Database& database) : m_database(database), m_failuresBefore(database.m_failures)
{
    m_database.runScript(m_database.dialect().begin() + u';');
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.runScript(QStringLiteral("ROLLBACK;"));
    } catch (...) {
        // SQLite has rolled back by itself (full disk, I/O error), or the server is gone and with it the
        // transaction: there is nothing left to take back.
    }
}

void Transaction::commit()
{
    if (m_database.m_failures != m_failuresBefore)
        throw Failure(Failure::Kind::Storage, QStringLiteral("commit after a statement that failed"));
    m_database.runScript(QStringLiteral("COMMIT;"));
    m_open = false;
}

} // namespace naervaer::storage
