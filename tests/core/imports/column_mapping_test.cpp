// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/column_mapping.h"

#include "tests/core/imports/csv_samples.h"
#include "tests/support/catch.h"

using namespace naervaer;
using test::words;

namespace {

const ImportFields fields{{QStringLiteral("name"), words("Navn Name")},
    {QStringLiteral("phone"), words("Tlf Telefon Mobil")}, {QStringLiteral("phone2"), words("Mobil Telefon")},
    {QStringLiteral("town"), words("By Poststed")}};

QStringList codes(const Problems& problems)
{
    QStringList found;
    for (const Problem& problem : problems)
        found.append(problem.code);
    return found;
}

} // namespace

TEST_CASE("Columns are guessed by header, whatever case, dots and blanks")
{
    CHECK(guessMapping(words("NAVN T.l.f. by"), fields).fields == words("name phone town"));
    CHECK(guessMapping({QStringLiteral("Post sted"), QStringLiteral("Skostørrelse")}, fields).fields
        == QStringList{QStringLiteral("town"), QString()});
}

TEST_CASE("A header that fits two fields fills the first that is free")
{
    CHECK(guessMapping(words("Mobil Navn"), fields).fields == words("phone name"));
    CHECK(guessMapping(words("Mobil Telefon Navn"), fields).fields == words("phone2 phone name"));
}

TEST_CASE("A mapping with a field twice, an unknown field or no field at all is refused")
{
    const QStringList headers = words("A B");
    CHECK(checkMapping({words("name town")}, headers, fields).empty());
    CHECK(checkMapping({words("name name")}, headers, fields)
        == Problems{{QStringLiteral("mapping.field_twice"), {}, words("A B")}});
    CHECK(checkMapping({words("name cpr")}, headers, fields)
        == Problems{{QStringLiteral("mapping.field_unknown"), {}, words("cpr")}});
    CHECK(codes(checkMapping({{QString(), QString()}}, headers, fields)) == words("mapping.nothing_mapped"));
    CHECK(codes(checkMapping({words("name")}, headers, fields)) == words("mapping.columns_differ"));
}

TEST_CASE("Words of the command line choose columns over the guesses")
{
    const QStringList headers = words("Navn Kaldenavn Mobil");
    CHECK(chosenMapping({}, headers, fields)->fields == QStringList{words("name")[0], QString(), words("phone")[0]});
    CHECK(chosenMapping(words("Kaldenavn=name"), headers, fields)->fields
        == QStringList{QString(), QStringLiteral("name"), QStringLiteral("phone")});
    CHECK(chosenMapping(words("mobil="), headers, fields)->fields
        == QStringList{QStringLiteral("name"), QString(), QString()});
    CHECK(chosenMapping({QStringLiteral("a=b=town")}, words("Navn a=b"), fields)->fields == words("name town"));
}

TEST_CASE("Words that say nothing usable are refused, each with its reason")
{
    const QStringList headers = words("Navn By");
    CHECK(codes(chosenMapping(words("Navn"), headers, fields).problems()) == words("mapping.word_unreadable"));
    CHECK(codes(chosenMapping(words("Vej=town"), headers, fields).problems()) == words("mapping.header_unknown"));
    CHECK(codes(chosenMapping(words("Navn=cpr"), headers, fields).problems()) == words("mapping.field_unknown"));
    CHECK(codes(chosenMapping(words("Navn=town By=town"), headers, fields).problems()) == words("mapping.field_twice"));
}

TEST_CASE("What was chosen is remembered for the same headers in any order")
{
    QJsonObject remembered;
    rememberMapping(remembered, {{QStringLiteral("name"), QString(), QStringLiteral("phone")}}, words("X Y Z"));
    CHECK(recallMapping(remembered, words("Z X Y"), fields)->fields
        == QStringList{QStringLiteral("phone"), QStringLiteral("name"), QString()});
    CHECK_FALSE(recallMapping(remembered, words("X Y"), fields));
    rememberMapping(remembered, {words("town")}, words("Q"));
    CHECK(recallMapping(remembered, words("X Y Z"), fields));
}

TEST_CASE("What was remembered before a field went away no longer counts")
{
    QJsonObject remembered;
    rememberMapping(remembered, {words("name shoe")}, words("X Y"));
    CHECK_FALSE(recallMapping(remembered, words("X Y"), fields));
    remembered.insert(QStringLiteral("q"), 5);
    CHECK_FALSE(recallMapping(remembered, words("Q"), fields));
}
