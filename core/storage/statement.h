// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/storage/sql_value.h"

#include <memory>
#include <vector>

namespace naervaer::storage {

/// A named value for a statement: {"day", date} fills ":day".
struct Bind {
    template <typename T> Bind(const char* placeholder, const T& content) : name(placeholder), value(toSql(content)) { }
    const char* name;
    QVariant value;
};
using Binds = std::vector<Bind>;

/// A prepared statement of one engine. It runs once at a time: bind(), next() as far as wanted, reset().
class Statement {
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Fills the placeholders by name. Throws Failure when a value is missing.
    virtual void bind(const Binds& binds) = 0;
    /// Fills the placeholder that is named as the `position`th, counted from 0.
    virtual void bind(int position, const QVariant& value) = 0;
    /// Begins, or goes on, to the next row; false after the last. Throws Failure when the engine refuses.
    [[nodiscard]] virtual bool next() = 0;
    /// A cell of the row that next() came to.
    [[nodiscard]] virtual QVariant value(int column) const = 0;
    /// The names of the columns, once next() was called.
    [[nodiscard]] virtual QStringList columns() const = 0;
    /// How many rows the run changed.
    [[nodiscard]] virtual int changed() const = 0;
    /// Ends the run; lets go of what it holds in the engine.
    virtual void reset() = 0;

protected:
    [[nodiscard]] static Failure missingValue(const QString& sql)
    {
        return {Failure::Kind::Storage, QStringLiteral("a value is missing: ") + sql};
    }
};

/// The rows of a running statement, read forwards once.
class Rows {
public:
    explicit Rows(std::shared_ptr<Statement> statement) : m_statement(std::move(statement)) { }
    ~Rows()
    {
        if (m_statement)
            m_statement->reset();
    }
    Rows(Rows&& other) noexcept = default;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;

    /// Steps to the next row; false after the last. Throws Failure when the engine fails half-way.
    [[nodiscard]] bool next() { return m_statement->next(); }
    template <typename T> [[nodiscard]] T get(int index) const
    {
        T value{};
        fromSql(m_statement->value(index), value);
        return value;
    }
    [[nodiscard]] const Statement& row() const { return *m_statement; }

private:
    std::shared_ptr<Statement> m_statement;
};

} // namespace naervaer::storage
