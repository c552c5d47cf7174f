// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_service.h"
#include "tests/support/catch.h"
#include "ui/shell/code_words.h"
#include "ui/shell/languages.h"
#include "ui/shell/words.h"

#include <QLocale>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
const QDate today(2026, 11, 24); // a Tuesday
}

TEST_CASE("a date is said as people say it")
{
    CHECK(dayWords(today, today) == QStringLiteral("today"));
    CHECK(dayWords(today.addDays(-1), today) == QStringLiteral("yesterday"));
    CHECK(dayWords(today.addDays(1), today) == QStringLiteral("tomorrow"));
    CHECK(dayWords(today.addDays(-2), today) == QStringLiteral("Sunday"));
    CHECK(dayWords(today.addDays(6), today) == QStringLiteral("Monday"));
    CHECK(dayWords(today.addDays(-7), today) == QStringLiteral("17 November"));
    CHECK(dayWords(QDate(2025, 11, 24), today) == QStringLiteral("24 Nov 2025"));
    CHECK(fullDate(today) == QStringLiteral("Tuesday 24 November 2026"));
}

TEST_CASE("a weekday a few days off is said also across New Year")
{
    CHECK(dayWords(QDate(2026, 12, 30), QDate(2027, 1, 2)) == QStringLiteral("Wednesday"));
    CHECK(dayWords(QDate(2026, 12, 20), QDate(2027, 1, 2)) == QStringLiteral("20 Dec 2026"));
}

TEST_CASE("names of months and days follow the language")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Danish));
    CHECK(dayWords(today.addDays(-2), today) == QStringLiteral("søndag"));
    QLocale::setDefault(before);
}

TEST_CASE("a moment is said by the clock on the wall, not by UTC")
{
    const QDateTime lateInUtc(QDate(2026, 11, 23), QTime(23, 30), Qt::UTC);
    CHECK(momentWords(lateInUtc, today) == QStringLiteral("today 00:30"));
    const QDateTime evening(QDate(2026, 11, 23), QTime(17, 30), Qt::UTC);
    CHECK(momentWords(evening, today) == QStringLiteral("yesterday 18:30"));
}

TEST_CASE("every code of the base has a sentence")
{
    for (const char* code : {"date.unreadable", "date.impossible", "time.unreadable", "number.unreadable",
             "number.not_whole", "yesno.unreadable", "phone.unreadable", "phone.impossible"}) {
        const QString words = sentence({QString::fromLatin1(code), {}});
        CHECK(words.endsWith(QLatin1Char('.')));
        CHECK(words.contains(QLatin1Char(' ')));
    }
}

TEST_CASE("every reason a task is opened for has words")
{
    for (const QString& reason : {reasonErasure, QStringLiteral("call.declined"), QStringLiteral("call.wrong_number")})
        CHECK(taskReasonWords(reason) != reason);
}

TEST_CASE("a sentence names the limits it speaks of")
{
    const Problem problem{QStringLiteral("number.out_of_range"), {}, {QStringLiteral("1"), QStringLiteral("12")}};
    CHECK(sentence(problem) == QStringLiteral("Write a number from 1 to 12."));
}

TEST_CASE("values that a sentence does not name are left out")
{
    const Problem problem{QStringLiteral("yesno.unreadable"), {}, {QStringLiteral("perhaps %2")}};
    CHECK(sentence(problem) == QStringLiteral("Write yes or no."));
}

TEST_CASE("what was typed may hold a percent sign without upsetting the sentence")
{
    const Problem problem{QStringLiteral("number.out_of_range"), {}, {QStringLiteral("%2"), QStringLiteral("5")}};
    CHECK(sentence(problem) == QStringLiteral("Write a number from %2 to 5."));
}

TEST_CASE("a code without a sentence is shown rather than nothing")
{
    CHECK(sentence({QStringLiteral("no.such_code"), {}}) == QStringLiteral("no.such_code"));
}

TEST_CASE("every kind of failure says what happened and what to do")
{
    using Kind = Failure::Kind;
    for (const Kind kind :
        {Kind::Storage, Kind::DiskFull, Kind::ReadOnly, Kind::Damaged, Kind::NotOurs, Kind::Newer, Kind::InUse,
            Kind::Busy, Kind::NotEncrypted, Kind::NetworkFile, Kind::Missing, Kind::Conflict, Kind::NotAllowed}) {
        const Trouble told = trouble(Failure(kind, QStringLiteral("engine's words")));
        CHECK_FALSE(told.title.isEmpty());
        CHECK(told.sentence.contains(QStringLiteral("not"), Qt::CaseInsensitive));
        CHECK(told.advice.endsWith(QLatin1Char('.')));
        CHECK(told.detail == QStringLiteral("engine's words"));
    }
}

TEST_CASE("a file that is in use says who has it, where, and since when")
{
    const auto told = [](const QString& detail) { return trouble(Failure(Failure::Kind::InUse, detail)).sentence; };
    CHECK(told(QStringLiteral("mette · vaerested-pc · 2026-11-03 08:15"))
        == QStringLiteral("mette has had it open on the computer vaerested-pc since Tuesday 3 November 2026 08:15, and "
                          "only one at a time can. It was not changed."));
    CHECK(told(QStringLiteral("· vaerested-pc · 2026-11-03 08:15"))
        == QStringLiteral("It has been open on the computer vaerested-pc since Tuesday 3 November 2026 08:15, and only "
                          "one at a time can have it open. It was not changed."));
    for (const char* other : {"", "database is locked", "/home/mette/register.naervaer", "a · b · c"})
        CHECK(told(QString::fromUtf8(other)).startsWith(QStringLiteral("Somebody else has the file open")));
}

TEST_CASE("a sentence with values is translated whether it counts them or not")
{
    const QLocale before;
    {
        Languages languages;
        languages.speak(QStringLiteral("da"));
        CHECK(
            sentence({QStringLiteral("contact.heads_out_of_range"), {}, {QStringLiteral("0"), QStringLiteral("2000")}})
            == QStringLiteral("Skriv et tal fra 0 til 2000."));
        CHECK(sentence({QStringLiteral("contact.too_old"), {}, {QStringLiteral("2")}})
                  .startsWith(QStringLiteral("Det er mere end 2 år siden")));
        CHECK(trouble(Failure(Failure::Kind::InUse, QStringLiteral("Bodil · vaerested-pc · 2026-11-03 08:15")))
                  .sentence.startsWith(
                      QStringLiteral("Bodil har haft den åben på computeren vaerested-pc siden tirsdag ")));
    }
    QLocale::setDefault(before);
}
