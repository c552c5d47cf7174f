// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_service.h"

#include "core/people/people_mapping.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

struct Scene {
    explicit Scene(storage::Location::Engine engine) : reg(engine), contacts(reg.desk) { }

    PersonId person(const char* name, std::optional<int> intervalDays = {})
    {
        const PersonId id = reg.person(QString::fromUtf8(name));
        if (intervalDays)
            REQUIRE(contacts.agreeRhythm(id, intervalDays, {}, {}).empty());
        return id;
    }
    ContactId meet(PersonId person, int daysAgo = 0)
    {
        Contact contact;
        contact.personId = person;
        contact.at = reg.clock.now().addDays(-daysAgo);
        return contacts.record(contact).value();
    }
    PauseId pause(PersonId person, int from, std::optional<int> to)
    {
        Pause pause;
        pause.personId = person;
        pause.fromOn = today().addDays(from);
        if (to)
            pause.toOn = today().addDays(*to);
        return contacts.planPause(pause).value();
    }
    void consent(PersonId person)
    {
        Consent consent;
        consent.id = reg.ids.make<ConsentId>();
        consent.personId = person;
        consent.centreId = reg.centre;
        consent.createdAt = consent.changedAt = reg.clock.now();
        consent.givenOn = today();
        reg.database.insert(consent);
    }
    QDate today() const { return reg.clock.today(); }
    Rhythm rhythm(PersonId person) { return contacts.rhythm(person).value(); }

    test::TestRegister reg;
    ContactService contacts;
};

QString onlyCode(const Problems& problems)
{
    return problems.size() == 1 ? problems.front().code : QString();
}

QStringList names(const std::vector<DueLine>& lines)
{
    QStringList all;
    for (const DueLine& line : lines)
        all.append(line.name);
    return all;
}

QStringList words(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

} // namespace

TEST_CASE("the due list: overdue longest first, never contacted, then due today")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId today = scene.person("I dag", 3);
    const PersonId two = scene.person("To dage", 3);
    const PersonId four = scene.person("Fire dage", 3);
    scene.person("Aldrig", 3);
    const PersonId later = scene.person("Senere", 3);
    scene.person("Ingen aftale");
    scene.reg.database.run(QStringLiteral("UPDATE rhythm SET since_on = :day"), {{"day", scene.today().addDays(-30)}});
    scene.meet(today, 3);
    scene.meet(two, 5);
    scene.meet(four, 7);
    scene.meet(later, 1);

    const auto lines = scene.contacts.due(scene.today(), scene.reg.centre);
    CHECK(names(lines) == words({"Fire dage", "To dage", "Aldrig", "I dag"}));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].reason == DueReason::Overdue);
    CHECK(lines[0].dueOn == scene.today().addDays(-4));
    CHECK(lines[0].lastContactKind == QLatin1String("call_out"));
    CHECK(lines[2].reason == DueReason::NeverContacted);
    CHECK_FALSE(lines[2].lastContactAt.isValid());
    CHECK(lines[3].reason == DueReason::DueToday);
    CHECK(scene.contacts.dueCount(scene.today(), std::nullopt) == 4);
    for (int limit = 0; limit < 4; ++limit)
        CHECK(names(scene.contacts.due(scene.today(), std::nullopt, limit)) == names(lines).mid(0, limit));
    CHECK(scene.contacts.due(scene.today(), CentreId(5)).empty());
    CHECK(scene.contacts.dueCount(scene.today(), CentreId(5)) == 0);
}

TEST_CASE("the forgotten list: longer than rhythm and margin without any contact")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId edge = scene.person("På kanten", 3);
    const PersonId over = scene.person("Glemt", 3);
    scene.reg.database.run(QStringLiteral("UPDATE rhythm SET since_on = :day"), {{"day", scene.today().addDays(-30)}});
    scene.meet(edge, 5);
    scene.meet(over, 6);
    CHECK(names(scene.contacts.forgotten(scene.today(), std::nullopt)) == words({"Glemt"}));
    CHECK(scene.contacts.forgotten(scene.today(), std::nullopt).front().reason == DueReason::Forgotten);
    CHECK(scene.contacts.forgottenCount(scene.today(), scene.reg.centre) == 1);
    CHECK(scene.contacts.forgottenCount(scene.today().addDays(1), scene.reg.centre) == 2);
    scene.meet(over);
    CHECK(scene.contacts.forgottenCount(scene.today(), std::nullopt) == 0);
}

TEST_CASE("paused people stand in no list, and are back the day after by themselves")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    scene.reg.clock.advance(std::chrono::hours(24 * 10));
    REQUIRE(scene.contacts.forgottenCount(scene.today(), std::nullopt) == 1);
    scene.pause(kalle, 0, 4); // Both days lay before it: they stay, and the lists leave him out.
    const auto counts = [&](int day) {
        const QDate date = scene.today().addDays(day);
        return std::array{scene.contacts.dueCount(date, std::nullopt), scene.contacts.dueCount(date, scene.reg.centre),
            static_cast<int>(scene.contacts.due(date, std::nullopt).size()),
            scene.contacts.forgottenCount(date, std::nullopt),
            static_cast<int>(scene.contacts.forgotten(date, scene.reg.centre).size())};
    };
    CHECK(counts(0) == std::array{0, 0, 0, 0, 0});
    CHECK(counts(4) == std::array{0, 0, 0, 0, 0});
    CHECK(counts(5) == std::array{1, 1, 1, 1, 1});
}

TEST_CASE("planning, amending and taking back a pause moves the due day each time")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    scene.meet(kalle);
    const QDate due = scene.today().addDays(3);
    const PauseId id = scene.pause(kalle, 2, 6);
    CHECK(scene.rhythm(kalle).dueOn == due.addDays(4));
    Pause pause = ContactStore(scene.reg.database).pause(id).value();
    pause.toOn.reset();
    REQUIRE(scene.contacts.amendPause(pause).empty());
    CHECK_FALSE(scene.rhythm(kalle).dueOn);
    CHECK(scene.contacts.forgottenCount(scene.today().addDays(400), std::nullopt) == 0);

    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.rhythm(kalle).dueOn == due.addDays(4));
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.rhythm(kalle).dueOn == due);
    CHECK(ContactStore(scene.reg.database).pauses(kalle).empty());
}

TEST_CASE("pauses that overlap, go backwards or are about nobody are refused")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    scene.pause(kalle, 2, 6);
    Pause pause;
    pause.personId = kalle;
    pause.fromOn = scene.today().addDays(6);
    CHECK(onlyCode(scene.contacts.planPause(pause).problems()) == QLatin1String("pause.overlaps"));
    pause.fromOn = scene.today().addDays(8);
    pause.toOn = scene.today().addDays(7);
    CHECK(onlyCode(scene.contacts.planPause(pause).problems()) == QLatin1String("period.backwards"));
    pause.personId = PersonId(5);
    CHECK(onlyCode(scene.contacts.planPause(pause).problems()) == QLatin1String("person.unknown"));
    CHECK(onlyCode(scene.contacts.amendPause(pause)) == QLatin1String("pause.unknown"));
}

TEST_CASE("agreeing a rhythm is undone step by step")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle");
    REQUIRE(scene.contacts.agreeRhythm(kalle, 7, QTime(11, 0), std::nullopt).empty());
    CHECK(scene.rhythm(kalle).notBefore == QTime(11, 0));
    REQUIRE(scene.contacts.agreeRhythm(kalle, 2, std::nullopt, QTime(15, 0)).empty());
    CHECK(scene.rhythm(kalle).notAfter == QTime(15, 0));
    CHECK(onlyCode(scene.contacts.agreeRhythm(kalle, 400, {}, {})) == QLatin1String("rhythm.interval_out_of_range"));
    CHECK(onlyCode(scene.contacts.agreeRhythm(PersonId(5), 3, {}, {})) == QLatin1String("person.unknown"));
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.rhythm(kalle).intervalDays == 7);
    CHECK(scene.rhythm(kalle).notBefore == QTime(11, 0));
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK_FALSE(scene.rhythm(kalle).intervalDays);
    CHECK_FALSE(scene.rhythm(kalle).dueOn);
}

TEST_CASE("a wider margin of the centre moves its people's forgotten days, not those of others")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    const PersonId paused = scene.person("På hospitalet", 3);
    scene.pause(paused, 3, 5);
    const PersonId elsewhere = scene.person("Anna", 3);
    scene.reg.database.run(
        QStringLiteral("UPDATE rhythm SET centre_id = 5 WHERE person_id = :id"), {{"id", elsewhere}});
    const QDate before = scene.rhythm(elsewhere).forgottenOn.value();
    scene.reg.database.run(QStringLiteral("UPDATE centre SET margin_days = 4"));
    scene.contacts.refreshCentre(scene.reg.centre);
    CHECK(scene.rhythm(kalle).forgottenOn == scene.today().addDays(3 + 4 + 1));
    CHECK(scene.rhythm(paused).forgottenOn == scene.today().addDays(6 + 4 + 1));
    CHECK(scene.rhythm(elsewhere).forgottenOn == before);
}

TEST_CASE("a group is tied together, moves each rhythm once and is taken back at once")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    const PersonId anna = scene.person("Anna", 5);
    GroupContact group;
    group.common.kind = ContactKind::Sitting;
    group.people = {kalle, anna, kalle};
    group.otherAdults = 4;
    group.otherChildren = 1;
    const auto first = scene.contacts.recordGroup(group);
    REQUIRE(first.ok());
    const ContactStore store(scene.reg.database);
    CHECK(store.contact(*first)->groupId == *first);
    CHECK(store.contactsOfGroup(*first).size() == 3);
    CHECK(scene.reg.database.value<int>(QStringLiteral("SELECT sum(adults) FROM contact")) == 6);
    CHECK(scene.rhythm(kalle).dueOn == scene.today().addDays(3));
    CHECK(scene.rhythm(anna).dueOn == scene.today().addDays(5));

    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.reg.count(QStringLiteral("contact"), QStringLiteral("is_undone = FALSE")) == 0);
    CHECK(scene.rhythm(kalle).dueOn == scene.today());
    CHECK(scene.rhythm(anna).dueOn == scene.today());
}

TEST_CASE("two cards that became one are one head of a group")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kept = scene.person("Karl");
    const PersonId gone = scene.person("Kalle");
    scene.reg.database.run(
        QStringLiteral("UPDATE person SET state = 'merged', merged_into_id = :kept WHERE id = :gone"),
        {{"kept", kept}, {"gone", gone}});
    GroupContact group;
    group.people = {kept, gone};
    REQUIRE(scene.contacts.recordGroup(group).ok());
    CHECK(scene.reg.count(QStringLiteral("contact")) == 1);
}

TEST_CASE("the timeline shows contacts and attempts newest first, a page at a time, without what was undone")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle");
    for (int days = 1; days <= 3; ++days)
        scene.meet(kalle, 2 * days);
    Attempt attempt;
    attempt.personId = kalle;
    attempt.at = scene.reg.clock.now().addDays(-3);
    attempt.outcome = AttemptOutcome::MessageLeft;
    REQUIRE(scene.contacts.recordAttempt(attempt).ok());
    REQUIRE(scene.contacts.takeBack(scene.meet(kalle, 1)).empty());
    scene.meet(scene.person("En anden"));

    const auto page = scene.contacts.timeline(kalle, {}, 3);
    REQUIRE(page.size() == 3);
    CHECK(page[0].at == scene.reg.clock.now().addDays(-2));
    CHECK_FALSE(page[0].isAttempt);
    CHECK(page[1].isAttempt);
    CHECK(page[1].outcome == AttemptOutcome::MessageLeft);
    CHECK(page[2].at == scene.reg.clock.now().addDays(-4));
    const auto rest = scene.contacts.timeline(kalle, {page.back().at, page.back().id}, 3);
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].at == scene.reg.clock.now().addDays(-6));
}

TEST_CASE("a single contact and a single attempt are undone through the desk, and only once")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    const ContactId contact = scene.meet(kalle);
    CHECK(scene.reg.desk.undo.next() == QStringLiteral("contacts.record"));
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.rhythm(kalle).dueOn == scene.today());
    CHECK(onlyCode(scene.contacts.takeBack(contact)) == QLatin1String("contact.unknown"));
    Attempt attempt;
    attempt.personId = kalle;
    const AttemptId tried = scene.contacts.recordAttempt(attempt).value();
    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(scene.rhythm(kalle).attemptsSince == 0);
    CHECK(onlyCode(scene.contacts.takeBack(tried)) == QLatin1String("attempt.unknown"));
}

TEST_CASE("contacts with nobody there are refused before anything is written")
{
    Scene scene(GENERATE(from_range(test::engines())));
    Contact contact;
    contact.personId = PersonId(5);
    CHECK(onlyCode(scene.contacts.record(contact).problems()) == QLatin1String("person.unknown"));
    contact.personId = {};
    contact.adults = 0;
    CHECK(onlyCode(scene.contacts.record(contact).problems()) == QLatin1String("contact.nobody"));
    GroupContact group;
    group.people = {PersonId(5)};
    CHECK(onlyCode(scene.contacts.recordGroup(group).problems()) == QLatin1String("person.unknown"));
    CHECK(onlyCode(scene.contacts.recordAttempt({}).problems()) == QLatin1String("person.unknown"));
    CHECK(scene.reg.count(QStringLiteral("contact")) == 0);
    CHECK(scene.reg.count(QStringLiteral("audit")) == 0);
}

TEST_CASE("an alias becomes a person with consent: the contacts move, no head is counted twice, and back")
{
    Scene scene(GENERATE(from_range(test::engines())));
    Contact contact;
    contact.alias = QStringLiteral("Fisk");
    contact.kind = ContactKind::Street;
    contact.at = scene.reg.clock.now().addDays(-1);
    REQUIRE(scene.contacts.record(contact).ok());
    contact.at = scene.reg.clock.now().addDays(-2);
    REQUIRE(scene.contacts.record(contact).ok());
    const PersonId kalle = scene.person("Kalle", 3);

    CHECK(
        onlyCode(scene.contacts.upgradeAlias(QStringLiteral("Fisk"), kalle)) == QLatin1String("alias.consent_missing"));
    scene.consent(kalle);
    CHECK(onlyCode(scene.contacts.upgradeAlias(QStringLiteral("Ukendt"), kalle)) == QLatin1String("alias.unknown"));
    CHECK(onlyCode(scene.contacts.upgradeAlias({}, kalle)) == QLatin1String("alias.unknown"));
    CHECK(scene.contacts.countUnderAlias(QStringLiteral(" Fisk ")) == 2);
    CHECK(scene.contacts.countUnderAlias({}) == 0);
    REQUIRE(scene.contacts.upgradeAlias(QStringLiteral(" Fisk "), kalle).empty());
    CHECK(scene.contacts.timeline(kalle, {}, 10).size() == 2);
    CHECK(scene.rhythm(kalle).dueOn == scene.today().addDays(2));
    CHECK(scene.reg.count(QStringLiteral("contact")) == 2);
    CHECK(ContactStore(scene.reg.database).contactsOfAlias(QStringLiteral("Fisk")).empty());
    CHECK(scene.contacts.countUnderAlias(QStringLiteral("Fisk")) == 0);

    CHECK(scene.reg.desk.undo.undo().empty());
    CHECK(ContactStore(scene.reg.database).contactsOfAlias(QStringLiteral("Fisk")).size() == 2);
    CHECK_FALSE(scene.rhythm(kalle).lastContactAt.isValid());
}

TEST_CASE("a consent that was withdrawn does not carry an alias over")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle");
    scene.consent(kalle);
    const ContactStore store(scene.reg.database);
    CHECK(store.mayKeepCard(kalle, scene.today()));
    scene.reg.database.run(QStringLiteral("UPDATE consent SET withdrawn_on = :day"), {{"day", scene.today()}});
    CHECK_FALSE(store.mayKeepCard(kalle, scene.today()));
}

TEST_CASE("who may see figures only gets no names, and a volunteer no timelines")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const PersonId kalle = scene.person("Kalle", 3);
    scene.reg.seat(scene.reg.signe, Role::Manager);
    CHECK(scene.contacts.dueCount(scene.today(), std::nullopt) == 1);
    CHECK(scene.contacts.forgottenCount(scene.today(), std::nullopt) == 0);
    CHECK_THROWS_AS(scene.contacts.due(scene.today(), std::nullopt), Failure);
    CHECK_THROWS_AS(scene.contacts.forgotten(scene.today(), std::nullopt), Failure);
    CHECK_THROWS_AS(scene.contacts.record({}), Failure);
    scene.reg.seat(scene.reg.signe, Role::Volunteer);
    CHECK(scene.contacts.due(scene.today(), std::nullopt).size() == 1);
    CHECK_THROWS_AS(scene.contacts.timeline(kalle, {}, 5), Failure);
    CHECK_THROWS_AS(scene.contacts.agreeRhythm(kalle, 3, {}, {}), Failure);
    CHECK_THROWS_AS(scene.contacts.refreshCentre(scene.reg.centre), Failure);
}
