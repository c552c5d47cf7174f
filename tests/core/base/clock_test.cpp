// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {
QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}
}

TEST_CASE("a call late in the evening belongs to that evening's date, whatever the PC's zone")
{
    CHECK(localDate(utc(2026, 7, 1, 21, 59)) == QDate(2026, 7, 1));
    CHECK(localDate(utc(2026, 7, 1, 22, 0)) == QDate(2026, 7, 2));
    CHECK(localDate(utc(2026, 12, 1, 22, 59)) == QDate(2026, 12, 1));
    CHECK(localDate(utc(2026, 12, 1, 23, 0)) == QDate(2026, 12, 2));
}

TEST_CASE("local times become the right moment in summer and winter")
{
    CHECK(fromLocal(QDate(2026, 7, 1), QTime(18, 30)) == utc(2026, 7, 1, 16, 30));
    CHECK(fromLocal(QDate(2026, 12, 1), QTime(18, 30)) == utc(2026, 12, 1, 17, 30));
}

TEST_CASE("of the doubled hour in October the first is meant")
{
    CHECK(fromLocal(QDate(2026, 10, 25), QTime(2, 30)) == utc(2026, 10, 25, 0, 30));
    CHECK(fromLocal(QDate(2026, 10, 25), QTime(3, 0)) == utc(2026, 10, 25, 2, 0));
}

TEST_CASE("a time that the clock skips in March is moved forward an hour")
{
    CHECK(toLocal(fromLocal(QDate(2026, 3, 29), QTime(2, 30))).time() == QTime(3, 30));
    CHECK(fromLocal(QDate(2026, 3, 29), QTime(1, 59)) == utc(2026, 3, 29, 0, 59));
}
