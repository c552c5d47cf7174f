// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QSqlQuery>

namespace naervaer::storage {

class Database;

/// A statement through Qt's driver of PostgreSQL.
class PostgresStatement final : public Statement {
public:
    /// Throws Failure when the server refuses it.
    PostgresStatement(Database& database, const QSqlDatabase& handle, const QString& sql);

    void bind(const Binds& binds) override;
    void bind(int position, const QVariant& value) override { m_query.bindValue(position, value); }
    [[nodiscard]] bool next() override;
    [[nodiscard]] QVariant value(int column) const override { return m_query.value(column); }
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int changed() const override { return m_query.numRowsAffected(); }
    void reset() override;

private:
    Database& m_database;
    QSqlQuery m_query;
    size_t m_values = 0; ///< How many the first run was given.
    bool m_running = false;
};

} // namespace naervaer::storage
