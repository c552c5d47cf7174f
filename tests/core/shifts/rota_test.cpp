// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what on a day, and what stands open.
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::span;
using test::WeekBook;

namespace {

constexpr auto ann = WeekBook::ann;
constexpr auto bo = WeekBook::bo;
constexpr auto cy = WeekBook::cy;
constexpr auto line = WeekBook::line;

} // namespace

TEST_CASE("standing shifts come on their days, planned ones beside them")
{
    WeekBook week;
    week.stands(ann, 1);
    week.stands(bo, 2, 1800, 1930);
    week.has(cy, 2, 1930, 2100);
    CHECK(week.duties()
        == QStringList{QStringLiteral("ann 2 1800-2100"), QStringLiteral("bo 3 1800-1930"),
            QStringLiteral("cy 3 1930-2100"), QStringLiteral("ann 9 1800-2100")}); // the day after the book, too
}

TEST_CASE("a shift in place of a standing one is done by who covers, or by nobody")
{
    WeekBook week;
    week.stands(ann, 1);
    Shift& cover = week.has(bo, 1);
    cover.standingId = StandingShiftId(1);
    cover.coversId = ann;
    CHECK(week.duties().front() == QStringLiteral("bo 2 1800-2100 for ann"));
    week.book.shifts.front().state = ShiftState::Cancelled;
    CHECK(week.duties().front() == QStringLiteral("- 2 1800-2100 for bo"));
    week.book.shifts.front().standingId = {}; // a cancelled shift of its own is simply none
    CHECK(week.duties().front() == QStringLiteral("ann 2 1800-2100"));
}

TEST_CASE("a shift in place of a standing one that no longer comes that day counts for nothing")
{
    WeekBook week;
    week.stands(ann, 1).validTo = WeekBook::day(0);
    week.has(bo, 1).standingId = StandingShiftId(1);
    week.has(bo, 2).standingId = StandingShiftId(7); // of before the book
    CHECK(week.duties().isEmpty());
}

TEST_CASE("what a helper who is away had falls open, or to who covers them")
{
    WeekBook week;
    week.stands(ann, 1);
    week.stands(ann, 2);
    week.stands(ann, 3);
    week.away(ann, 2, 2);
    CHECK(week.duties().mid(0, 3)
        == QStringList{QStringLiteral("ann 2 1800-2100"), QStringLiteral("- 3 1800-2100 for ann"),
            QStringLiteral("ann 4 1800-2100")});
    week.book.absences.front().coveredBy = bo;
    CHECK(week.duties()[1] == QStringLiteral("bo 3 1800-2100 for ann"));
    week.away(bo, 2, 3); // who covers may fall ill as well
    CHECK(week.duties()[1] == QStringLiteral("- 3 1800-2100 for ann"));
    week.book.absences.front().isLifted = true;
    CHECK(week.duties()[1] == QStringLiteral("ann 3 1800-2100"));
}

TEST_CASE("what a helper had who works here no longer falls open")
{
    WeekBook week;
    week.stands(ann, 1);
    std::erase_if(week.book.helpers, [](const Helper& each) { return each.id == ann; });
    CHECK(week.duties().front() == QStringLiteral("- 2 1800-2100 for ann"));
}

TEST_CASE("a line that is no longer in use has no duties and no openings")
{
    WeekBook week;
    week.stands(ann, 1);
    week.has(bo, 2);
    week.book.lines.front().isActive = false;
    CHECK(week.duties().isEmpty());
    CHECK(week.week().openings.empty());
    CHECK(week.week().state == RotaState::Closed);
}

TEST_CASE("duties are found by whose they are, and by what they came from")
{
    WeekBook week;
    week.stands(ann, 1);
    week.has(ann, 3);
    week.has(bo, 3);
    const Rota rota(week.book);
    const auto anns = rota.dutiesOf(ann, WeekBook::day(1), WeekBook::day(3));
    REQUIRE(anns.size() == 2);
    CHECK(anns[0].standingId == StandingShiftId(1));
    CHECK(anns[1].shiftId == ShiftId(1));
    CHECK(rota.dutiesOf(ann, WeekBook::day(2), WeekBook::day(2)).empty());
    CHECK(rota.dutiesOf(HelperId(9), WeekBook::day(1), WeekBook::day(7)).empty());
    CHECK(rota.current(anns[0]) == anns[0]);
    Duty elsewhere = anns[0];
    elsewhere.span.on = WeekBook::day(2);
    CHECK_FALSE(rota.current(elsewhere));
    CHECK_FALSE(rota.current(Duty())); // nothing comes from nothing
    CHECK_FALSE(sameOrigin(Duty(), Duty()));
    CHECK(isAside(anns[1], {anns[0], anns[1]}));
    CHECK_FALSE(isAside(anns[1], {anns[0]}));
}

TEST_CASE("an opening that nobody staffs is a gap, and a week is as urgent as its worst opening")
{
    WeekBook week;
    week.book.lines.front().least = 1;
    for (int weekday = 1; weekday <= 4; ++weekday)
        week.stands(weekday % 2 == 0 ? ann : bo, weekday);
    CHECK(week.states() == QStringLiteral("ffffg"));
    const RotaWeek rota = week.week();
    CHECK(rota.state == RotaState::Gap);
    CHECK(rota.monday == WeekBook::day(1));
    REQUIRE(rota.openings.size() == 5);
    CHECK(rota.openings[4].gaps == std::vector<RotaGap>{{line, span(WeekBook::day(5), 1800, 2100), 1}});
    CHECK(rota.openings[0].pillars == std::vector<HelperId>{bo});
    week.has(cy, 5);
    CHECK(week.week().state == RotaState::Fragile);
}

TEST_CASE("a line is not fragile where somebody free could step in")
{
    WeekBook week;
    week.stands(ann, 1);
    week.stands(ann, 2);
    week.can(bo, 1, 1700, 2200);
    week.can(bo, 2, 1830, 2200); // not from the beginning
    CHECK(week.states() == QStringLiteral("sfggg"));
    week.can(cy, 2, 1800, 2100);
    CHECK(week.states() == QStringLiteral("ssggg"));
    SECTION("not who is away")
    {
        week.away(cy, 2, 2);
        CHECK(week.states() == QStringLiteral("sfggg"));
    }
    SECTION("not who has another shift then")
    {
        DutyLine& other = week.book.lines.emplace_back();
        other.id = DutyLineId(2);
        other.centreId = WeekBook::centre;
        week.has(cy, 2).lineId = other.id;
        CHECK(week.week().openings[1].state == RotaState::Fragile);
    }
    SECTION("not who works elsewhere")
    {
        week.book.helpers[2].centreId = CentreId(9);
        CHECK(week.states() == QStringLiteral("sfggg"));
    }
    SECTION("not who lacks what the line asks for")
    {
        week.book.lines.front().skills = {QStringLiteral("Samtale")};
        CHECK(week.states() == QStringLiteral("ffggg"));
        week.terms(cy).skills = {QStringLiteral("samtale")};
        CHECK(week.states() == QStringLiteral("fsggg"));
    }
}

TEST_CASE("a pair is not fragile when one of them can do it alone, but is when both are needed")
{
    WeekBook week;
    DutyLine& evening = week.book.lines.front();
    evening.needed = 2;
    week.stands(ann, 1);
    week.stands(bo, 1);
    CHECK(week.states() == QStringLiteral("sgggg"));
    week.book.lines.front().least = 2;
    CHECK(week.states() == QStringLiteral("fgggg"));
    CHECK(week.week().openings.front().pillars == std::vector<HelperId>{ann, bo});
    week.can(cy, 1, 1800, 2100);
    CHECK(week.states() == QStringLiteral("sgggg"));
    week.apart(cy, bo); // so cy could only be there without bo
    CHECK(week.week().openings.front().state == RotaState::Fragile);
}

TEST_CASE("pairs take turns, two weeks on and two off")
{
    WeekBook week;
    week.book.lines.front().needed = 2;
    week.book.to = week.book.from.addDays(27);
    for (const HelperId who : {ann, bo}) {
        StandingShift& row = week.stands(who, 1);
        row.weeksOn = row.weeksOff = 2;
        row.anchorOn = WeekBook::day(1);
    }
    QString states;
    for (const RotaWeek& each : Rota(week.book).weeks(WeekBook::centre))
        states += QString(codeOf(each.openings.front().state)).left(1);
    CHECK(states == QStringLiteral("ssgg"));
}

TEST_CASE("gaps are the parts of an opening with too few, and say how many are missing")
{
    WeekBook week;
    week.book.lines.front().needed = 2;
    week.has(ann, 1, 1800, 2000);
    week.has(bo, 1, 1900, 2100);
    const auto gaps = week.week().openings.front().gaps;
    CHECK(gaps
        == std::vector<RotaGap>{
            {line, span(WeekBook::day(1), 1800, 1900), 1}, {line, span(WeekBook::day(1), 2000, 2100), 1}});
    week.has(ann, 1, 1900, 2100); // the same helper twice is one
    CHECK(week.week().openings.front().gaps.size() == 1);
}

TEST_CASE("an opening over midnight is staffed from the evening and from the morning")
{
    WeekBook week;
    week.book.hours = {test::weekly<DutyHours>(5, 2200, 600)};
    week.book.hours.front().lineId = line;
    week.has(ann, 5, 2200, 200);
    CHECK(week.week().openings.front().gaps == std::vector<RotaGap>{{line, span(WeekBook::day(6), 200, 600), 1}});
    week.has(bo, 6, 200, 600); // begins on Saturday, within Friday's opening
    const RotaWeek rota = week.week();
    REQUIRE(rota.openings.size() == 1);
    CHECK(rota.openings.front().gaps.empty());
    CHECK(rota.openings.front().duties.size() == 2);
}

TEST_CASE("a duty outside the hours of its line is shown, and nobody is missing there")
{
    WeekBook week;
    week.has(ann, 6, 1000, 1200);
    const RotaWeek rota = week.week();
    REQUIRE(rota.openings.size() == 6);
    CHECK(rota.openings.back().needed == 0);
    CHECK(rota.openings.back().state == RotaState::Staffed);
    CHECK(rota.openings.back().duties.size() == 1);
}

TEST_CASE("a closed centre needs nobody: standing shifts fall away, and what was planned for the day stays")
{
    WeekBook week;
    week.stands(ann, 2);
    week.closes(2, 3);
    CHECK(week.states() == QStringLiteral("gccgg"));
    CHECK(week.week().openings[1].closedBy == QStringLiteral("closure"));
    CHECK(week.week().openings[1].duties.empty());
    week.has(bo, 2);
    CHECK(week.week().openings[1].duties.size() == 1);
    CHECK(Rota(week.book).gaps(WeekBook::centre).size() == 3);
    week.book.closures.front().centreId = CentreId(9);
    CHECK(week.states() == QStringLiteral("gsggg")); // two of them now
    week.book.closures.front().centreId = WeekBook::centre;
    week.book.closures.front().isLifted = true;
    CHECK(week.states() == QStringLiteral("gsggg"));
}

TEST_CASE("a line keeps the public holidays of its country, if it does")
{
    WeekBook week;
    week.book.from = QDate(2027, 5, 17); // Monday: Norway's day, and Whit Monday
    week.book.to = week.book.from.addDays(6);
    CHECK(week.states() == QStringLiteral("cgggg"));
    CHECK(week.week().openings.front().closedBy == QStringLiteral("holiday.whit_monday"));
    week.book.country = QStringLiteral("NO");
    CHECK(week.week().openings.front().closedBy == QStringLiteral("holiday.constitution_day"));
    week.book.lines.front().closedOnHolidays = false;
    CHECK(week.states() == QStringLiteral("ggggg"));
}

TEST_CASE("a rota is of whole weeks, and of one centre or all")
{
    WeekBook week;
    week.book.to = week.book.from.addDays(19);
    CHECK(Rota(week.book).weeks(WeekBook::centre).size() == 2);
    CHECK(Rota(week.book).weeks(CentreId(9)).front().openings.empty());
    CHECK(Rota(week.book).weeks({}).front().openings.size() == 5);
    week.book.from = week.book.from.addDays(1);
    CHECK(Rota(week.book).weeks({}).front().monday == QDate(2026, 11, 9));
    CHECK(Rota(week.book).gaps({}).size() == 5);
}
