// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/local_span.h"
#include "core/shifts/weekly.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

LocalSpan span(QDate on, int from, int until)
{
    return {on, QTime(from / 100, from % 100), QTime(until / 100, until % 100)};
}

Weekly tuesdays()
{
    Weekly weekly;
    weekly.weekday = 2;
    weekly.from = QTime(18, 0);
    weekly.until = QTime(21, 0);
    weekly.validFrom = QDate(2026, 11, 1);
    return weekly;
}

} // namespace

TEST_CASE("an end at or before the beginning is on the next day")
{
    const QDate day(2026, 11, 3);
    CHECK(endOf(span(day, 1800, 2100)) - startOf(span(day, 1800, 2100)) == 180);
    CHECK(endOf(span(day, 2200, 200)) - startOf(span(day, 2200, 200)) == 240);
    CHECK(endOf(span(day, 0, 0)) - startOf(span(day, 0, 0)) == minutesOfDay);
    CHECK(startOf(span(day.addDays(1), 0, 100)) == endOf(span(day, 2200, 0)));
}

TEST_CASE("a span comes back from its two moments, over midnight and the turn of the year too")
{
    for (const LocalSpan& each : {span(QDate(2026, 11, 3), 1730, 2205), span(QDate(2026, 12, 31), 2300, 700),
             span(QDate(2024, 2, 29), 0, 0), span(QDate(2026, 11, 3), 2200, 0)})
        CHECK(spanBetween(startOf(each), endOf(each)) == each);
}

TEST_CASE("spans overlap when they share a minute, also across midnight")
{
    const QDate day(2026, 11, 3);
    CHECK(overlap(span(day, 1800, 2100), span(day, 2059, 2200)));
    CHECK_FALSE(overlap(span(day, 1800, 2100), span(day, 2100, 2200)));
    CHECK(overlap(span(day, 2200, 200), span(day.addDays(1), 100, 500)));
    CHECK_FALSE(overlap(span(day, 2200, 200), span(day.addDays(1), 200, 500)));
    CHECK_FALSE(overlap(span(day, 1800, 2100), span(day.addDays(1), 1800, 2100)));
}

TEST_CASE(
    "the night the clock is changed has an hour less or more, and times that are skipped or come twice have a sense")
{
    const QDate spring(2026, 3, 28); // the night to the 29th
    const QDate autumn(2026, 10, 24); // the night to the 25th
    CHECK(realMinutes(span(spring, 2200, 600)) == 7 * 60);
    CHECK(realMinutes(span(autumn, 2200, 600)) == 9 * 60);
    CHECK(realMinutes(span(spring.addDays(-1), 2200, 600)) == 8 * 60);
    CHECK(realMinutes(span(spring.addDays(1), 200, 300)) == 0); // 2.00 is 3.00 that night
    CHECK(realMinutes(span(spring.addDays(1), 230, 400)) == 30);
    CHECK(realMinutes(span(autumn.addDays(1), 200, 300)) == 120);
    CHECK(realMinutes(span(autumn.addDays(1), 0, 0)) == 25 * 60);
    CHECK(realMinutes(span(spring.addDays(1), 0, 0)) == 23 * 60);
    CHECK(realMinutes(span(autumn, 1800, 2100)) == 180);
}

TEST_CASE("a week begins on Monday")
{
    CHECK(mondayOf(QDate(2026, 11, 2)) == QDate(2026, 11, 2));
    CHECK(mondayOf(QDate(2026, 11, 8)) == QDate(2026, 11, 2));
    CHECK(mondayOf(QDate(2027, 1, 1)) == QDate(2026, 12, 28));
}

TEST_CASE("what comes every week comes on its weekday, while it holds")
{
    Weekly weekly = tuesdays();
    CHECK(occurrenceOn(weekly, QDate(2026, 11, 3)) == span(QDate(2026, 11, 3), 1800, 2100));
    CHECK_FALSE(occurrenceOn(weekly, QDate(2026, 11, 4)));
    CHECK_FALSE(occurrenceOn(weekly, QDate(2026, 10, 27)));
    weekly.validTo = QDate(2026, 11, 10);
    CHECK(occurrenceOn(weekly, QDate(2026, 11, 10)));
    CHECK_FALSE(occurrenceOn(weekly, QDate(2026, 11, 17)));
    weekly.validTo = weekly.validFrom.addDays(-1); // taken back
    CHECK_FALSE(occurrenceOn(weekly, QDate(2026, 11, 3)));
}

TEST_CASE("two weeks on and two off are counted from the week of the anchor, before it too")
{
    Weekly weekly = tuesdays();
    weekly.weeksOn = 2;
    weekly.weeksOff = 2;
    weekly.anchorOn = QDate(2026, 11, 5); // a Thursday: its week is the first one on
    weekly.validFrom = QDate(2026, 1, 1);
    QString signs;
    for (int week = -5; week <= 6; ++week)
        signs += occurrenceOn(weekly, QDate(2026, 11, 3).addDays(7 * week)) ? u'x' : u'-';
    CHECK(signs == QStringLiteral("-xx--xx--xx-"));
}
