// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/municipalities.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace naervaer;

namespace {

const QString dk = QStringLiteral("DK");
const QString no = QStringLiteral("NO");

QString codeOfName(const char* name, const QString& country)
{
    static const Municipalities places;
    const auto found = places.byName(QString::fromUtf8(name), country);
    return found ? found->code : QString();
}

} // namespace

TEST_CASE("all municipalities of Denmark and Norway are there, each code once")
{
    const Municipalities places;
    int danish = 0;
    QSet<QString> codes;
    for (const Municipality& each : places.all()) {
        danish += each.country == dk;
        codes.insert(each.code);
        CHECK(each.code.size() == 4);
        CHECK_FALSE(each.name.isEmpty());
    }
    CHECK(danish == 98);
    CHECK(places.all().size() == 98 + 357);
    CHECK(codes.size() == 98 + 357);
}

TEST_CASE("a municipality is found by its code, also when a spreadsheet ate the zero")
{
    const Municipalities places;
    CHECK(places.byCode(QStringLiteral("0751"))->name == QStringLiteral("Aarhus"));
    CHECK(places.byCode(QStringLiteral("751"))->name == QStringLiteral("Aarhus"));
    CHECK(places.byCode(QStringLiteral(" 5001 "))->country == no);
    CHECK_FALSE(places.byCode(QStringLiteral("9999")));
    CHECK_FALSE(places.byCode(QString()));
}

TEST_CASE("a municipality is found however its name is spelt")
{
    CHECK(codeOfName("Aarhus", dk) == QStringLiteral("0751"));
    CHECK(codeOfName("Århus kommune", dk) == QStringLiteral("0751"));
    CHECK(codeOfName("KØBENHAVN", dk) == QStringLiteral("0101"));
    CHECK(codeOfName("koebenhavn", dk) == QStringLiteral("0101"));
    CHECK(codeOfName("Trondheim municipality", no) == QStringLiteral("5001"));
}

TEST_CASE("a name counts only in its own country, and never in part")
{
    CHECK(codeOfName("Oslo", dk).isEmpty());
    CHECK(codeOfName("Aar", dk).isEmpty());
    CHECK(codeOfName("", dk).isEmpty());
    CHECK(codeOfName("kommune", no).isEmpty());
}

TEST_CASE("no two names of a country read the same")
{
    const Municipalities places;
    for (const Municipality& each : places.all())
        CHECK(places.byName(each.name, each.country)->code == each.code);
}
