// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_log.h"

#include "core/base/clock.h"
#include "core/contacts/contact_mapping.h"
#include "core/contacts/rhythm_rules.h"
#include "core/demo/demo_cards.h"
#include "core/demo/demo_centres.h"
#include "core/demo/demo_people.h"
#include "core/people/people_mapping.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

#include <QSet>

namespace naervaer {
namespace {

const QDate until(2026, 11, 3);

DemoOrder orderFor(int people, qint64 contacts)
{
    DemoOrder order;
    order.people = people;
    order.contacts = contacts;
    order.until = until;
    return order;
}

/// A demo of one centre, written into an empty register piece by piece.
struct Telling {
    explicit Telling(DemoOrder order = orderFor(400, 12'000)) : world(order, reg.database, progress, stop)
    {
        centre = foundCentre(world,
            {QStringLiteral("Huset"), QStringLiteral("0751"), QStringLiteral("8000"), QStringLiteral("Aarhus C"),
                QStringLiteral("Mette"), 2, 3, {QStringLiteral("Kor")}});
    }

    Person card(const PersonWish& wish = {}, const CardWish& cardWish = {QDate(2026, 3, 2)})
    {
        Dice dice = world.dice(Story::Regulars, static_cast<quint64>(world.peopleWritten()));
        Person person = inventPerson(world, dice, centre, wish);
        addCard(world, dice, centre, person, cardWish);
        return person;
    }
    Contact at(QDate day, int hour) const
    {
        Contact contact;
        contact.at = world.days().at(day, hour * 3600);
        return contact;
    }
    template <typename Entity> std::vector<Entity> all(const QString& tail = QStringLiteral("ORDER BY id"))
    {
        world.finish(); // contacts may be kept back until then
        return reg.database.list<Entity>(tail);
    }

    test::TestRegister reg;
    DemoProgress progress{};
    std::stop_token stop{};
    DemoWorld world;
    DemoCentre centre{};
};

} // namespace

TEST_CASE("the log of a person stands in order of time, whatever order it is told in")
{
    Telling telling;
    const Person person = telling.card();
    Rhythm rhythm;
    rhythm.intervalDays = 7;
    rhythm.sinceOn = QDate(2026, 3, 2);
    PersonLog log(telling.world, telling.centre, person, rhythm);
    Dice dice(1, 2, 3);
    Contact first = telling.at(QDate(2026, 10, 1), 12);
    log.met(dice, first);
    log.tried(
        telling.world.days().at(QDate(2026, 10, 5), 12 * 3600), AttemptOutcome::NoAnswer, telling.centre.coordinator);
    log.tried(
        telling.world.days().at(QDate(2026, 10, 4), 12 * 3600), AttemptOutcome::MessageLeft, {}); // too late to tell
    CHECK(log.rhythm().attemptsSince == 1);
    Contact early = telling.at(QDate(2026, 9, 1), 12);
    log.met(dice, early); // told late, so it is a minute after what was told
    log.finish({});

    const auto contacts = telling.all<Contact>();
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].at == first.at);
    CHECK(contacts[1].at == telling.world.days().at(QDate(2026, 10, 5), 12 * 3600 + 60));
    CHECK(telling.all<Attempt>().size() == 1);
    const auto kept = telling.reg.database.first<Rhythm>(QStringLiteral("WHERE person_id = :id"), {{"id", person.id}});
    REQUIRE(kept);
    CHECK(kept->lastContactId == contacts[1].id);
    CHECK(kept->attemptsSince == 0);
    CHECK(kept->dueOn == QDate(2026, 10, 12));
    CHECK(kept->forgottenOn == QDate(2026, 10, 15));
}

TEST_CASE("a contact of the demo tells day, place and, at the first, how the person came")
{
    Telling telling;
    Person person = telling.card();
    person.cameHow = CameHow::Nurse;
    PersonLog log(telling.world, telling.centre, person, {});
    Dice dice(1, 2, 3);
    for (const int hour : {9, 23}) {
        Contact contact = telling.at(QDate(2026, 7, 1), hour);
        log.met(dice, contact);
    }
    for (const Contact& each : telling.all<Contact>()) {
        CHECK(each.personId == person.id);
        CHECK(each.centreId == telling.centre.centre.id);
        CHECK(each.municipalityCode == person.municipalityCode);
        CHECK(each.day == QDate(2026, 7, 1)); // the evening's, though it is tomorrow in no zone of ours
        CHECK(std::find(telling.centre.helpers.begin(), telling.centre.helpers.end(), each.helperId)
            != telling.centre.helpers.end());
    }
    CHECK(telling.all<Contact>()[0].cameHow == CameHow::Nurse);
    CHECK(telling.all<Contact>()[1].cameHow == CameHow::Unknown);
}

TEST_CASE("whose contact has ended is never due in the demo, and a pause moves the days")
{
    Telling telling;
    Dice dice(1, 2, 3);
    Rhythm weekly;
    weekly.intervalDays = 7;
    weekly.sinceOn = QDate(2026, 3, 2);
    Person ended = telling.card();
    ended.state = PersonState::Ended;
    Contact contact = telling.at(QDate(2026, 10, 1), 12);
    PersonLog endedLog(telling.world, telling.centre, ended, weekly);
    endedLog.met(dice, contact);
    endedLog.finish({});
    const Person paused = telling.card();
    Pause pause;
    pause.personId = paused.id;
    pause.fromOn = QDate(2026, 10, 2);
    pause.toOn = QDate(2026, 10, 20);
    addPause(telling.world, telling.centre, pause);
    PersonLog pausedLog(telling.world, telling.centre, paused, weekly);
    contact.id = {};
    pausedLog.met(dice, contact);
    pausedLog.finish({pause});

    const auto of = [&](const Person& person) {
        return telling.reg.database.first<Rhythm>(QStringLiteral("WHERE person_id = :id"), {{"id", person.id}}).value();
    };
    CHECK_FALSE(of(ended).dueOn);
    CHECK_FALSE(of(ended).forgottenOn);
    CHECK(of(paused).dueOn == QDate(2026, 10, 21));
    CHECK(of(paused).dueOn == dueDay(of(paused), {pause}));
    CHECK(telling.all<Pause>().front().createdAt < telling.world.days().at(pause.fromOn, 4 * 3600));
}

TEST_CASE("a concern of the demo is raised, seen and handled in that order, and none in the future")
{
    Telling telling;
    const Person person = telling.card();
    PersonLog log(telling.world, telling.centre, person, {});
    const QDateTime present = telling.world.days().at(until, 0);
    for (int day = 1; day <= 40; ++day) {
        Dice dice(1, 7, static_cast<quint64>(day));
        Contact contact = telling.at(until.addDays(-41 + day), 12);
        log.met(dice, contact);
        const auto furthest = day % 3 == 0 ? ConcernState::Open
            : day % 3 == 1                 ? ConcernState::Seen
                                           : ConcernState::Handled;
        addConcern(telling.world, dice, telling.centre, contact, furthest);
    }
    int handled = 0;
    for (const Concern& each : telling.all<Concern>()) {
        CHECK(each.raisedAt > telling.reg.database.find<Contact>(each.contactId)->at);
        CHECK(each.raisedAt < present);
        CHECK_FALSE(each.text.isEmpty());
        CHECK(each.seenAt.isValid() == (each.state != ConcernState::Open));
        CHECK(each.handledAt.isValid() == (each.state == ConcernState::Handled));
        CHECK(each.how.isEmpty() == (each.state != ConcernState::Handled));
        if (each.seenAt.isValid())
            CHECK((each.seenAt > each.raisedAt && each.seenAt < present));
        if (each.handledAt.isValid())
            CHECK((each.handledAt > each.seenAt && each.handledAt < present));
        handled += each.state == ConcernState::Handled ? 1 : 0;
    }
    CHECK(handled >= 10);
    CHECK(handled <= 13);
}

TEST_CASE("a child of the demo has a guardian who consented; nobody without a phone consents to be rung")
{
    Telling telling;
    PersonWish child;
    child.youngest = child.oldest = 12;
    for (int i = 0; i < 40; ++i)
        static_cast<void>(telling.card(child));
    CardWish noPhone{QDate(2026, 3, 2)};
    noPhone.hasPhone = false;
    for (int i = 0; i < 40; ++i)
        static_cast<void>(telling.card({}, noPhone));
    const auto consents = telling.all<Consent>();
    CHECK(consents.size() > 80);
    for (const Consent& each : consents) {
        const Person person = telling.reg.database.find<Person>(each.personId).value();
        const bool isChild = person.birthYear && 2026 - *person.birthYear < 18;
        CHECK((each.how == ConsentHow::Guardian) == isChild);
        CHECK(each.guardian.isEmpty() != isChild);
        CHECK(each.givenOn == QDate(2026, 3, 2));
        if (each.withdrawnOn)
            CHECK((*each.withdrawnOn > each.givenOn && *each.withdrawnOn < until));
        if (!isChild)
            CHECK(each.purpose != ConsentPurpose::Phone);
    }
    CHECK(telling.reg.count(QStringLiteral("person_relation"), QStringLiteral("kind = 'guardian'")) == 40);
}

TEST_CASE("an invented person is as old as the story asks, and only an alias is known of one without a name")
{
    Telling telling;
    PersonWish wish;
    wish.youngest = 18;
    wish.oldest = 30;
    QSet<int> years;
    for (int i = 0; i < 200; ++i) {
        const Person person = telling.card(wish);
        years.insert(person.birthYear.value());
        CHECK(*person.birthYear <= 2008);
        CHECK(*person.birthYear >= 1996);
        CHECK(person.name.contains(u' '));
    }
    CHECK(years.size() >= 11); // the ends are rare, the middle is not all there is
    wish.isNamed = false;
    const Person alias = telling.card(wish);
    CHECK(alias.name.isEmpty());
    CHECK_FALSE(alias.alias.isEmpty());
    CHECK_FALSE(alias.birthYear);
    CHECK(alias.address.isEmpty());
    CHECK(
        telling.reg.count(QStringLiteral("person_phone"), QStringLiteral("person_id = %1").arg(alias.id.value())) == 0);
}

TEST_CASE("small orders scale the stories down, larger ones never up")
{
    Telling full(orderFor(400, 12'000));
    CHECK(full.world.scaledByContacts(1'800) == 1'800);
    CHECK(full.world.scaledByPeople(31) == 31);
    Telling large(orderFor(100'000, 5'000'000));
    CHECK(large.world.scaledByContacts(1'800) == 1'800);
    CHECK(large.world.scaledByPeople(31) == 31);
    Telling small(orderFor(40, 1'200));
    CHECK(small.world.scaledByContacts(1'800) == 180);
    CHECK(small.world.scaledByPeople(31) == 3);
    Telling empty(orderFor(0, 0));
    CHECK(empty.world.scaledByContacts(1'800) == 0);
    CHECK(empty.world.scaledByPeople(31) == 0);
}

TEST_CASE("the ids and numbers of a world are never given twice, though many rows are of one moment")
{
    Telling telling;
    const QDateTime at = telling.world.days().at(QDate(2026, 5, 5), 12 * 3600);
    QSet<qint64> ids;
    QSet<QString> numbers;
    for (int i = 0; i < 20'000; ++i) {
        ids.insert(telling.world.id<ContactId>(at.addSecs(i % 3)).value());
        numbers.insert(telling.world.phoneNumber());
    }
    CHECK(ids.size() == 20'000);
    CHECK(numbers.size() == 20'000);
    CHECK(telling.world.id<ContactId>(at) < telling.world.id<ContactId>(at.addSecs(1)));
}

} // namespace naervaer
