// SPDX-License-Identifier: GPL-3.0-or-later
// Shifts planned, taken, given back, covered and swapped.
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::RotaDesk;
using test::told;

TEST_CASE("a planned shift staffs the line on its day, and can be taken back")
{
    RotaDesk d;
    CHECK(d.shifts.freeShifts(d.reg.centre, d.today, d.today).size() == 1);
    const auto id = d.shifts.planShift(d.line, d.reg.signe, d.evening(), Insist::No);
    REQUIRE(id.ok());
    CHECK(d.who() == QStringLiteral("signe 3 1800-2100"));
    CHECK(d.shifts.freeShifts(d.reg.centre, d.today, d.today).empty());
    CHECK(d.reg.desk.undo.next() == QStringLiteral("shifts.plan"));
    CHECK(d.undo().empty());
    CHECK(d.who().isEmpty());
    CHECK(d.reg.count(QStringLiteral("shift"), QStringLiteral("state = 'cancelled'")) == 1); // nothing is deleted
}

TEST_CASE("a standing shift comes every week until it is ended")
{
    RotaDesk d;
    const auto id = d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.ole, 3), Insist::No);
    REQUIRE(id.ok());
    CHECK(d.who(1) == QStringLiteral("ole 4 1800-2100"));
    CHECK(d.who(8) == QStringLiteral("ole 11 1800-2100"));
    CHECK(d.who(0).isEmpty());
    REQUIRE(d.shifts.endStanding(*id, d.today.addDays(5)).empty());
    CHECK(d.who(1) == QStringLiteral("ole 4 1800-2100"));
    CHECK(d.who(8).isEmpty());
    CHECK(d.undo().empty());
    CHECK(d.who(8) == QStringLiteral("ole 11 1800-2100"));
    CHECK(d.undo().empty());
    CHECK(d.who(1).isEmpty());
    CHECK(told(d.shifts.endStanding(StandingShiftId(5), d.today)) == QStringLiteral("standing.unknown"));
    CHECK(told(d.shifts.endStanding(*id, QDate(2026, 9, 1))) == QStringLiteral("period.backwards/valid_to"));
}

TEST_CASE("a volunteer takes what is missing, and gives it back")
{
    RotaDesk d;
    d.asSigne();
    REQUIRE(d.shifts.take(d.line, d.evening(2)).ok());
    CHECK(d.who(2) == QStringLiteral("signe 5 1800-2100"));
    CHECK(told(d.shifts.take(d.line, d.evening(2))) == QStringLiteral("shift.no_gap"));
    REQUIRE(d.shifts.giveBack(d.duty(2)).empty());
    CHECK(d.who(2).isEmpty());
    CHECK(d.undo().empty());
    CHECK(d.who(2) == QStringLiteral("signe 5 1800-2100"));
    CHECK(d.undo().empty());
    CHECK(d.who(2).isEmpty());
}

TEST_CASE("part of a gap can be taken, and no more than the gap")
{
    RotaDesk d;
    d.asSigne();
    REQUIRE(d.shifts.take(d.line, test::span(d.today, 1800, 1930)).ok());
    const auto left = d.shifts.freeShifts(d.reg.centre, d.today, d.today);
    REQUIRE(left.size() == 1);
    CHECK(left.front() == RotaGap{d.line, test::span(d.today, 1930, 2100), 1});
    d.reg.seat(d.reg.ole, Role::Staff);
    CHECK(told(d.shifts.take(d.line, d.evening())) == QStringLiteral("shift.no_gap"));
    CHECK(told(d.shifts.take(d.line, test::span(d.today, 2000, 2200))) == QStringLiteral("shift.no_gap"));
    CHECK(d.shifts.take(d.line, test::span(d.today, 1930, 2100)).ok());
    CHECK(d.shifts.freeShifts(d.reg.centre, d.today, d.today).empty());
}

TEST_CASE("a standing shift that is given back falls open on that day alone, and who takes it does it instead")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.ole, 3), Insist::No).ok());
    REQUIRE(d.shifts.giveBack(d.duty(1)).empty());
    CHECK(d.who(1) == QStringLiteral("- 4 1800-2100 for ole"));
    CHECK(d.who(8) == QStringLiteral("ole 11 1800-2100"));
    d.asSigne();
    REQUIRE(d.shifts.take(d.line, d.evening(1)).ok());
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100 for ole"));
    CHECK(d.undo().empty());
    CHECK(d.who(1) == QStringLiteral("- 4 1800-2100 for ole"));
    CHECK(d.reg.count(QStringLiteral("shift")) == 1);
}

TEST_CASE("what falls over a limit or outside the hours is planned by who insists, what is impossible by nobody")
{
    RotaDesk d;
    HelperTerms terms;
    terms.helperId = d.reg.signe;
    terms.shiftsPerWeek = 1;
    REQUIRE(d.shifts.agreeTerms(terms).empty());
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(), Insist::No).ok());
    CHECK(told(d.shifts.planShift(d.line, d.reg.signe, d.evening(1), Insist::No))
        == QStringLiteral("shift.limit_shifts/helper"));
    CHECK(d.shifts.planShift(d.line, d.reg.signe, d.evening(1), Insist::Yes).ok());
    CHECK(told(d.shifts.planShift(d.line, d.reg.signe, d.evening(1), Insist::Yes))
        == QStringLiteral("shift.overlaps/helper"));
    CHECK(told(d.shifts.planShift(DutyLineId(5), HelperId(5), d.evening(1), Insist::Yes))
        == QStringLiteral("shift.line_unknown/line helper.unknown/helper"));
    CHECK(told(d.shifts.planShift(d.line, d.reg.signe, {}, Insist::Yes))
        == QStringLiteral("shift.day_missing/day shift.time_missing/from"));
    CHECK(d.shifts.judge(d.line, d.reg.signe, d.evening(2)).warnings.size() == 1);
    d.asSigne();
    CHECK(told(d.shifts.take(d.line, d.evening(2))) == QStringLiteral("shift.limit_shifts/helper"));
    CHECK(told(d.shifts.take(DutyLineId(5), d.evening(2))) == QStringLiteral("shift.line_unknown/line"));
    CHECK(told(d.shifts.take(d.line, {})) == QStringLiteral("shift.day_missing/day shift.time_missing/from"));
}

TEST_CASE("a shift over midnight in both nights when the clock is changed is planned, and counts its real hours")
{
    RotaDesk d;
    std::vector<DutyHours> nights{test::weekly<DutyHours>(6, 2200, 600)};
    REQUIRE(d.shifts.setHours(d.line, QDate(2026, 10, 1), nights).empty());
    HelperTerms terms;
    terms.helperId = d.reg.ole;
    terms.hoursPerWeek = 8;
    REQUIRE(d.shifts.agreeTerms(terms).empty());
    CHECK(told(d.shifts.planShift(d.line, d.reg.ole, test::span(QDate(2026, 10, 24), 2200, 600), Insist::No))
        == QStringLiteral("shift.limit_hours/helper")); // nine hours
    CHECK(d.shifts.planShift(d.line, d.reg.ole, test::span(QDate(2027, 3, 27), 2200, 600), Insist::No).ok()); // seven
    CHECK(d.shifts.freeShifts(d.reg.centre, QDate(2027, 3, 27), QDate(2027, 3, 28)).empty());
}

TEST_CASE("a shift is confirmed once its helper said yes, a standing one for that day")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    d.asSigne();
    REQUIRE(d.shifts.confirm(d.duty(1)).empty());
    CHECK(d.duty(1).isConfirmed);
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    CHECK_FALSE(d.duty(8).isConfirmed);
    CHECK(d.undo().empty());
    CHECK_FALSE(d.duty(1).isConfirmed);
    REQUIRE(d.shifts.giveBack(d.duty(1)).empty());
    const Duty open = d.duty(1);
    d.asMette();
    CHECK(told(d.shifts.confirm(open)) == QStringLiteral("shift.open"));
}

TEST_CASE("somebody covers once, and the week after it is as before")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    REQUIRE(d.shifts.coverOnce(d.duty(1), d.reg.ole, Insist::No).empty());
    CHECK(d.who(1) == QStringLiteral("ole 4 1800-2100 for signe"));
    CHECK(d.who(8) == QStringLiteral("signe 11 1800-2100"));
    REQUIRE(d.shifts.coverOnce(d.duty(1), d.reg.mette, Insist::No).empty());
    CHECK(d.who(1) == QStringLiteral("mette 4 1800-2100 for signe"));
    REQUIRE(d.shifts.coverOnce(d.duty(1), d.reg.signe, Insist::No).empty()); // back to whose it is
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    for (int i = 0; i < 3; ++i)
        CHECK(d.undo().empty());
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    CHECK(d.reg.count(QStringLiteral("shift")) == 1);
}

TEST_CASE("a planned shift is covered too, and who is away can be covered by a volunteer who takes it")
{
    RotaDesk d;
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, d.evening(2), Insist::No).ok());
    Absence absence;
    absence.helperId = d.reg.ole;
    absence.fromOn = d.today;
    REQUIRE(d.shifts.reportAbsence(absence).ok());
    const Duty open = d.duty(2);
    CHECK(open.helperId.isNull());
    CHECK(told(d.shifts.coverOnce(open, d.reg.ole, Insist::Yes)) == QStringLiteral("shift.helper_away/helper"));
    d.asSigne();
    REQUIRE(d.shifts.coverOnce(open, d.reg.signe, Insist::Yes).empty());
    CHECK(d.who(2) == QStringLiteral("signe 5 1800-2100 for ole"));
    CHECK(told(d.shifts.coverOnce(open, d.reg.signe, Insist::No)) == QStringLiteral("shift.changed_since"));
    CHECK(d.undo().empty());
    CHECK(d.who(2) == QStringLiteral("- 5 1800-2100 for ole"));
}

TEST_CASE("somebody covers for good: from that day on it is theirs, and who covers a later day still does")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    REQUIRE(d.shifts.coverOnce(d.duty(15), d.reg.mette, Insist::No).empty());
    REQUIRE(d.shifts.confirm(d.duty(22)).empty());
    REQUIRE(d.shifts.giveBack(d.duty(8)).empty());
    REQUIRE(d.shifts.coverForGood(d.duty(8), d.reg.ole, Insist::No).empty());
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    CHECK(d.who(8) == QStringLiteral("ole 11 1800-2100"));
    CHECK(d.who(15) == QStringLiteral("mette 18 1800-2100 for ole"));
    CHECK(d.who(22) == QStringLiteral("ole 25 1800-2100"));
    CHECK_FALSE(d.duty(22).isConfirmed); // it was somebody else's yes
    CHECK(d.undo().empty());
    CHECK(d.who(8) == QStringLiteral("- 11 1800-2100 for signe"));
    CHECK(d.who(15) == QStringLiteral("mette 18 1800-2100 for signe"));
    CHECK(d.duty(22).isConfirmed);
}

TEST_CASE("only what comes back is covered for good, by somebody who can")
{
    RotaDesk d;
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(2), Insist::No).ok());
    CHECK(told(d.shifts.coverForGood(d.duty(2), d.reg.ole, Insist::Yes)) == QStringLiteral("shift.not_standing"));
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    const DutyLineId day = d.addLine("Dagtelefonen");
    REQUIRE(d.shifts.planShift(day, d.reg.ole, d.evening(15), Insist::No).ok());
    Duty duty = d.duty(1);
    CHECK(told(d.shifts.coverForGood(duty, d.reg.ole, Insist::Yes)) == QStringLiteral("shift.overlaps/helper"));
    duty.helperId = d.reg.ole;
    CHECK(told(d.shifts.coverForGood(duty, d.reg.mette, Insist::Yes)) == QStringLiteral("shift.changed_since"));
    CHECK(d.who(8) == QStringLiteral("signe 11 1800-2100"));
}

TEST_CASE("two swap, each for the other, once")
{
    RotaDesk d;
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.signe, 3), Insist::No).ok());
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, d.evening(2), Insist::No).ok());
    const Duty signes = d.duty(1);
    const Duty oles = d.duty(2);
    REQUIRE(d.shifts.swap(signes, oles, Insist::No).empty());
    CHECK(d.who(1) == QStringLiteral("ole 4 1800-2100 for signe"));
    CHECK(d.who(2) == QStringLiteral("signe 5 1800-2100 for ole"));
    CHECK(told(d.shifts.swap(signes, oles, Insist::Yes)) == QStringLiteral("shift.changed_since"));
    CHECK(d.undo().empty());
    CHECK(d.who(1) == QStringLiteral("signe 4 1800-2100"));
    CHECK(d.who(2) == QStringLiteral("ole 5 1800-2100"));
    REQUIRE(d.shifts.swap(d.duty(1), d.duty(2), Insist::No).empty()); // and once more, over the rows of the first time
    CHECK(d.who(2) == QStringLiteral("signe 5 1800-2100 for ole"));
}

TEST_CASE("two of the same evening swap their halves, though each is busy with their own")
{
    RotaDesk d;
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, test::span(d.today, 1800, 1930), Insist::No).ok());
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, test::span(d.today, 1930, 2100), Insist::No).ok());
    const auto both = d.duties(0);
    REQUIRE(both.size() == 2);
    REQUIRE(d.shifts.swap(both[0], both[1], Insist::No).empty());
    CHECK(d.who() == QStringLiteral("ole 3 1800-1930 for signe signe 3 1930-2100 for ole"));
    Duty nobodys = both[0];
    nobodys.helperId = {};
    CHECK(told(d.shifts.swap(nobodys, both[1], Insist::Yes)) == QStringLiteral("shift.open"));
}

TEST_CASE("what changed meanwhile, what is over and what is nobody's is not given back")
{
    RotaDesk d;
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(1), Insist::No).ok());
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(-1), Insist::No).ok());
    const Duty before = d.duty(1);
    CHECK(told(d.shifts.giveBack(d.duty(-1))) == QStringLiteral("shift.past"));
    REQUIRE(d.shifts.coverOnce(before, d.reg.ole, Insist::No).empty());
    CHECK(told(d.shifts.giveBack(before)) == QStringLiteral("shift.changed_since"));
    CHECK(told(d.shifts.confirm(before)) == QStringLiteral("shift.changed_since"));
    Duty nobodys = d.duty(1);
    nobodys.helperId = {};
    CHECK(told(d.shifts.giveBack(nobodys)) == QStringLiteral("shift.changed_since"));
}

TEST_CASE("who takes a shift is not told with whom they must not meet; who plans is")
{
    RotaDesk d;
    DutyLine line = d.shifts.lines(d.reg.centre).front();
    line.needed = 2;
    REQUIRE(d.shifts.amendLine(line).empty());
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, d.evening(), Insist::No).ok());
    PairApart pair;
    pair.helperId = d.reg.ole;
    pair.otherId = d.reg.signe;
    pair.fromOn = d.today;
    REQUIRE(d.shifts.keepApart(pair).ok());
    CHECK(told(d.shifts.planShift(d.line, d.reg.signe, d.evening(), Insist::Yes))
        == QStringLiteral("shift.pair_apart/helper"));
    QStringList choices;
    for (const Candidate& each : d.shifts.candidates(d.line, d.evening()))
        choices.append(each.helperId == d.reg.mette ? QStringLiteral("mette") : QStringLiteral("another"));
    CHECK(choices == QStringList{QStringLiteral("mette")});
    d.asSigne();
    CHECK(told(d.shifts.take(d.line, d.evening())) == QStringLiteral("shift.ask_coordinator"));
}

TEST_CASE("what is taken back is refused when somebody changed it since")
{
    RotaDesk d;
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(), Insist::No).ok());
    d.reg.database.run(QStringLiteral("UPDATE shift SET state = 'confirmed', version = version + 1"));
    CHECK(told(d.undo()) == QStringLiteral("undo.changed_since"));
    CHECK(d.duty().isConfirmed);
}
