// SPDX-License-Identifier: GPL-3.0-or-later
// What people paste into a card: it comes back as it was, or is refused, and never reaches the engine as SQL.
#include "core/people/people_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct Pasting {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, {}};

    Card opened(PersonId id) { return people.openCard(id, LookPurpose::CardCare).value(); }
    QString found(const QString& typed)
    {
        QStringList names;
        for (const PersonLine& line : people.search(typed))
            names.append(line.name);
        return names.join(QStringLiteral(", "));
    }
};

/// Texts that stay as they are, none of them with blanks at the ends.
QStringList strangeTexts()
{
    return {QStringLiteral("O'Brien \"Jr\" \\ `x`"), QStringLiteral("x'); DROP TABLE person; --"),
        QStringLiteral("100% _ !% %1 %2 :name ?"), QString::fromUtf8("\u200Fאבי כהן\u200E"),
        QString::fromUtf8("x 👩‍👩‍👧 🐟"), QString::fromUtf8("عبد الله"), QString::fromUtf8("e\u0301 Å"),
        QStringLiteral("<b>&amp;</b> {\"a\": [1]}")};
}

constexpr std::array cardTexts{&Person::name, &Person::nickname, &Person::alias, &Person::address, &Person::town,
    &Person::municipalityCode, &Person::remember};

} // namespace

TEST_CASE("strange signs come back from every text of a card as they were")
{
    Pasting p;
    for (const QString& text : strangeTexts()) {
        CAPTURE(text);
        Person person;
        for (const auto field : cardTexts)
            person.*field = text.left(30);
        person.name = text;
        std::vector<Phone> phones(1);
        phones[0].number = QStringLiteral("11111111");
        phones[0].label = text;
        const auto id = p.people.registerPerson(person, phones);
        REQUIRE(told(id).isEmpty());
        const Card card = p.opened(*id);
        CHECK(card.person.name == text);
        for (const auto field : cardTexts)
            CHECK(card.person.*field == person.*field);
        CHECK(card.phones.at(0).label == text);
    }
    CHECK(p.people.count({}) == strangeTexts().size());
}

TEST_CASE("strange signs come back from what stands around a card, and from an amended one")
{
    Pasting p;
    Person person;
    person.alias = QStringLiteral("Fisk");
    const PersonId id = p.people.registerPerson(person, {}).value();
    for (const QString& text : strangeTexts()) {
        CAPTURE(text);
        Relation relation;
        relation.personId = id;
        relation.name = relation.role = text;
        REQUIRE(p.people.addRelation(relation).ok());
        Alert alert;
        alert.personId = id;
        alert.text = text;
        REQUIRE(p.people.raiseAlert(alert).ok());
        Consent consent;
        consent.personId = id;
        consent.guardian = consent.wordingVersion = text;
        REQUIRE(p.people.takeConsent(consent).ok());
        REQUIRE(p.people.joinGroup(id, p.people.addGroup(text).value()).empty());
        Card card = p.opened(id);
        CHECK(card.relations.back().name == text);
        CHECK(card.relations.back().role == text);
        CHECK(card.alerts.back().text == text);
        CHECK(card.consents.back().guardian == text);
        CHECK(card.consents.back().wordingVersion == text);
        CHECK(card.groups.back().name == text);
        card.person.remember = text;
        REQUIRE(p.people.amend(card.person, {}).empty());
        CHECK(p.opened(id).person.remember == text);
    }
}

TEST_CASE("line breaks and blanks in a row of a card become one blank, in an alert they stay")
{
    Pasting p;
    Person person;
    person.name = QStringLiteral("  Karl\r\n\tHolm\u00a0 ");
    person.remember = QStringLiteral("ring\n\nigen");
    const PersonId id = p.people.registerPerson(person, {}).value();
    Alert alert;
    alert.personId = id;
    alert.text = QStringLiteral(" Hund.\nBider. ");
    REQUIRE(p.people.raiseAlert(alert).ok());
    const Card card = p.opened(id);
    CHECK(card.person.name == QStringLiteral("Karl Holm"));
    CHECK(card.person.remember == QStringLiteral("ring igen"));
    CHECK(card.alerts.at(0).text == QStringLiteral("Hund.\nBider."));
}

TEST_CASE("a NUL among the letters vanishes and takes nothing with it")
{
    Pasting p;
    Person person;
    person.name = QStringLiteral("Ka?rl Holm").replace(u'?', QChar(QChar::Null));
    person.interests = {QStringLiteral("ko?r").replace(u'?', QChar(QChar::Null))};
    const auto id = p.people.registerPerson(person, {});
    REQUIRE(told(id).isEmpty());
    CHECK(p.opened(*id).person.name == QStringLiteral("Karl Holm"));
    CHECK(p.opened(*id).person.interests == QStringList{QStringLiteral("kor")});
    CHECK(p.found(QStringLiteral("karl")) == QStringLiteral("Karl Holm"));
    CHECK(p.reg.desk.undo.undo().empty());
    CHECK(p.found(QStringLiteral("karl")).isEmpty());
}

TEST_CASE("ten thousand signs are refused beside the field they stand in")
{
    Pasting p;
    const PersonId id = p.reg.person(QStringLiteral("Karl"));
    const QString endless(10000, u'æ');
    Relation relation;
    relation.personId = id;
    relation.name = endless;
    CHECK(told(p.people.addRelation(relation)) == QStringLiteral("text.too_long/name"));
    Alert alert;
    alert.personId = id;
    alert.text = endless;
    CHECK(told(p.people.raiseAlert(alert)) == QStringLiteral("text.too_long/text"));
    Consent consent;
    consent.personId = id;
    consent.guardian = endless;
    CHECK(told(p.people.takeConsent(consent)) == QStringLiteral("text.too_long/guardian"));
    CHECK(told(p.people.addGroup(endless)) == QStringLiteral("text.too_long/name"));
    std::vector<Phone> phones(1);
    phones[0].number = QStringLiteral("11111111");
    phones[0].label = endless;
    Person person;
    person.name = QStringLiteral("Else");
    CHECK(told(p.people.registerPerson(person, phones)) == QStringLiteral("text.too_long/phones.0"));
    phones[0].label.clear();
    phones[0].number = QString(10000, u'1');
    CHECK_FALSE(told(p.people.registerPerson(person, phones)).isEmpty());
    CHECK(p.people.count({}) == 1);
}

TEST_CASE("what cannot be a name or a number finds nobody, and signs of SQL match nothing")
{
    Pasting p;
    p.reg.person(QStringLiteral("Karl Holm"), QStringLiteral("+4511111111"));
    for (const char* typed :
        {"", "   ", "%", "_", "'", "' OR '1'='1", "x'); DROP TABLE person; --", "🐟", "\u200F", "+", "()", "karl 🐟 x"}) {
        CAPTURE(typed);
        CHECK(p.found(QString::fromUtf8(typed)).isEmpty());
    }
    CHECK(p.found(QString(1, QChar(QChar::Null))).isEmpty());
    CHECK(p.found(QString(10000, u'k')).isEmpty());
    CHECK(p.found(QString(10000, u'1')).isEmpty());
    CHECK(p.found(QStringLiteral("k%")) == QStringLiteral("Karl Holm")); // the sign is no part of a word
    CHECK(p.found(QStringLiteral("\u200Fkarl\u200E")) == QStringLiteral("Karl Holm"));
    PeopleFilter filter;
    filter.language = QStringLiteral("d'a");
    filter.interest = QStringLiteral("%");
    filter.municipalityCode = QStringLiteral("0'751");
    CHECK(p.people.list(filter, 0, 10).empty());
    CHECK(p.people.count({}) == 1);
}

TEST_CASE("digits are one number in any script and however they are spaced")
{
    Pasting p;
    std::vector<Phone> phones(1);
    phones[0].number = QString::fromUtf8("１２ ٣٤-56.78");
    Person person;
    person.name = QStringLiteral("Karl Holm");
    REQUIRE(told(p.people.registerPerson(person, phones)).isEmpty());
    for (const char* typed : {"1", "12", "1 2 3 4", "12-34-56-78", "(12) 34", "12.34", "+4512", "00 45 12", "4512345",
             "5678", "１２３４", "١٢"}) {
        CAPTURE(typed);
        CHECK(p.found(QString::fromUtf8(typed)) == QStringLiteral("Karl Holm"));
    }
    for (const char* typed : {"13", "2345", "+46 12", "12345679", "123456789"}) {
        CAPTURE(typed);
        CHECK(p.found(QString::fromUtf8(typed)).isEmpty());
    }
}
