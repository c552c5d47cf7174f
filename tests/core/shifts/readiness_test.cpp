// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a helper can be there, who could take a duty, and what speaks against it.
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::span;
using test::told;
using test::WeekBook;

namespace {

constexpr auto ann = WeekBook::ann;
constexpr auto bo = WeekBook::bo;
constexpr auto cy = WeekBook::cy;
constexpr auto line = WeekBook::line;

QString readyOf(const WeekBook& week, HelperId who, int weekday, int from, int until)
{
    return QString(codeOf(Rota(week.book).readiness(who, span(WeekBook::day(weekday), from, until))));
}

AvailabilityException& except(WeekBook& week, HelperId who, int weekday, bool isAvailable)
{
    AvailabilityException& row = week.book.exceptions.emplace_back();
    row.helperId = who;
    row.onDate = WeekBook::day(weekday);
    row.isAvailable = isAvailable;
    return row;
}

DutyVerdict judged(const WeekBook& week, HelperId who, int weekday, int from = 1800, int until = 2100)
{
    return Rota(week.book).judge(line, who, span(WeekBook::day(weekday), from, until));
}

QStringList reasonsOf(const Candidate& candidate)
{
    QStringList all;
    for (const Candidate::Reason& each : candidate.reasons)
        all.append(QString(codeOf(each.why)) + (each.value ? QStringLiteral(" %1").arg(each.value) : QString()));
    return all;
}

} // namespace

TEST_CASE("who said nothing of their times is unsaid, who said others is unavailable")
{
    WeekBook week;
    CHECK(readyOf(week, ann, 1, 1800, 2100) == QStringLiteral("unsaid"));
    week.can(ann, 1, 1700, 2100);
    CHECK(readyOf(week, ann, 1, 1800, 2100) == QStringLiteral("available"));
    CHECK(readyOf(week, ann, 1, 1800, 2101) == QStringLiteral("unavailable"));
    CHECK(readyOf(week, ann, 2, 1800, 2100) == QStringLiteral("unavailable"));
    CHECK(readyOf(week, bo, 1, 1800, 2100) == QStringLiteral("unsaid"));
    CHECK(readyOf(week, HelperId(9), 1, 1800, 2100) == QStringLiteral("unavailable"));
}

TEST_CASE("times that meet reach as far as both, over midnight too")
{
    WeekBook week;
    week.can(ann, 1, 1700, 1900);
    week.can(ann, 1, 1900, 100);
    week.can(ann, 2, 100, 600);
    CHECK(readyOf(week, ann, 1, 1800, 500) == QStringLiteral("available"));
    CHECK(readyOf(week, ann, 2, 0, 600) == QStringLiteral("available")); // from Monday's evening on
    CHECK(readyOf(week, ann, 2, 0, 601) == QStringLiteral("unavailable"));
    week.can(bo, 1, 1700, 1900);
    week.can(bo, 1, 1901, 2200);
    CHECK(readyOf(week, bo, 1, 1800, 2000) == QStringLiteral("unavailable"));
}

TEST_CASE("the wall clock is what counts in the nights when it is changed")
{
    for (const QDate night : {QDate(2026, 10, 24), QDate(2027, 3, 27)}) { // Saturdays
        WeekBook week;
        week.book.from = mondayOf(night);
        week.book.to = week.book.from.addDays(6);
        week.can(ann, 6, 2200, 600);
        const Rota rota(week.book);
        CHECK(rota.readiness(ann, span(night, 2200, 600)) == Readiness::Available);
        CHECK(rota.readiness(ann, span(night.addDays(1), 200, 300)) == Readiness::Available);
        CHECK(rota.readiness(ann, span(night.addDays(1), 500, 700)) == Readiness::Unavailable);
    }
}

TEST_CASE("an exception takes a day or an hour away, or gives one")
{
    WeekBook week;
    week.can(ann, 1, 1700, 2200);
    week.can(ann, 2, 1700, 2200);
    except(week, ann, 1, false);
    CHECK(readyOf(week, ann, 1, 1800, 2100) == QStringLiteral("unavailable"));
    CHECK(readyOf(week, ann, 2, 1800, 2100) == QStringLiteral("available"));
    AvailabilityException& hour = except(week, ann, 2, false);
    hour.from = QTime(20, 0);
    hour.until = QTime(21, 0);
    CHECK(readyOf(week, ann, 2, 1800, 2100) == QStringLiteral("unavailable"));
    CHECK(readyOf(week, ann, 2, 1800, 2000) == QStringLiteral("available"));
    except(week, ann, 3, true);
    CHECK(readyOf(week, ann, 3, 1000, 2300) == QStringLiteral("available"));
    AvailabilityException& extra = except(week, bo, 4, true);
    extra.from = QTime(22, 0);
    extra.until = QTime(2, 0);
    CHECK(readyOf(week, bo, 4, 2200, 200) == QStringLiteral("available"));
    CHECK(readyOf(week, bo, 4, 2100, 200) == QStringLiteral("unsaid"));
    for (AvailabilityException& each : week.book.exceptions)
        each.isLifted = true;
    CHECK(readyOf(week, ann, 1, 1800, 2100) == QStringLiteral("available"));
    CHECK(readyOf(week, ann, 3, 1000, 2300) == QStringLiteral("unavailable"));
}

TEST_CASE("a day off and an absence are about what begins on that day")
{
    WeekBook week;
    week.can(ann, 1, 2200, 600);
    week.can(ann, 2, 2200, 600);
    except(week, ann, 2, false);
    CHECK(readyOf(week, ann, 1, 2200, 600) == QStringLiteral("available")); // into the day off
    CHECK(readyOf(week, ann, 2, 2200, 600) == QStringLiteral("unavailable"));
    CHECK(readyOf(week, ann, 3, 100, 500) == QStringLiteral("unavailable")); // of the night that is off
    week.away(ann, 1, 1);
    CHECK(readyOf(week, ann, 1, 2200, 600) == QStringLiteral("away"));
    CHECK(Rota(week.book).isAway(ann, WeekBook::day(1)));
    CHECK_FALSE(Rota(week.book).isAway(ann, WeekBook::day(2)));
    week.book.absences.front().toOn.reset();
    CHECK(readyOf(week, ann, 7, 1800, 2100) == QStringLiteral("away"));
}

TEST_CASE("nothing speaks against a duty in the hours of the line that the helper can")
{
    WeekBook week;
    week.can(ann, 1, 1800, 2100);
    CHECK(told(judged(week, ann, 1).refusals).isEmpty());
    CHECK(told(judged(week, ann, 1).warnings).isEmpty());
    CHECK(told(judged(week, bo, 1).warnings).isEmpty()); // who said nothing was not asked
}

TEST_CASE("what is impossible is refused")
{
    WeekBook week;
    week.has(ann, 1, 2000, 2200);
    CHECK(told(judged(week, ann, 1).refusals) == QStringLiteral("shift.overlaps/helper"));
    CHECK(judged(week, ann, 1).refusals.front().values
        == QStringList{QStringLiteral("2026-11-02"), QStringLiteral("20:00"), QStringLiteral("22:00")});
    CHECK(told(judged(week, ann, 1, 1800, 2000).refusals).isEmpty());
    week.away(bo, 2, 2);
    CHECK(told(judged(week, bo, 2).refusals) == QStringLiteral("shift.helper_away/helper"));
    CHECK(told(judged(week, HelperId(9), 1).refusals) == QStringLiteral("helper.unknown/helper"));
    week.book.lines.front().isActive = false;
    CHECK(
        told(judged(week, HelperId(9), 1).refusals) == QStringLiteral("shift.line_unknown/line helper.unknown/helper"));
}

TEST_CASE("two who must not meet are not put on the same shift, from either side")
{
    WeekBook week;
    week.has(ann, 1, 1800, 2000);
    week.apart(ann, bo);
    CHECK(told(judged(week, bo, 1).refusals) == QStringLiteral("shift.pair_apart/helper"));
    CHECK(told(judged(week, bo, 1, 2000, 2100).refusals).isEmpty()); // one after the other
    CHECK(told(judged(week, cy, 1).refusals).isEmpty());
    week.book.shifts.front().helperId = bo;
    CHECK(told(judged(week, ann, 1).refusals) == QStringLiteral("shift.pair_apart/helper"));
    const auto there = Rota(week.book).duties();
    CHECK(told(Rota(week.book).judge(line, ann, span(WeekBook::day(1), 1800, 2100), there).refusals).isEmpty());
    week.book.apart.front().toOn = WeekBook::day(0);
    CHECK(told(judged(week, ann, 1).refusals).isEmpty());
}

TEST_CASE("limits and wishes are warnings, each with what was agreed")
{
    WeekBook week;
    week.can(ann, 7, 1000, 1200);
    HelperTerms& terms = week.terms(ann);
    terms.shiftsPerWeek = 1;
    terms.hoursPerWeek = 5;
    week.book.lines.front().skills = {QStringLiteral("arabisk"), QStringLiteral("krise")};
    week.has(ann, 1);
    const DutyVerdict verdict = judged(week, ann, 2, 1700, 2000);
    CHECK(verdict.refusals.empty());
    CHECK(told(verdict.warnings)
        == QStringLiteral("shift.not_available/helper shift.limit_shifts/helper shift.limit_hours/helper"
                          " shift.skill_missing/helper shift.skill_missing/helper shift.outside_hours/from"));
    CHECK(verdict.warnings[1].values == QStringList{QStringLiteral("1")});
    CHECK(verdict.warnings[4].values == QStringList{QStringLiteral("krise")});
    const auto first = Rota(week.book).dutiesOf(ann, WeekBook::day(1), WeekBook::day(1));
    CHECK(told(Rota(week.book).judge(line, ann, span(WeekBook::day(2), 1800, 2000), first).warnings)
        == QStringLiteral("shift.not_available/helper shift.skill_missing/helper shift.skill_missing/helper"));
    week.closes(3, 3);
    CHECK(told(judged(week, bo, 3).warnings).contains(QStringLiteral("shift.line_closed/day")));
}

TEST_CASE("the hours of a week are those that pass, also in the night when the clock is changed")
{
    for (const auto& [monday, minutes] :
        {std::pair(QDate(2026, 10, 19), 9 * 60), std::pair(QDate(2027, 3, 22), 7 * 60)}) {
        WeekBook week;
        week.book.from = monday;
        week.book.to = monday.addDays(6);
        Shift& night = week.has(ann, 1, 2200, 600);
        night.onDate = monday.addDays(5);
        const Rota rota(week.book);
        CHECK(rota.minutesInWeek(ann, monday) == minutes);
        CHECK(rota.shiftsInWeek(ann, monday) == 1);
        CHECK(rota.minutesInWeek(ann, monday, rota.duties()) == 0);
        week.terms(ann).hoursPerWeek = 8;
        CHECK(told(Rota(week.book).judge(line, ann, night.span(), rota.duties()).warnings)
                  .contains(QStringLiteral("limit_hours"))
            == (minutes > 8 * 60));
    }
}

TEST_CASE("candidates come best first, each with why")
{
    WeekBook week;
    week.can(ann, 5, 1800, 2100);
    week.can(bo, 5, 1800, 2100);
    week.has(bo, 1);
    week.has(cy, 2);
    const auto of = [&] { return Rota(week.book).candidates(line, span(WeekBook::day(5), 1800, 2100)); };
    auto found = of();
    REQUIRE(found.size() == 3);
    CHECK(found[0].helperId == bo); // has been on the line
    CHECK(reasonsOf(found[0])
        == QStringList{
            QStringLiteral("available"), QStringLiteral("knows_line 1"), QStringLiteral("shifts_in_week 1")});
    CHECK(found[1].helperId == ann);
    CHECK(reasonsOf(found[1]) == QStringList{QStringLiteral("available"), QStringLiteral("shifts_in_week")});
    CHECK(found[2].helperId == cy);
    CHECK(reasonsOf(found[2]).front() == QStringLiteral("unsaid"));
    week.terms(bo).shiftsPerWeek = 1;
    found = of();
    CHECK(found[0].helperId == ann);
    CHECK(found[2].helperId == bo); // over the limit comes last
    CHECK(reasonsOf(found[2]).back() == QStringLiteral("warned 1"));
    CHECK(told(found[2].warnings) == QStringLiteral("shift.limit_shifts/helper"));
    week.away(ann, 5, 5);
    week.book.helpers[2].centreId = CentreId(9);
    found = of();
    REQUIRE(found.size() == 1);
    CHECK(found[0].helperId == bo);
    CHECK(Rota(week.book).candidates(DutyLineId(9), span(WeekBook::day(5), 1800, 2100)).empty());
}

TEST_CASE("who is on shift is told with languages and limits, cut to the part of the day")
{
    WeekBook week;
    week.has(bo, 1, 1730, 1900);
    week.has(ann, 1, 1900, 2300);
    week.has(bo, 1, 2000, 2030);
    week.has(cy, 2);
    week.terms(ann).callsPerEvening = 8;
    week.book.terms.front().heavyCallsPerEvening = 2;
    week.book.terms.front().skills = {QStringLiteral("krise")};
    const auto there = Rota(week.book).onShift(WeekBook::centre, span(WeekBook::day(1), 1800, 2100));
    REQUIRE(there.size() == 2);
    CHECK(there[0].helperId == ann);
    CHECK(there[0].spans == std::vector<LocalSpan>{span(WeekBook::day(1), 1900, 2100)});
    CHECK(there[0].languages == QStringList{QStringLiteral("da")});
    CHECK(there[0].callsPerEvening == 8);
    CHECK(there[0].heavyCallsPerEvening == 2);
    CHECK(there[0].skills == QStringList{QStringLiteral("krise")});
    CHECK(there[1].spans
        == std::vector<LocalSpan>{span(WeekBook::day(1), 1800, 1900), span(WeekBook::day(1), 2000, 2030)});
    CHECK_FALSE(there[1].callsPerEvening);
    CHECK(Rota(week.book).onShift(CentreId(9), span(WeekBook::day(1), 1800, 2100)).empty());
}

TEST_CASE("pairs apart hold on their days, without the reason")
{
    WeekBook week;
    week.apart(ann, bo).reason = QStringLiteral("Aftalt");
    PairApart& person = week.apart(cy, {});
    person.personId = PersonId(7);
    person.toOn = WeekBook::day(3);
    CHECK(Rota(week.book).apartOn(WeekBook::day(2)) == std::vector<Apart>{{ann, bo, {}}, {cy, {}, PersonId(7)}});
    CHECK(Rota(week.book).apartOn(WeekBook::day(4)) == std::vector<Apart>{{ann, bo, {}}});
    week.book.apart.front().isLifted = true;
    CHECK(Rota(week.book).apartOn(WeekBook::day(4)).empty());
    CHECK(Rota(week.book).apartOn(WeekBook::day(0)).empty());
}
