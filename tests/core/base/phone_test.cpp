// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

const QString dk = QStringLiteral("DK");
const QString no = QStringLiteral("NO");

/// The number read, or the code of the refusal.
QString read(const QString& typed, const QString& country = dk)
{
    const auto number = parsePhone(typed, country);
    return number ? *number : number.problems().front().code;
}

} // namespace

TEST_CASE("a Danish number is read however it is spaced")
{
    const auto typed = GENERATE(as<const char16_t*>(), u"12345678", u"12 34 56 78", u"12-34-56-78", u"12.34.56.78",
        u"(12) 34 56 78", u"1234 5678", u"12/345678", u" 12345678 ", u"12\u00A034\u202F56\u200978", u"12–34–56–78",
        u"+45 12 34 56 78", u"+4512345678", u"(+45) 12345678", u"(+45)12 34 56 78", u"0045 12 34 56 78",
        u"004512345678", u"4512345678", u"１２３４５６７８", u"＋４５ １２３４５６７８", u"١٢٣٤٥٦٧٨",
        u"\u202A12345678\u202C");
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK(read(QString::fromUtf16(typed)) == u"+4512345678");
}

TEST_CASE("a number without a prefix belongs to the country of the house")
{
    CHECK(read(QStringLiteral("22 12 34 56"), no) == u"+4722123456");
    CHECK(read(QStringLiteral("412 34 567"), no) == u"+4741234567");
    CHECK(read(QStringLiteral("412 34 567"), dk) == u"+4541234567");
    CHECK(read(QStringLiteral("02800"), no) == u"+4702800");
    CHECK(read(QStringLiteral("02800"), dk) == u"phone.impossible");
}

TEST_CASE("a number with a prefix belongs to the prefix's country")
{
    CHECK(read(QStringLiteral("+47 412 34 567"), dk) == u"+4741234567");
    CHECK(read(QStringLiteral("+45 12 34 56 78"), no) == u"+4512345678");
    CHECK(read(QStringLiteral("0046 70 123 45 67")) == u"+46701234567");
    CHECK(read(QStringLiteral("+46 (0)70-123 45 67")) == u"+46701234567");
    CHECK(read(QStringLiteral("+44 20 7946 0958")) == u"+442079460958");
    CHECK(read(QStringLiteral("+298 201234")) == u"+298201234");
    CHECK(read(QStringLiteral("+299 32 12 34")) == u"+299321234");
}

TEST_CASE("what is not only a number is unreadable, so that no note is lost")
{
    const auto typed = GENERATE(as<const char16_t*>(), u"", u"   ", u"+", u"-", u"()", u"12345678 (mor)",
        u"mor 12345678", u"tlf. 12345678", u"hemmeligt", u"0800 FLOWERS", u"12345678 ext. 3", u"12345678#3",
        u"12345678;12345679", u"1234+5678", u"++4512345678", u"12345678?", u"12,34,56,78", u"1234567Ⅷx");
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK(read(QString::fromUtf16(typed)) == u"phone.unreadable");
}

TEST_CASE("emergency numbers, short numbers and wrong lengths are impossible")
{
    const auto typed = GENERATE(as<const char16_t*>(), u"112", u"114", u"116 123", u"1813", u"1", u"1234567",
        u"123456789", u"+45 112", u"+45 1234567", u"+45 123456789", u"+45", u"0045", u"12345678/87654321",
        u"+999 12345678", u"+0 12345678", u"+1 555 1234", u"12345678901234567890123456789012345678901234567890");
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK(read(QString::fromUtf16(typed)) == u"phone.impossible");
}

TEST_CASE("Norway's emergency numbers are impossible too")
{
    for (const char16_t* typed : {u"110", u"112", u"113", u"1412", u"116117", u"+47 112"})
        CHECK(read(QString::fromUtf16(typed), no) == u"phone.impossible");
}

TEST_CASE("a foreign number that could not be read again as it is shown, or is longer than any, is impossible")
{
    CHECK(read(QStringLiteral("+64 0 041523")) == u"phone.impossible");
    CHECK(read(QStringLiteral("0023 412734 56312347")) == u"phone.impossible"); // more digits than E.164 has
    CHECK(read(QStringLiteral("+64 041523")) == u"+6441523");
    CHECK(read(QStringLiteral("+46 (0)8 123 456")) == u"+468123456");
    CHECK(read(QStringLiteral("+39 06 1234 5678")) == u"+390612345678");
}

TEST_CASE("a refusal keeps nothing of what was typed")
{
    for (const QString& typed : {QStringLiteral("112"), QStringLiteral("12345678 (mor)")}) {
        const auto number = parsePhone(typed, dk);
        REQUIRE_FALSE(number);
        REQUIRE(number.problems().size() == 1);
        CHECK(number.problems().front().values.isEmpty());
        CHECK(number.problems().front().field.isEmpty());
    }
}

TEST_CASE("with no country only numbers with a prefix are read")
{
    CHECK(read(QStringLiteral("+45 12345678"), {}) == u"+4512345678");
    CHECK(read(QStringLiteral("12345678"), {}) == u"phone.impossible");
}

TEST_CASE("eight digits are read as with the prefix, whatever range they are from")
{
    for (const QString& country : {dk, no}) {
        const QString prefix = country == dk ? QStringLiteral("+45") : QStringLiteral("+47");
        for (int start = 10; start <= 99; ++start) {
            for (const int rest : {0, 123456, 454545, 474747, 999999}) {
                const QString eight = QString::number(start) + QStringLiteral("%1").arg(rest, 6, 10, QChar(u'0'));
                CHECK(read(eight, country) == prefix + eight);
                CHECK(read(prefix + eight, country) == prefix + eight);
            }
        }
    }
}

TEST_CASE("eight digits that begin a foreign number are not one of ours")
{
    for (const char* country : {"DK", "NO"})
        CHECK_FALSE(parsePhone(QStringLiteral("00123456"), QString::fromLatin1(country)).ok());
}

TEST_CASE("no number of Denmark or Norway begins with 0")
{
    for (const char* typed : {"(0047)004 44.567", "+45 01 23 45 67", "0047 01 23 45 67"})
        for (const char* country : {"DK", "NO"}) {
            CAPTURE(typed, country);
            CHECK_FALSE(parsePhone(QString::fromLatin1(typed), QString::fromLatin1(country)).ok());
        }
}

TEST_CASE("numbers are shown as people read them")
{
    struct Row {
        const char* e164;
        const char* inDenmark;
        const char* inNorway;
    };
    const auto row = GENERATE(values<Row>({
        {"+4512345678", "12 34 56 78", "+45 12 34 56 78"},
        {"+4570201201", "70 20 12 01", "+45 70 20 12 01"},
        {"+4741234567", "+47 412 34 567", "412 34 567"},
        {"+4791234567", "+47 912 34 567", "912 34 567"},
        {"+4780012345", "+47 800 12 345", "800 12 345"},
        {"+4722123456", "+47 22 12 34 56", "22 12 34 56"},
        {"+4712345678", "+47 12 34 56 78", "12 34 56 78"},
        {"+4702800", "+47 02800", "+47 02800"},
        {"+46701234567", "+46 70 123 45 67", "+46 70 123 45 67"},
        {"+442079460958", "+44 20 7946 0958", "+44 20 7946 0958"},
    }));
    CHECK(phoneForReading(QString::fromLatin1(row.e164), dk) == QString::fromLatin1(row.inDenmark));
    CHECK(phoneForReading(QString::fromLatin1(row.e164), no) == QString::fromLatin1(row.inNorway));
}

TEST_CASE("what is not an E.164 number is shown as it is")
{
    for (const char16_t* text : {u"", u"12345678", u"+45 12345678", u"+0512345678", u"+45", u"+45a2345678",
             u"hemmeligt", u"+12345678901234567", u"+9991234567"}) {
        CHECK(phoneForReading(QString::fromUtf16(text), dk) == QString::fromUtf16(text));
    }
}

TEST_CASE("what is shown can be typed back")
{
    for (const char16_t* e164 : {u"+4512345678", u"+4741234567", u"+4722123456", u"+46701234567", u"+442079460958"}) {
        for (const QString& country : {dk, no})
            CHECK(read(phoneForReading(QString::fromUtf16(e164), country), country) == QString::fromUtf16(e164));
    }
}

TEST_CASE("a number is found by its digits with and without the prefix, and by the last four")
{
    const auto terms = [](const char16_t* e164) { return phoneSearchTerms(QString::fromUtf16(e164)).join(u' '); };
    CHECK(terms(u"+4512345678") == u"4512345678 12345678 5678");
    CHECK(terms(u"+4741234567") == u"4741234567 41234567 4567");
    CHECK(terms(u"+46701234567") == u"46701234567 701234567 4567");
    CHECK(terms(u"+4702800") == u"4702800 02800 2800");
    CHECK(terms(u"+9991234567") == u"9991234567 4567");
    CHECK(terms(u"12345678") == u"");
    CHECK(terms(u"") == u"");
}
