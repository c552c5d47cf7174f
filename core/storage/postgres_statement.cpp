// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres_statement.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QSqlRecord>

namespace naervaer::storage {

PostgresStatement::PostgresStatement(Database& database, const QSqlDatabase& handle, const QString& sql)
    : m_database(database), m_query(handle)
{
    // Not forward-only: such a result would be cut off by the next statement on the connection.
    if (!m_query.prepare(sql))
        m_database.fail(m_query.lastError(), sql, Database::Given::Nothing);
}

void PostgresStatement::bind(const Binds& binds)
{
    // Qt keeps the values of the last run: one that is missing now would silently be the one of then.
    if (binds.size() < m_values)
        throw missingValue(m_query.lastQuery());
    m_values = binds.size();
    for (const Bind& each : binds)
        m_query.bindValue(u':' + QLatin1String(each.name), each.value);
}

bool PostgresStatement::next()
{
    if (!m_running && !m_query.exec())
        m_database.fail(m_query.lastError(), m_query.lastQuery(), Database::Given::Values);
    m_running = true;
    return m_query.isSelect() && m_query.next();
}

QStringList PostgresStatement::columns() const
{
    QStringList names;
    const QSqlRecord record = m_query.record();
    for (int column = 0; column < record.count(); ++column)
        names.append(record.fieldName(column));
    return names;
}

void PostgresStatement::reset()
{
    m_query.finish();
    m_running = false;
}

} // namespace naervaer::storage
