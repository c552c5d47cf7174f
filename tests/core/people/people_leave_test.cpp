// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;

TEST_CASE("each verb of people is for the roles that the table names, and for nobody else")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    PeopleService people(reg.desk, {});
    const PersonId karl = reg.person(QStringLiteral("Karl Holm"));
    const PersonId else_ = reg.person(QStringLiteral("Else Holm"));
    const GroupId choir = people.addGroup(QStringLiteral("Kor")).value();
    Person typed;
    typed.name = QStringLiteral("Ny");
    test::checkLeaves(reg,
        {{"search", "SC", [&] { return people.search(QStringLiteral("karl")); }},
            {"list", "SC", [&] { return people.list({}, 0, 5); }}, {"count", "SC", [&] { return people.count({}); }},
            {"isEmpty", "SC", [&] { return people.isEmpty(); }},
            {"similar", "SC", [&] { return people.similar(typed, {}); }},
            {"groups", "SC", [&] { return people.groups(); }},
            {"openCard", "SC", [&] { return people.openCard(karl, LookPurpose::Call); }},
            {"registerPerson", "SC", [&] { return people.registerPerson(typed, {}); }},
            {"amend", "SC", [&] { return people.amend(typed, {}); }},
            {"endContact", "SC", [&] { return people.endContact(karl); }},
            {"resumeContact", "SC", [&] { return people.resumeContact(karl); }},
            {"addRelation", "SC", [&] { return people.addRelation({}); }},
            {"amendRelation", "SC", [&] { return people.amendRelation({}); }},
            {"raiseAlert", "SC", [&] { return people.raiseAlert({}); }},
            {"amendAlert", "SC", [&] { return people.amendAlert({}); }},
            {"takeConsent", "SC", [&] { return people.takeConsent({}); }},
            {"withdrawConsent", "SC", [&] { return people.withdrawConsent(ConsentId(5), reg.clock.today()); }},
            {"addGroup", "SC", [&] { return people.addGroup({}); }},
            {"joinGroup", "SC", [&] { return people.joinGroup(karl, choir); }},
            {"leaveGroup", "SC", [&] { return people.leaveGroup(karl, choir); }},
            {"merge", "C", [&] { return people.merge(karl, else_); }}});
}

TEST_CASE("whoever is not let through has changed nothing and looked at nothing")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    PeopleService people(reg.desk, {});
    const PersonId karl = reg.person(QStringLiteral("Karl Holm"));
    for (const Role role : {Role::Volunteer, Role::Manager, Role::Administrator}) {
        reg.seat(reg.signe, role);
        CHECK_THROWS_AS(people.endContact(karl), Failure);
        CHECK_THROWS_AS(people.openCard(karl, LookPurpose::Enquiry), Failure);
        CHECK_THROWS_AS(people.addGroup(QStringLiteral("Kor")), Failure);
    }
    CHECK(reg.count(QStringLiteral("audit")) == 0);
    CHECK(reg.count(QStringLiteral("people_group")) == 0);
    CHECK(reg.count(QStringLiteral("person"), QStringLiteral("state = 'active'")) == 1);
    CHECK_FALSE(reg.desk.undo.next());
}

TEST_CASE("taking back asks for the same leave as doing, and a step that was refused is gone")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    PeopleService people(reg.desk, {});
    const PersonId karl = reg.person(QStringLiteral("Karl Holm"));
    const PersonId other = reg.person(QStringLiteral("Kalle Holm"));
    REQUIRE(people.endContact(karl).empty());
    REQUIRE(people.merge(karl, other).empty());
    reg.seat(reg.mette, Role::Staff);
    CHECK_FALSE(test::isLetThrough([&] { return reg.desk.undo.undo(); })); // only coordinators merge
    CHECK(reg.count(QStringLiteral("person"), QStringLiteral("state = 'merged'")) == 1);
    CHECK(reg.desk.undo.next() == QStringLiteral("people.end_contact"));
}
