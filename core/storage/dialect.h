// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/storage/location.h"

#include <QSqlError>
#include <QStringList>

namespace naervaer::storage {

/// How long a statement waits for a lock of another process before it fails. Verbs never wait for a job of this
/// one: the write lease tells them first.
constexpr int busyMilliseconds = 5000;

/// The few things SQLite and PostgreSQL say differently.
class Dialect {
public:
    explicit Dialect(Location::Engine engine) : m_engine(engine) { }

    [[nodiscard]] bool isPostgres() const { return m_engine == Location::Engine::Postgres; }
    /// "sqlite" or "postgres": the suffix of a migration that only this engine gets.
    [[nodiscard]] QString name() const;
    /// Begins a transaction that will write: waits now for others who write, not half-way.
    [[nodiscard]] QString begin() const;
    /// Goes after a SELECT to keep the rows from others until the commit. SQLite has one writer anyway.
    [[nodiscard]] QString lockRow() const;
    /// Goes first in a transaction that only one program at a time may run.
    [[nodiscard]] QString lockTable(const QString& table) const;
    /// What Qt's driver is told to open: a database of the server, or a file's URI with the use's access.
    [[nodiscard]] QString databaseName(const Location& where, Use use) const;
    [[nodiscard]] QString connectOptions() const;
    /// A migration's script as this engine takes it. SQLite keeps a table by its key only when the key is called INTEGER
    /// (64 bits there), or, where it is several columns, when the table is to be without row ids; otherwise it would
    /// keep a second index for it.
    [[nodiscard]] QString schema(QString script) const;
    /// Settings of a fresh connection.
    [[nodiscard]] QStringList settings(Use use) const;
    /// What an engine's error means to us. `systemError` is SQLite's latest errno, 0 for none.
    [[nodiscard]] Failure::Kind kindOf(const QSqlError& error, int systemError) const;
    /// The error's cause in words that hold no value of a row. `valuesBound`: the statement had been given some.
    [[nodiscard]] QString causeOf(const QSqlError& error, bool valuesBound) const;

private:
    Location::Engine m_engine;
};

} // namespace naervaer::storage
