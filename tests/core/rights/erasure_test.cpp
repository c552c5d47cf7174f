// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rights/rights_desk.h"

#include "core/people/people_mapping.h"

using namespace naervaer;
using test::RightsDesk;
using test::told;

namespace {

QStringList told(const std::vector<ErasedRows>& preview)
{
    QStringList lines;
    for (const ErasedRows& each : preview)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(each.table,
                             each.fate == PersonTable::Fate::Deleted ? QStringLiteral("goes") : QStringLiteral("stays"))
                         .arg(each.count));
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("an erased person leaves a shell without a name, and every figure as it was")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj Holm"), 1957);
    const PersonId else_ = desk.person(QStringLiteral("Else Friis"), 1960);
    desk.met(kaj, ContactKind::Visit, QStringLiteral("talte om søsteren"));
    desk.reg.clock.advance(std::chrono::hours(24));
    desk.met(kaj, ContactKind::CallIn);
    desk.met(else_, ContactKind::Visit, QStringLiteral("rask igen"));
    const QStringList before = desk.figures();

    desk.erase(kaj);

    CHECK(desk.figures() == before);
    CHECK_FALSE(desk.reg.database.find<Person>(kaj).has_value());
    const auto shells = desk.reg.database.list<Person>(QStringLiteral("WHERE state = 'erased'"));
    REQUIRE(shells.size() == 1);
    const Person& shell = shells.front();
    CHECK(shell.name.isEmpty());
    CHECK(shell.sortKey.isEmpty());
    CHECK(shell.birthYear == 1950);
    CHECK(shell.municipalityCode == QStringLiteral("0751"));
    CHECK(toLocal(shell.createdAt).time() == QTime(13, 0)); // noon UTC in winter
    CHECK(desk.reg.count(QStringLiteral("contact"), QStringLiteral("person_id = %1 AND note = ''").arg(shell.id.text()))
        == 2);
    CHECK(desk.reg.count(QStringLiteral("contact"), QStringLiteral("note = 'rask igen'")) == 1);
    CHECK(desk.reg.count(QStringLiteral("rhythm"), QStringLiteral("person_id = %1").arg(kaj.text())) == 0);
    CHECK(storage::checkRegister(desk.reg.database, Workspace::checks()).empty());
}

TEST_CASE("the preview says what goes and what stays")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    desk.met(kaj);
    Alert alert;
    alert.personId = kaj;
    alert.text = QStringLiteral("hund");
    REQUIRE(desk.people.raiseAlert(alert).ok());
    CHECK(told(desk.rights.preview(kaj))
        == QStringList{QStringLiteral("contact stays 1"), QStringLiteral("person goes 1"),
            QStringLiteral("person_alert goes 1"), QStringLiteral("rhythm goes 1"),
            QStringLiteral("search_term goes 1")});
}

TEST_CASE("whoever asked for an erasure cannot confirm it")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    const auto asked = desk.rights.askErasure(kaj, ErasureReason::ConsentWithdrawn);
    REQUIRE(asked.ok());
    CHECK(told(desk.rights.confirmErasure(*asked)) == QStringLiteral("erasure.own_request"));
    CHECK(desk.reg.database.find<Person>(kaj).has_value());
    CHECK(told(desk.rights.askErasure(kaj, ErasureReason::Wish)) == QStringLiteral("erasure.already_asked"));

    desk.reg.seat(desk.mia, Role::Coordinator);
    REQUIRE(desk.rights.openErasures().size() == 1);
    CHECK(desk.rights.openErasures().front().askedBy == QStringLiteral("Mette"));
    CHECK(told(desk.rights.confirmErasure(*asked)).isEmpty());
    CHECK(told(desk.rights.confirmErasure(*asked)) == QStringLiteral("erasure.not_open"));
    CHECK(desk.rights.openErasures().empty());
    CHECK(desk.reg.count(QStringLiteral("erasure"), QStringLiteral("state = 'done' AND person_id IS NULL")) == 1);
}

TEST_CASE("a request is a task for the coordinators until it is decided")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    const auto asked = desk.rights.askErasure(kaj, ErasureReason::Wish);
    REQUIRE(desk.tasks.mine().size() == 1);
    CHECK(desk.tasks.mine().front().reason == reasonErasure);
    CHECK(told(desk.rights.withdrawErasure(*asked)).isEmpty());
    CHECK(desk.tasks.mine().empty());
    CHECK(told(desk.rights.withdrawErasure(*asked)) == QStringLiteral("erasure.not_open"));
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK(desk.tasks.mine().size() == 1);
    CHECK(desk.rights.openErasure(kaj).has_value());
}

TEST_CASE("asking for an erasure can be taken back, having erased cannot")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    REQUIRE(desk.rights.askErasure(kaj, ErasureReason::Wish).ok());
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK_FALSE(desk.rights.openErasure(kaj).has_value());
    CHECK(desk.tasks.mine().empty());

    Person changed = *desk.reg.database.find<Person>(kaj);
    changed.remember = QStringLiteral("ring igen");
    REQUIRE(desk.people.amend(changed, {}).empty());
    desk.erase(kaj);
    CHECK_FALSE(desk.reg.desk.undo.next().has_value());
    CHECK_FALSE(desk.people.openCard(kaj, LookPurpose::Enquiry).has_value());
}

TEST_CASE("cards that were merged are one person: all of them go, and how they were merged")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj Holm"));
    const PersonId kalle = desk.person(QStringLiteral("Kalle"));
    const PersonId third = desk.person(QStringLiteral("K. Holm"));
    const PersonId else_ = desk.person(QStringLiteral("Else"));
    desk.met(kalle);
    desk.met(third);
    desk.met(else_);
    REQUIRE(desk.people.merge(kalle, third).empty());
    REQUIRE(desk.people.merge(kaj, kalle).empty());
    const QStringList before = desk.figures();
    CHECK(told(desk.rights.preview(third)).contains(QStringLiteral("person goes 3")));
    CHECK(told(desk.rights.preview(third)).contains(QStringLiteral("person_merge goes 2")));

    desk.erase(third);

    CHECK(desk.figures() == before);
    CHECK(desk.reg.count(QStringLiteral("person_merge")) == 0);
    CHECK(desk.reg.count(QStringLiteral("person"), QStringLiteral("state <> 'erased'")) == 1);
    CHECK(desk.reg.count(QStringLiteral("erased_mark")) == 3);
}

TEST_CASE("a card that stands in a restriction is not erased before that is lifted")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    const auto asked = desk.rights.askErasure(kaj, ErasureReason::Wish);
    REQUIRE(desk.people.restrictCard(kaj, RestrictionGround::ForClaims).empty());
    desk.reg.seat(desk.mia, Role::Coordinator);
    CHECK(told(desk.rights.confirmErasure(*asked)) == QStringLiteral("person.restricted"));
    CHECK(told(desk.rights.askErasure(desk.person(QStringLiteral("Else")), ErasureReason::Wish)).isEmpty());
}

TEST_CASE("nobody is asked for who is not there")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    CHECK(told(desk.rights.askErasure(PersonId(77), ErasureReason::Wish)) == QStringLiteral("person.unknown"));
    CHECK(told(desk.rights.giveAccess(PersonId(77))) == QStringLiteral("person.unknown"));
    CHECK(desk.rights.preview(PersonId(77)).empty());
}

TEST_CASE("the ledger erases again who came back with an older backup, and nobody else")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    const PersonId kalle = desk.person(QStringLiteral("Kalle"));
    const PersonId else_ = desk.person(QStringLiteral("Else"));
    desk.met(kaj);
    const storage::AuditKey& key = *desk.reg.database.location().auditKey;
    const QStringList marks{key.markOf(QStringLiteral("person"), kaj.value()),
        key.markOf(QStringLiteral("person"), kalle.value()), key.markOf(QStringLiteral("person"), 4711)};
    // In the backup Kalle's card was, by mistake, merged into Else's.
    REQUIRE(desk.people.merge(else_, kalle).empty());
    const QStringList before = desk.figures();

    CHECK(desk.rights.replay(marks) == 2);

    CHECK(desk.figures() == before);
    CHECK(desk.reg.database.find<Person>(else_).has_value());
    CHECK_FALSE(desk.reg.database.find<Person>(kaj).has_value());
    CHECK_FALSE(desk.reg.database.find<Person>(kalle).has_value());
    CHECK(desk.reg.count(QStringLiteral("person_merge")) == 0);
    QStringList ledger = desk.rights.ledger();
    QStringList expected = marks;
    expected.sort();
    CHECK(ledger == expected);
    CHECK(desk.rights.replay(marks) == 0);
}

TEST_CASE("drafts that name an erased person go, other drafts stay")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    Drafts drafts(desk.reg.desk);
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    drafts.keep(QStringLiteral("call:") + kaj.text(), {{QStringLiteral("note"), QStringLiteral("a")}});
    drafts.keep(QStringLiteral("group"), {{QStringLiteral("people"), kaj.text()}});
    drafts.keep(QStringLiteral("task"), {{QStringLiteral("text"), QStringLiteral("køb kaffe")}});
    desk.erase(kaj);
    CHECK(desk.reg.count(QStringLiteral("draft")) == 1);
}
