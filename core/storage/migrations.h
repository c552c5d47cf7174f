// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace naervaer::storage {

class Database;

/// One step of the schema: resources/migrations/NNNN_name.sql (or NNNN_name.sqlite.sql, NNNN_name.postgres.sql).
struct Migration {
    int version = 0;
    QString name{};
    QString script{};

    /// SHA-256 of the script: a released step never changes.
    [[nodiscard]] QString checksum() const;
};

/// The steps this program knows for the engine, in order.
[[nodiscard]] std::vector<Migration> knownMigrations(const Database& database);

/// A step as the register remembers it.
struct InstalledStep {
    int version = 0;
    QString checksum{};

    friend bool operator==(const InstalledStep& step, const Migration& known)
    {
        return step.version == known.version && step.checksum == known.checksum();
    }
};

/// The steps the register has, in order; none for an empty one.
[[nodiscard]] std::vector<InstalledStep> installedSteps(Database& database);

/// The newest step the register has; 0 for an empty one.
[[nodiscard]] int schemaVersion(Database& database);

/// Throws Failure(Newer) when the register has steps that are not `known`, Failure(Damaged) when a step was applied
/// from another script.
void refuseOtherSchema(Database& database, const std::vector<Migration>& known);

/// Runs those of the `known` steps that are missing, one transaction each, after refuseOtherSchema(). Several
/// programs may do so at once on PostgreSQL: each step is run once.
void migrate(Database& database, const std::vector<Migration>& known);
/// To today's schema.
void migrate(Database& database);

} // namespace naervaer::storage
