// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/storage/location.h"

#include <QSqlError>
#include <QStringList>

namespace naervaer::storage {

/// The few things SQLite and PostgreSQL say differently.
class Dialect {
public:
    explicit Dialect(Location::Engine engine) : m_engine(engine) {}

    [[nodiscard]] bool isPostgres() const { return m_engine == Location::Engine::Postgres; }
    /// "sqlite" or "postgres": the suffix of a migration that only this engine gets.
    [[nodiscard]] QString name() const;
    /// Begins a transaction that will write: waits now for others who write, not half-way.
    [[nodiscard]] QString begin() const;
    /// Goes after a SELECT to keep the rows from others until the commit. SQLite has one writer anyway.
    [[nodiscard]] QString lockRow() const;
    /// Settings of a fresh connection.
    [[nodiscard]] QStringList settings(Use use) const;
    /// What an engine's error means to us.
    [[nodiscard]] Failure::Kind kindOf(const QSqlError& error) const;

private:
    Location::Engine m_engine;
};

} // namespace naervaer::storage
