// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_mapping.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;
using storage::Binds;
using storage::Database;
using storage::Rows;
using storage::Transaction;

namespace {

const QString insertNumber = QStringLiteral("INSERT INTO number (n, word) VALUES (:n, :word)");
const QString numbersBelow = QStringLiteral("SELECT n FROM number WHERE n < :most ORDER BY n");

struct Numbers {
    explicit Numbers(storage::Location::Engine engine) : reg(engine), db(reg.database)
    {
        db.runScript(QStringLiteral("CREATE TABLE number (n INTEGER PRIMARY KEY, word TEXT);"));
        for (int n = 1; n <= 5; ++n)
            db.run(insertNumber, {{"n", n}, {"word", QString::number(n)}});
    }
    int count() { return reg.count(QStringLiteral("number")); }

    test::TestRegister reg;
    Database& db;
};

Failure failureOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Failure& failure) {
        return failure;
    }
    FAIL("nothing failed");
    return {Failure::Kind::Storage, {}};
}

} // namespace

TEST_CASE("the same SELECT may run inside itself, with other values")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    std::vector<int> seen;
    for (int round = 0; round < 2; ++round) { // the second time from kept statements
        Rows outer = numbers.db.query(numbersBelow, {{"most", 4}});
        while (outer.next()) {
            Rows inner = numbers.db.query(numbersBelow, {{"most", outer.get<int>(0)}});
            while (inner.next())
                seen.push_back(outer.get<int>(0) * 10 + inner.get<int>(0));
        }
    }
    CHECK(seen == std::vector<int>{21, 31, 32, 21, 31, 32});
}

TEST_CASE("rows may be left half-way and the statement used again")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    for (int i = 0; i < 3; ++i) {
        Rows rows = numbers.db.query(numbersBelow, {{"most", 9}});
        REQUIRE(rows.next());
        const Rows moved = std::move(rows);
        CHECK(moved.get<int>(0) == 1);
    }
    CHECK(numbers.db.run(QStringLiteral("DELETE FROM number WHERE n > :n"), {{"n", 3}}) == 2);
}

TEST_CASE("a kept statement does not take a value that is missing from its last run")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    numbers.db.run(insertNumber, {{"n", 6}, {"word", QStringLiteral("secret")}});
    CHECK_THROWS_AS(numbers.db.run(insertNumber, {{"n", 7}}), Failure);
    CHECK(numbers.count() == 6);
    CHECK(numbers.db.run(insertNumber, {{"n", 7}, {"word", QStringLiteral("open")}}) == 1);
}

TEST_CASE("after its last row a SELECT stays at its end, and one that runs outlives being forgotten")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    Rows rows = numbers.db.query(numbersBelow, {{"most", 3}});
    REQUIRE(rows.next());
    for (int n = 0; n < 700; ++n) // more statements than are kept
        REQUIRE(numbers.db.value<int>(QStringLiteral("SELECT %1").arg(n)) == n);
    CHECK(rows.next());
    CHECK(rows.get<int>(0) == 2);
    CHECK_FALSE(rows.next());
    CHECK_FALSE(rows.next());
    CHECK(rows.row().columns() == QStringList{QStringLiteral("n")});
}

TEST_CASE("one name may stand in a statement twice")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    const QString sql = QStringLiteral("SELECT count(*) FROM number WHERE n = :n OR n = :n + 1");
    CHECK(numbers.db.value<int>(sql, {{"n", 2}}) == 2);
    CHECK(numbers.db.value<int>(sql, {{"n", 5}}) == 1);
}

TEST_CASE("value and find give nothing when there is no row")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    CHECK_FALSE(numbers.db.value<int>(QStringLiteral("SELECT n FROM number WHERE n = :n"), {{"n", 77}}));
    CHECK_FALSE(numbers.db.find<Centre>(CentreId(77)));
    CHECK(numbers.db.run(QStringLiteral("UPDATE number SET word = 'x' WHERE n = :n"), {{"n", 77}}) == 0);
}

TEST_CASE("hundreds of different statements do not wear a connection out")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    for (int n = 0; n < 700; ++n)
        REQUIRE(numbers.db.value<int>(QStringLiteral("SELECT %1").arg(n)) == n);
    CHECK(numbers.count() == 5);
}

TEST_CASE("a refused statement tells what was asked, never with which values")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    const QString secret = QStringLiteral("Hemmelig Hansen");
    const Failure twice = failureOf([&] { numbers.db.run(insertNumber, {{"n", 1}, {"word", secret}}); });
    CHECK(twice.kind() == Failure::Kind::Storage);
    CHECK(twice.detail().contains(insertNumber));
    CHECK_FALSE(twice.detail().contains(secret));
    const Failure cast = failureOf([&] {
        static_cast<void>(
            numbers.db.value<int>(QStringLiteral("SELECT n FROM no_such WHERE word = :w"), {{"w", secret}}));
    });
    CHECK(cast.detail().contains(QStringLiteral("no_such")));
    CHECK_FALSE(cast.detail().contains(secret));
}

TEST_CASE("SQLite's message about a value it was given is not passed on")
{
    Numbers numbers(storage::Location::Engine::Sqlite);
    const QString secret = QStringLiteral("Hemmelig Hansen");
    const Failure failure = failureOf([&] {
        static_cast<void>(
            numbers.db.value<int>(QStringLiteral("SELECT json_extract('{}', :path)"), {{"path", secret}}));
    });
    CHECK_FALSE(failure.detail().contains(secret));
    CHECK(failure.detail().contains(QStringLiteral("json_extract")));
}

TEST_CASE("a transaction left without commit has done nothing")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    {
        Transaction transaction(numbers.db);
        numbers.db.run(QStringLiteral("DELETE FROM number"));
        CHECK(numbers.count() == 0);
    }
    CHECK(numbers.count() == 5);
    {
        Transaction transaction(numbers.db);
        numbers.db.run(QStringLiteral("DELETE FROM number WHERE n = 1"));
        transaction.commit();
    }
    CHECK(numbers.count() == 4);
}

TEST_CASE("an exception takes the transaction back, and the next one works")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    CHECK_THROWS_AS(
        [&] {
            Transaction transaction(numbers.db);
            numbers.db.run(QStringLiteral("DELETE FROM number"));
            numbers.db.run(insertNumber, {{"n", 1}, {"word", 1}});
            numbers.db.run(insertNumber, {{"n", 1}, {"word", 1}});
        }(),
        Failure);
    CHECK(numbers.count() == 5);
    Transaction next(numbers.db);
    numbers.db.run(QStringLiteral("DELETE FROM number"));
    next.commit();
    CHECK(numbers.count() == 0);
}

TEST_CASE("a transaction in which a statement failed cannot be committed, even if somebody caught the failure")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    {
        Transaction transaction(numbers.db);
        numbers.db.run(QStringLiteral("DELETE FROM number WHERE n = 5"));
        CHECK_THROWS_AS(numbers.db.run(insertNumber, {{"n", 1}, {"word", 1}}), Failure);
        CHECK_THROWS_AS(transaction.commit(), Failure);
    }
    CHECK(numbers.count() == 5);
}

TEST_CASE("a script runs its statements and skips its comments")
{
    Numbers numbers(GENERATE(from_range(test::engines())));
    numbers.db.runScript(QStringLiteral("-- first;\nINSERT INTO number (n, word)\n    VALUES (8, 'a;b');\n"
                                        "  -- then\nDELETE FROM number\nWHERE n < 8;\n"));
    CHECK(numbers.db.value<QString>(QStringLiteral("SELECT word FROM number")) == QStringLiteral("a;b"));
    CHECK(failureOf([&] { numbers.db.runScript(QStringLiteral("DROP TABLE no_such;")); }).kind()
        == Failure::Kind::Storage);
}

TEST_CASE("a place that cannot be opened says so")
{
    CHECK_THROWS_AS(Database(storage::Location::sqlite(QStringLiteral("/no/such/folder/x.naervaer"))), Failure);
    storage::Location server;
    server.engine = storage::Location::Engine::Postgres;
    server.host = QStringLiteral("/no/such/socket");
    CHECK_THROWS_AS(Database(server), Failure);
}
