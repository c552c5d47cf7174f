// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct Searching {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, {}};
    PeopleStore store{reg.database};
    const QDate today = reg.clock.today();

    PersonId add(const char* name, std::optional<int> born = {}, const char* number = "")
    {
        return people.registerPerson(person(name, born), phones(number)).value();
    }
    static Person person(const char* name, std::optional<int> born = {})
    {
        Person person;
        person.name = QString::fromUtf8(name);
        person.birthYear = born;
        return person;
    }
    static std::vector<Phone> phones(const char* number)
    {
        std::vector<Phone> all(1);
        all[0].number = QString::fromLatin1(number);
        return all;
    }
    QString alike(const Person& typed, const char* number = "")
    {
        QStringList lines;
        for (const PersonLine& line : people.similar(typed, phones(number)))
            lines.append(QStringLiteral("%1=%2").arg(line.name).arg(line.likeness));
        return lines.join(QStringLiteral(", "));
    }
    QString found(const char* typed, int limit = 50)
    {
        QStringList names;
        for (const PersonLine& line : people.search(QString::fromUtf8(typed), limit))
            names.append(line.name);
        return names.join(QStringLiteral(", "));
    }
};

} // namespace

TEST_CASE("the one being typed is like a card by phone and name, less by either, not at all by a first name")
{
    Searching d;
    d.add("Karl Holm", 1950, "11111111");
    CHECK(d.alike(Searching::person("karl holm"), "+45 11 11 11 11") == QStringLiteral("Karl Holm=100"));
    CHECK(d.alike(Searching::person("Else Vest"), "11 11 11 11") == QStringLiteral("Karl Holm=55"));
    CHECK(d.alike(Searching::person("KARL  HOLM")) == QStringLiteral("Karl Holm=60"));
    CHECK(d.alike(Searching::person("Karl Holm", 1950)) == QStringLiteral("Karl Holm=85"));
    CHECK(d.alike(Searching::person("Karl Holm", 1980)).isEmpty()); // another birth year tells them apart
    CHECK(d.alike(Searching::person("Karl")).isEmpty());
    CHECK(d.alike(Searching::person("Karl Vest", 1950)).isEmpty());
    CHECK(d.alike(Searching::person("")).isEmpty());
    CHECK(d.alike(Searching::person("Karl Holm"), "ved ikke") == QStringLiteral("Karl Holm=60")); // half a number typed
}

TEST_CASE("only active cards are offered as alike, never the card itself, the surest first and five at most")
{
    Searching d;
    const PersonId self = d.add("Karl Holm");
    const PersonId ended = d.add("Karl Holm", {}, "22222222");
    CHECK(d.people.endContact(ended).empty());
    const PersonId other = d.add("Karl Holm");
    CHECK(d.people.merge(self, other).empty());
    Person typed = *d.store.person(self);
    CHECK(d.alike(typed, "22222222").isEmpty());
    for (int i = 0; i < 6; ++i)
        d.add("Karl Holm", 1950 + i);
    const auto alike = d.people.similar(Searching::person("Karl Holm", 1953), {});
    REQUIRE(alike.size() == 2); // itself without a year, and the one of the same year
    CHECK(alike[0].likeness == 85);
    CHECK(alike[0].birthYear == 1953);
    CHECK(alike[1].id == self);
    CHECK(d.people.similar(Searching::person("Karl Holm"), {}).size() == 5);
}

TEST_CASE("words are found in any order and spelling, each must begin something")
{
    Searching d;
    Person soeren = Searching::person("Søren Ågård Kjær");
    soeren.nickname = QStringLiteral("Skipper");
    soeren.town = QStringLiteral("Ærøskøbing");
    CHECK(d.people.registerPerson(soeren, {}).ok());
    d.add("Sofie Holm");
    for (const char* typed : {"kjær søren", "SOEREN aagaard", "ski kj", "søren ærøskøbing", "aeroskob s", "s k å æ"}) {
        CAPTURE(typed);
        CHECK(d.found(typed) == QStringLiteral("Søren Ågård Kjær"));
    }
    CHECK(d.found("s") == QStringLiteral("Sofie Holm, Søren Ågård Kjær"));
    CHECK(d.found("s", 1) == QStringLiteral("Sofie Holm"));
    CHECK(d.found("s", 0).isEmpty());
    CHECK(d.found("søren holm").isEmpty());
    CHECK(d.found("øren").isEmpty());
    CHECK(d.found("sofie holm sofie").startsWith(QStringLiteral("Sofie")));
}

TEST_CASE("an address is out of reach from the moment it is protected, and back when it no longer is")
{
    Searching d;
    Person lis = Searching::person("Lis Lund");
    lis.address = QStringLiteral("Birkevej 7");
    lis.town = QStringLiteral("Ry");
    const PersonId id = d.people.registerPerson(lis, {}).value();
    CHECK(d.found("birkevej") == QStringLiteral("Lis Lund"));
    Person card = *d.store.person(id);
    card.isProtected = true;
    CHECK(d.people.amend(card, {}).empty());
    PeopleFilter inRy;
    inRy.text = QStringLiteral("ry");
    CHECK(d.found("birkevej").isEmpty());
    CHECK(d.found("lis birkevej").isEmpty());
    CHECK(d.people.count(inRy) == 0);
    for (const PersonLine& line : d.people.similar(Searching::person("Lis Lund"), {}))
        CHECK((line.address + line.town).isEmpty());
    CHECK(d.reg.desk.undo.undo().empty());
    CHECK(d.found("birkevej") == QStringLiteral("Lis Lund"));
    CHECK(d.people.count(inRy) == 1);
    // A protected card that is merged into an open one protects what it brings.
    card = Searching::person("Lise Lund");
    card.address = QStringLiteral("Hemmelig Vej 1");
    card.isProtected = true;
    const PersonId hidden = d.people.registerPerson(card, {}).value();
    CHECK(d.people.merge(id, hidden).empty());
    CHECK(d.found("hemmelig").isEmpty());
    CHECK(d.found("birkevej").isEmpty());
    CHECK(d.found("lise") == QStringLiteral("Lis Lund"));
    CHECK(d.reg.desk.undo.undo().empty());
    CHECK(d.found("birkevej") == QStringLiteral("Lis Lund"));
    CHECK(d.found("lise") == QStringLiteral("Lise Lund"));
}

TEST_CASE("an alert is shown from its first to its last day")
{
    Searching d;
    const PersonId id = d.add("Karl Holm");
    Alert alert;
    alert.personId = id;
    alert.text = QStringLiteral("Hund");
    alert.toOn = d.today;
    const AlertId one = d.people.raiseAlert(alert).value();
    Alert kept = *d.reg.database.find<Alert>(one);
    CHECK(kept.fromOn == d.today);
    CHECK_FALSE(kept.isShownOn(d.today.addDays(-1)));
    CHECK(kept.isShownOn(d.today));
    CHECK_FALSE(kept.isShownOn(d.today.addDays(1)));
    kept.toOn.reset();
    CHECK(d.people.amendAlert(kept).empty());
    CHECK(d.reg.database.find<Alert>(one)->isShownOn(d.today.addYears(50)));
    Alert opened = *d.reg.database.find<Alert>(one);
    CHECK(told(d.people.amendAlert(opened)).isEmpty());
    CHECK_THROWS_AS(d.people.amendAlert(opened), Failure); // read before the change
    kept = *d.reg.database.find<Alert>(one);
    kept.isActive = false;
    CHECK(d.people.amendAlert(kept).empty());
    CHECK_FALSE(d.reg.database.find<Alert>(one)->isShownOn(d.today));
}

TEST_CASE("people are paused on the first and the last day of a pause and on none beside them")
{
    Searching d;
    const PersonId id = d.add("Karl Holm");
    Pause pause;
    pause.id = d.reg.ids.make<PauseId>();
    pause.personId = id;
    pause.centreId = d.reg.centre;
    pause.createdAt = pause.changedAt = d.reg.clock.now();
    pause.fromOn = QDate(2028, 2, 29);
    pause.toOn = QDate(2028, 3, 1);
    d.reg.database.insert(pause);
    const auto pausedOn = [&](QDate day) {
        PeopleFilter filter;
        filter.pausedOn = day;
        return d.people.count(filter);
    };
    CHECK(pausedOn({2028, 2, 28}) == 0);
    CHECK(pausedOn({2028, 2, 29}) == 1);
    CHECK(pausedOn({2028, 3, 1}) == 1);
    CHECK(pausedOn({2028, 3, 2}) == 0);
    d.reg.database.run(QStringLiteral("UPDATE person_pause SET to_on = NULL"));
    CHECK(pausedOn({2099, 1, 1}) == 1);
    d.reg.database.run(QStringLiteral("UPDATE person_pause SET is_active = FALSE"));
    CHECK(pausedOn({2028, 2, 29}) == 0);
}

TEST_CASE("a consent holds from the day it was given and no longer on the day it is withdrawn")
{
    Searching d;
    Consent consent;
    consent.personId = d.add("Karl Holm", 2008);
    consent.givenOn = d.today.addDays(-2);
    const ConsentId id = d.people.takeConsent(consent).value(); // eighteen this year
    const auto holds = [&](int day) { return d.reg.database.find<Consent>(id)->holdsOn(d.today.addDays(day)); };
    CHECK(d.reg.database.find<Consent>(id)->takenBy == d.reg.mette);
    CHECK_FALSE(holds(-3));
    CHECK(holds(-2));
    CHECK(holds(1000));
    CHECK(d.people.withdrawConsent(id, d.today).empty());
    CHECK(holds(-1));
    CHECK_FALSE(holds(0));
    CHECK(d.reg.desk.undo.undo().empty());
    CHECK(holds(0));
    CHECK(d.reg.desk.undo.undo().empty()); // the taking itself: as if it had never held
    CHECK_FALSE(holds(-2));
    consent.personId = d.add("Ida Holm", 2009);
    CHECK(told(d.people.takeConsent(consent)) == QStringLiteral("consent.guardian_missing/guardian"));
    consent.guardian = QStringLiteral("Karl Holm");
    CHECK(d.people.takeConsent(consent).ok());
}

TEST_CASE("one person is told as in a list as long as the card stands")
{
    Searching d;
    const PersonId kaj = d.add("Kaj Holm", 1950, "11111111");
    const PersonId twin = d.add("Kaj Holm");
    REQUIRE(d.people.line(kaj));
    CHECK(d.people.line(kaj)->name == QStringLiteral("Kaj Holm"));
    CHECK(d.people.line(kaj)->birthYear == 1950);
    CHECK_FALSE(d.people.line(PersonId(1)));
    REQUIRE(d.people.merge(kaj, twin).empty());
    CHECK_FALSE(d.people.line(twin));
    REQUIRE(d.people.endContact(kaj).empty());
    CHECK(d.people.line(kaj));
}
