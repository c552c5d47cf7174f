// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/holidays.h"

#include <array>

namespace naervaer {
namespace {

constexpr int lastPrayerDayYear = 2023;
constexpr int prayerDay = 26;

/// A holiday that moves with Easter.
struct Movable {
    int daysAfterEaster;
    const char* code;
};
constexpr std::array movables{Movable{-3, "holiday.maundy_thursday"}, Movable{-2, "holiday.good_friday"},
    Movable{0, "holiday.easter_sunday"}, Movable{1, "holiday.easter_monday"}, Movable{39, "holiday.ascension"},
    Movable{49, "holiday.whit_sunday"}, Movable{50, "holiday.whit_monday"}};

struct Fixed {
    int month;
    int day;
    const char* code;
    bool norwegianOnly;
};
constexpr std::array fixedDays{Fixed{1, 1, "holiday.new_year", false}, Fixed{5, 1, "holiday.labour_day", true},
    Fixed{5, 17, "holiday.constitution_day", true}, Fixed{12, 25, "holiday.christmas_day", false},
    Fixed{12, 26, "holiday.boxing_day", false}};

} // namespace

QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int moonShift = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int marchDays = epact + weekday - 7 * late + 114;
    return {year, marchDays / 31, marchDays % 31 + 1};
}

std::optional<QString> publicHoliday(QDate day, const QString& country)
{
    const bool isNorwegian = country == QLatin1String("NO");
    for (const Fixed& each : fixedDays)
        if (day.month() == each.month && day.day() == each.day && (isNorwegian || !each.norwegianOnly))
            return QString::fromLatin1(each.code);
    const auto afterEaster = static_cast<int>(easterSunday(day.year()).daysTo(day));
    for (const Movable& each : movables)
        if (afterEaster == each.daysAfterEaster)
            return QString::fromLatin1(each.code);
    if (!isNorwegian && afterEaster == prayerDay && day.year() <= lastPrayerDayYear)
        return QStringLiteral("holiday.great_prayer_day");
    return std::nullopt;
}

} // namespace naervaer
