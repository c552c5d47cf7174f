// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shift_rules.h"
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::told;
using test::weekly;

namespace {

QString toldOf(const std::vector<Weekly>& rows)
{
    std::vector<const Weekly*> timetable;
    for (const Weekly& each : rows)
        timetable.push_back(&each);
    return told(checkTimetable(timetable));
}

DutyLine named(const char* name)
{
    DutyLine line;
    line.id = DutyLineId(1);
    line.centreId = CentreId(1);
    line.name = QString::fromUtf8(name);
    return line;
}

} // namespace

TEST_CASE("words are trimmed, split at commas, and each stands once whatever its spelling")
{
    CHECK(tidied({QStringLiteral(" Første  hjælp,krise"), QStringLiteral("KRISE"), QString(), QStringLiteral(" ,")})
        == QStringList{QStringLiteral("Første hjælp"), QStringLiteral("krise")});
    CHECK(missingOf({QStringLiteral("Krise"), QStringLiteral("arabisk")}, {QStringLiteral("krise")})
        == QStringList{QStringLiteral("arabisk")});
    CHECK(missingOf({}, {}).isEmpty());
}

TEST_CASE("a time of the week has a weekday, both times, and a cycle that can be counted")
{
    Weekly row = weekly<Weekly>(7, 2200, 200);
    CHECK(told(checkWeekly(row)).isEmpty());
    row.weekday = 8;
    row.until = {};
    CHECK(told(checkWeekly(row)) == QStringLiteral("weekly.weekday/weekday weekly.time_missing/from"));
    row = weekly<Weekly>(7, 2200, 200);
    row.weeksOff = 2;
    CHECK(told(checkWeekly(row)) == QStringLiteral("weekly.anchor_missing/anchor"));
    row.anchorOn = row.validFrom;
    CHECK(told(checkWeekly(row)).isEmpty());
    for (const auto& [on, off] : {std::pair(0, 2), std::pair(2, -1), std::pair(7, 6)}) {
        row.weeksOn = on;
        row.weeksOff = off;
        CHECK(told(checkWeekly(row)) == QStringLiteral("weekly.cycle/weeks_on"));
    }
    row = weekly<Weekly>(1, 1800, 2100);
    row.validTo = row.validFrom.addDays(-1);
    CHECK(told(checkWeekly(row)) == QStringLiteral("period.backwards/valid_to"));
    row.validFrom = {};
    CHECK(told(checkWeekly(row)) == QStringLiteral("period.from_missing/valid_from"));
}

TEST_CASE("times of a timetable do not overlap, from Sunday night into Monday either")
{
    CHECK(toldOf({weekly<Weekly>(1, 1800, 2000), weekly<Weekly>(1, 2000, 2200)}).isEmpty());
    CHECK(toldOf({weekly<Weekly>(1, 1800, 2000), weekly<Weekly>(1, 1959, 2200)})
        == QStringLiteral("weekly.overlap/from"));
    CHECK(toldOf({weekly<Weekly>(7, 2200, 200), weekly<Weekly>(1, 100, 300)}) == QStringLiteral("weekly.overlap/from"));
    CHECK(toldOf({weekly<Weekly>(1, 100, 300), weekly<Weekly>(7, 2200, 100)}).isEmpty());
    Weekly later = weekly<Weekly>(1, 1800, 2000);
    Weekly earlier = later;
    earlier.validTo = QDate(2026, 10, 31);
    later.validFrom = QDate(2026, 11, 1);
    CHECK(toldOf({earlier, later}).isEmpty());
    Weekly even = weekly<Weekly>(1, 1800, 2000);
    even.weeksOff = 1;
    even.anchorOn = QDate(2026, 10, 5);
    Weekly odd = even;
    odd.anchorOn = QDate(2026, 10, 12);
    CHECK(toldOf({even, odd}).isEmpty()); // they take turns
    CHECK(toldOf({weekly<Weekly>(1, 1800, 2000), weekly<Weekly>(9, 1800, 2000)})
        == QStringLiteral("weekly.weekday/weekday"));
    CHECK(toldOf({}).isEmpty());
}

TEST_CASE("an exception has a day, and both times or none")
{
    AvailabilityException exception;
    CHECK(told(checkException(exception)) == QStringLiteral("exception.day_missing/day"));
    exception.onDate = QDate(2026, 11, 3);
    CHECK(told(checkException(exception)).isEmpty());
    exception.from = QTime(10, 0);
    CHECK(told(checkException(exception)) == QStringLiteral("exception.time_missing/from"));
    exception.until = QTime();
    CHECK(told(checkException(exception)) == QStringLiteral("exception.time_missing/from"));
    exception.until = QTime(12, 0);
    CHECK(told(checkException(exception)).isEmpty());
}

TEST_CASE("an absence goes forward, and nobody covers themselves")
{
    Absence absence;
    absence.helperId = absence.coveredBy = HelperId(1);
    CHECK(told(checkAbsence(absence)) == QStringLiteral("period.from_missing/from absence.covers_self/covered_by"));
    absence.coveredBy = HelperId(2);
    absence.fromOn = QDate(2026, 11, 3);
    absence.toOn = QDate(2026, 11, 2);
    CHECK(told(checkAbsence(absence)) == QStringLiteral("period.backwards/to"));
    absence.toOn = absence.fromOn;
    CHECK(told(checkAbsence(absence)).isEmpty());
}

TEST_CASE("limits are sensible numbers, or none")
{
    HelperTerms terms;
    CHECK(told(checkTerms(terms)).isEmpty());
    terms.shiftsPerWeek = 22;
    terms.hoursPerWeek = -1;
    terms.callsPerEvening = 101;
    terms.heavyCallsPerEvening = 0;
    terms.skills = {QString(201, u'x')};
    const Problems problems = checkTerms(terms);
    CHECK(told(problems)
        == QStringLiteral("terms.out_of_range/shifts_per_week terms.out_of_range/hours_per_week"
                          " terms.out_of_range/calls_per_evening text.too_long/skills"));
    CHECK(problems.front().values == QStringList{QStringLiteral("0"), QStringLiteral("21")});
}

TEST_CASE("a pair apart is a helper and one other: a helper or a person")
{
    PairApart pair;
    pair.fromOn = QDate(2026, 11, 3);
    pair.helperId = HelperId(1);
    CHECK(told(checkApart(pair)) == QStringLiteral("apart.who_missing/other"));
    pair.otherId = HelperId(1);
    CHECK(told(checkApart(pair)) == QStringLiteral("apart.with_self/other"));
    pair.otherId = HelperId(2);
    CHECK(told(checkApart(pair)).isEmpty());
    pair.personId = PersonId(7);
    CHECK(told(checkApart(pair)) == QStringLiteral("apart.who_missing/other"));
    pair.otherId = {};
    pair.reason = QString(1001, u'x');
    pair.toOn = pair.fromOn.addDays(-1);
    CHECK(told(checkApart(pair)) == QStringLiteral("text.too_long/reason period.backwards/to"));
    pair.helperId = {};
    CHECK(told(checkApart(pair)).startsWith(QStringLiteral("apart.who_missing")));
}

TEST_CASE("a line has a name of its own at its centre, and needs at least as many as it can do with")
{
    DutyLine line = named(" ");
    CHECK(told(checkLine(line, {})) == QStringLiteral("line.name_missing/name"));
    line = named("Aftentelefonen");
    DutyLine other = named("AFTENTELEFONEN");
    CHECK(told(checkLine(line, {other})).isEmpty()); // itself, before it was renamed
    other.id = DutyLineId(2);
    CHECK(told(checkLine(line, {other})) == QStringLiteral("line.name_taken/name"));
    other.isActive = false;
    CHECK(told(checkLine(line, {other})).isEmpty());
    other.isActive = true;
    other.centreId = CentreId(2);
    CHECK(told(checkLine(line, {other})).isEmpty());
    line.needed = 2;
    line.least = 3;
    CHECK(told(checkLine(line, {})) == QStringLiteral("line.least/least"));
    line.needed = 21;
    CHECK(told(checkLine(line, {})) == QStringLiteral("line.needed/needed"));
    line.needed = 0;
    CHECK(told(checkLine(line, {})) == QStringLiteral("line.needed/needed"));
    line = named("x");
    line.name = line.name.repeated(201);
    line.skills = {QString(201, u'y')};
    CHECK(told(checkLine(line, {})) == QStringLiteral("text.too_long/name text.too_long/skills"));
}

TEST_CASE("a shift has a day and both times")
{
    CHECK(told(checkSpan({})) == QStringLiteral("shift.day_missing/day shift.time_missing/from"));
    CHECK(told(checkSpan(test::span(QDate(2026, 11, 3), 2200, 200))).isEmpty());
}
