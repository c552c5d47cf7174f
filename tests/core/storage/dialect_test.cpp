// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "tests/support/catch.h"

#include <cerrno>
#include <sqlite3.h>

using namespace naervaer;
using storage::Dialect;
using storage::Location;
using storage::Use;
using Kind = Failure::Kind;

namespace {

const Dialect sqlite(Location::Engine::Sqlite);
const Dialect postgres(Location::Engine::Postgres);

QSqlError error(const QString& code, const char* text = "")
{
    return {QStringLiteral("driver"), QString::fromUtf8(text), QSqlError::StatementError, code};
}

Kind kind(int code, int systemError = 0)
{
    return sqlite.kindOf(error(QString::number(code)), systemError);
}

} // namespace

TEST_CASE(
    "a table is kept by its key, whether that is one column or several, and PostgreSQL gets its script as it stands")
{
    const QString script = QStringLiteral("CREATE TABLE person (\n    id BIGINT PRIMARY KEY,\n    centre BIGINT\n);\n"
                                          "CREATE TABLE word (\n    word TEXT,\n    id BIGINT,\n"
                                          "    PRIMARY KEY (word, id)\n);\n");
    CHECK(postgres.schema(script) == script);
    CHECK(sqlite.schema(script)
        == QStringLiteral("CREATE TABLE person (\n    id INTEGER PRIMARY KEY,\n    centre BIGINT\n);\n"
                          "CREATE TABLE word (\n    word TEXT,\n    id BIGINT,\n"
                          "    PRIMARY KEY (word, id)\n) WITHOUT ROWID;\n"));
}

TEST_CASE("SQLite's codes, extended ones too, mean what a user must hear")
{
    CHECK(kind(SQLITE_FULL) == Kind::DiskFull);
    CHECK(kind(SQLITE_READONLY) == Kind::ReadOnly);
    CHECK(kind(SQLITE_READONLY_DIRECTORY) == Kind::ReadOnly);
    CHECK(kind(SQLITE_CORRUPT_INDEX) == Kind::Damaged);
    CHECK(kind(SQLITE_NOTADB) == Kind::NotOurs);
    CHECK(kind(SQLITE_BUSY_SNAPSHOT) == Kind::InUse);
    CHECK(kind(SQLITE_CONSTRAINT_UNIQUE) == Kind::Storage);
}

TEST_CASE("an input or output error is told by what the system said")
{
    CHECK(kind(SQLITE_IOERR_SHMSIZE, ENOSPC) == Kind::DiskFull);
    CHECK(kind(SQLITE_IOERR_WRITE, EDQUOT) == Kind::DiskFull);
    CHECK(kind(SQLITE_CANTOPEN, EACCES) == Kind::ReadOnly);
    CHECK(kind(SQLITE_CANTOPEN, EROFS) == Kind::ReadOnly);
    CHECK(kind(SQLITE_IOERR_READ, EIO) == Kind::Storage);
    CHECK(kind(SQLITE_CONSTRAINT, ENOSPC) == Kind::Storage); // an old errno has nothing to do with it
}

TEST_CASE("PostgreSQL's states mean the same")
{
    const auto state = [](const char* code) { return postgres.kindOf(error(QLatin1String(code)), 0); };
    CHECK(state("53100") == Kind::DiskFull);
    CHECK(state("25006") == Kind::ReadOnly);
    CHECK(state("40001") == Kind::Conflict);
    CHECK(state("40P01") == Kind::Conflict);
    CHECK(state("23505") == Kind::Storage);
}

TEST_CASE("the cause names columns, and never what a statement was given")
{
    const QSqlError unique = error(QString::number(SQLITE_CONSTRAINT_UNIQUE), "UNIQUE constraint failed: helper.name");
    CHECK(sqlite.causeOf(unique, true).contains(QStringLiteral("helper.name")));
    const QSqlError quoting = error(QString::number(SQLITE_ERROR), "fts5: syntax error near \"Hansen\"");
    CHECK_FALSE(sqlite.causeOf(quoting, true).contains(QStringLiteral("Hansen")));
    CHECK(sqlite.causeOf(error(QString::number(SQLITE_ERROR), "no such table: a"), false)
              .contains(QStringLiteral("no such")));
    CHECK(postgres.causeOf(error(QStringLiteral("23505"), "Key (name)=(Hansen)"), false)
        == QStringLiteral("SQLSTATE 23505"));
}

TEST_CASE("a path with signs of its own stays one path")
{
    const Location place = Location::sqlite(QString::fromUtf8("/hjem/Åse & Bo/50% ?mode=ro#1.naervaer"));
    CHECK(sqlite.databaseName(place, Use::Main)
        == QStringLiteral("file:/hjem/%C3%85se%20%26%20Bo/50%25%20%3Fmode%3Dro%231.naervaer?mode=rwc"));
    CHECK(sqlite.databaseName(place, Use::Reader).endsWith(QStringLiteral("?mode=ro")));
    CHECK(sqlite.databaseName(place, Use::Job).endsWith(QStringLiteral("?mode=rw")));
    CHECK(sqlite.databaseName(place, Use::Inspect).endsWith(QStringLiteral("?mode=ro&immutable=1")));
    Location layered = place;
    layered.vfs = QStringLiteral("unix-excl");
    CHECK(sqlite.databaseName(layered, Use::Reader)
        == sqlite.databaseName(place, Use::Reader) + QStringLiteral("&vfs=unix-excl"));
    CHECK(sqlite.databaseName(Location::sqlite(QStringLiteral(":memory:")), Use::Main) == QStringLiteral(":memory:"));
}

TEST_CASE("only PostgreSQL locks rows and tables by word")
{
    CHECK(sqlite.lockRow().isEmpty());
    CHECK(sqlite.lockTable(QStringLiteral("a")).isEmpty());
    CHECK(postgres.lockRow() == QStringLiteral(" FOR UPDATE"));
    CHECK(postgres.lockTable(QStringLiteral("a")) == QStringLiteral("LOCK TABLE a IN EXCLUSIVE MODE;"));
    CHECK(sqlite.begin() == QStringLiteral("BEGIN IMMEDIATE"));
}
