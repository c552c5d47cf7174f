// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace naervaer::storage {

class Database;

/// Fills a new SQLite file in one go: without its indexes, which are quicker to build once the rows are there, and
/// without looking up every row that another one names.
class BulkFill {
public:
    /// Begins the transaction and takes the indexes down.
    explicit BulkFill(Database& database);
    /// Builds the indexes again, tells the query planner how full they are, and commits.
    void finish();

private:
    Database& m_database;
    QStringList m_indexes; ///< The statements that make them.
};

} // namespace naervaer::storage
