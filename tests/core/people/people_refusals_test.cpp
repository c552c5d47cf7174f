// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

namespace {

/// A card with one row of everything.
struct FullCard {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, {}};
    PeopleStore store{reg.database};
    GroupId youth = people.addGroup(QStringLiteral("Ungegruppen")).value();
    GroupId choir = people.addGroup(QStringLiteral("Kor")).value();
    PersonId karl = people.registerPerson(named("Karl Holm"), phones("11 11 11 11")).value();
    RelationId sister{};
    AlertId dog{};
    ConsentId keeping{};

    FullCard()
    {
        sister = people.addRelation(relation("Lis")).value();
        dog = people.raiseAlert(alert("Hund")).value();
        keeping = people.takeConsent(consent(ConsentPurpose::KeepCard)).value();
        CHECK(people.joinGroup(karl, youth).empty());
    }
    static Person named(const char* name)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        return person;
    }
    static std::vector<Phone> phones(const char* number)
    {
        std::vector<Phone> all(1);
        all[0].number = QString::fromUtf8(number);
        return all;
    }
    Relation relation(const char* name) const
    {
        Relation relation;
        relation.personId = karl;
        relation.name = QString::fromUtf8(name);
        return relation;
    }
    Alert alert(const char* text) const
    {
        Alert alert;
        alert.personId = karl;
        alert.text = QString::fromUtf8(text);
        return alert;
    }
    Consent consent(ConsentPurpose purpose) const
    {
        Consent consent;
        consent.personId = karl;
        consent.purpose = purpose;
        return consent;
    }
    /// The row as it stands, changed a little.
    template <typename Entity, typename Row> Row changed(Entity id, void (*change)(Row&))
    {
        Row row = reg.database.find<Row>(id).value();
        change(row);
        return row;
    }
    /// What a helper sees of the card and the groups today.
    QString sight()
    {
        const Card card = store.card(*store.person(karl));
        QStringList seen{card.person.name, codeOf(card.person.state), card.person.remember};
        for (const Phone& each : card.phones)
            seen.append(each.number);
        for (const Relation& each : card.relations)
            if (each.isActive)
                seen.append(each.name);
        for (const Alert& each : card.alerts)
            if (each.isShownOn(reg.clock.today()))
                seen.append(each.text);
        for (const Consent& each : card.consents)
            if (each.holdsOn(reg.clock.today()))
                seen.append(codeOf(each.purpose));
        for (const PeopleGroup& each : card.groups)
            seen.append(each.name);
        for (const PeopleGroup& each : store.groups())
            seen.append(each.name);
        return seen.join(u'|');
    }
    int audited() { return reg.count(QStringLiteral("audit")); }
};

struct Deed {
    const char* verb;
    std::function<QString()> act; ///< told()
    const char* meddling; ///< What somebody else does to the row afterwards.
};

std::vector<Deed> deeds(FullCard& c)
{
    const auto amended = [&c] {
        Person person = *c.store.person(c.karl);
        person.remember = QStringLiteral("Ring om tandlægen");
        return told(c.people.amend(person, FullCard::phones("22222222")));
    };
    return {{"people.amend", amended, "person SET town = town || 'x'"},
        {"people.end_contact", [&c] { return told(c.people.endContact(c.karl)); }, "person SET town = town || 'x'"},
        {"people.add_relation", [&c] { return told(c.people.addRelation(c.relation("Ib"))); },
            "person_relation SET role = 'bror'"},
        {"people.amend_relation",
            [&c] {
                return told(c.people.amendRelation(
                    c.changed<RelationId, Relation>(c.sister, [](Relation& r) { r.isActive = false; })));
            },
            "person_relation SET role = 'søster'"},
        {"people.raise_alert", [&c] { return told(c.people.raiseAlert(c.alert("Kat"))); },
            "person_alert SET priority = 3"},
        {"people.amend_alert",
            [&c] {
                return told(
                    c.people.amendAlert(c.changed<AlertId, Alert>(c.dog, [](Alert& a) { a.isActive = false; })));
            },
            "person_alert SET priority = 1"},
        {"people.take_consent", [&c] { return told(c.people.takeConsent(c.consent(ConsentPurpose::Photo))); },
            "consent SET wording_version = '2'"},
        {"people.withdraw_consent", [&c] { return told(c.people.withdrawConsent(c.keeping, c.reg.clock.today())); },
            "consent SET wording_version = '3'"},
        {"people.add_group", [&c] { return told(c.people.addGroup(QStringLiteral("Madklub"))); },
            "people_group SET name = name || ' Ry'"},
        {"people.join_group", [&c] { return told(c.people.joinGroup(c.karl, c.choir)); },
            "group_member SET joined_on = '2026-01-01'"},
        {"people.leave_group", [&c] { return told(c.people.leaveGroup(c.karl, c.youth)); },
            "group_member SET joined_on = '2026-01-02'"}};
}

const QString changedSince = QStringLiteral("undo.changed_since");
const QString notActive = QStringLiteral("person.not_active");

} // namespace

TEST_CASE("every verb of a card is seen, named for undo, and gone again when taken back")
{
    FullCard c;
    const QString before = c.sight();
    for (const Deed& deed : deeds(c)) {
        CAPTURE(deed.verb);
        const int audited = c.audited();
        REQUIRE(deed.act().isEmpty());
        CHECK(c.sight() != before);
        CHECK(c.reg.desk.undo.next() == QLatin1String(deed.verb));
        CHECK(c.reg.desk.undo.undo().empty());
        CHECK(c.sight() == before);
        CHECK(c.audited() == audited + 2); // the deed and its taking back
    }
}

TEST_CASE("no verb of a card is taken back over what somebody else did to the row since")
{
    FullCard c;
    for (const Deed& deed : deeds(c)) {
        CAPTURE(deed.verb);
        REQUIRE(deed.act().isEmpty());
        c.reg.database.run(
            QStringLiteral("UPDATE ") + QString::fromUtf8(deed.meddling) + QStringLiteral(", version = version + 1"));
        const QString after = c.sight();
        CHECK(told(c.reg.desk.undo.undo()) == changedSince);
        CHECK(c.sight() == after);
    }
}

TEST_CASE("a card that is not there, was taken back or went into another is not changed by any verb")
{
    FullCard c;
    const PersonId other = c.people.registerPerson(FullCard::named("Else"), {}).value();
    const int audited = c.audited();
    for (const char* state : {"withdrawn", "merged"}) {
        CAPTURE(state);
        c.reg.database.run(QStringLiteral("UPDATE person SET state = :state WHERE id = :id"),
            {{"state", QString::fromLatin1(state)}, {"id", c.karl}});
        for (const Deed& deed : deeds(c)) {
            CAPTURE(deed.verb);
            if (QLatin1String(deed.verb) != QLatin1String("people.add_group"))
                CHECK(deed.act() == notActive);
        }
        CHECK(told(c.people.resumeContact(c.karl)) == notActive);
        CHECK(told(c.people.merge(c.karl, other)) == QStringLiteral("merge.not_active"));
        CHECK(told(c.people.merge(other, c.karl)) == QStringLiteral("merge.not_active"));
    }
    Person nobody = FullCard::named("Ingen");
    nobody.id = PersonId(5);
    CHECK(told(c.people.amend(nobody, {})) == notActive);
    CHECK(told(c.people.endContact(nobody.id)) == notActive);
    CHECK(told(c.people.joinGroup(nobody.id, c.youth)) == notActive);
    CHECK(told(c.people.addRelation({})) == notActive);
    CHECK(told(c.people.raiseAlert({})) == notActive);
    CHECK(told(c.people.takeConsent({})) == notActive);
    CHECK(told(c.people.merge(other, nobody.id)) == QStringLiteral("merge.not_active"));
    CHECK(told(c.people.merge(nobody.id, nobody.id)) == QStringLiteral("merge.same_person"));
    CHECK_FALSE(c.people.openCard(nobody.id, LookPurpose::Enquiry));
    CHECK(c.audited() == audited);
}

TEST_CASE("a card is refused for each thing that is wrong with it, the same whether registered or amended")
{
    FullCard c;
    const auto check = [&](auto spoil, const char* problem, const char* number = "11111111") {
        Person person = *c.store.person(c.karl);
        spoil(person);
        const QString before = c.sight();
        CHECK(told(c.people.amend(person, FullCard::phones(number))) == QLatin1String(problem));
        person.id = {};
        CHECK(told(c.people.registerPerson(person, FullCard::phones(number))) == QLatin1String(problem));
        CHECK(c.sight() == before);
    };
    check([](Person& p) { p.name = QStringLiteral(" \n "); }, "person.name_missing/name");
    check([](Person& p) { p.name = QStringLiteral("-"); }, "person.name_missing/name");
    check([](Person& p) { p.birthYear = 1905; }, "person.birth_year_impossible/birth_year");
    check([](Person& p) { p.birthYear = 2027; }, "person.birth_year_impossible/birth_year");
    check([](Person& p) { p.adults = -1; }, "person.household_out_of_range/adults");
    check([](Person& p) { p.children = 51; }, "person.household_out_of_range/children");
    check([](Person& p) { p.portions = 51; }, "person.household_out_of_range/portions");
    check([](Person& p) { p.packs = -1; }, "person.household_out_of_range/packs");
    check([](Person& p) { p.postcode = QStringLiteral("800"); }, "person.postcode_unreadable/postcode");
    check([](Person& p) { p.postcode = QStringLiteral("80O0"); }, "person.postcode_unreadable/postcode");
    check([](Person& p) { p.name = QString(201, u'x'); }, "text.too_long/name");
    check([](Person& p) { p.nickname = QString(201, u'x'); }, "text.too_long/nickname");
    check([](Person& p) { p.alias = QString(201, u'x'); }, "text.too_long/alias");
    check([](Person& p) { p.address = QString(301, u'x'); }, "text.too_long/address");
    check([](Person& p) { p.town = QString(10000, u'x'); }, "text.too_long/town");
    check([](Person& p) { p.municipalityCode = QString(10000, u'7'); }, "text.too_long/municipality_code");
    check([](Person& p) { p.languages = {QString(10000, u'x')}; }, "text.too_long/languages");
    check([](Person& p) { p.diets = {QString(10000, u'x')}; }, "text.too_long/diets");
    check([](Person& p) { p.allergens = {QString(10000, u'x')}; }, "text.too_long/allergens");
    check([](Person& p) { p.interests = {QString(501, u'x')}; }, "text.too_long/interests");
    check([](Person& p) { p.remember = QString(501, u'x'); }, "text.too_long/remember");
    check([](Person&) {}, "phone.impossible/phones.0", "112");
    check([](Person&) {}, "phone.unreadable/phones.0", "11111111 hos Lis");
    check(
        [](Person& p) {
            p.name.clear();
            p.adults = 60;
        },
        "person.name_missing/name person.household_out_of_range/adults phone.impossible/phones.0", "112");
}

TEST_CASE("the last values inside each limit are kept")
{
    FullCard c;
    Person person;
    person.name = QString(200, u'x');
    person.address = QString(300, u'y');
    person.remember = QString(500, u'z');
    person.birthYear = 1906;
    person.adults = person.children = person.portions = person.packs = 50;
    const PersonId old = c.people.registerPerson(person, {}).value();
    CHECK(c.store.person(old)->remember.size() == 500);
    person.birthYear = 2026;
    person.adults = person.children = person.portions = person.packs = 0;
    const PersonId newborn = c.people.registerPerson(person, {}).value();
    CHECK(c.store.person(newborn)->birthYear == 2026);
    CHECK(c.store.person(newborn)->adults == 0);
}

TEST_CASE("relations, alerts, consents and groups are refused with the code of what is wrong")
{
    FullCard c;
    const int audited = c.audited();
    Relation relation = c.relation("  ");
    relation.phone = QStringLiteral("112");
    CHECK(told(c.people.addRelation(relation)) == QStringLiteral("relation.name_missing/name phone.impossible/phone"));
    relation = c.relation("Lis");
    relation.role = QString(201, u'x');
    CHECK(told(c.people.addRelation(relation)) == QStringLiteral("text.too_long/role"));
    CHECK(told(c.people.raiseAlert(c.alert("\t"))) == QStringLiteral("alert.text_missing/text"));
    Alert alert = c.alert("Hund");
    for (const int priority : {0, 4}) {
        alert.priority = priority;
        CHECK(told(c.people.raiseAlert(alert)) == QStringLiteral("alert.priority_out_of_range/priority"));
    }
    alert.priority = 1;
    alert.toOn = c.reg.clock.today().addDays(-1);
    CHECK(told(c.people.raiseAlert(alert)) == QStringLiteral("period.backwards/to_on"));
    CHECK(told(c.people.raiseAlert(c.alert(QByteArray(501, 'x').constData()))) == QStringLiteral("text.too_long/text"));
    Consent consent = c.consent(ConsentPurpose::Photo);
    consent.givenOn = c.reg.clock.today().addDays(1);
    CHECK(told(c.people.takeConsent(consent)) == QStringLiteral("consent.date_in_future/given_on"));
    consent.givenOn = c.reg.clock.today();
    consent.how = ConsentHow::Guardian;
    CHECK(told(c.people.takeConsent(consent)) == QStringLiteral("consent.guardian_missing/guardian"));
    CHECK(told(c.people.withdrawConsent(c.keeping, c.reg.clock.today().addDays(-1)))
        == QStringLiteral("period.backwards/withdrawn_on"));
    CHECK(told(c.people.addGroup(QStringLiteral(" - "))) == QStringLiteral("group.name_missing/name"));
    CHECK(told(c.people.addGroup(QStringLiteral("UNGE-gruppen"))).isEmpty()); // two words, another key
    CHECK(told(c.people.addGroup(QStringLiteral(" ungegruppen "))) == QStringLiteral("group.name_taken/name"));
    CHECK(c.audited() == audited + 1);
}

TEST_CASE("ending what has ended and leaving what was left is no deed")
{
    FullCard c;
    REQUIRE(c.people.endContact(c.karl).empty());
    REQUIRE(c.people.leaveGroup(c.karl, c.youth).empty());
    const int audited = c.audited();
    CHECK(c.people.endContact(c.karl).empty());
    CHECK(c.people.leaveGroup(c.karl, c.youth).empty());
    CHECK(c.people.leaveGroup(c.karl, c.choir).empty());
    CHECK(c.audited() == audited);
    CHECK(c.reg.desk.undo.next() == QStringLiteral("people.leave_group"));
    CHECK(c.reg.desk.undo.undo().empty());
    CHECK(c.reg.desk.undo.undo().empty());
    CHECK(c.store.person(c.karl)->state == PersonState::Active);
}
