// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/crew.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

const QDate day(2026, 11, 3);

Round roundOf(std::optional<QTime> from, std::optional<QTime> to)
{
    Round round;
    round.fromTime = from;
    round.toTime = to;
    return round;
}

} // namespace

TEST_CASE("a night belongs to the evening on which it began")
{
    CHECK(eveningOf(fromLocal(day, QTime(18, 30))) == day);
    CHECK(eveningOf(fromLocal(day.addDays(1), QTime(4, 59))) == day);
    CHECK(eveningOf(fromLocal(day.addDays(1), QTime(5, 0))) == day.addDays(1));
}

TEST_CASE("a round is rung in its hours, one without hours until the night is over")
{
    const PhoneTime planned = hoursOf(roundOf(QTime(17, 0), QTime(20, 0)), day);
    CHECK(planned.fromAt == fromLocal(day, QTime(17, 0)));
    CHECK(planned.untilAt == fromLocal(day, QTime(20, 0)));
    const PhoneTime open = hoursOf(roundOf({}, {}), day);
    CHECK(open.fromAt == fromLocal(day, QTime(5, 0)));
    CHECK(open.untilAt == fromLocal(day.addDays(1), QTime(5, 0)));
}

TEST_CASE("who rings without a shift rings in the round's hours, or an evening's")
{
    CHECK(unplannedHours(roundOf({}, {}), day).fromAt == fromLocal(day, QTime(17, 0)));
    CHECK(unplannedHours(roundOf({}, {}), day).untilAt == fromLocal(day, QTime(20, 0)));
    CHECK(unplannedHours(roundOf(QTime(9, 0), QTime(11, 0)), day).untilAt == fromLocal(day, QTime(11, 0)));
    CHECK(unplannedHours(roundOf({}, QTime(12, 0)), day).fromAt == fromLocal(day, QTime(9, 0)));
    CHECK(unplannedHours(roundOf(QTime(19, 0), {}), day).untilAt == fromLocal(day, QTime(22, 0)));
    CHECK(unplannedHours(roundOf(QTime(22, 30), {}), day).untilAt == fromLocal(day.addDays(1), QTime(1, 30)));
}

TEST_CASE("of shifts only what is still to come counts")
{
    const std::vector<PhoneTime> times{{fromLocal(day, QTime(9, 0)), fromLocal(day, QTime(12, 0))},
        {fromLocal(day, QTime(17, 0)), fromLocal(day, QTime(20, 0))}};
    const auto left = yetToCome(times, fromLocal(day, QTime(18, 30)));
    REQUIRE(left.size() == 1);
    CHECK(left[0].fromAt == fromLocal(day, QTime(18, 30)));
    CHECK(left[0].untilAt == fromLocal(day, QTime(20, 0)));
    CHECK(yetToCome(times, fromLocal(day, QTime(20, 0))).empty());
    CHECK(yetToCome(times, fromLocal(day, QTime(7, 0))).size() == 2);
}

} // namespace naervaer
