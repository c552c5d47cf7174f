// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what with shifts, what a copy for the person shows of them, and what a check finds.
#include "core/privacy/subject_access.h"
#include "core/workspace.h"
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::RotaDesk;
using test::span;
using test::told;

namespace {

Absence awayToday(const RotaDesk& d, HelperId who)
{
    Absence absence;
    absence.helperId = who;
    absence.fromOn = d.today;
    return absence;
}

Duty dutyOf(const RotaDesk& d, HelperId who)
{
    Duty duty;
    duty.lineId = d.line;
    duty.span = d.evening();
    duty.helperId = who;
    duty.shiftId = ShiftId(5);
    return duty;
}

AvailabilityException dayOff(const RotaDesk& d, HelperId who)
{
    AvailabilityException exception;
    exception.helperId = who;
    exception.onDate = d.today;
    return exception;
}

} // namespace

TEST_CASE("each verb of shifts is for the roles that the table names, and for nobody else")
{
    RotaDesk d;
    const HelperId self = d.reg.mette; // who sits at the desk in each role
    const HelperId other = d.reg.ole;
    test::checkLeaves(d.reg,
        {{"own times", "VSC", [&] { return d.shifts.setAvailability(self, {}, {}); }},
            {"another's times", "C", [&] { return d.shifts.setAvailability(other, {}, {}); }},
            {"own day", "VSC", [&] { return d.shifts.addException(dayOff(d, self)); }},
            {"another's day", "C", [&] { return d.shifts.addException(dayOff(d, other)); }},
            {"lift a day", "VSC", [&] { return d.shifts.liftException(AvailabilityExceptionId(5)); }},
            {"own absence", "VSC", [&] { return d.shifts.reportAbsence(awayToday(d, self)); }},
            {"another's absence", "C", [&] { return d.shifts.reportAbsence(awayToday(d, other)); }},
            {"end an absence", "VSC", [&] { return d.shifts.endAbsence(AbsenceId(5), d.today); }},
            {"lift an absence", "VSC", [&] { return d.shifts.liftAbsence(AbsenceId(5)); }},
            {"terms", "C", [&] { return d.shifts.agreeTerms({}); }},
            {"keep apart", "C", [&] { return d.shifts.keepApart({}); }},
            {"lift apart", "C", [&] { return d.shifts.liftApart(PairApartId(5)); }},
            {"pairs", "C", [&] { return d.shifts.pairs(); }},
            {"pairs without why", "SC", [&] { return d.shifts.apartOn(d.today); }}});
}

TEST_CASE("each verb and question of the rota is for the roles that the table names, and for nobody else")
{
    RotaDesk d;
    const HelperId self = d.reg.mette;
    const HelperId other = d.reg.ole;
    Duty open = dutyOf(d, {});
    test::checkLeaves(d.reg,
        {{"add a line", "C", [&] { return d.shifts.addLine({}, {}); }},
            {"amend a line", "C", [&] { return d.shifts.amendLine({}); }},
            {"hours", "C", [&] { return d.shifts.setHours(DutyLineId(5), {}, {}); }},
            {"plan", "C", [&] { return d.shifts.planShift(d.line, self, {}, Insist::No); }},
            {"plan for good", "C", [&] { return d.shifts.planStanding({}, Insist::No); }},
            {"end for good", "C", [&] { return d.shifts.endStanding(StandingShiftId(5), {}); }},
            {"take", "VSC", [&] { return d.shifts.take(d.line, {}); }},
            {"give back own", "VSC", [&] { return d.shifts.giveBack(dutyOf(d, self)); }},
            {"give back another's", "C", [&] { return d.shifts.giveBack(dutyOf(d, other)); }},
            {"confirm own", "VSC", [&] { return d.shifts.confirm(dutyOf(d, self)); }},
            {"confirm another's", "C", [&] { return d.shifts.confirm(dutyOf(d, other)); }},
            {"take what fell open", "VSC", [&] { return d.shifts.coverOnce(open, self, Insist::No); }},
            {"give what fell open", "C", [&] { return d.shifts.coverOnce(open, other, Insist::No); }},
            {"cover another", "C", [&] { return d.shifts.coverOnce(dutyOf(d, other), self, Insist::No); }},
            {"cover for good", "C", [&] { return d.shifts.coverForGood(open, self, Insist::No); }},
            {"swap", "C", [&] { return d.shifts.swap(open, open, Insist::No); }},
            {"rota", "VSC", [&] { return d.shifts.rota({}, d.today, 1); }},
            {"free shifts", "VSC", [&] { return d.shifts.freeShifts({}, d.today, d.today); }},
            {"candidates", "C", [&] { return d.shifts.candidates(d.line, d.evening()); }},
            {"judge", "C", [&] { return d.shifts.judge(d.line, self, d.evening()); }},
            {"duties", "VSC", [&] { return d.shifts.dutiesOf(other, d.today, d.today); }},
            {"on shift", "VSC", [&] { return d.shifts.onShift(d.reg.centre, d.evening()); }},
            {"readiness", "VSC", [&] { return d.shifts.readiness(other, d.evening()); }},
            {"lines", "VSC", [&] { return d.shifts.lines({}); }},
            {"hours of", "VSC", [&] { return d.shifts.hours(d.line, d.today); }},
            {"standing", "VSC", [&] { return d.shifts.standing(d.line, d.today); }},
            {"absences", "VSC", [&] { return d.shifts.absences(d.today, {}); }},
            {"own times", "VSC", [&] { return d.shifts.availability(self, d.today); }},
            {"another's times", "C", [&] { return d.shifts.availability(other, d.today); }},
            {"another's days", "C", [&] { return d.shifts.exceptions(other, d.today); }},
            {"another's terms", "C", [&] { return d.shifts.terms(other); }}});
}

TEST_CASE("nobody lifts another's day or absence by its number alone")
{
    RotaDesk d;
    const auto day = d.shifts.addException(dayOff(d, d.reg.ole));
    const auto absence = d.shifts.reportAbsence(awayToday(d, d.reg.ole));
    REQUIRE((day.ok() && absence.ok()));
    d.asSigne();
    CHECK_THROWS_AS(d.shifts.liftException(*day), Failure);
    CHECK_THROWS_AS(d.shifts.liftAbsence(absence->id), Failure);
    CHECK_THROWS_AS(d.shifts.endAbsence(absence->id, d.today), Failure);
    CHECK(d.shifts.absences(d.today, {}).size() == 1);
}

TEST_CASE("an evening of the round reads who is on shift, with what they know, and who is away")
{
    RotaDesk d;
    HelperTerms terms;
    terms.helperId = d.reg.signe;
    terms.callsPerEvening = 6;
    terms.heavyCallsPerEvening = 1;
    REQUIRE(d.shifts.agreeTerms(terms).empty());
    d.reg.database.run(QStringLiteral("UPDATE helper SET languages = ',da,ar,' WHERE id = :id"), {{"id", d.reg.signe}});
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(), Insist::No).ok());
    const auto there = d.shifts.onShift(d.reg.centre, span(d.today, 1700, 2000));
    REQUIRE(there.size() == 1);
    CHECK(there[0].languages == QStringList{QStringLiteral("da"), QStringLiteral("ar")});
    CHECK(there[0].callsPerEvening == 6);
    CHECK(there[0].heavyCallsPerEvening == 1);
    CHECK(there[0].spans == std::vector<LocalSpan>{span(d.today, 1800, 2000)});
    REQUIRE(d.shifts.reportAbsence(awayToday(d, d.reg.signe)).ok());
    CHECK(d.shifts.onShift(d.reg.centre, d.evening()).empty());
    CHECK(d.shifts.readiness(d.reg.signe, d.evening()) == Readiness::Away);
}

TEST_CASE("a person's copy shows whom they were to be kept apart from and why, and erasure leaves nothing of it")
{
    RotaDesk d;
    PairApart pair;
    pair.helperId = d.reg.signe;
    pair.personId = d.reg.person(QStringLiteral("Kaj"));
    pair.fromOn = d.today;
    pair.reason = QStringLiteral("Naboer");
    REQUIRE(d.shifts.keepApart(pair).ok());
    const auto access = gatherSubject(d.reg.database, Workspace::personTables(), pair.personId, d.reg.clock.now());
    bool isShown = false;
    for (const SubjectSection& section : access.sections)
        isShown = isShown || section.table == QStringLiteral("pair_apart");
    CHECK(isShown);
    for (const PersonTable& table : ShiftService::personTables())
        CHECK(table.fate == PersonTable::Fate::Deleted);
}

TEST_CASE("a check finds weeks that cannot be, pairs of one, absences backwards and shifts of nobody")
{
    RotaDesk d;
    REQUIRE(d.shifts.planShift(d.line, d.reg.signe, d.evening(), Insist::No).ok());
    REQUIRE(d.shifts.planStanding(RotaDesk::standingOf(d.line, d.reg.ole, 3), Insist::No).ok());
    REQUIRE(d.shifts.reportAbsence(awayToday(d, d.reg.mette)).ok());
    REQUIRE(d.shifts.setAvailability(d.reg.ole, d.today, {test::weekly<Availability>(3, 1800, 2100)}).empty());
    PairApart pair;
    pair.helperId = d.reg.signe;
    pair.otherId = d.reg.ole;
    pair.fromOn = d.today;
    REQUIRE(d.shifts.keepApart(pair).ok());
    const auto found = [&] {
        QStringList all;
        for (const storage::Check& each : shiftChecks())
            if (const int rows = d.reg.database.value<int>(each.sql).value_or(-1))
                all.append(QStringLiteral("%1 %2").arg(each.code).arg(rows));
        return all;
    };
    CHECK(found().isEmpty());
    for (const char* spoil : {"UPDATE availability SET weekday = 8", "UPDATE duty_hours SET weeks_on = 0",
             "UPDATE standing_shift SET weeks_off = 1", "UPDATE pair_apart SET other_id = NULL",
             "UPDATE absence SET to_on = '2020-01-01'", "UPDATE shift SET helper_id = 5"})
        d.reg.database.run(QString::fromLatin1(spoil));
    CHECK(found()
        == QStringList{QStringLiteral("check.availability_week 1"), QStringLiteral("check.duty_hours_week 7"),
            QStringLiteral("check.standing_shift_week 1"), QStringLiteral("check.pair_of_nobody 1"),
            QStringLiteral("check.absence_backwards 1"), QStringLiteral("check.shift_of_nobody 1")});
}
