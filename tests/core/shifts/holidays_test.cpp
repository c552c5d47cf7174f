// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/holidays.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace naervaer;

namespace {

/// "0101 new_year": the holidays of a year, by their day.
QStringList holidaysOf(int year, const char* country)
{
    QStringList all;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (const auto code = publicHoliday(day, QString::fromLatin1(country)))
            all.append(day.toString(QStringLiteral("MMdd ")) + code->section(u'.', 1));
    return all;
}

} // namespace

TEST_CASE("Easter is where the almanacs have it, the earliest and the latest too")
{
    for (const QDate easter : {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1961, 4, 2), QDate(2000, 4, 23),
             QDate(2008, 3, 23), QDate(2019, 4, 21), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
             QDate(2027, 3, 28), QDate(2038, 4, 25), QDate(2049, 4, 18)}) {
        CHECK(easterSunday(easter.year()) == easter);
        CHECK(easter.dayOfWeek() == 7);
    }
}

TEST_CASE("Denmark's public holidays of 2026")
{
    CHECK(holidaysOf(2026, "DK")
        == QStringList{QStringLiteral("0101 new_year"), QStringLiteral("0402 maundy_thursday"),
            QStringLiteral("0403 good_friday"), QStringLiteral("0405 easter_sunday"),
            QStringLiteral("0406 easter_monday"), QStringLiteral("0514 ascension"), QStringLiteral("0524 whit_sunday"),
            QStringLiteral("0525 whit_monday"), QStringLiteral("1225 christmas_day"),
            QStringLiteral("1226 boxing_day")});
}

TEST_CASE("Norway keeps 1 and 17 May besides")
{
    const QStringList norway = holidaysOf(2026, "NO");
    CHECK(norway.size() == 12);
    CHECK(norway.contains(QStringLiteral("0501 labour_day")));
    CHECK(norway.contains(QStringLiteral("0517 constitution_day")));
}

TEST_CASE("store bededag was a holiday in Denmark until 2023, and never in Norway")
{
    CHECK(publicHoliday(QDate(2023, 5, 5), QStringLiteral("DK")) == QStringLiteral("holiday.great_prayer_day"));
    CHECK_FALSE(publicHoliday(QDate(2024, 4, 26), QStringLiteral("DK")));
    CHECK_FALSE(publicHoliday(QDate(2023, 5, 5), QStringLiteral("NO")));
    CHECK(holidaysOf(2023, "DK").size() == 11);
}

TEST_CASE("two holidays may fall on one day, which is one holiday")
{
    CHECK(publicHoliday(QDate(2008, 5, 1), QStringLiteral("NO")) == QStringLiteral("holiday.labour_day")); // Ascension
    CHECK(publicHoliday(QDate(2008, 5, 1), QStringLiteral("DK")) == QStringLiteral("holiday.ascension"));
}

TEST_CASE("Christmas Eve, New Year's Eve and 5 June are workdays of the almanac")
{
    for (const QDate day : {QDate(2026, 12, 24), QDate(2026, 12, 31), QDate(2026, 6, 5)})
        for (const char* country : {"DK", "NO"})
            CHECK_FALSE(publicHoliday(day, QString::fromLatin1(country)));
}
