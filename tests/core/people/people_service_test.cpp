// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "core/storage/audit.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

struct Keeping {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    std::vector<PersonId> changed;
    PeopleService people{reg.desk, {listener()}};
    PeopleStore store{reg.database};
    Areas announced;

    Keeping()
    {
        QObject::connect(&reg.bus, &ChangeBus::changed, [this](const Areas& areas) { announced += areas; });
    }
    PersonReference listener()
    {
        PersonReference reference;
        reference.table = QStringLiteral("rhythm");
        reference.onePerPerson = true;
        reference.afterChange = [this](storage::UnitOfWork&, PersonId id) { changed.push_back(id); };
        return reference;
    }
    PersonId add(const char* name, std::initializer_list<const char*> numbers = {})
    {
        Person person;
        person.name = QString::fromUtf8(name);
        return people.registerPerson(person, phones(numbers)).value();
    }
    static std::vector<Phone> phones(std::initializer_list<const char*> numbers)
    {
        std::vector<Phone> all;
        for (const char* number : numbers)
            all.emplace_back().number = QString::fromLatin1(number);
        return all;
    }
    Card card(PersonId id) { return store.card(*store.person(id)); }
    Problems undo() { return reg.desk.undo.undo(); }
    int audited(const char* verb)
    {
        return reg.count(QStringLiteral("audit"), QStringLiteral("verb = '%1'").arg(QLatin1String(verb)));
    }
};

QString codeOfFirst(const Problems& problems)
{
    return problems.empty() ? QString() : problems[0].code;
}

} // namespace

TEST_CASE("a registered person is kept with phones, audited and announced")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm", {"22222222", "11111111"});
    const Card card = k.card(id);
    CHECK(card.person.state == PersonState::Active);
    CHECK(card.person.centreId == k.reg.centre);
    CHECK(card.person.version == 1);
    REQUIRE(card.phones.size() == 2);
    CHECK(card.phones[0].number == QStringLiteral("+4522222222"));
    CHECK(k.announced == Areas{peopleArea});
    CHECK(k.audited("people.register") == 1);
    CHECK(storage::auditOf(k.reg.database, QStringLiteral("person"), id.value()).size() == 1);
}

TEST_CASE("a refused card leaves nothing behind and names every problem")
{
    Keeping k;
    const auto refused = k.people.registerPerson({}, Keeping::phones({"112"}));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.problems().size() == 2);
    CHECK(refused.problems()[0].code == QStringLiteral("person.name_missing"));
    CHECK(refused.problems()[1].field == QStringLiteral("phones.0"));
    CHECK(k.reg.count(QStringLiteral("person")) == 0);
    CHECK(k.reg.count(QStringLiteral("audit")) == 0);
    CHECK_FALSE(k.reg.desk.undo.next());
}

TEST_CASE("a registration taken back leaves a withdrawn card that nothing finds")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm");
    CHECK(k.undo().empty());
    CHECK(k.store.person(id)->state == PersonState::Withdrawn);
    CHECK(k.people.search(QStringLiteral("karl")).empty());
    CHECK(k.people.count({}) == 0);
    CHECK(k.audited("people.register.undo") == 1);
    CHECK(codeOfFirst(k.people.amend(*k.store.person(id), {})) == QStringLiteral("person.not_active"));
    CHECK(codeOfFirst(k.people.endContact(id)) == QStringLiteral("person.not_active"));
}

TEST_CASE("changes of a card are taken back one after the other, phones with their ids")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm", {"11111111"});
    const Card first = k.card(id);
    Person person = first.person;
    person.town = QStringLiteral("Vejle");
    REQUIRE(k.people.amend(person, {}).empty());
    person = *k.store.person(id);
    person.name = QStringLiteral("Carl Holm");
    REQUIRE(k.people.amend(person, Keeping::phones({"22222222"})).empty());
    CHECK(k.people.search(QStringLiteral("carl")).size() == 1);
    REQUIRE(k.undo().empty());
    CHECK(k.store.person(id)->town == QStringLiteral("Vejle"));
    CHECK(k.store.phones(id).empty());
    REQUIRE(k.undo().empty());
    const Card last = k.card(id);
    CHECK(storage::sameContent(last.person, first.person));
    CHECK(last.phones.at(0).id == first.phones.at(0).id);
    CHECK(k.people.search(QStringLiteral("11111111")).size() == 1);
    CHECK(k.people.search(QStringLiteral("vejle")).empty());
    CHECK(k.audited("people.amend.undo") == 2);
}

TEST_CASE("a card that was saved meanwhile is a conflict, and an old undo does not run over it")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm");
    const Person read = *k.store.person(id);
    REQUIRE(k.people.amend(read, {}).empty());
    CHECK_THROWS_AS(k.people.amend(read, {}), Failure);
    Person other = *k.store.person(id);
    other.town = QStringLiteral("Vejle");
    k.reg.database.upsert(other);
    CHECK(codeOfFirst(k.undo()) == QStringLiteral("undo.changed_since"));
    CHECK(k.store.person(id)->town == QStringLiteral("Vejle"));
}

TEST_CASE("contact ends and is resumed, and other areas hear of it")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm");
    CHECK(k.changed.empty());
    REQUIRE(k.people.endContact(id).empty());
    CHECK(k.store.person(id)->state == PersonState::Ended);
    REQUIRE(k.people.endContact(id).empty());
    CHECK(k.audited("people.end_contact") == 1);
    REQUIRE(k.undo().empty());
    CHECK(k.store.person(id)->state == PersonState::Active);
    REQUIRE(k.people.endContact(id).empty());
    REQUIRE(k.people.resumeContact(id).empty());
    CHECK(k.store.person(id)->state == PersonState::Active);
    CHECK(k.changed == std::vector<PersonId>(4, id));
    REQUIRE(k.people.amend(*k.store.person(id), {}).empty());
    CHECK(k.changed.size() == 4);
}

TEST_CASE("opening a card logs the look and its purpose")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm", {"11111111"});
    const auto card = k.people.openCard(id, LookPurpose::Call);
    REQUIRE(card);
    CHECK(card->phones.size() == 1);
    const storage::AuditEntry look = storage::auditOf(k.reg.database, QStringLiteral("person"), id.value()).at(0);
    CHECK(look.verb == QStringLiteral("look"));
    CHECK(look.purpose == QStringLiteral("call"));
    CHECK_FALSE(k.people.openCard(PersonId(1), LookPurpose::Call));
    k.reg.seat(k.reg.signe, Role::Volunteer);
    CHECK_THROWS_AS(k.people.openCard(id, LookPurpose::Call), Failure);
    CHECK_THROWS_AS(k.people.amend(card->person, {}), Failure);
}

TEST_CASE("a relation is added, changed and taken back")
{
    Keeping k;
    Relation relation;
    relation.personId = k.add("Karl Holm");
    relation.name = QStringLiteral(" Bo ");
    relation.phone = QStringLiteral("12 34 56 78");
    REQUIRE(k.people.addRelation(relation));
    Relation kept = k.card(relation.personId).relations.at(0);
    CHECK(kept.name == QStringLiteral("Bo"));
    CHECK(kept.phone == QStringLiteral("+4512345678"));
    kept.mayBeTold = true;
    REQUIRE(k.people.amendRelation(kept).empty());
    REQUIRE(k.undo().empty());
    CHECK_FALSE(k.card(relation.personId).relations.at(0).mayBeTold);
    REQUIRE(k.undo().empty());
    CHECK_FALSE(k.card(relation.personId).relations.at(0).isActive);
    relation.phone = QStringLiteral("mor");
    CHECK(k.people.addRelation(relation).problems().at(0).field == QStringLiteral("phone"));
    relation.personId = PersonId(1);
    CHECK(codeOfFirst(k.people.addRelation(relation).problems()) == QStringLiteral("person.not_active"));
}

TEST_CASE("an alert is shown from today until it ends")
{
    Keeping k;
    Alert alert;
    alert.personId = k.add("Karl Holm");
    alert.text = QStringLiteral("Hund");
    REQUIRE(k.people.raiseAlert(alert));
    Alert kept = k.card(alert.personId).alerts.at(0);
    CHECK(kept.fromOn == QDate(2026, 11, 3));
    CHECK(kept.isShownOn(QDate(2026, 11, 3)));
    kept.toOn = QDate(2026, 11, 4);
    REQUIRE(k.people.amendAlert(kept).empty());
    CHECK_THROWS_AS(k.people.amendAlert(kept), Failure);
    CHECK_FALSE(k.card(alert.personId).alerts.at(0).isShownOn(QDate(2026, 11, 5)));
    REQUIRE(k.undo().empty());
    CHECK(k.card(alert.personId).alerts.at(0).isShownOn(QDate(2026, 11, 5)));
    REQUIRE(k.undo().empty());
    CHECK_FALSE(k.card(alert.personId).alerts.at(0).isShownOn(QDate(2026, 11, 3)));
    CHECK(k.audited("people.raise_alert.undo") == 1);
}

TEST_CASE("consent says who took it, and holds until it is withdrawn")
{
    Keeping k;
    Consent consent;
    consent.personId = k.add("Karl Holm");
    const auto id = k.people.takeConsent(consent);
    REQUIRE(id);
    const auto kept = [&] { return k.card(consent.personId).consents.at(0); };
    CHECK(kept().takenBy == k.reg.mette);
    CHECK(kept().givenOn == QDate(2026, 11, 3));
    CHECK(codeOfFirst(k.people.withdrawConsent(*id, QDate(2026, 11, 2))) == QStringLiteral("period.backwards"));
    REQUIRE(k.people.withdrawConsent(*id, QDate(2026, 11, 9)).empty());
    CHECK(kept().holdsOn(QDate(2026, 11, 8)));
    CHECK_FALSE(kept().holdsOn(QDate(2026, 11, 9)));
    REQUIRE(k.undo().empty());
    CHECK(kept().holdsOn(QDate(2026, 11, 9)));
    REQUIRE(k.undo().empty());
    CHECK_FALSE(kept().holdsOn(QDate(2026, 11, 3)));
    consent.givenOn = QDate(2026, 11, 4);
    CHECK(codeOfFirst(k.people.takeConsent(consent).problems()) == QStringLiteral("consent.date_in_future"));
}

TEST_CASE("groups have names of their own, and people join and leave them once")
{
    Keeping k;
    const PersonId id = k.add("Karl Holm");
    const GroupId youth = k.people.addGroup(QStringLiteral("Ungegruppen")).value();
    CHECK(codeOfFirst(k.people.addGroup(QStringLiteral(" ")).problems()) == QStringLiteral("group.name_missing"));
    CHECK(
        codeOfFirst(k.people.addGroup(QStringLiteral("UNGEGRUPPEN")).problems()) == QStringLiteral("group.name_taken"));
    REQUIRE(k.people.addGroup(QStringLiteral("Åben café")));
    REQUIRE(k.people.groups().size() == 2);
    CHECK(k.people.groups()[1].name == QStringLiteral("Åben café"));
    REQUIRE(k.people.joinGroup(id, youth).empty());
    REQUIRE(k.people.joinGroup(id, youth).empty());
    CHECK(k.reg.count(QStringLiteral("group_member")) == 1);
    CHECK(k.card(id).groups.at(0).id == youth);
    REQUIRE(k.people.leaveGroup(id, youth).empty());
    REQUIRE(k.people.leaveGroup(id, youth).empty());
    CHECK(k.card(id).groups.empty());
    REQUIRE(k.undo().empty());
    CHECK(k.card(id).groups.size() == 1);
    REQUIRE(k.undo().empty());
    CHECK(k.card(id).groups.empty());
    REQUIRE(k.undo().empty());
    CHECK(k.people.groups().size() == 1);
}

TEST_CASE("people who may be the one being typed are offered, most alike first")
{
    Keeping k;
    const PersonId twin = k.add("Søren Kjær", {"11111111"});
    const PersonId name = k.add("Søren Erik Kjær");
    const PersonId phone = k.add("Else Lund", {"11111111"});
    k.add("Søren Lund");
    const PersonId ended = k.add("Søren Kjær");
    REQUIRE(k.people.endContact(ended).empty());
    Person typed;
    typed.name = QStringLiteral("søren  kjær");
    const auto similar = k.people.similar(typed, Keeping::phones({"11 11 11 11", "12"}));
    REQUIRE(similar.size() == 3);
    CHECK(similar[0].id == twin);
    CHECK(similar[0].likeness == 100);
    CHECK(similar[1].id == phone);
    CHECK(similar[2].id == name);
    typed.id = twin;
    CHECK(k.people.similar(typed, {}).size() == 1);
    CHECK(k.people.similar({}, {}).empty());
    typed = {};
    typed.alias = QStringLiteral("Else Lund");
    CHECK(k.people.similar(typed, {}).at(0).id == phone);
}
