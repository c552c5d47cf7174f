// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_key.h"
#include "core/people/people_rules.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

const QDate today(2026, 11, 3);

Person named(const char* name)
{
    Person person;
    person.name = QString::fromUtf8(name);
    return person;
}

std::vector<Phone> phones(std::initializer_list<const char*> numbers)
{
    std::vector<Phone> all;
    for (const char* number : numbers)
        all.emplace_back().number = QString::fromLatin1(number);
    return all;
}

QString codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& problem : problems)
        codes.append(problem.code + u'@' + problem.field);
    return codes.join(u' ');
}

} // namespace

TEST_CASE("a group's name has letters, and no more than other names")
{
    CHECK(checkGroupName(QStringLiteral("Kor")).empty());
    CHECK(checkGroupName(QString(200, u'k')).empty());
    CHECK(checkGroupName(QString(201, u'k'))
        == Problems{{QStringLiteral("text.too_long"), QStringLiteral("name"), {QStringLiteral("200")}}});
    CHECK(checkGroupName(QStringLiteral(" - "))
        == Problems{{QStringLiteral("group.name_missing"), QStringLiteral("name")}});
}

TEST_CASE("a person is shown by name, else nickname, else alias")
{
    Person person;
    person.alias = QStringLiteral("Fisk");
    CHECK(person.shownName() == QStringLiteral("Fisk"));
    person.nickname = QStringLiteral("Kalle");
    CHECK(person.shownName() == QStringLiteral("Kalle"));
    person.name = QStringLiteral("Karl Holm");
    CHECK(person.shownName() == QStringLiteral("Karl Holm"));
}

TEST_CASE("there are fourteen allergens in the order of the regulation")
{
    REQUIRE(allAllergens().size() == 14);
    CHECK(allAllergens().first() == QStringLiteral("gluten"));
    CHECK(allAllergens().last() == QStringLiteral("molluscs"));
    CHECK(allDiets().contains(QStringLiteral("halal")));
}

TEST_CASE("a card is tidied before it is kept")
{
    Person person = named("  Søren   Kjær ");
    person.postcode = QStringLiteral(" 80 00");
    person.town = QStringLiteral(" Aarhus  C");
    person.languages = {QStringLiteral("DA"), QStringLiteral("da"), QStringLiteral(" ar ")};
    person.interests = {QStringLiteral("Skak, Kor"), QStringLiteral(""), QStringLiteral("skak")};
    const Person tidy = tidied(person);
    CHECK(tidy.name == QStringLiteral("Søren Kjær"));
    CHECK(tidy.sortKey == sortKey(QStringLiteral("Søren Kjær")));
    CHECK(tidy.postcode == QStringLiteral("8000"));
    CHECK(tidy.townKey == sortKey(QStringLiteral("Aarhus C")));
    CHECK(tidy.languages == QStringList{QStringLiteral("da"), QStringLiteral("ar")});
    CHECK(tidy.interests == QStringList{QStringLiteral("skak"), QStringLiteral("kor")});
}

TEST_CASE("a card needs a name, a possible year, a postcode of four digits and a household of people")
{
    CHECK(codesOf(checkPerson(named("Karl"), today)).isEmpty());
    CHECK(codesOf(checkPerson(named("--"), today)) == QStringLiteral("person.name_missing@name"));
    Person person = named("Karl");
    person.birthYear = 2027;
    person.postcode = QStringLiteral("80O0");
    person.adults = -1;
    person.packs = 51;
    CHECK(codesOf(checkPerson(person, today))
        == QStringLiteral("person.birth_year_impossible@birth_year person.postcode_unreadable@postcode"
                          " person.household_out_of_range@adults person.household_out_of_range@packs"));
    person = named("Karl");
    person.birthYear = 1906;
    CHECK(checkPerson(person, today).empty());
    person.birthYear = 1905;
    const Problems problems = checkPerson(person, today);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].values == QStringList{QStringLiteral("1906"), QStringLiteral("2026")});
}

TEST_CASE("texts have a limit that the refusal names")
{
    Person person = named("Karl");
    person.nickname = QString(201, u'a');
    person.address = QString(301, u'a');
    person.remember = QString(501, u'a');
    const Problems problems = checkPerson(person, today);
    CHECK(codesOf(problems) == QStringLiteral("text.too_long@nickname text.too_long@address text.too_long@remember"));
    CHECK(problems[2].values == QStringList{QStringLiteral("500")});
}

TEST_CASE("phones are read and put in order, equal ones once, empty rows not at all")
{
    const auto read = checkPhones(phones({"22 22 22 22", "", "+45 22222222", "11111111"}), QStringLiteral("DK"));
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).number == QStringLiteral("+4522222222"));
    CHECK(read->at(1).number == QStringLiteral("+4511111111"));
    CHECK(read->at(1).position == 1);
    auto bad = phones({"11111111", "112", "mor"});
    bad[0].label = QString(61, u'a');
    CHECK(codesOf(checkPhones(bad, QStringLiteral("DK")).problems())
        == QStringLiteral("text.too_long@phones.0 phone.impossible@phones.1 phone.unreadable@phones.2"));
}

TEST_CASE("an alert has a text, a priority and an end that is not before its beginning")
{
    Alert alert;
    alert.fromOn = today;
    alert.text = QStringLiteral("Hund");
    CHECK(checkAlert(alert).empty());
    alert.text = QStringLiteral(" ");
    alert.priority = 4;
    alert.toOn = today.addDays(-1);
    CHECK(codesOf(checkAlert(alert))
        == QStringLiteral("alert.text_missing@text alert.priority_out_of_range@priority period.backwards@to_on"));
}

TEST_CASE("a relation has a name")
{
    Relation relation;
    CHECK(codesOf(checkRelation(relation)) == QStringLiteral("relation.name_missing@name"));
    relation.name = QStringLiteral("Bo");
    CHECK(checkRelation(relation).empty());
}

TEST_CASE("a child's consent is given by a guardian, and nobody consents tomorrow")
{
    Consent consent;
    consent.givenOn = today;
    CHECK(checkConsent(consent, 1950, today).empty());
    CHECK(checkConsent(consent, std::nullopt, today).empty());
    CHECK(checkConsent(consent, 2008, today).empty());
    CHECK(codesOf(checkConsent(consent, 2009, today)) == QStringLiteral("consent.guardian_missing@guardian"));
    consent.guardian = QStringLiteral("Mor");
    CHECK(checkConsent(consent, 2009, today).empty());
    consent.guardian.clear();
    consent.how = ConsentHow::Guardian;
    consent.givenOn = today.addDays(1);
    consent.withdrawnOn = today;
    CHECK(codesOf(checkConsent(consent, 1950, today))
        == QStringLiteral("consent.date_in_future@given_on consent.guardian_missing@guardian"
                          " period.backwards@withdrawn_on"));
}

TEST_CASE("the terms of a card are its names, address and working numbers")
{
    Person person = named("Åse Holm");
    person.address = QStringLiteral("Vej 7");
    auto numbers = phones({"+4512345678", "+4587654321"});
    numbers[1].isWrong = true;
    CHECK(termsOf(person, numbers).join(u' ') == QStringLiteral("aase holm ase vej 7 4512345678 12345678 5678"));
    person.isProtected = true;
    CHECK(termsOf(person, {}).join(u' ') == QStringLiteral("aase holm ase"));
}

TEST_CASE("what is typed becomes words, longest first, or one number")
{
    const auto words = [](const char* typed) { return searchWords(QString::fromUtf8(typed)).join(u' '); };
    CHECK(words("Bo  Hansen") == QStringLiteral("hansen bo"));
    CHECK(words("12 34") == QStringLiteral("1234"));
    CHECK(words("+45 12") == QStringLiteral("4512"));
    CHECK(words("0045-12") == QStringLiteral("4512"));
    CHECK(words("Vej 7") == QStringLiteral("vej 7"));
    CHECK(words("+").isEmpty());
    CHECK(words("").isEmpty());
}

TEST_CASE("the end of a prefix comes after all its words and before the next ones")
{
    const QString end = endOfPrefix(QStringLiteral("han")); // compared as the engines do, by bytes of UTF-8
    CHECK(QStringLiteral("hanzz").toUtf8() < end.toUtf8());
    CHECK(QStringLiteral("hanя").toUtf8() < end.toUtf8());
    CHECK(end.toUtf8() < QStringLiteral("hao").toUtf8());
}

TEST_CASE("likeness weighs phone, names and birth year")
{
    const auto alike = [](const Person& a, const char* phoneOfA, const Person& b, const char* phoneOfB) {
        return likeness(a, phones({phoneOfA}), b, phones({phoneOfB}));
    };
    CHECK(alike(named("Karl Holm"), "1", named("KARL HOLM"), "1") == 100);
    CHECK(alike(named("Karl Holm"), "1", named("Karl Erik Holm"), "1") == 95);
    CHECK(alike(named("Karl Holm"), "1", named("Else Lund"), "1") == 55);
    CHECK(alike(named("Karl Holm"), "1", named("Karl Holm"), "2") == 60);
    CHECK(alike(named("Søren Kjær"), "1", named("Soren Kjaer"), "2") == 50);
    CHECK(alike(named("Karl Holm"), "1", named("Karl Lund"), "2") == 20);
    CHECK(alike(named("Karl Holm"), "1", named("Else Lund"), "2") == 0);
    Person young = named("Karl Holm");
    young.birthYear = 1990;
    Person old = young;
    CHECK(alike(young, "1", old, "2") == 85);
    old.birthYear = 1940;
    CHECK(alike(young, "1", old, "2") == 35);
}

TEST_CASE("an alias or nickname alone is enough to be alike")
{
    Person fish;
    fish.alias = QStringLiteral("Fisk");
    Person nicknamed = named("Karl Holm");
    nicknamed.nickname = QStringLiteral("fisk");
    CHECK(likeness(fish, {}, nicknamed, {}) == 50);
}

TEST_CASE("a merged card keeps its own fields and fills the empty ones")
{
    Person kept = named("Karl Holm");
    kept.languages = {QStringLiteral("da")};
    kept.remember = QStringLiteral("tandlæge");
    Person gone = named("Kalle");
    gone.nickname = QStringLiteral("Kalle");
    gone.birthYear = 1950;
    gone.dwelling = Dwelling::Address;
    gone.address = QStringLiteral("Vej 7");
    gone.town = QStringLiteral("Vejle");
    gone.languages = {QStringLiteral("da"), QStringLiteral("ar")};
    gone.isProtected = true;
    gone.portions = 3;
    gone.legalBasis = LegalBasis::Consent;
    gone.remember = QStringLiteral("hund");
    const Person merged = mergedCard(kept, gone);
    CHECK(merged.name == QStringLiteral("Karl Holm"));
    CHECK(merged.nickname == QStringLiteral("Kalle"));
    CHECK(merged.birthYear == 1950);
    CHECK(merged.dwelling == Dwelling::Address);
    CHECK(merged.address == QStringLiteral("Vej 7"));
    CHECK(merged.languages == QStringList{QStringLiteral("da"), QStringLiteral("ar")});
    CHECK(merged.isProtected);
    CHECK(merged.portions == 3);
    CHECK(merged.legalBasis == LegalBasis::Consent);
    CHECK(merged.remember == QStringLiteral("tandlæge; hund"));
}

TEST_CASE("parts of two addresses are never mixed")
{
    Person kept = named("Karl");
    kept.town = QStringLiteral("Odense");
    Person gone = named("Karl");
    gone.address = QStringLiteral("Vej 7");
    gone.town = QStringLiteral("Vejle");
    CHECK(mergedCard(kept, gone).address.isEmpty());
    CHECK(mergedCard(kept, gone).town == QStringLiteral("Odense"));
}
