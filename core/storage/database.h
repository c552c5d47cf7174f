// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"
#include "core/storage/location.h"
#include "core/storage/mapping.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace naervaer::storage {

/// One open connection, used only by the thread that opened it. Keeps its prepared statements.
class Database {
public:
    /// Throws Failure when the place cannot be opened.
    explicit Database(const Location& where, Use use = Use::Main);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs a SELECT. Throws Failure with the statement (never its values) when the engine refuses it.
    [[nodiscard]] Rows query(const QString& sql, const Binds& binds = {});
    /// Runs a statement that changes rows; returns how many.
    int run(const QString& sql, const Binds& binds = {});
    /// Runs statements that stand each with ";" at the end of a line; lines starting with "--" are comments.
    void runScript(const QString& script);

    template <typename Entity> [[nodiscard]] std::vector<Entity> list(const QString& tail = {}, const Binds& binds = {})
    {
        Rows rows = query(tail.isEmpty() ? selectFrom<Entity>() : selectFrom<Entity>() + u' ' + tail, binds);
        std::vector<Entity> found;
        while (rows.next())
            readRow(rows.row(), found.emplace_back());
        return found;
    }
    /// The first row of a list(), if any.
    template <typename Entity> [[nodiscard]] std::optional<Entity> first(const QString& tail, const Binds& binds = {})
    {
        Rows rows = query(selectFrom<Entity>() + u' ' + tail, binds);
        std::optional<Entity> found;
        if (rows.next())
            readRow(rows.row(), found.emplace());
        return found;
    }
    template <typename Entity, typename EntityId> [[nodiscard]] std::optional<Entity> find(EntityId id)
    {
        static const QString sql = selectFrom<Entity>() + QStringLiteral(" WHERE id = :id");
        Rows rows = query(sql, {{"id", id}});
        std::optional<Entity> found;
        if (rows.next())
            readRow(rows.row(), found.emplace());
        return found;
    }
    template <typename Entity> void insert(const Entity& entity) { runRow(insertInto<Entity>(), entity); }
    template <typename Entity> void upsert(const Entity& entity) { runRow(upsertInto<Entity>(), entity); }
    /// Writes over the row that still has `readVersion`; false when somebody was faster.
    template <typename Entity> [[nodiscard]] bool updateVersioned(const Entity& entity, int readVersion)
    {
        Binds binds{{"read_version", readVersion}};
        std::apply(
            [&](const auto&... each) { (binds.push_back(bindOf(entity, each)), ...); }, Mapping<Entity>::columns);
        return run(storage::updateVersioned<Entity>(), binds) == 1;
    }
    /// The first cell of the first row, or nothing.
    template <typename T> [[nodiscard]] std::optional<T> value(const QString& sql, const Binds& binds = {})
    {
        Rows rows = query(sql, binds);
        std::optional<T> found;
        if (rows.next())
            found = rows.get<T>(0);
        return found;
    }

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] const Location& location() const { return m_location; }
    /// The SQLite connection beneath, for its statements; null on PostgreSQL.
    [[nodiscard]] sqlite3* sqlite() const;
    /// SQLite only: moves the write-ahead log into the file and empties it. For the main connection. Waits for
    /// nobody: false when somebody still reads from the log; try again later.
    bool checkpoint();

    enum class Given { Nothing, Values }; ///< What a statement had been given, which its cause may then quote.
    /// For statements: throws the engine's refusal as a Failure, and dooms the transaction that is open.
    [[noreturn]] void fail(const QSqlError& error, const QString& statement, Given given);
    /// The same with what SQLite said last.
    [[noreturn]] void failAsSqlite(const QString& statement, Given given);

private:
    friend class Transaction;

    template <typename Entity, typename Member, typename Owner>
    static Bind bindOf(const Entity& entity, const Column<Owner, Member>& each)
    {
        return {each.name, entity.*(each.member)};
    }
    template <typename Entity> void runRow(const QString& sql, const Entity& entity)
    {
        const std::shared_ptr<Statement> statement = take(sql);
        bindRow(*statement, entity);
        finish(Rows(statement));
    }
    void open();
    void close();
    void requireLog();
    void stopOwnCheckpoints();
    [[nodiscard]] std::shared_ptr<Statement> prepare(const QString& sql);
    [[nodiscard]] std::shared_ptr<Statement> take(const QString& sql);
    /// Runs to the end; returns how many rows were changed.
    static int finish(Rows rows);

    Location m_location;
    Use m_use;
    Dialect m_dialect;
    QString m_connection;
    /// By the beginning, which tells nearly all of them apart: an insert of many columns is long.
    struct StatementHash {
        [[nodiscard]] size_t operator()(const QString& sql) const { return qHash(QStringView(sql).left(40)); }
    };
    std::unordered_map<QString, std::shared_ptr<Statement>, StatementHash>
        m_statements; ///< Prepared; who runs one holds it too.
    int m_failures = 0; ///< Statements that failed so far.
};

/// A transaction that rolls back unless commit() was reached. Once a statement in it has failed it cannot be
/// committed, on either engine: PostgreSQL would take a COMMIT, roll back and report success.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// Throws Failure when it, or a statement before it, failed; nothing is then kept.
    void commit();

private:
    Database& m_database;
    int m_failuresBefore;
    bool m_open = true;
};

} // namespace naervaer::storage
