// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, their hours, and what stands on them for good.
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::RotaDesk;
using test::span;
using test::told;
using test::weekly;

TEST_CASE("a line is added with its hours, changed, and taken back")
{
    RotaDesk d;
    REQUIRE(d.shifts.lines(d.reg.centre).size() == 1);
    DutyLine line = d.shifts.lines(d.reg.centre).front();
    CHECK(d.shifts.hours(d.line, d.today).size() == 7);
    line.name = QStringLiteral("  Aften  linjen ");
    line.needed = 2;
    line.skills = {QStringLiteral("krise,Krise")};
    REQUIRE(d.shifts.amendLine(line).empty());
    line = d.shifts.lines(d.reg.centre).front();
    CHECK(line.name == QStringLiteral("Aften linjen"));
    CHECK(line.skills == QStringList{QStringLiteral("krise")});
    CHECK(d.shifts.freeShifts(d.reg.centre, d.today, d.today).front().missing == 2);
    CHECK(d.undo().empty());
    CHECK(d.shifts.lines(d.reg.centre).front().name == QStringLiteral("Aftentelefonen"));
    CHECK(d.undo().empty());
    CHECK(d.shifts.lines(d.reg.centre).empty());
    CHECK(d.shifts.lines(d.reg.centre, true).size() == 1);
    CHECK(d.shifts.freeShifts(d.reg.centre, d.today, d.today).empty());
}

TEST_CASE("lines stand by their names, of a centre or of all")
{
    RotaDesk d;
    static_cast<void>(d.addLine("Ålinjen"));
    static_cast<void>(d.addLine("Besøgslinjen"));
    QStringList names;
    for (const DutyLine& each : d.shifts.lines({}))
        names.append(each.name);
    CHECK(names
        == QStringList{
            QStringLiteral("Aftentelefonen"), QString::fromUtf8("Besøgslinjen"), QString::fromUtf8("Ålinjen")});
    CHECK(d.shifts.lines(CentreId(5)).empty());
}

TEST_CASE("a line is refused for each thing that is wrong with it")
{
    RotaDesk d;
    DutyLine line;
    line.name = QStringLiteral("aftentelefonen");
    CHECK(told(d.shifts.addLine(line, {})) == QStringLiteral("centre.unknown/centre"));
    line.centreId = d.reg.centre;
    CHECK(told(d.shifts.addLine(line, {weekly<DutyHours>(8, 1800, 2100)}))
        == QStringLiteral("line.name_taken/name weekly.weekday/weekday"));
    line.id = DutyLineId(5);
    CHECK(told(d.shifts.amendLine(line)) == QStringLiteral("line.unknown/line"));
    line = d.shifts.lines(d.reg.centre).front();
    line.name.clear();
    CHECK(told(d.shifts.amendLine(line)) == QStringLiteral("line.name_missing/name"));
    CHECK(d.reg.count(QStringLiteral("duty_line")) == 1);
}

TEST_CASE("a line is open at other hours from a day on, and what was before stays as it was")
{
    RotaDesk d;
    const QDate from = d.today.addDays(7);
    REQUIRE(d.shifts.setHours(d.line, from, {weekly<DutyHours>(2, 1700, 1900)}).empty());
    CHECK(d.shifts.freeShifts(d.reg.centre, d.today, d.today).front().span == d.evening());
    CHECK(d.shifts.freeShifts(d.reg.centre, from, from).front().span == span(from, 1700, 1900));
    CHECK(d.shifts.freeShifts(d.reg.centre, from.addDays(1), from.addDays(4)).empty());
    CHECK(d.shifts.hours(d.line, from).size() == 1);
    CHECK(d.shifts.hours(d.line, d.today).size() == 8);
    CHECK(d.undo().empty());
    CHECK(d.shifts.freeShifts(d.reg.centre, from.addDays(1), from.addDays(4)).size() == 4);
    CHECK(told(d.shifts.setHours(DutyLineId(5), from, {})) == QStringLiteral("line.unknown/line"));
    CHECK(told(d.shifts.setHours(d.line, {}, {})) == QStringLiteral("period.from_missing/valid_from"));
    CHECK(told(d.shifts.setHours(d.line, from, {weekly<DutyHours>(0, 1700, 1900)}))
        == QStringLiteral("weekly.weekday/weekday"));
}

TEST_CASE("a standing shift is judged on its days, and what warns is set aside by who insists")
{
    RotaDesk d;
    StandingShift standing = RotaDesk::standingOf(d.line, d.reg.ole, 3);
    REQUIRE(d.shifts.planShift(d.line, d.reg.ole, d.evening(15), Insist::No).ok());
    standing.validFrom = d.today;
    CHECK(told(d.shifts.planStanding(standing, Insist::Yes)) == QStringLiteral("shift.overlaps/helper"));
    standing.validTo = d.today.addDays(14);
    CHECK(d.shifts.planStanding(standing, Insist::No).ok());
    REQUIRE(d.shifts.setAvailability(d.reg.signe, d.today, {weekly<Availability>(5, 1700, 2200)}).empty());
    standing = RotaDesk::standingOf(d.line, d.reg.signe, 4);
    standing.validFrom = d.today;
    standing.until = QTime(22, 0);
    CHECK(told(d.shifts.planStanding(standing, Insist::No))
        == QStringLiteral("shift.not_available/helper shift.outside_hours/from"));
    CHECK(d.shifts.planStanding(standing, Insist::Yes).ok());
    CHECK(d.shifts.standing(d.line, d.today).size() == 2);
    CHECK(d.shifts.standing(d.line, d.today.addDays(15)).size() == 1);
}

TEST_CASE("a standing shift may begin while its helper is away or the house is closed")
{
    RotaDesk d;
    Absence absence;
    absence.helperId = d.reg.ole;
    absence.fromOn = d.today;
    absence.toOn = d.today.addDays(6);
    REQUIRE(d.shifts.reportAbsence(absence).ok());
    d.reg.database.run(QStringLiteral("UPDATE duty_line SET closed_on_holidays = TRUE"));
    StandingShift standing = RotaDesk::standingOf(d.line, d.reg.ole, 5);
    standing.validFrom = d.today;
    CHECK(d.shifts.planStanding(standing, Insist::No).ok());
    CHECK(d.who(3) == QStringLiteral("- 6 1800-2100 for ole"));
    CHECK(d.who(10) == QStringLiteral("ole 13 1800-2100"));
    CHECK(d.who(52).isEmpty()); // 25 December is a Friday
}

TEST_CASE("a standing shift is refused for who or what is unknown")
{
    RotaDesk d;
    StandingShift standing = RotaDesk::standingOf(DutyLineId(5), d.reg.ole, 3);
    CHECK(told(d.shifts.planStanding(standing, Insist::Yes)) == QStringLiteral("shift.line_unknown/line"));
    standing.lineId = d.line;
    standing.helperId = HelperId(5);
    CHECK(told(d.shifts.planStanding(standing, Insist::Yes)) == QStringLiteral("helper.unknown/helper"));
    standing.weekday = 0;
    CHECK(told(d.shifts.planStanding(standing, Insist::Yes)) == QStringLiteral("weekly.weekday/weekday"));
    CHECK(d.reg.count(QStringLiteral("standing_shift")) == 0);
}
