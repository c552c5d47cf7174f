// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"
#include "tests/support/catch.h"

#include <limits>

using namespace naervaer;

namespace {

const QDate monday(2026, 10, 19);

/// What was read, or the code of the refusal.
template <typename T, typename Show> QString told(const Result<T>& result, Show show)
{
    return result ? show(*result) : result.problems().front().code;
}

QString date(const QString& typed, QDate today = monday)
{
    return told(parseDate(typed, today), [](QDate read) { return read.toString(Qt::ISODate); });
}

QString date(const char16_t* typed, QDate today = monday)
{
    return date(QString::fromUtf16(typed), today);
}

QString time(const char16_t* typed)
{
    return told(
        parseTime(QString::fromUtf16(typed)), [](QTime read) { return read.toString(QStringLiteral("HH:mm:ss")); });
}

QString number(const char16_t* typed)
{
    return told(parseNumber(QString::fromUtf16(typed)), [](double read) { return QString::number(read, 'g', 15); });
}

QString whole(const char16_t* typed, int least = 0, int most = 100)
{
    return told(parseWhole(QString::fromUtf16(typed), least, most), [](int read) { return QString::number(read); });
}

QString yesNo(const char16_t* typed)
{
    return told(parseYesNo(QString::fromUtf16(typed)),
        [](bool read) { return read ? QStringLiteral("yes") : QStringLiteral("no"); });
}

} // namespace

TEST_CASE("one date has many written forms")
{
    const auto typed = GENERATE(as<const char16_t*>(), u"05.02.2026", u"5.2.2026", u"5.2.26", u"05.02.26", u"5/2-26",
        u"5/2-2026", u"5/2 2026", u"5/2 26", u"5/2/2026", u"05-02-2026", u"5-2-26", u"5–2–26", u"2026-02-05",
        u"2026-2-5", u"2026/02/05", u"2026.02.05", u" 5. 2. 2026 ", u"5 / 2 - 26", u"\u00A05.2.2026\t",
        u"０５．０２．２０２６", u"5. februar 2026", u"5 februar 2026", u"5. FEBRUAR 2026", u"5.februar 2026",
        u"05. feb. 2026", u"5. feb 26", u"5feb2026", u"05-feb-2026", u"05-Feb-26", u"den 5. februar 2026",
        u"5. februar, 2026", u"5 February 2026");
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK(date(typed) == u"2026-02-05");
}

TEST_CASE("every month is known in Danish, Norwegian and English, in full and cut down")
{
    const std::vector<std::vector<const char16_t*>> months{{u"januar", u"january", u"jan", u"jan."},
        {u"februar", u"february", u"feb", u"feb."}, {u"marts", u"mars", u"march", u"mar", u"mar."},
        {u"april", u"apr", u"apr."}, {u"maj", u"mai", u"may", u"MAJ"}, {u"juni", u"june", u"jun", u"jun."},
        {u"juli", u"july", u"jul", u"jul."}, {u"august", u"aug", u"aug."}, {u"september", u"sep", u"sept.", u"sep."},
        {u"oktober", u"october", u"okt", u"oct", u"okt."}, {u"november", u"nov", u"nov."},
        {u"december", u"desember", u"dec", u"des", u"dec.", u"des."}};
    REQUIRE(months.size() == 12);
    for (std::size_t i = 0; i < months.size(); ++i) {
        const QDate expected(2025, static_cast<int>(i) + 1, 9);
        for (const char16_t* name : months[i]) {
            const QString typed = QStringLiteral("9. %1 2025").arg(QString::fromUtf16(name));
            CHECK(date(typed) == expected.toString(Qt::ISODate));
        }
    }
}

TEST_CASE("a date without a year is the one nearest today, of two equally near the later")
{
    CHECK(date(u"20/10") == u"2026-10-20");
    CHECK(date(u"18.10") == u"2026-10-18");
    CHECK(date(u"18.10.") == u"2026-10-18");
    CHECK(date(u"5/2") == u"2027-02-05");
    CHECK(date(u"5. feb") == u"2027-02-05");
    CHECK(date(u"5 maj") == u"2026-05-05");
    CHECK(date(u"31/12", QDate(2026, 1, 2)) == u"2025-12-31");
    CHECK(date(u"1-1", QDate(2026, 12, 31)) == u"2027-01-01");
    CHECK(date(u"1/1", QDate(2028, 7, 2)) == u"2029-01-01");
    CHECK(date(u"29/2") == u"2028-02-29");
    CHECK(date(u"29/2", QDate(1901, 3, 1)) == u"1904-02-29");
    CHECK(date(u"29/2", QDate(2100, 3, 1)) == u"2104-02-29");
}

TEST_CASE("a two-digit year lies within 79 years before and 20 after today")
{
    CHECK(date(u"1.1.46") == u"2046-01-01");
    CHECK(date(u"1.1.47") == u"1947-01-01");
    CHECK(date(u"1.1.00") == u"2000-01-01");
    CHECK(date(u"1.1.99") == u"1999-01-01");
    CHECK(date(u"1.1.26") == u"2026-01-01");
    CHECK(date(u"1.1.05", QDate(2085, 6, 1)) == u"2105-01-01");
    CHECK(date(u"1.1.06", QDate(2085, 6, 1)) == u"2006-01-01");
}

TEST_CASE("days are called by their words")
{
    for (const char16_t* today : {u"i dag", u"idag", u"I DAG", u" i  dag ", u"today"})
        CHECK(date(today) == u"2026-10-19");
    for (const char16_t* yesterday : {u"i går", u"igår", u"i gaar", u"igaar", u"I GÅR", u"i ga\u030Ar", u"yesterday"})
        CHECK(date(yesterday) == u"2026-10-18");
    for (const char16_t* tomorrow : {u"i morgen", u"imorgen", u"I morgen", u"tomorrow"})
        CHECK(date(tomorrow) == u"2026-10-20");
    CHECK(date(u"i forgårs") == u"2026-10-17");
    CHECK(date(u"i overmorgen") == u"2026-10-21");
    CHECK(date(u"overmorgen") == u"2026-10-21");
}

TEST_CASE("a weekday is the next one after today")
{
    const std::vector<std::vector<const char16_t*>> week{{u"tirsdag", u"tirs", u"tir.", u"Tuesday", u"tue"},
        {u"onsdag", u"ons", u"ons.", u"Wednesday", u"wed"}, {u"torsdag", u"tors", u"tor.", u"Thursday", u"thu"},
        {u"fredag", u"fre", u"fre.", u"Friday", u"fri"}, {u"lørdag", u"loerdag", u"lør", u"lør.", u"LØRDAG", u"sat"},
        {u"søndag", u"soendag", u"søn", u"søn.", u"sunday", u"sun"}, {u"mandag", u"man", u"man.", u"Monday", u"mon"}};
    for (std::size_t i = 0; i < week.size(); ++i) {
        const QString expected = monday.addDays(static_cast<int>(i) + 1).toString(Qt::ISODate);
        for (const char16_t* name : week[i])
            CHECK(date(name) == expected);
    }
    CHECK(date(u"søndag", QDate(2026, 10, 18)) == u"2026-10-25");
    CHECK(date(u"mandag", QDate(2026, 10, 18)) == u"2026-10-19");
}

TEST_CASE("days that do not exist are told apart from what is no date")
{
    for (const char16_t* typed : {u"31.02.2026", u"30/2", u"29.2.2027", u"0.1.2026", u"1.0.2026", u"32. maj 2026",
             u"31. april", u"2026-13-01", u"5.13.2026", u"1.1.1799", u"1.1.2200", u"1.1.0026"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(date(typed) == u"date.impossible");
    }
    for (const char16_t* typed : {u"", u"  ", u"5", u"5.", u"februar", u"5. f", u"5. ma 2026", u"5. fabruar 2026",
             u"5.2.2", u"5.2.202", u"5.2.20266", u"5..2.2026", u"005.2.2026", u"ma", u"mandagen", u"i", u"i fjor",
             u"18.30.00x", u"2026-02", u"2026-02.05", u"5.2.2026 18.30", u"-5.2.2026", u"hver mandag", u"maj"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(date(typed) == u"date.unreadable");
    }
}

TEST_CASE("a day written in the form of the screens is read back")
{
    for (QDate day(2023, 12, 25); day < QDate(2028, 3, 5); day = day.addDays(1)) {
        for (const QString& form :
            {QStringLiteral("dd.MM.yyyy"), QStringLiteral("yyyy-MM-dd"), QStringLiteral("d/M-yy")})
            REQUIRE(*parseDate(day.toString(form), monday) == day);
    }
}

TEST_CASE("a time of day is read as people type it")
{
    for (const char16_t* typed : {u"18.30", u"18:30", u"18,30", u"18 30", u"1830", u"kl. 18.30", u"kl 18:30",
             u"kl.18.30", u"kl18.30", u"Kl. 1830", u"klokken 18.30", u" 18.30 ", u"１８：３０", u"18:30:00",
             u"18.30.59", u"ikke før kl. 18.30", u"at 18:30"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(time(typed) == u"18:30:00");
    }
    CHECK(time(u"Ikke før 11") == u"11:00:00");
    CHECK(time(u"not before 11") == u"11:00:00");
    CHECK(time(u"7") == u"07:00:00");
    CHECK(time(u"07") == u"07:00:00");
    CHECK(time(u"830") == u"08:30:00");
    CHECK(time(u"0830") == u"08:30:00");
    CHECK(time(u"8.05") == u"08:05:00");
    CHECK(time(u"0") == u"00:00:00");
    CHECK(time(u"0.00") == u"00:00:00");
    CHECK(time(u"23.59") == u"23:59:00");
}

TEST_CASE("what is no time of day is refused")
{
    for (const char16_t* typed : {u"", u"  ", u"8.5", u"8,5", u"8:5", u"24", u"24.00", u"25", u"18.60", u"1860", u"999",
             u"18.", u"18.300", u"18300", u"18-30", u"-8", u"før 11", u"kl.", u"ikke før", u"halv otte", u"18.30 19.30",
             u"18.30-19.30", u"18:30.5", u"18:30:60", u"x"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(time(typed) == u"time.unreadable");
    }
}

TEST_CASE("every minute of the day is read back from the form of the screens")
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime at = QTime(0, 0).addSecs(minute * 60);
        for (const QString& form : {QStringLiteral("HH.mm"), QStringLiteral("H:mm"), QStringLiteral("HHmm")})
            REQUIRE(*parseTime(at.toString(form)) == at);
    }
}

TEST_CASE("numbers are read with Danish or plain signs")
{
    struct Row {
        const char16_t* typed;
        const char16_t* read;
    };
    const auto row = GENERATE(values<Row>({{u"1.234,50", u"1234.5"}, {u"1 234,50", u"1234.5"},
        {u"1\u00A0234,50", u"1234.5"}, {u"1\u202F234,50", u"1234.5"}, {u"1234.5", u"1234.5"}, {u"1234,5", u"1234.5"},
        {u"1 234.5", u"1234.5"}, {u"1.234", u"1234"}, {u"12.345.678", u"12345678"}, {u"1 234 567", u"1234567"},
        {u"1.234.567,25", u"1234567.25"}, {u"-3,5", u"-3.5"}, {u"−3,5", u"-3.5"}, {u"- 3,5", u"-3.5"},
        {u"–3.5", u"-3.5"}, {u"+3,5", u"3.5"}, {u"0,5", u"0.5"}, {u",5", u"0.5"}, {u".5", u"0.5"}, {u"0.500", u"0.5"},
        {u"0.5", u"0.5"}, {u"12.34", u"12.34"}, {u"1234.567", u"1234.567"}, {u"1.2345", u"1.2345"},
        {u"1,234", u"1.234"}, {u"0", u"0"}, {u"007", u"7"}, {u" 42 ", u"42"}, {u"４２", u"42"},
        {u"-1.234", u"-1234"}}));
    INFO(QString::fromUtf16(row.typed).toStdString());
    CHECK(number(row.typed) == QString::fromUtf16(row.read));
}

TEST_CASE("what is no number is refused")
{
    for (const char16_t* typed : {u"", u" ", u"-", u"+", u",", u".", u"5,", u"5.", u"1,2,3", u"1.23.4", u"1.234.5",
             u"1,234.50", u"1 23", u"12 34", u"1.234 567", u"1.23,5", u"1..2", u"--5", u"5-", u"1e5", u"inf", u"nan",
             u"0x10", u"fem", u"5 kr", u"25,-", u"½"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(number(typed) == u"number.unreadable");
    }
    CHECK_FALSE(parseNumber(QString(400, u'9')));
}

TEST_CASE("a whole number keeps within its limits")
{
    CHECK(whole(u"0") == u"0");
    CHECK(whole(u"100") == u"100");
    CHECK(whole(u"5,0") == u"5");
    CHECK(whole(u"1.000", 0, 1000) == u"1000");
    CHECK(whole(u"-3", -5, 5) == u"-3");
    CHECK(whole(u"-0") == u"0");
    CHECK(whole(u"5,5") == u"number.not_whole");
    CHECK(whole(u"-1") == u"number.out_of_range");
    CHECK(whole(u"101") == u"number.out_of_range");
    CHECK(whole(u"99999999999999999999") == u"number.out_of_range");
    CHECK(whole(u"fem") == u"number.unreadable");
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    CHECK(whole(u"2147483647", least, most) == u"2147483647");
    CHECK(whole(u"-2147483648", least, most) == u"-2147483648");
    CHECK(whole(u"2147483648", least, most) == u"number.out_of_range");
}

TEST_CASE("a number out of range is refused with both limits")
{
    const auto refused = parseWhole(QStringLiteral("11"), 1, 10);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems()
        == Problems{{QStringLiteral("number.out_of_range"), {}, {QStringLiteral("1"), QStringLiteral("10")}}});
}

TEST_CASE("yes and no are read in three languages and as ticks")
{
    for (const char16_t* typed : {u"ja", u"JA", u" Ja ", u"j", u"yes", u"Y", u"x", u"X", u"1", u"１", u"sand", u"SAND",
             u"sann", u"true", u"TRUE"})
        CHECK(yesNo(typed) == u"yes");
    for (const char16_t* typed :
        {u"nej", u"NEJ", u"nei", u"no", u"n", u"0", u"falsk", u"FALSK", u"usand", u"USANN", u"false"})
        CHECK(yesNo(typed) == u"no");
    for (const char16_t* typed : {u"", u" ", u"måske", u"2", u"ja tak", u"nja", u"-", u"01"})
        CHECK(yesNo(typed) == u"yesno.unreadable");
}
