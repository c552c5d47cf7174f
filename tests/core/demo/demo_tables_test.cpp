// SPDX-License-Identifier: GPL-3.0-or-later
// The names, places and sentences the demo is made of: enough of them, of the right country, and nobody's own.
#include "core/demo/demo_tables.h"

#include "core/base/search_key.h"
#include "core/organisation/municipalities.h"
#include "core/people/personal_number.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

namespace naervaer {
namespace {

void checkAllDifferent(const QStringList& words, qsizetype atLeast)
{
    CHECK(words.size() >= atLeast);
    CHECK(QSet<QString>(words.begin(), words.end()).size() == words.size());
    for (const QString& word : words) {
        CAPTURE(word);
        CHECK(word == word.simplified());
        CHECK_FALSE(searchKey(word).isEmpty()); // or nobody could find who is called so
    }
}

} // namespace

TEST_CASE("each country has names of its own, enough for thousands of people")
{
    const DemoTables danish = DemoTables::load(false);
    const DemoTables norwegian = DemoTables::load(true);
    for (const DemoTables* tables : {&danish, &norwegian}) {
        checkAllDifferent(tables->womensNames, 40);
        checkAllDifferent(tables->mensNames, 40);
        checkAllDifferent(tables->familyNames, 40);
        checkAllDifferent(tables->nicknames, 20);
        checkAllDifferent(tables->streets, 20);
        const qsizetype given = tables->womensNames.size() + tables->mensNames.size();
        CHECK(given * tables->familyNames.size() > 4'000);
    }
    CHECK(danish.familyNames != norwegian.familyNames);
    CHECK(danish.streets != norwegian.streets);
    CHECK(danish.nicknames == norwegian.nicknames);
}

TEST_CASE("the drive-out centres are the fifteen, each with twelve villages of its municipality")
{
    const DemoTables tables = DemoTables::load(false);
    QMap<QString, QSet<QString>> villages;
    QMap<QString, QString> codes;
    for (const DemoTables::Village& each : tables.villages) {
        CAPTURE(each.centre, each.name);
        villages[each.centre].insert(each.name);
        CHECK(tables.municipalities.contains(each.municipalityCode));
        CHECK(codes.value(each.centre, each.municipalityCode) == each.municipalityCode);
        CHECK(each.name != each.centre);
        codes[each.centre] = each.municipalityCode;
    }
    QStringList expected = QStringLiteral("Nykøbing Mors,Skjern,Grenå,Kolind,Haderslev,Brovst,Slagelse,Hanstholm,Ribe,"
                                          "Esbjerg,Gellerup,Brabrand,Odense,Grindsted,Vejle")
                               .split(u',');
    expected.sort();
    CHECK(villages.keys() == expected);
    for (const QString& centre : expected)
        CHECK(villages[centre].size() == 12);
    const QStringList all = codes.values();
    CHECK(QSet<QString>(all.begin(), all.end()).size() == 13);
}

TEST_CASE("the municipalities of the demo are those the program knows")
{
    const Municipalities known;
    for (const bool isNorwegian : {false, true}) {
        const DemoTables tables = DemoTables::load(isNorwegian);
        CHECK(tables.municipalities.size() == (isNorwegian ? 357 : 98));
        for (const QString& code : tables.municipalities) {
            CAPTURE(code);
            const auto found = known.byCode(code);
            REQUIRE(found);
            CHECK(found->name == tables.municipalityNames.value(code));
            CHECK(found->country == (isNorwegian ? u"NO" : u"DK"));
        }
    }
}

TEST_CASE("both languages have sentences of every kind, none of which holds a number or a name of a disease")
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{4}"));
    const DemoTables danish = DemoTables::load(false);
    const DemoTables norwegian = DemoTables::load(true);
    CHECK(danish.texts.size() == 7);
    for (const char* kind : {"call_note", "remember", "alert", "concern", "concern_how", "task", "confidential"}) {
        CAPTURE(kind);
        const QStringList ours = danish.texts.value(QLatin1String(kind));
        const QStringList theirs = norwegian.texts.value(QLatin1String(kind));
        CHECK(ours.size() == theirs.size());
        CHECK(ours != theirs);
        for (const QString& text : ours + theirs) {
            CAPTURE(text);
            CHECK(text.size() >= 5);
            CHECK(text.size() <= 200); // fits every field it is put into
            CHECK_FALSE(digits.match(text).hasMatch());
            CHECK_FALSE(holdsPersonalNumber(text, true));
        }
    }
}

} // namespace naervaer
