// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rounds/shared_evening.h"

namespace naervaer {
namespace {

using test::SharedEvening;
using test::tuesday;

} // namespace

TEST_CASE("who was given away by hand stays there through every distribution")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(3);
    evening.shareOut();
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[1], evening.reg.signe).empty());
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[2], evening.reg.signe).empty());
    evening.shareOut();
    CHECK(evening.callerOf(people[1]) == evening.reg.signe);
    CHECK(evening.callerOf(people[2]) == evening.reg.signe);
    CHECK(evening.callerOf(people[0]) == evening.reg.ole);
    CHECK(ShareStore(evening.reg.database).share(evening.round, tuesday, people[1])->isByHand);
}

TEST_CASE("a hand-made choice is taken back, and one made after a proposal outlives its writing")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(1);
    evening.shareOut();
    const HelperId first = evening.callerOf(people[0]);
    const HelperId second = first == evening.reg.ole ? evening.reg.signe : evening.reg.ole;
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    evening.reg.clock.advance(std::chrono::minutes(1));
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[0], second).empty());
    REQUIRE(evening.shares.shareOut(*proposal).ok());
    CHECK(evening.callerOf(people[0]) == second);
    CHECK(evening.reg.desk.undo.undo().empty()); // the sharing out, which changed nothing
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.callerOf(people[0]) == first);
    CHECK_FALSE(ShareStore(evening.reg.database).share(evening.round, tuesday, people[0])->isByHand);
}

TEST_CASE("taking back leaves what somebody decided since")
{
    SharedEvening evening;
    const auto people = evening.people(2);
    evening.shareOut();
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[0], {}).empty());
    evening.reg.database.run(QStringLiteral("UPDATE round_share SET version = version + 1, helper_id = :helper "
                                            "WHERE person_id = :person"),
        {{"helper", evening.reg.mette}, {"person", people[0]}});
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.callerOf(people[0]) == evening.reg.mette);
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.callerOf(people[0]) == evening.reg.mette);
    CHECK(evening.callerOf(people[1]).isNull());
}

TEST_CASE("a person is not given to whom they must not meet, who is ill, gone or unknown")
{
    SharedEvening evening;
    const auto people = evening.people(2);
    const auto give = [&](PersonId person, HelperId helper) {
        return evening.refusal(evening.shares.giveTo(evening.round, tuesday, person, helper));
    };
    evening.apart = {{evening.reg.ole, people[0]}};
    CHECK(give(people[0], evening.reg.ole) == QStringLiteral("share.kept_apart"));
    CHECK(give(people[1], evening.reg.ole).isEmpty());
    REQUIRE(evening.shares.setWish(people[1], evening.reg.signe, WishSide::Person, WishKind::Avoids).empty());
    CHECK(give(people[1], evening.reg.signe) == QStringLiteral("share.kept_apart"));
    CHECK(give(people[0], HelperId(4711)) == QStringLiteral("helper.unknown"));
    CHECK(give(PersonId(4711), evening.reg.ole) == QStringLiteral("person.unknown"));
    REQUIRE(evening.shares.callerFellIll(evening.reg.signe, tuesday).ok());
    CHECK(give(people[0], evening.reg.signe) == QStringLiteral("share.caller_out"));
    CHECK(evening.refusal(evening.shares.giveTo(RoundId(4711), tuesday, people[0], {}))
        == QStringLiteral("round.unknown"));
    CHECK(evening.refusal(evening.shares.giveTo(evening.round, tuesday.addDays(-1), people[0], {}))
        == QStringLiteral("share.day_past"));
    evening.reg.database.run(
        QStringLiteral("UPDATE person SET state = 'restricted' WHERE id = :id"), {{"id", people[0]}});
    CHECK(give(people[0], evening.reg.mette) == QStringLiteral("person.unknown"));
}

TEST_CASE("when a caller falls ill the others keep theirs and take over, and it can be taken back")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    evening.onShift.push_back(evening.reg.mette);
    const auto people = evening.people(9);
    evening.shareOut();
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[0], evening.reg.ole).empty());
    QHash<PersonId, HelperId> before;
    int ofOle = 0;
    for (const PersonId person : people) {
        before.insert(person, evening.callerOf(person));
        ofOle += evening.callerOf(person) == evening.reg.ole ? 1 : 0;
    }
    const auto done = evening.shares.callerFellIll(evening.reg.ole, tuesday);
    REQUIRE(done.ok());
    CHECK(done->moved == ofOle);
    CHECK(done->left == 0);
    for (const PersonId person : people) {
        if (before.value(person) == evening.reg.ole)
            CHECK_FALSE(evening.callerOf(person) == evening.reg.ole);
        else
            CHECK(evening.callerOf(person) == before.value(person));
    }
    evening.shareOut(); // a new distribution leaves the ill caller out too
    for (const PersonId person : people)
        CHECK_FALSE(evening.callerOf(person) == evening.reg.ole);
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.shares.callersOut(tuesday).isEmpty());
    for (const PersonId person : people)
        CHECK(evening.callerOf(person) == before.value(person));
}

TEST_CASE("an ill caller's people are nobody's when nobody else is there, in every round")
{
    SharedEvening evening;
    evening.onShift = {evening.reg.ole};
    const auto people = evening.people(2);
    const RoundId other = evening.rows.round(QStringLiteral("Morgenrunden"));
    const PersonId kaj = evening.rows.member(other, QStringLiteral("Kaj"));
    REQUIRE(evening.shares.giveTo(other, tuesday, kaj, evening.reg.ole).empty());
    evening.shareOut();
    const auto done = evening.shares.callerFellIll(evening.reg.ole, tuesday);
    REQUIRE(done.ok());
    CHECK(done->moved == 0);
    CHECK(done->left == 3);
    CHECK(evening.callerOf(people[0]).isNull());
    evening.reg.seat(evening.reg.signe, Role::Volunteer);
    CHECK(evening.rounds.queue(evening.round).front().share == ShareOf::Nobody);
    CHECK(evening.rounds.queue(other).front().share == ShareOf::Nobody);
}

TEST_CASE("whom the ill caller reached already does not move")
{
    SharedEvening evening;
    const auto people = evening.people(2);
    for (const PersonId person : people)
        REQUIRE(evening.shares.giveTo(evening.round, tuesday, person, evening.reg.ole).empty());
    evening.rows.rhythm(evening.rows.rhythmDue(people[0], tuesday.addDays(3)));
    const auto done = evening.shares.callerFellIll(evening.reg.ole, tuesday);
    REQUIRE(done.ok());
    CHECK(done->moved == 1);
    CHECK(evening.callerOf(people[0]) == evening.reg.ole);
    CHECK(evening.callerOf(people[1]) == evening.reg.signe);
}

TEST_CASE("falling ill twice, in the past or as nobody known is told or changes nothing")
{
    SharedEvening evening;
    const auto ill = [&](HelperId helper, QDate day) {
        const auto done = evening.shares.callerFellIll(helper, day);
        return done.ok() ? QString() : done.problems().front().code;
    };
    CHECK(ill(HelperId(4711), tuesday) == QStringLiteral("helper.unknown"));
    CHECK(ill(evening.reg.ole, tuesday.addDays(-1)) == QStringLiteral("share.day_past"));
    CHECK(ill(evening.reg.ole, tuesday).isEmpty());
    CHECK(ill(evening.reg.ole, tuesday).isEmpty());
    CHECK(evening.reg.count(QStringLiteral("caller_out")) == 1);
    CHECK(evening.reg.desk.undo.undo().empty()); // the second, which changed nothing
    CHECK(evening.shares.callersOut(tuesday).contains(evening.reg.ole));
    CHECK(evening.shares.callerIsThere(evening.reg.ole, tuesday).empty());
    CHECK(evening.shares.callersOut(tuesday).isEmpty());
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.shares.callersOut(tuesday).contains(evening.reg.ole));
    CHECK(evening.refusal(evening.shares.callerIsThere(HelperId(4711), tuesday)) == QStringLiteral("helper.unknown"));
}

TEST_CASE("wishes are kept, changed, lifted and taken back")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(2);
    const PersonId kaj = people[0];
    REQUIRE(evening.shares.setWish(kaj, evening.reg.signe, WishSide::Person, WishKind::Prefers).empty());
    evening.shareOut();
    CHECK(evening.callerOf(kaj) == evening.reg.signe);
    REQUIRE(evening.shares.setWish(kaj, evening.reg.signe, WishSide::Person, WishKind::Avoids).empty());
    evening.shareOut();
    CHECK(evening.callerOf(kaj) == evening.reg.ole);
    REQUIRE(evening.shares.setWish(kaj, evening.reg.signe, WishSide::Person, std::nullopt).empty());
    CHECK(evening.shares.wishes(kaj).empty());
    CHECK(evening.reg.desk.undo.undo().empty());
    REQUIRE(evening.shares.wishes(kaj).size() == 1);
    CHECK(evening.shares.wishes(kaj)[0].kind == WishKind::Avoids);
    CHECK(evening.reg.count(QStringLiteral("caller_wish")) == 1);
    CHECK(evening.shares.setWish(people[1], evening.reg.ole, WishSide::Caller, std::nullopt).empty());
    CHECK(evening.reg.count(QStringLiteral("caller_wish")) == 1);
}

TEST_CASE("wishes that contradict each other or a rule are refused")
{
    SharedEvening evening;
    const auto people = evening.people(2);
    const auto wish = [&](PersonId person, HelperId helper, WishSide side, WishKind kind) {
        return evening.refusal(evening.shares.setWish(person, helper, side, kind));
    };
    CHECK(wish(people[0], evening.reg.ole, WishSide::Caller, WishKind::Avoids).isEmpty());
    CHECK(wish(people[0], evening.reg.ole, WishSide::Person, WishKind::Prefers) == QStringLiteral("wish.contradicts"));
    CHECK(wish(people[0], evening.reg.ole, WishSide::Person, WishKind::Avoids).isEmpty());
    evening.apart = {{evening.reg.signe, people[1]}};
    CHECK(
        wish(people[1], evening.reg.signe, WishSide::Person, WishKind::Prefers) == QStringLiteral("share.kept_apart"));
    CHECK(
        wish(PersonId(4711), evening.reg.ole, WishSide::Person, WishKind::Prefers) == QStringLiteral("person.unknown"));
    CHECK(wish(people[0], HelperId(4711), WishSide::Person, WishKind::Prefers) == QStringLiteral("helper.unknown"));
    // Both avoid: whoever is asked, the two do not meet.
    evening.onShift = {evening.reg.ole};
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    REQUIRE(proposal->distribution.left.size() == 1);
    CHECK(proposal->distribution.left[0].reason == LeftReason::KeptApart);
}

} // namespace naervaer
