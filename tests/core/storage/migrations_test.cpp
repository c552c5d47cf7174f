// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;
using storage::Database;
using storage::Migration;

namespace {

const std::vector<Migration> steps{
    {1, QStringLiteral("first"), QStringLiteral("CREATE TABLE one (a INTEGER);\nINSERT INTO one VALUES (1);\n")},
    {2, QStringLiteral("second"), QStringLiteral("CREATE TABLE two (b INTEGER);\nINSERT INTO one VALUES (2);\n")},
};

/// A place of its own that no schema was put into.
struct Empty {
    explicit Empty(storage::Location::Engine engine) : place(test::freshPlace(engine)), db(place) { }
    ~Empty()
    {
        if (!place.schema.isEmpty())
            db.runScript(QStringLiteral("DROP SCHEMA \"%1\" CASCADE;").arg(place.schema));
    }
    Empty(const Empty&) = delete;
    Empty& operator=(const Empty&) = delete;

    int ones() { return db.value<int>(QStringLiteral("SELECT count(*) FROM one")).value_or(-1); }

    storage::Location place;
    Database db;
};

Failure::Kind refusal(Database& db, const std::vector<Migration>& known)
{
    try {
        storage::migrate(db, known);
    } catch (const Failure& failure) {
        return failure.kind();
    }
    FAIL("migrated");
    return {};
}

} // namespace

TEST_CASE("an empty place gets every step once, and a second time none")
{
    Empty empty(GENERATE(from_range(test::engines())));
    CHECK(storage::schemaVersion(empty.db) == 0);
    CHECK(storage::installedSteps(empty.db).empty());
    storage::migrate(empty.db, steps);
    storage::migrate(empty.db, steps);
    CHECK(storage::schemaVersion(empty.db) == 2);
    CHECK(empty.ones() == 2);
    CHECK(storage::installedSteps(empty.db).size() == 2);
}

TEST_CASE("an older register gets only what is missing")
{
    Empty empty(GENERATE(from_range(test::engines())));
    storage::migrate(empty.db, {steps[0]});
    CHECK(empty.ones() == 1);
    storage::migrate(empty.db, steps);
    CHECK(empty.ones() == 2);
}

TEST_CASE("a register of a newer program is refused and left alone")
{
    Empty empty(GENERATE(from_range(test::engines())));
    storage::migrate(empty.db, steps);
    CHECK(refusal(empty.db, {steps[0]}) == Failure::Kind::Newer);
    CHECK(storage::schemaVersion(empty.db) == 2);
    CHECK(empty.ones() == 2);
}

TEST_CASE("a step that was applied from another script is refused")
{
    Empty empty(GENERATE(from_range(test::engines())));
    storage::migrate(empty.db, {steps[0]});
    std::vector<Migration> altered = steps;
    altered[0].script += QStringLiteral("-- changed\n");
    CHECK(refusal(empty.db, altered) == Failure::Kind::Damaged);
    CHECK(storage::schemaVersion(empty.db) == 1);
}

TEST_CASE("a step that fails leaves nothing of itself, and those before it")
{
    Empty empty(GENERATE(from_range(test::engines())));
    std::vector<Migration> broken = steps;
    broken[1].script += QStringLiteral("INSERT INTO no_such VALUES (1);\n");
    CHECK(refusal(empty.db, broken) == Failure::Kind::Storage);
    CHECK(storage::schemaVersion(empty.db) == 1);
    CHECK(empty.ones() == 1);
    storage::migrate(empty.db, steps);
    CHECK(empty.ones() == 2);
}

TEST_CASE("the program's own steps are numbered without a gap and named")
{
    Empty empty(GENERATE(from_range(test::engines())));
    const std::vector<Migration> known = storage::knownMigrations(empty.db);
    REQUIRE(known.size() >= 5);
    for (size_t i = 0; i < known.size(); ++i) {
        CHECK(known[i].version == static_cast<int>(i) + 1);
        CHECK_FALSE(known[i].name.isEmpty());
        CHECK(known[i].checksum().size() == 64);
    }
    storage::migrate(empty.db);
    CHECK(storage::schemaVersion(empty.db) == known.back().version);
}
