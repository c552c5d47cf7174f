// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk.h"

#include "core/storage/database.h"

namespace naervaer::storage {

BulkFill::BulkFill(Database& database) : m_database(database)
{
    m_database.runScript(QStringLiteral("PRAGMA foreign_keys = OFF;\n") + m_database.dialect().begin() + u';');
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
    // Sorting on other threads takes temporary files, which for an encrypted file are memory, and lists no longer than
    // the cache.
    if (!m_database.location().vfs.isEmpty())
        m_database.runScript(
            QStringLiteral("PRAGMA temp_store = FILE;\nPRAGMA threads = 2;\nPRAGMA cache_size = -49152;"));
    for (const QString& index : m_indexes)
        m_database.runScript(index + u';');
    // A sample of each index is enough for the planner, and takes no time in a file of millions of rows.
    m_database.runScript(QStringLiteral("PRAGMA analysis_limit = 1000;\nANALYZE;\nCOMMIT;\nPRAGMA foreign_keys = ON;"));
}

} // namespace naervaer::storage
