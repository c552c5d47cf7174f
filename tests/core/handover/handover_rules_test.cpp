// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_rules.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

QDateTime local(int month, int day, int hour, int minute = 0)
{
    return fromLocal(QDate(2026, month, day), QTime(hour, minute));
}

NotReached attempt(qint64 person, const QDateTime& at, AttemptOutcome outcome = AttemptOutcome::NoAnswer)
{
    NotReached made;
    made.personId = PersonId(person);
    made.attempts = 1;
    made.at = at;
    made.outcome = outcome;
    return made;
}

} // namespace

TEST_CASE("A working day lasts from four in the morning to four the next")
{
    const WorkingDay day = workingDay(QDate(2026, 11, 3));
    CHECK(day.from == local(11, 3, 4));
    CHECK(day.until == local(11, 4, 4));
}

TEST_CASE("The working day when the clocks go forward is an hour short, and an hour long when they go back")
{
    const auto hours = [](QDate date) {
        const WorkingDay day = workingDay(date);
        return day.from.secsTo(day.until) / 3600;
    };
    CHECK(hours(QDate(2026, 3, 28)) == 23);
    CHECK(hours(QDate(2026, 3, 29)) == 24);
    CHECK(hours(QDate(2026, 10, 24)) == 25);
}

TEST_CASE("Whoever looks after midnight sees the sheet of the evening before")
{
    CHECK(handoverDay(local(11, 3, 22)) == QDate(2026, 11, 3));
    CHECK(handoverDay(local(11, 4, 1, 30)) == QDate(2026, 11, 3));
    CHECK(handoverDay(local(11, 4, 4)) == QDate(2026, 11, 4));
}

TEST_CASE("Whoever was tried several times is one line with the last attempt, the latest first")
{
    const auto lines = summed({attempt(1, local(11, 3, 18)), attempt(2, local(11, 3, 19)),
        attempt(1, local(11, 3, 20), AttemptOutcome::MessageLeft)});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].personId == PersonId(1));
    CHECK(lines[0].attempts == 2);
    CHECK(lines[0].outcome == AttemptOutcome::MessageLeft);
    CHECK(lines[0].at == local(11, 3, 20));
    CHECK(lines[1].personId == PersonId(2));
    CHECK(lines[1].attempts == 1);
    CHECK(summed({}).empty());
}
