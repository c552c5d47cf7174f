// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_match.h"

#include "tests/support/catch.h"

using namespace naervaer;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

IncomingPerson incoming(const char* name, const char* number = "", std::optional<int> birthYear = {})
{
    IncomingPerson made;
    made.person.name = text(name);
    made.person.birthYear = birthYear;
    if (*number != '\0')
        made.phones.emplace_back().number = text(number);
    return made;
}

void know(PeopleMatcher& matcher, qint64 id, const IncomingPerson& person)
{
    matcher.add({PersonId(id), 0}, person.person, person.phones);
}

} // namespace

TEST_CASE("People are found by name with telephone, birth year or address, not by one alone")
{
    PeopleMatcher matcher;
    know(matcher, 1, incoming("Søren Kjær", "+4512345678", 1950));
    CHECK(matcher.find(incoming("soeren kjaer", "+4512345678")).size() == 1);
    CHECK(matcher.find(incoming("Søren Kjær", "", 1950)).size() == 1);
    CHECK(matcher.find(incoming("Søren Kjær", "+4511111111", 1950)).size() == 1);
    CHECK(matcher.find(incoming("Søren Kjær", "+4511111111", 1951)).empty());
    CHECK(matcher.find(incoming("Ole Kjær", "+4512345678", 1950)).empty());
    CHECK(matcher.find(incoming("Søren Kjær")).size() == 1);
}

TEST_CASE("A nickname or alias finds as well as the name")
{
    IncomingPerson card = incoming("Karl Hansen", "+4512345678");
    card.person.nickname = text("Kalle");
    PeopleMatcher matcher;
    know(matcher, 1, card);
    CHECK(matcher.find(incoming("Kalle", "+4512345678")).size() == 1);
}

TEST_CASE("A second telephone of the same person finds the same one")
{
    PeopleMatcher matcher;
    know(matcher, 1, incoming("Eva", "+4512345678", 1950));
    know(matcher, 1, incoming("Eva", "+4587654321", 1950));
    CHECK(matcher.find(incoming("Eva", "+4587654321")) == std::vector{PeopleMatcher::Known{PersonId(1), 0}});
    CHECK(matcher.find(incoming("Eva", "", 1950)).size() == 1);
}

TEST_CASE("Of a crowd that fits only a few are told")
{
    PeopleMatcher matcher;
    for (qint64 id = 1; id <= 1000; ++id)
        know(matcher, id, incoming("Eva", "", 1950));
    CHECK(matcher.find(incoming("Eva", "", 1950)).size() == PeopleMatcher::limit);
}

TEST_CASE("A row differs from a card only where it tells something else")
{
    IncomingPerson row = incoming("EVA", "+4512345678");
    IncomingPerson card = incoming("Eva", "+4512345678", 1950);
    card.phones.emplace_back().number = text("+4587654321");
    card.person.adults = 3;
    card.person.address = text("Vestergade 1, 2. tv");
    CHECK(differingFields(printOf(row), printOf(card.person, card.phones)).isEmpty());
    row.person.address = text("vestergade 1 2 tv");
    CHECK(differingFields(printOf(row), printOf(card.person, card.phones)).isEmpty());
    row.person.adults = 2;
    CHECK(differingFields(printOf(row), printOf(card.person, card.phones)).isEmpty());
    row.told = QStringList{text("adults")};
    row.person.birthYear = 1951;
    row.phones.front().number = text("+4511111111");
    CHECK(differingFields(printOf(row), printOf(card.person, card.phones))
        == QStringList{text("phone"), text("birth_year"), text("adults")});
}

TEST_CASE("Lists are alike in any order, yes is not no")
{
    IncomingPerson row = incoming("Eva");
    row.person.languages = {text("da"), text("ar")};
    Person card = row.person;
    card.languages = {text("ar"), text("da")};
    CHECK(differingFields(printOf(row), printOf(card, {})).isEmpty());
    row.told = QStringList{text("is_protected")};
    card.isProtected = true;
    CHECK(differingFields(printOf(row), printOf(card, {})) == QStringList{text("is_protected")});
}

TEST_CASE("A nickname and a year of birth are only a hint when surname or telephone say otherwise")
{
    IncomingPerson card = incoming("Karl Hansen", "+4512345678", 1950);
    card.person.nickname = text("Kalle");
    const CardPrint print = printOf(card.person, card.phones);
    const auto hint = [&](const IncomingPerson& row) { return isOnlyHint(printOf(row), print); };
    CHECK_FALSE(hint(incoming("Kalle", "", 1950)));
    CHECK(hint(incoming("Kalle", "+4587654321", 1950)));
    IncomingPerson row = incoming("Kaj Olsen", "", 1950);
    row.person.nickname = text("Kalle");
    CHECK(hint(row));
    row.person.name = text("Karl-Emil HANSEN");
    CHECK_FALSE(hint(row));
    row.phones.emplace_back().number = text("+4587654321");
    CHECK(hint(row));
    row.phones.emplace_back().number = text("+4512345678");
    CHECK_FALSE(hint(row));
}

TEST_CASE("What names or addresses share is more than a hint, whatever the telephones say")
{
    IncomingPerson card = incoming("Karl Hansen", "+4512345678", 1950);
    card.person.nickname = text("Kalle");
    card.person.address = text("Vej 1");
    const CardPrint print = printOf(card.person, card.phones);
    CHECK_FALSE(isOnlyHint(printOf(incoming("karl hansen", "+4587654321", 1950)), print));
    IncomingPerson row = incoming("Kalle", "+4587654321");
    row.person.address = text("vej 1");
    CHECK_FALSE(isOnlyHint(printOf(row), print));
}
