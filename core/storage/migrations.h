// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace naervaer::storage {

class Database;

/// One step of the schema: resources/migrations/NNNN_name.sql (or NNNN_name.sqlite.sql, NNNN_name.postgres.sql).
struct Migration {
    int version = 0;
    QString name {};
    QString script {};

    /// SHA-256 of the script: a released step never changes.
    [[nodiscard]] QString checksum() const;
};

/// The steps this program knows for the engine, in order.
[[nodiscard]] std::vector<Migration> knownMigrations(const Database& database);

/// The newest step the register has; 0 for an empty one.
[[nodiscard]] int schemaVersion(Database& database);

/// Runs the steps that are missing, one transaction each. Throws Failure(Newer) when the register has steps
/// this program does not know, Failure(Damaged) when a step was applied from another script.
void migrate(Database& database);

} // namespace naervaer::storage
