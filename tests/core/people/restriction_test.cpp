// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "core/people/people_mapping.h"
#include "core/people/people_rules.h"
#include "core/people/people_service.h"
#include "core/privacy/masking.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

struct RestrictedDesk {
    explicit RestrictedDesk(storage::Location::Engine engine)
        : reg(engine), people(reg.desk, ContactLog::personReferences()), contacts(reg.desk), concerns(reg.desk)
    {
        Person person;
        person.name = QStringLiteral("Kaj Holm");
        person.address = QStringLiteral("Havnegade 1");
        Phone phone;
        phone.number = QStringLiteral("20123456");
        kaj = *people.registerPerson(person, {phone});
        REQUIRE(contacts.agreeRhythm(kaj, 3, {}, {}).empty());
        Contact contact;
        contact.personId = kaj;
        contact.note = QStringLiteral("talte længe");
        REQUIRE(contacts.record(contact).ok());
        Concern concern;
        concern.personId = kaj;
        concern.text = QStringLiteral("spiser ikke");
        REQUIRE(concerns.raise(concern).ok());
    }

    test::TestRegister reg;
    PeopleService people;
    ContactService contacts;
    ConcernService concerns;
    PersonId kaj;
};

} // namespace

TEST_CASE("a restricted card is masked in search and lists, and in no queue")
{
    RestrictedDesk desk(GENERATE(from_range(test::engines())));
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Contested).empty());
    const auto found = desk.people.search(QStringLiteral("kaj"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == restrictedName);
    CHECK(found.front().phone.isEmpty());
    CHECK(found.front().address.isEmpty());
    CHECK_FALSE(found.front().lastContactAt.isValid());
    CHECK(desk.people.count({}) == 0);
    PeopleFilter restricted;
    restricted.state = PersonState::Restricted;
    CHECK(desk.people.list(restricted, 0, 10).front().name == restrictedName);
    CHECK(desk.contacts.dueCount(desk.reg.clock.today().addDays(10), {}) == 0);
    REQUIRE(desk.concerns.waiting({}).size() == 1);
    CHECK(desk.concerns.waiting({}).front().personName == restrictedName);
}

TEST_CASE("who may not lift a restriction sees that, why and since when, and nothing else")
{
    RestrictedDesk desk(GENERATE(from_range(test::engines())));
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Objection).empty());
    desk.reg.seat(desk.reg.ole, Role::Staff);
    const auto card = desk.people.openCard(desk.kaj, LookPurpose::Enquiry);
    REQUIRE(card);
    CHECK(card->isMasked);
    CHECK(card->person.name == restrictedName);
    CHECK(card->person.address.isEmpty());
    CHECK(card->phones.empty());
    REQUIRE(card->restriction);
    CHECK(card->restriction->ground == RestrictionGround::Objection);
    CHECK(card->restriction->fromOn == desk.reg.clock.today());
    CHECK(desk.contacts.timeline(desk.kaj, {}, 10).empty());
    CHECK(desk.concerns.about(desk.kaj).empty());

    desk.reg.seat(desk.reg.mette, Role::Coordinator);
    const auto whole = desk.people.openCard(desk.kaj, LookPurpose::Enquiry);
    CHECK_FALSE(whole->isMasked);
    CHECK(whole->person.name == QStringLiteral("Kaj Holm"));
    CHECK(desk.contacts.timeline(desk.kaj, {}, 10).size() == 1);
}

TEST_CASE("nothing is added to a restricted card")
{
    RestrictedDesk desk(GENERATE(from_range(test::engines())));
    Person card = *desk.reg.database.find<Person>(desk.kaj);
    const PersonId other = desk.reg.person(QStringLiteral("Else"));
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Unlawful).empty());
    Contact contact;
    contact.personId = desk.kaj;
    Attempt attempt;
    attempt.personId = desk.kaj;
    GroupContact group;
    group.people = {other, desk.kaj};
    Pause pause;
    pause.personId = desk.kaj;
    pause.fromOn = desk.reg.clock.today();
    Concern concern;
    concern.personId = desk.kaj;
    concern.text = QStringLiteral("igen");
    Alert alert;
    alert.personId = desk.kaj;
    alert.text = QStringLiteral("hund");
    const QString refused = QStringLiteral("person.restricted/person");
    CHECK(told(desk.contacts.record(contact)) == refused);
    CHECK(told(desk.contacts.recordAttempt(attempt)) == refused);
    CHECK(told(desk.contacts.recordGroup(group)) == refused);
    CHECK(told(desk.contacts.agreeRhythm(desk.kaj, 2, {}, {})) == refused);
    CHECK(told(desk.contacts.planPause(pause)) == refused);
    CHECK(told(desk.contacts.upgradeAlias(QStringLiteral("Fisk"), desk.kaj)) == refused);
    CHECK(told(desk.concerns.raise(concern)) == refused);
    for (const QString& problem :
        {told(desk.people.amend(card, {})), told(desk.people.raiseAlert(alert)), told(desk.people.endContact(desk.kaj)),
            told(desk.people.merge(other, desk.kaj)), told(desk.people.merge(desk.kaj, other)),
            told(desk.people.restrictCard(desk.kaj, RestrictionGround::Contested))})
        CHECK(problem == QStringLiteral("person.restricted"));
    CHECK(desk.reg.count(QStringLiteral("contact")) == 1);
}

TEST_CASE("a lifted restriction gives the card back as it was, and both can be taken back")
{
    RestrictedDesk desk(GENERATE(from_range(test::engines())));
    const QDate due = *desk.contacts.rhythm(desk.kaj)->dueOn;
    CHECK(told(desk.people.liftRestriction(desk.kaj)) == QStringLiteral("person.not_restricted"));
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Contested).empty());
    CHECK_FALSE(desk.contacts.rhythm(desk.kaj)->dueOn.has_value());
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK(desk.contacts.rhythm(desk.kaj)->dueOn == due);
    CHECK(desk.people.search(QStringLiteral("kaj")).front().name == QStringLiteral("Kaj Holm"));

    REQUIRE(desk.people.endContact(desk.kaj).empty());
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Contested).empty());
    REQUIRE(desk.people.liftRestriction(desk.kaj).empty());
    CHECK(desk.reg.database.find<Person>(desk.kaj)->state == PersonState::Ended);
    CHECK_FALSE(desk.people.openCard(desk.kaj, LookPurpose::Enquiry)->restriction.has_value());
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK(desk.reg.database.find<Person>(desk.kaj)->state == PersonState::Restricted);
    CHECK(desk.people.openCard(desk.kaj, LookPurpose::Enquiry)->restriction.has_value());
}

TEST_CASE("an undo that comes after somebody else's change of the restriction is refused")
{
    RestrictedDesk desk(GENERATE(from_range(test::engines())));
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Contested).empty());
    PeopleService another(desk.reg.desk, {});
    REQUIRE(another.liftRestriction(desk.kaj).empty());
    desk.reg.desk.undo.join(2, QStringLiteral("both"));
    CHECK(desk.reg.desk.undo.undo().empty()); // lifted taken back, then restricted taken back
    CHECK(desk.reg.database.find<Person>(desk.kaj)->state == PersonState::Active);
}

TEST_CASE("a shell keeps the decade and the municipality and not a word")
{
    Person person;
    person.name = QStringLiteral("Kaj");
    person.birthYear = 1959;
    person.municipalityCode = QStringLiteral("0751");
    person.cameHow = CameHow::Church;
    person.remember = QStringLiteral("ring");
    person.createdAt = fromLocal(QDate(2026, 7, 1), QTime(23, 59));
    const Person shell = shellOf(person, PersonId(9));
    CHECK(shell.id == PersonId(9));
    CHECK(shell.birthYear == 1950);
    CHECK(shell.cameHow == CameHow::Church);
    CHECK((shell.name + shell.remember + shell.sortKey).isEmpty());
    CHECK(shell.createdAt == QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC));
    person.birthYear.reset();
    CHECK_FALSE(shellOf(person, PersonId(9)).birthYear.has_value());
}
