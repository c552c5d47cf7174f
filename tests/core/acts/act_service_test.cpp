// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/act_service.h"

#include "tests/flows/house.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

const QString fitting = QStringLiteral("fitting");

/// A house in which Ole looked at Anna's card, and Mette sits at the desk.
struct Watched : test::House {
    Watched()
    {
        anna = person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40"));
        seat(ole);
        static_cast<void>(workspace->people().openCard(anna, LookPurpose::Enquiry));
        seat(mette);
    }
    MonthOfActs month() { return workspace->acts().month(today())({}); }
    qint64 look() { return month().looks.at(0).act.id; }
    std::optional<LookAnswer> answer() { return month().looks.at(0).answer; }

    PersonId anna;
};

} // namespace

TEST_CASE("the log is for coordinators, managers and administrators; looks are judged by the first two")
{
    Watched house;
    test::TestRegister reg;
    const storage::RegisterFile none;
    ActService acts(reg.desk, none);
    test::checkLeaves(reg,
        {{"month", "CMA", [&] { static_cast<void>(acts.month(QDate(2026, 11, 3))); }},
            {"verify", "CMA", [&] { static_cast<void>(acts.verify()); }},
            {"judge", "CM", [&] { static_cast<void>(acts.judge(1, LookAnswer::Fitting)); }},
            {"waiting", "CM", [&] { static_cast<void>(acts.waiting()); }}});
}

TEST_CASE("a coordinator sees whose card was looked at, a manager does not, an administrator sees no looks")
{
    Watched house;
    REQUIRE(house.month().looks.size() == 1);
    CHECK(house.month().looks[0].personName == QStringLiteral("Anna"));
    CHECK(house.month().looks[0].act.helperName == QStringLiteral("Ole"));
    auto& session = house.workspace->desk().session;
    session = {house.mette, QStringLiteral("Mette"), Role::Manager, house.centre};
    REQUIRE(house.month().looks.size() == 1);
    CHECK_FALSE(house.month().looks[0].personName.has_value());
    session = {house.mette, QStringLiteral("Mette"), Role::Administrator, house.centre};
    CHECK(house.month().looks.empty());
    CHECK(house.month().total == int(house.month().acts.size()));
}

TEST_CASE("what is said of a look is kept, can be changed, and is taken back")
{
    Watched house;
    CHECK_FALSE(house.answer().has_value());
    CHECK(told(house.workspace->acts().judge(house.look(), LookAnswer::AskedWhy)).isEmpty());
    CHECK(house.answer() == LookAnswer::AskedWhy);
    CHECK(told(house.workspace->acts().judge(house.look(), LookAnswer::Fitting)).isEmpty());
    CHECK(house.answer() == LookAnswer::Fitting);
    auto& undo = house.workspace->desk().undo;
    CHECK(told(undo.undo()).isEmpty());
    CHECK(house.answer() == LookAnswer::AskedWhy);
    CHECK(told(undo.undo()).isEmpty());
    CHECK_FALSE(house.answer().has_value());
    CHECK(house.month().acts.front().verb == QStringLiteral("acts.judge_look.undo"));
}

TEST_CASE("nobody judges an own look, nor an entry that is no look")
{
    Watched house;
    const qint64 look = house.look();
    house.workspace->desk().session = {house.ole, QStringLiteral("Ole"), Role::Coordinator, house.centre};
    CHECK(told(house.workspace->acts().judge(look, LookAnswer::Fitting)) == QStringLiteral("look.own"));
    CHECK(told(house.workspace->acts().judge(1, LookAnswer::Fitting)) == QStringLiteral("look.unknown"));
    CHECK(house.month().looks.empty());
}

TEST_CASE("the looks of the month before wait until they are judged")
{
    Watched house;
    CHECK(house.workspace->acts().waiting() == 0);
    const qint64 look = house.look();
    house.sleep(30, QTime(9, 0));
    CHECK(house.workspace->acts().waiting() == 1);
    CHECK(told(house.workspace->acts().judge(look, LookAnswer::Fitting)).isEmpty());
    CHECK(house.workspace->acts().waiting() == 0);
}

TEST_CASE("a check of the log counts its acts, and finds its end cut off though the rest is whole")
{
    Watched house;
    const LogCheck whole = house.workspace->acts().verify()({});
    CHECK(whole.entries > 2);
    CHECK(whole.problems.empty());
    CHECK_FALSE(whole.isStopped);
    house.workspace->settle(); // the header keeps how far it had come
    house.workspace->desk().database.run(
        QStringLiteral("DELETE FROM audit WHERE position = (SELECT max(position) FROM audit)"));
    const LogCheck cut = house.workspace->acts().verify()({});
    REQUIRE(cut.problems.size() == 1);
    CHECK(cut.problems[0].code == QStringLiteral("audit.cut"));
    REQUIRE(house.workspace->check().size() == 1);
    CHECK(house.workspace->check()[0].code == QStringLiteral("audit.cut"));
}
