// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/distribution_rules.h"

#include "tests/core/rounds/evening_to_share.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

using namespace test;

const QString danish = QStringLiteral("da");
const QString somali = QStringLiteral("so");

} // namespace

TEST_CASE("a shift holds as many calls as talks and the minutes between them fit")
{
    CallerTonight maria = caller(1);
    CHECK(mostCallsOf(maria, 15) == 6);
    CHECK(mostCallsOf(maria, 25) == 4);
    maria.times.push_back(phoneTime(tuesday, 21, 60));
    CHECK(mostCallsOf(maria, 15) == 9);
    maria.mostCalls = 4;
    CHECK(mostCallsOf(maria, 15) == 4);
    maria.times.clear();
    CHECK(mostCallsOf(maria, 15) == 0);
}

TEST_CASE("what a talk takes is the mean of the people's, rounded up")
{
    std::vector<PersonToRing> people{toRing(1), toRing(2)};
    people[0].minutes = 10;
    people[1].minutes = 25;
    CHECK(typicalMinutes(people) == 18);
    CHECK(typicalMinutes({}) == 15);
}

TEST_CASE("a talk takes what it took before, and is heavy when it is sad, long or a worry waits")
{
    PastTalks talks;
    CHECK(expectedMinutes(talks) == 15);
    CHECK_FALSE(isHeavy(talks));
    talks.timed = 2;
    talks.minutes = 61;
    CHECK(expectedMinutes(talks) == 30);
    talks.moods = 4;
    talks.moodSum = 10;
    CHECK_FALSE(isHeavy(talks));
    talks.moodSum = 9;
    CHECK(isHeavy(talks));
    talks.moodSum = 20;
    talks.minutes = 80;
    CHECK(isHeavy(talks));
    talks.minutes = 1000;
    CHECK(expectedMinutes(talks) == 120);
    talks = {};
    talks.concernWaits = true;
    CHECK(isHeavy(talks));
}

TEST_CASE("minutes within the wished hours are counted by the wall clock")
{
    WishedHours hours(tuesday);
    PersonToRing kaj = toRing(1);
    const CallerTonight maria = caller(1); // 18 to 20
    CHECK(hours.minutes(kaj, maria) == 120);
    kaj.notBefore = QTime(19, 30);
    CHECK(hours.minutes(kaj, maria) == 30);
    kaj.notAfter = QTime(19, 45);
    CHECK(hours.minutes(kaj, maria) == 15);
    kaj.notBefore.reset();
    CHECK(hours.minutes(kaj, maria) == 105);
    kaj.notAfter = QTime(12, 0);
    CHECK(hours.minutes(kaj, maria) == 0);
}

TEST_CASE("a shift over midnight counts the hours of both days")
{
    WishedHours hours(tuesday);
    CallerTonight night = caller(1);
    night.times = {phoneTime(tuesday, 22, 4 * 60)}; // to 02
    PersonToRing kaj = toRing(1);
    kaj.notBefore = QTime(23, 30);
    CHECK(hours.minutes(kaj, night) == 30); // and on the new day not before the evening
    kaj.notBefore.reset();
    kaj.notAfter = QTime(1, 0);
    CHECK(hours.minutes(kaj, night) == 60);
    kaj.notBefore = QTime(23, 0); // a wish that goes past midnight itself
    CHECK(hours.minutes(kaj, night) == 120);
    night.times = {phoneTime(tuesday.addDays(1), 0, 120)};
    CHECK(hours.minutes(kaj, night) == 60);
}

TEST_CASE("a shift on the nights the clocks change is as long as it really is")
{
    const QDate spring(2026, 3, 28);
    const QDate autumn(2026, 10, 24);
    CallerTonight night = caller(1);
    PersonToRing kaj = toRing(1);
    kaj.notBefore = QTime(1, 0);
    kaj.notAfter = QTime(5, 0);
    WishedHours springHours(spring);
    night.times = {{fromLocal(spring, QTime(23, 0)), fromLocal(spring.addDays(1), QTime(5, 0))}};
    CHECK(springHours.minutes(toRing(2), night) == 5 * 60);
    CHECK(springHours.minutes(kaj, night) == 3 * 60);
    CHECK(mostCallsOf(night, 15) == 15);
    WishedHours autumnHours(autumn);
    night.times = {{fromLocal(autumn, QTime(23, 0)), fromLocal(autumn.addDays(1), QTime(5, 0))}};
    CHECK(autumnHours.minutes(toRing(2), night) == 7 * 60);
    CHECK(autumnHours.minutes(kaj, night) == 5 * 60);
    CHECK(mostCallsOf(night, 15) == 21);
}

TEST_CASE("a shift that ends before it begins is no shift")
{
    WishedHours hours(tuesday);
    CallerTonight maria = caller(1);
    std::swap(maria.times[0].fromAt, maria.times[0].untilAt);
    CHECK(mostCallsOf(maria, 15) == 0);
    CHECK(hours.minutes(toRing(1), maria) == 0);
    CHECK_FALSE(mayRing(toRing(1), maria, hours));
}

TEST_CASE("who rang last gets the person again")
{
    EveningToShare evening = eveningOf(4, 3);
    evening.people[2].formerCallers = {{HelperId(1), 3, std::nullopt, false}, {HelperId(3), 1, std::nullopt, true}};
    const Distribution shared = distribute(evening);
    CHECK(callerOf(shared, 103) == HelperId(3));
    CHECK(reasonsOf(shared, 103) == std::vector{ShareReason::RangLast, ShareReason::RangBefore});
    CHECK(reasonsOf(shared, 101) == std::vector{ShareReason::HasRoom});
}

TEST_CASE("a wish weighs more than who rang last, and good talks more than many")
{
    EveningToShare evening = eveningOf(2, 2);
    evening.people[0].formerCallers = {{HelperId(1), 5, 4.5, true}};
    evening.people[0].prefers = {HelperId(2)};
    evening.people[1].formerCallers = {{HelperId(1), 2, 4.0, false}, {HelperId(2), 9, 2.0, false}};
    const Distribution shared = distribute(evening);
    CHECK(callerOf(shared, 101) == HelperId(2));
    CHECK(reasonsOf(shared, 101) == std::vector{ShareReason::Wished});
    CHECK(callerOf(shared, 102) == HelperId(1));
    CHECK(reasonsOf(shared, 102) == std::vector{ShareReason::Clicks, ShareReason::RangBefore});
}

TEST_CASE("one good talk is not yet a good match")
{
    WishedHours hours(tuesday);
    PersonToRing kaj = toRing(1);
    kaj.formerCallers = {{HelperId(1), 1, 5.0, false}};
    CHECK(pairParts(kaj, caller(1), hours) == std::vector{CostPart{ShareReason::RangBefore, -20}});
    kaj.formerCallers[0].calls = 40;
    CHECK(sumOf(pairParts(kaj, caller(1), hours)) == -250);
}

TEST_CASE("people are rung in a language they speak, by who speaks the one they would rather")
{
    EveningToShare evening = eveningOf(3, 2);
    evening.callers[1].languages = {danish, somali};
    evening.people[0].languages = {somali, danish};
    evening.people[1].languages = {somali};
    evening.people[2].languages = {QStringLiteral("fa")};
    const Distribution shared = distribute(evening);
    CHECK(callerOf(shared, 101) == HelperId(2));
    CHECK(callerOf(shared, 102) == HelperId(2));
    REQUIRE(shared.left.size() == 1);
    CHECK(shared.left[0].personId == PersonId(103));
    CHECK(shared.left[0].reason == LeftReason::NoLanguage);
}

TEST_CASE("a second language is taken where nobody with the first has room, and says so")
{
    EveningToShare evening = eveningOf(2, 2);
    evening.callers[1].languages = {somali};
    evening.callers[1].mostCalls = 1;
    evening.people[0].languages = {somali, danish};
    evening.people[1].languages = {somali};
    const Distribution shared = distribute(evening);
    CHECK(callerOf(shared, 101) == HelperId(1));
    CHECK(reasonsOf(shared, 101) == std::vector{ShareReason::HasRoom, ShareReason::OtherLanguage});
    CHECK(callerOf(shared, 102) == HelperId(2));
}

TEST_CASE("those who are kept apart never meet, whatever was wished")
{
    EveningToShare evening = eveningOf(1, 2);
    evening.people[0].keptApart = {HelperId(1)};
    evening.people[0].prefers = {HelperId(1)};
    evening.people[0].formerCallers = {{HelperId(1), 9, 5.0, true}};
    evening.byHand.insert(PersonId(101), HelperId(1));
    evening.present.insert(PersonId(101), HelperId(1));
    CHECK(callerOf(distribute(evening), 101) == HelperId(2));
    evening.people[0].keptApart = {HelperId(2), HelperId(1)};
    const Distribution none = distribute(evening);
    REQUIRE(none.left.size() == 1);
    CHECK(none.left[0].reason == LeftReason::KeptApart);
}

TEST_CASE("who wishes to be rung late goes to who sits late, and a scanty hour says so")
{
    EveningToShare evening = eveningOf(3, 2);
    evening.callers[1].times = {phoneTime(tuesday, 19, 120)};
    evening.people[0].notBefore = QTime(20, 0);
    evening.people[1].notBefore = QTime(20, 30);
    evening.people[2].notAfter = QTime(9, 0);
    const Distribution shared = distribute(evening);
    CHECK(reasonsOf(shared, 101) == std::vector{ShareReason::HasRoom});
    CHECK(callerOf(shared, 101) == HelperId(2));
    CHECK(reasonsOf(shared, 102) == std::vector{ShareReason::HasRoom, ShareReason::LittleTime});
    REQUIRE(shared.left.size() == 1);
    CHECK(shared.left[0].reason == LeftReason::NoShiftInTime);
}

TEST_CASE("calls are spread by how long people sit, and heavy ones evenly")
{
    EveningToShare evening = eveningOf(12, 2);
    evening.callers[1].times = {phoneTime(tuesday, 18, 240)};
    for (size_t n = 0; n < 4; ++n)
        evening.people[n].isHeavy = true;
    const Distribution shared = distribute(evening);
    CHECK(shared.loads[0].calls == 4);
    CHECK(shared.loads[0].most == 6);
    CHECK(shared.loads[1].calls == 8);
    CHECK(shared.loads[1].minutes == 120);
    CHECK(shared.loads[0].heavy == 2);
    CHECK(shared.loads[1].heavy == 2);
}

TEST_CASE("nobody is given more heavy calls than was agreed")
{
    EveningToShare evening = eveningOf(3, 2);
    for (PersonToRing& each : evening.people)
        each.isHeavy = true;
    evening.callers[0].mostHeavy = 0;
    evening.callers[1].mostHeavy = 2;
    const Distribution shared = distribute(evening);
    CHECK(shared.loads[0].calls == 0);
    CHECK(shared.loads[1].heavy == 2);
    REQUIRE(shared.left.size() == 1);
    CHECK(shared.left[0].reason == LeftReason::EverybodyFull);
}

TEST_CASE("calls of other rounds take room, and a full house leaves what is least pressing")
{
    EveningToShare evening = eveningOf(4, 1);
    evening.callers[0].mostCalls = 3;
    evening.callers[0].callsElsewhere = 1;
    evening.people[0].daysOverdue = 1;
    evening.people[2].daysOverdue = 2;
    evening.people[3].alertPriority = 3;
    const Distribution shared = distribute(evening);
    CHECK(callerOf(shared, 103) == HelperId(1));
    CHECK(callerOf(shared, 104) == HelperId(1));
    REQUIRE(shared.left.size() == 2);
    CHECK(shared.left[0].personId == PersonId(101));
    CHECK(shared.left[0].reason == LeftReason::EverybodyFull);
}

TEST_CASE("hand-made choices stand, also beyond what fits, and others make room for them")
{
    EveningToShare evening = eveningOf(3, 2);
    evening.callers[0].mostCalls = 1;
    evening.callers[1].mostCalls = 1;
    evening.people[0].languages = {somali};
    evening.byHand = {{PersonId(101), HelperId(1)}, {PersonId(102), HelperId(1)}};
    evening.people[2].prefers = {HelperId(1)};
    const Distribution shared = distribute(evening);
    CHECK(callerOf(shared, 101) == HelperId(1));
    CHECK(callerOf(shared, 102) == HelperId(1));
    CHECK(callerOf(shared, 103) == HelperId(2));
    CHECK(reasonsOf(shared, 102) == std::vector{ShareReason::ByHand});
    CHECK(shared.shares[0].isByHand);
    CHECK_FALSE(shared.shares[2].isByHand);
}

TEST_CASE("when a caller falls ill only that caller's people move")
{
    EveningToShare evening = eveningOf(12, 3);
    for (size_t n = 0; n < evening.people.size(); ++n)
        evening.people[n].formerCallers = {{HelperId(static_cast<int>(n % 2) + 1), 3, 4.5, true}};
    evening.present = callersOf(distribute(evening));
    evening.byHand.insert(PersonId(101), HelperId(1));
    evening.callers.erase(evening.callers.begin()); // 1 is ill
    const Distribution shared = distribute(evening);
    CHECK(shared.left.empty());
    for (const Share& share : shared.shares) {
        const HelperId before = evening.present.value(share.personId);
        if (before == HelperId(1))
            CHECK_FALSE(share.parts.front().reason == ShareReason::Stays);
        else
            CHECK(share.helperId == before);
    }
}

TEST_CASE("others move when that is how somebody is rung at all")
{
    EveningToShare evening = eveningOf(2, 2);
    evening.callers[0].mostCalls = 1;
    evening.callers[1].mostCalls = 1;
    evening.callers[1].languages = {somali, danish};
    evening.people[0].languages = {somali};
    evening.people[1].prefers = {HelperId(2)};
    evening.present = {{PersonId(102), HelperId(2)}};
    const Distribution shared = distribute(evening);
    CHECK(shared.left.empty());
    CHECK(callerOf(shared, 101) == HelperId(2));
    CHECK(callerOf(shared, 102) == HelperId(1));
}

TEST_CASE("an evening without callers, without shifts or without people is told as it is")
{
    EveningToShare nobody = eveningOf(2, 0);
    CHECK(distribute(nobody).shares.empty());
    CHECK(distribute(nobody).left[1].reason == LeftReason::NobodyThere);
    EveningToShare noShift = eveningOf(1, 2);
    for (CallerTonight& each : noShift.callers)
        each.times.clear();
    noShift.byHand.insert(PersonId(101), HelperId(1));
    CHECK(distribute(noShift).left[0].reason == LeftReason::NobodyThere);
    const Distribution empty = distribute(eveningOf(0, 2));
    CHECK(empty.shares.empty());
    CHECK(empty.left.empty());
    CHECK(empty.loads.size() == 2);
    CHECK(empty.cost == 0);
}

} // namespace naervaer
