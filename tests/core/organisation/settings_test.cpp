// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/settings.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

const QString columns = QStringLiteral("people.columns");
const QString call = QStringLiteral("call:123");

QJsonObject words(const char* text)
{
    return {{QStringLiteral("text"), QString::fromUtf8(text)}};
}

} // namespace

TEST_CASE("each helper has settings of their own, and everybody's are apart")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Settings settings(reg.desk);
    settings.keepOwn(columns, words("Mettes"));
    settings.keepEverybodys(columns, words("alles"));
    settings.keepOwn(columns, words("Mettes æøå 'nye'"));
    reg.seat(reg.signe, Role::Volunteer);
    CHECK(settings.own(columns).isEmpty());
    settings.keepOwn(columns, words("Signes"));
    CHECK(settings.everybodys(columns) == words("alles"));
    reg.seat(reg.mette, Role::Coordinator);
    CHECK(settings.own(columns) == words("Mettes æøå 'nye'"));
    CHECK(reg.count(QStringLiteral("setting")) == 3);
    CHECK(reg.count(QStringLiteral("audit")) == 0);
}

TEST_CASE("with nobody at the desk only everybody's settings are read, and none is kept")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Settings settings(reg.desk);
    settings.keepEverybodys(columns, words("alles"));
    reg.desk.session = Session();
    CHECK(settings.everybodys(columns) == words("alles"));
    CHECK_THROWS_AS(settings.own(columns), Failure);
    CHECK_THROWS_AS(settings.keepOwn(columns, words("x")), Failure);
    CHECK_THROWS_AS(settings.keepEverybodys(columns, words("x")), Failure);
    CHECK(settings.everybodys(columns) == words("alles"));
}

TEST_CASE("a setting waits while a long job writes")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Settings settings(reg.desk);
    {
        const storage::WriteLease::Hold import = reg.lease.take(QStringLiteral("import"));
        CHECK_THROWS_AS(settings.keepOwn(columns, words("x")), Failure);
    }
    CHECK(settings.own(columns).isEmpty());
}

TEST_CASE("a draft is found again until it is dropped, one for each place and helper")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Drafts drafts(reg.desk);
    CHECK_FALSE(drafts.find(call));
    CHECK(drafts.keep(call, words("Hun sag")));
    CHECK(drafts.keep(call, words("Hun sagde \"tak\"\n")));
    CHECK(drafts.keep(QStringLiteral("call:124"), words("andet")));
    CHECK(drafts.find(call) == words("Hun sagde \"tak\"\n"));
    CHECK(reg.count(QStringLiteral("draft")) == 2);
    reg.seat(reg.signe, Role::Volunteer);
    CHECK_FALSE(drafts.find(call));
    CHECK(drafts.drop(call));
    reg.seat(reg.mette, Role::Coordinator);
    CHECK(drafts.find(call));
    CHECK(drafts.drop(call));
    CHECK_FALSE(drafts.find(call));
    CHECK(drafts.find(QStringLiteral("call:124")));
}

TEST_CASE("a draft says when a long job is writing, and keeps what it had")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Drafts drafts(reg.desk);
    REQUIRE(drafts.keep(call, words("først")));
    {
        const storage::WriteLease::Hold import = reg.lease.take(QStringLiteral("import"));
        CHECK_FALSE(drafts.keep(call, words("siden")));
        CHECK_FALSE(drafts.drop(call));
        CHECK(drafts.find(call) == words("først"));
    }
    CHECK(drafts.keep(call, words("siden")));
}

TEST_CASE("nobody at the desk has no drafts")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Drafts drafts(reg.desk);
    reg.desk.session = Session();
    CHECK_THROWS_AS(drafts.keep(call, words("x")), Failure);
    CHECK_THROWS_AS(drafts.find(call), Failure);
    CHECK_THROWS_AS(drafts.drop(call), Failure);
    CHECK_THROWS_AS(drafts.mine(), Failure);
    CHECK_THROWS_AS(drafts.dropOld(), Failure);
}

TEST_CASE("one's own drafts are listed with their moments, the newest first")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Drafts drafts(reg.desk);
    CHECK(drafts.mine().empty());
    REQUIRE(drafts.keep(call, words("først")));
    reg.clock.advance(std::chrono::minutes(1));
    REQUIRE(drafts.keep(QStringLiteral("newTaskDialog"), words("siden")));
    reg.seat(reg.signe, Role::Volunteer);
    REQUIRE(drafts.keep(call, words("Signes")));
    reg.seat(reg.mette, Role::Coordinator);
    auto mine = drafts.mine();
    REQUIRE(mine.size() == 2);
    CHECK(mine[0].place == QStringLiteral("newTaskDialog"));
    CHECK(mine[0].keptAt == reg.clock.now());
    CHECK(mine[1].body == words("først"));
    reg.clock.advance(std::chrono::minutes(1));
    REQUIRE(drafts.keep(call, words("til sidst")));
    mine = drafts.mine();
    CHECK(mine[0].body == words("til sidst"));
}

TEST_CASE("a draft goes when nobody came back to it for thirty days, whoever typed it")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Drafts drafts(reg.desk);
    REQUIRE(drafts.keep(call, words("gammel")));
    reg.seat(reg.signe, Role::Volunteer);
    reg.clock.advance(std::chrono::hours(24));
    REQUIRE(drafts.keep(call, words("nyere")));
    reg.clock.advance(std::chrono::hours(24 * (Drafts::daysKept - 1)));
    CHECK(drafts.dropOld());
    CHECK(reg.count(QStringLiteral("draft")) == 2);
    reg.clock.advance(std::chrono::seconds(1));
    {
        const storage::WriteLease::Hold import = reg.lease.take(QStringLiteral("import"));
        CHECK_FALSE(drafts.dropOld());
    }
    CHECK(drafts.dropOld());
    CHECK(reg.count(QStringLiteral("draft")) == 1);
    CHECK(drafts.find(call) == words("nyere"));
}

TEST_CASE("pages hear of a draft that goes, and of nothing when there was none")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    Drafts drafts(reg.desk);
    int heard = 0;
    QObject::connect(&reg.bus, &ChangeBus::changed, &reg.bus,
        [&](const Areas& areas) { heard += areas == Areas{draftsArea} ? 1 : 100; });
    REQUIRE(drafts.keep(call, words("x")));
    CHECK(drafts.drop(QStringLiteral("call:124")));
    CHECK(heard == 0);
    CHECK(drafts.drop(call));
    CHECK(heard == 1);
}
