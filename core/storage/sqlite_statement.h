// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QStringEncoder>

struct sqlite3_stmt;

namespace naervaer::storage {

class Database;

/// A statement through SQLite's own interface: Qt's driver takes three times as long for a row, as it describes the
/// columns anew in each run and keeps the row a second time.
class SqliteStatement final : public Statement {
public:
    /// Throws Failure when SQLite does not understand it.
    SqliteStatement(Database& database, const QString& sql);
    ~SqliteStatement() override;

    void bind(const Binds& binds) override;
    void bind(int position, const QVariant& value) override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] QVariant value(int column) const override;
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int changed() const override;
    void reset() override;

private:
    void bindText(int position, QStringView text);

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    QStringEncoder m_utf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    std::vector<QByteArray> m_texts; ///< What is bound as text, where SQLite reads it during the run.
    bool m_ended = false;
};

} // namespace naervaer::storage
