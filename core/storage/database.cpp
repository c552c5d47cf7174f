// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace naervaer::storage {
namespace {

QSqlDatabase handleOf(const QString& connection) { return QSqlDatabase::database(connection, false); }

} // namespace

Rows::Rows(Database& database, const QString& sql, QSqlQuery query) :
    m_database(&database), m_sql(sql), m_query(std::move(query))
{
}

Rows::Rows(Rows&& other) noexcept :
    m_database(std::exchange(other.m_database, nullptr)), m_sql(std::move(other.m_sql)),
    m_query(std::move(other.m_query))
{
}

Rows::~Rows()
{
    if (m_database)
        m_database->giveBack(m_sql, std::move(m_query));
}

bool Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database->fail(m_query.lastError(), m_sql);
    return false;
}

Database::Database(const Location& where, Use use) :
    m_location(where), m_use(use), m_dialect(where.engine), m_connection(QUuid::createUuid().toString())
{
    try {
        open();
    } catch (...) {
        handleOf(m_connection).close();
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_idle.clear();
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
        db.setDatabaseName(m_location.database);
        db.setUserName(m_location.user);
    } else {
        db.setDatabaseName(m_location.file);
    }
    if (!db.open())
        fail(db.lastError(), QStringLiteral("open"));
    for (const QString& setting : m_dialect.settings(m_use))
        runScript(setting + u';');
    if (m_dialect.isPostgres() && !m_location.schema.isEmpty())
        runScript(QStringLiteral("SET search_path TO \"%1\";").arg(m_location.schema));
    if (!m_dialect.isPostgres() && m_use != Use::Main)
        stopOwnCheckpoints();
}

void Database::stopOwnCheckpoints()
{
    // SQLite 3.7.0-3.51.2 can corrupt a file when two connections checkpoint: only the main one does.
    const QVariant handle = handleOf(m_connection).driver()->handle();
    if (auto* sqlite = *static_cast<sqlite3* const*>(handle.constData()))
        sqlite3_db_config(sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Database::fail(const QSqlError& error, const QString& statement) const
{
    // The driver's text names the cause; a constraint's message names columns, never values. PostgreSQL's
    // message may quote a value, so only its code goes on.
    const QString cause = m_dialect.isPostgres() ? QStringLiteral("SQLSTATE ") + error.nativeErrorCode()
                                                 : error.databaseText() + u' ' + error.driverText();
    throw Failure(m_dialect.kindOf(error), QStringLiteral("%1: %2").arg(cause.trimmed(), statement));
}

QSqlQuery Database::take(const QString& sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        QSqlQuery query = std::move(idle->second);
        m_idle.erase(idle);
        return query;
    }
    QSqlQuery query(handleOf(m_connection));
    // A forward-only PostgreSQL result would be cut off by the next statement on the connection.
    query.setForwardOnly(!m_dialect.isPostgres());
    if (!query.prepare(sql))
        fail(query.lastError(), sql);
    return query;
}

void Database::giveBack(const QString& sql, QSqlQuery query)
{
    query.finish();
    m_idle.insert_or_assign(sql, std::move(query));
}

void Database::execute(QSqlQuery& query) const
{
    if (!query.exec())
        fail(query.lastError(), query.lastQuery());
}

QSqlQuery Database::executed(const QString& sql, const Binds& binds)
{
    QSqlQuery query = take(sql);
    for (const Bind& each : binds)
        query.bindValue(u':' + QLatin1String(each.name), each.value);
    execute(query);
    return query;
}

Rows Database::query(const QString& sql, const Binds& binds) { return {*this, sql, executed(sql, binds)}; }

int Database::run(const QString& sql, const Binds& binds)
{
    QSqlQuery query = executed(sql, binds);
    const int changed = query.numRowsAffected();
    giveBack(sql, std::move(query));
    return changed;
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
            fail(query.lastError(), statement.trimmed());
        statement.clear();
    }
}

void Database::checkpoint()
{
    if (!m_dialect.isPostgres())
        runScript(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE);"));
}

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.runScript(m_database.dialect().begin() + u';');
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.runScript(QStringLiteral("ROLLBACK;"));
    } catch (const Failure&) {
        // SQLite has rolled back by itself (full disk, I/O error): there is nothing left to take back.
    }
}

void Transaction::commit()
{
    m_database.runScript(QStringLiteral("COMMIT;"));
    m_open = false;
}

} // namespace naervaer::storage
