// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_days.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

const QDate until(2026, 11, 3);

/// How many contacts fit into a day.
qint64 roomOn(const DemoDays& days, QDate day)
{
    return days.slotsBefore(day.addDays(1)) - days.slotsBefore(day);
}

} // namespace

TEST_CASE("a moment of the demo is the local hour it tells of, in summer and winter and on the days between")
{
    const DemoDays days(until);
    for (const QDate day : {QDate(2026, 1, 15), QDate(2026, 7, 15), QDate(2026, 3, 28), QDate(2026, 3, 29),
             QDate(2026, 3, 30), QDate(2025, 10, 25), QDate(2025, 10, 26), QDate(2024, 2, 29)})
        for (const int hour : {4, 9, 12, 18, 23}) {
            CAPTURE(day, hour);
            CHECK(days.at(day, hour * 3600) == fromLocal(day, QTime(hour, 0)));
            CHECK(localDate(days.at(day, hour * 3600 + 3599)) == day);
        }
}

TEST_CASE("Samtaler began on 24 March 2020, or a year and a half ago when that lies ahead")
{
    CHECK(DemoDays(until).talksBegan() == QDate(2020, 3, 24));
    CHECK(DemoDays(QDate(2021, 9, 23)).talksBegan() == QDate(2020, 3, 24));
    CHECK(DemoDays(QDate(2021, 9, 22)).talksBegan() == QDate(2020, 3, 23));
    CHECK(DemoDays(QDate(2019, 7, 1)).talksBegan() == QDate(2017, 12, 30));
    CHECK(DemoDays(until).yearAgo() == QDate(2025, 11, 3));
}

TEST_CASE("every slot belongs to one day, and the days follow one another")
{
    const DemoDays days(until);
    CHECK(days.slotsBefore(days.talksBegan()) == 0);
    for (QDate day = days.talksBegan(); day < until; day = day.addDays(1)) {
        const qint64 first = days.slotsBefore(day);
        const qint64 room = roomOn(days, day);
        REQUIRE(room > 0); // or a day could not be told of
        REQUIRE(days.dayOfSlot(first) == day);
        REQUIRE(days.dayOfSlot(first + room - 1) == day);
    }
    CHECK(days.dayOfSlot(days.slotsBefore(until)) == until);
}

TEST_CASE("Saturdays are half as busy as weekdays, Sundays less, July less again, and Christmas hardly at all")
{
    const DemoDays days(until);
    const QDate tuesday(2026, 5, 5);
    CHECK(roomOn(days, tuesday.addDays(4)) * 2 == roomOn(days, tuesday));
    CHECK(roomOn(days, tuesday.addDays(5)) < roomOn(days, tuesday.addDays(4)));
    CHECK(roomOn(days, QDate(2026, 7, 7)) * 10 == roomOn(days, tuesday) * 6);
    CHECK(roomOn(days, QDate(2025, 12, 22)) == roomOn(days, tuesday));
    for (const QDate day : {QDate(2025, 12, 23), QDate(2025, 12, 31), QDate(2026, 1, 1)})
        CHECK(roomOn(days, day) * 4 == roomOn(days, tuesday));
    CHECK(roomOn(days, QDate(2026, 1, 2)) == roomOn(days, tuesday));
}

} // namespace naervaer
