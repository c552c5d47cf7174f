// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_key.h"

#include <QString>
#include <memory>

namespace naervaer::storage {

/// Where a register is kept: one SQLite file, or one schema of a PostgreSQL database.
struct Location {
    enum class Engine { Sqlite, Postgres };

    Engine engine = Engine::Sqlite;
    QString file{}; ///< SQLite: the path; ":memory:" in tests.
    QString vfs{}; ///< SQLite: the layer of its that reads and writes the file; the system's usual one when empty.
    QString host{}; ///< PostgreSQL: server name, or the directory of its socket.
    int port = 5432;
    QString database{};
    QString user{};
    QString schema{}; ///< One organisation is one schema.
    qint64 desk = 1; ///< Whose chain of the audit is added to: a file has one desk, a server several.
    std::shared_ptr<const AuditKey> auditKey = AuditKey::open(); ///< Never null.

    [[nodiscard]] static Location sqlite(const QString& file)
    {
        Location place;
        place.file = file;
        return place;
    }
};

/// What a connection is for; decides its settings (core/storage/README.md has the table).
enum class Use {
    Main, ///< The one writing connection of a session; the only one that checkpoints.
    Reader, ///< Reads beside the main one, in the background.
    Job, ///< Writes in the background while it holds the write lease.
    Build, ///< Fills a new file that nobody else sees yet, fast and without a journal.
    Inspect, ///< Looks at a file that may be anybody's: takes no lock, reads no log, leaves nothing beside it.
};

} // namespace naervaer::storage
