// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"
#include "core/base/search_key.h"
#include "core/base/typed_text.h"

#include <QRegularExpression>
#include <array>
#include <cstdlib>
#include <optional>

namespace naervaer {
namespace {

Problem refused(const char* code)
{
    return {QString::fromLatin1(code), {}};
}

/// The words of one month or weekday, as search keys spell them.
using Names = std::array<QLatin1String, 3>;

constexpr QLatin1String operator""_l1(const char* text, std::size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

constexpr std::array<Names, 12> months{
    {{"januar"_l1, "january"_l1}, {"februar"_l1, "february"_l1}, {"marts"_l1, "mars"_l1, "march"_l1}, {"april"_l1},
        {"maj"_l1, "mai"_l1, "may"_l1}, {"juni"_l1, "june"_l1}, {"juli"_l1, "july"_l1}, {"august"_l1}, {"september"_l1},
        {"oktober"_l1, "october"_l1}, {"november"_l1}, {"december"_l1, "desember"_l1}}};

constexpr std::array<Names, 7> weekdays{{{"mandag"_l1, "monday"_l1}, {"tirsdag"_l1, "tuesday"_l1},
    {"onsdag"_l1, "wednesday"_l1}, {"torsdag"_l1, "thursday"_l1}, {"fredag"_l1, "friday"_l1},
    {"loerdag"_l1, "saturday"_l1}, {"soendag"_l1, "sunday"_l1}}};

/// Counted from 1; nothing for an unknown word. Three letters are enough, and tell all of them apart.
template <std::size_t count> std::optional<int> numberOf(const QString& word, const std::array<Names, count>& all)
{
    if (word.size() < 3)
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        for (const QLatin1String name : all[i]) {
            if (name.startsWith(word))
                return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

std::optional<int> daysAway(const QString& joinedWords)
{
    struct Day {
        QLatin1String name;
        int away;
    };
    static constexpr std::array<Day, 9> days{{{"idag"_l1, 0}, {"today"_l1, 0}, {"igaar"_l1, -1}, {"yesterday"_l1, -1},
        {"imorgen"_l1, 1}, {"tomorrow"_l1, 1}, {"iforgaars"_l1, -2}, {"overmorgen"_l1, 2}, {"iovermorgen"_l1, 2}}};
    for (const Day& day : days) {
        if (day.name == joinedWords)
            return day.away;
    }
    return std::nullopt;
}

std::optional<QDate> fromWords(const QString& text, QDate today)
{
    const QString words = searchKey(text).remove(u' ');
    if (const auto away = daysAway(words))
        return today.addDays(*away);
    if (const auto weekday = numberOf(words, weekdays))
        return today.addDays((*weekday - today.dayOfWeek() + 6) % 7 + 1);
    return std::nullopt;
}

/// Day, month and year as typed; the year may be missing.
struct Written {
    int day = 0;
    int month = 0;
    QString year;
};

std::optional<Written> inNumbers(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral(R"(^([0-9]{4})([-./])([0-9]{1,2})\2([0-9]{1,2})$)"));
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^([0-9]{1,2}) ?[-./] ?([0-9]{1,2})(?:(?: ?[-./] ?| )([0-9]{4}|[0-9]{2}))?\.?$)"));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return Written{match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1)};
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return Written{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3)};
    return std::nullopt;
}

std::optional<Written> withMonthName(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:den )?([0-9]{1,2})[-. ]{0,2}([a-z]+)[-., ]{0,2}([0-9]{4}|[0-9]{2})?$)"));
    const auto match = form.match(text);
    const auto month = numberOf(match.captured(2), months);
    if (!month)
        return std::nullopt;
    return Written{match.captured(1).toInt(), *month, match.captured(3)};
}

int fullYear(const QString& typed, QDate today)
{
    const int year = typed.toInt();
    if (typed.size() > 2)
        return year;
    const int first = today.year() - 79;
    return first + ((year - first) % 100 + 100) % 100;
}

/// Eight years reach the next 29 February from anywhere, 1900 and 2100 included.
QDate nearest(int day, int month, QDate today)
{
    QDate best;
    for (int year = today.year() - 8; year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) <= std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

} // namespace

Result<QDate> parseDate(const QString& text, QDate today)
{
    if (const auto date = fromWords(text, today))
        return *date;
    const QString typed = tidied(text);
    auto written = inNumbers(typed);
    if (!written)
        written = withMonthName(typed);
    if (!written)
        return refused("date.unreadable");
    const QDate date = written->year.isEmpty() ? nearest(written->day, written->month, today)
                                               : QDate(fullYear(written->year, today), written->month, written->day);
    if (!date.isValid() || date.year() < 1800 || date.year() > 2199)
        return refused("date.impossible");
    return date;
}

} // namespace naervaer
