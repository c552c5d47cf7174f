// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/rota_crew.h"

#include "core/rounds/share_service.h"
#include "tests/core/rounds/round_rows.h"
#include "tests/core/shifts/rota_desk.h"

namespace naervaer {
namespace {

using test::RotaDesk;

Round roundOf(const RotaDesk& rota, std::optional<QTime> from = {}, std::optional<QTime> to = {})
{
    Round round;
    round.centreId = rota.reg.centre;
    round.fromTime = from;
    round.toTime = to;
    return round;
}

} // namespace

TEST_CASE("who has a shift rings, within the round's hours, with what was agreed")
{
    RotaDesk rota;
    REQUIRE(rota.shifts.planShift(rota.line, rota.reg.ole, rota.evening(), Insist::Yes).ok());
    HelperTerms terms;
    terms.helperId = rota.reg.ole;
    terms.callsPerEvening = 6;
    terms.heavyCallsPerEvening = 1;
    REQUIRE(rota.shifts.agreeTerms(terms).empty());
    const Crew crew = crewOf(rota.shifts);
    const auto callers = crew.callers(roundOf(rota), rota.today);
    REQUIRE(callers.size() == 1);
    CHECK(callers[0].helperId == rota.reg.ole);
    CHECK(callers[0].mostCalls == 6);
    CHECK(callers[0].mostHeavy == 1);
    REQUIRE(callers[0].times.size() == 1);
    CHECK(callers[0].times[0].fromAt == fromLocal(rota.today, QTime(18, 0)));
    CHECK(callers[0].times[0].untilAt == fromLocal(rota.today, QTime(21, 0)));
    const auto early = crew.callers(roundOf(rota, QTime(17, 0), QTime(19, 0)), rota.today);
    REQUIRE(early.size() == 1);
    CHECK(early[0].times[0].untilAt == fromLocal(rota.today, QTime(19, 0)));
    CHECK(crew.callers(roundOf(rota, QTime(9, 0), QTime(11, 0)), rota.today).empty());
    CHECK(crew.callers(roundOf(rota), rota.today.addDays(1)).empty());
}

TEST_CASE("a shift over midnight and over both changes of the clock is as long as it really is")
{
    RotaDesk rota;
    const auto hoursOn = [&](QDate day) {
        REQUIRE(rota.shifts.planShift(rota.line, rota.reg.ole, test::span(day, 2200, 400), Insist::Yes).ok());
        const auto callers = crewOf(rota.shifts).callers(roundOf(rota), day);
        REQUIRE(callers.size() == 1);
        REQUIRE(callers[0].times.size() == 1);
        return callers[0].times[0].fromAt.secsTo(callers[0].times[0].untilAt) / 3600;
    };
    CHECK(hoursOn(rota.today) == 6);
    CHECK(hoursOn(QDate(2027, 3, 27)) == 5);
    CHECK(hoursOn(QDate(2027, 10, 30)) == 7);
}

TEST_CASE("a helper and a person who must not meet are kept apart when the evening is shared out")
{
    RotaDesk rota;
    test::RoundRows rows(rota.reg);
    const RoundId round = rows.round(QStringLiteral("Aftenrunden"));
    const PersonId kaj = rows.member(round, QStringLiteral("Kaj"));
    REQUIRE(rota.shifts.planShift(rota.line, rota.reg.ole, rota.evening(), Insist::Yes).ok());
    PairApart pair;
    pair.helperId = rota.reg.ole;
    pair.personId = kaj;
    pair.fromOn = rota.today;
    REQUIRE(rota.shifts.keepApart(pair).ok());
    const ShareService shares(rota.reg.desk, crewOf(rota.shifts));
    const auto proposal = shares.distribute(round, rota.today);
    REQUIRE(proposal.ok());
    REQUIRE(proposal->distribution.left.size() == 1);
    CHECK(proposal->distribution.left[0].reason == LeftReason::KeptApart);
}

} // namespace naervaer
