// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/guard.h"

#include <stdexcept>
#include <vector>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
struct Desk {
    std::vector<Trouble> told;
    Guard guard{[this](const Trouble& trouble) { told.push_back(trouble); }};
};
} // namespace

TEST_CASE("a verb that succeeds is done and nothing is said")
{
    Desk desk;
    int done = 0;
    CHECK(desk.guard.run([&] { ++done; }));
    CHECK(done == 1);
    CHECK(desk.told.empty());
}

TEST_CASE("a full disk is told in its own words, and the verb counts as not done")
{
    Desk desk;
    CHECK_FALSE(desk.guard.run([] { throw Failure(Failure::Kind::DiskFull, QStringLiteral("SQLITE_FULL")); }));
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.front().title == QStringLiteral("Not saved: the disk is full"));
    CHECK(desk.told.front().detail == QStringLiteral("SQLITE_FULL"));
}

TEST_CASE("what nobody foresaw is told as well")
{
    Desk desk;
    CHECK_FALSE(desk.guard.run([] { throw std::out_of_range("vector"); }));
    CHECK_FALSE(desk.guard.run([] { throw 42; }));
    REQUIRE(desk.told.size() == 2);
    CHECK(desk.told[0].detail == QStringLiteral("vector"));
    CHECK(desk.told[1].title == QStringLiteral("Something went wrong"));
}

TEST_CASE("the end of a background job is reported as a verb's is")
{
    Desk desk;
    desk.guard.report(std::make_exception_ptr(Failure(Failure::Kind::Busy, QStringLiteral("import"))));
    REQUIRE(desk.told.size() == 1);
    CHECK(desk.told.front().title == QStringLiteral("Not saved yet"));
}
