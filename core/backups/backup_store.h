// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/register_figures.h"

namespace naervaer {

namespace storage {
class Database;
}

/// What is asked of a register and of a backup to compare them. SQLite only, since a server has backups of its own; a
/// backup may be of an older schema.
class BackupStore {
public:
    explicit BackupStore(storage::Database& database) : m_database(database) { }

    /// The same for two files that hold the same work: the schema, the log of acts, the drafts. What somebody chose
    /// for a page is no reason for a backup.
    [[nodiscard]] QString mark() const;
    [[nodiscard]] RegisterFigures figures() const;

    /// How many acts the desk's log holds, and the seal of one of them: empty when there is no such entry.
    [[nodiscard]] qint64 acts() const;
    [[nodiscard]] QString sealOf(qint64 position) const;

private:
    [[nodiscard]] bool hasTable(const QString& name) const;

    storage::Database& m_database;
};

} // namespace naervaer
