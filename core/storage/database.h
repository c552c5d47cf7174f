// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"
#include "core/storage/location.h"
#include "core/storage/mapping.h"

#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace naervaer::storage {

/// A named value for a statement: {"day", date} fills ":day".
struct Bind {
    template <typename T> Bind(const char* placeholder, const T& content) : name(placeholder), value(toSql(content)) { }
    const char* name;
    QVariant value;
};
using Binds = std::vector<Bind>;

class Database;

/// A prepared statement, and how many values its first run was given.
struct Statement {
    QSqlQuery query;
    size_t values = 0;
};

/// The rows of a running SELECT, read forwards once. Gives its statement back when it ends.
class Rows {
public:
    Rows(Database& database, const QString& sql, Statement statement);
    ~Rows();
    Rows(Rows&& other) noexcept;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;

    /// Steps to the next row; false after the last. Throws Failure when the engine fails half-way.
    [[nodiscard]] bool next();
    template <typename T> [[nodiscard]] T get(int index) const
    {
        T value{};
        fromSql(row().value(index), value);
        return value;
    }
    [[nodiscard]] const QSqlQuery& row() const { return m_statement.query; }

private:
    Database* m_database;
    QString m_sql;
    Statement m_statement;
};

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
    /// The SQLite connection beneath, for BulkStatement; null on PostgreSQL.
    [[nodiscard]] sqlite3* sqlite() const;
    /// SQLite only: moves the write-ahead log into the file and empties it. For the main connection. Waits for
    /// nobody: false when somebody still reads from the log; try again later.
    bool checkpoint();

private:
    friend class Rows;
    friend class Transaction;

    template <typename Entity, typename Member, typename Owner>
    static Bind bindOf(const Entity& entity, const Column<Owner, Member>& each)
    {
        return {each.name, entity.*(each.member)};
    }
    template <typename Entity> void runRow(const QString& sql, const Entity& entity)
    {
        Statement statement = take(sql);
        bindRow(statement.query, entity);
        execute(statement.query);
        giveBack(sql, std::move(statement));
    }
    void open();
    void close();
    void requireLog();
    void stopOwnCheckpoints();
    [[nodiscard]] Statement take(const QString& sql);
    [[nodiscard]] Statement executed(const QString& sql, const Binds& binds);
    void giveBack(const QString& sql, Statement statement);
    void execute(QSqlQuery& query);
    enum class Given { Nothing, Values };
    [[noreturn]] void fail(const QSqlError& error, const QString& statement, Given given);

    Location m_location;
    Use m_use;
    Dialect m_dialect;
    QString m_connection;
    std::unordered_map<QString, Statement> m_idle; ///< Prepared and not in use.
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
