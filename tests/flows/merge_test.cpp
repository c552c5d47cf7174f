// SPDX-License-Identifier: GPL-3.0-or-later
// Two cards that are one person, with every area's rows on both: nothing of either is lost when they become one, and
// every row stands as it did when that is taken back.
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "core/people/people_service.h"
#include "core/rights/rights_service.h"
#include "core/rounds/round_service.h"
#include "core/rounds/share_service.h"
#include "core/shifts/shift_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/refusals.h"

#include <QMap>
#include <QSet>

using namespace naervaer;
using test::told;

namespace {

/// As the workspace puts them together.
std::vector<PersonReference> othersReferences()
{
    std::vector<PersonReference> all = ContactLog::personReferences();
    for (const auto& area :
        {RoundService::personReferences(), ShareService::personReferences(), RightsService::personReferences()})
        all.insert(all.end(), area.begin(), area.end());
    return all;
}

std::vector<PersonReference> allReferences()
{
    std::vector<PersonReference> all = othersReferences();
    for (PersonReference& each : PeopleService::personReferences())
        all.push_back(std::move(each));
    return all;
}

/// What a row says, without who changed it last and how often.
QString content(const storage::Rows& rows)
{
    static const QSet<QString> stamps{
        QStringLiteral("version"), QStringLiteral("changed_at"), QStringLiteral("changed_by")};
    const QStringList columns = rows.row().columns();
    QStringList cells;
    for (int i = 0; i < columns.size(); ++i)
        if (!stamps.contains(columns[i]))
            cells.append(columns[i] + u'=' + rows.get<QString>(i));
    return cells.join(u' ');
}

struct TwoCards {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, othersReferences()};
    ContactService contacts{reg.desk};
    ConcernService concerns{reg.desk};
    TaskService tasks{reg.desk};
    RoundService rounds{reg.desk};
    ShareService shares{reg.desk, {}};
    RightsService rights{reg.desk, {}};
    ShiftService shifts{reg.desk};
    GroupId choir = people.addGroup(QStringLiteral("Kor")).value();
    GroupId band = people.addGroup(QStringLiteral("Band")).value();
    RoundId evening = addRound("Aftenrunden");
    RoundId morning = addRound("Morgenrunden");
    PersonId kept = addCard("Karl Holm", {"11111111", "22222222"}, 7);
    PersonId gone = addCard("Kalle Holm", {"22222222", "33333333"}, 3);

    TwoCards()
    {
        REQUIRE(people.joinGroup(gone, band).empty());
        REQUIRE(rounds.addMembers(morning, {gone}).empty());
        reg.desk.undo = UndoStack();
    }

    RoundId addRound(const char* name)
    {
        Round round;
        round.name = QString::fromLatin1(name);
        return rounds.addRound(round).value();
    }

    /// A card with at least one row in every table that can hold its id, made by the verbs that make them.
    PersonId addCard(const char* name, std::initializer_list<const char*> numbers, int interval)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.interests = {person.name.section(u' ', 0, 0).toLower()};
        std::vector<Phone> phones;
        for (const char* number : numbers)
            phones.emplace_back().number = QString::fromLatin1(number);
        const PersonId id = people.registerPerson(person, phones).value();
        fillCard(id);
        REQUIRE(contacts.agreeRhythm(id, interval, QTime(11, 0), {}).empty());
        REQUIRE(rounds.addMembers(evening, {id}).empty());
        REQUIRE(shares.giveTo(evening, reg.clock.today(), id, reg.ole).empty());
        REQUIRE(shares.setWish(id, reg.ole, WishSide::Person, WishKind::Prefers).empty());
        fillLog(id, interval);
        fillRights(id);
        return id;
    }

    void fillCard(PersonId id)
    {
        Relation relation;
        relation.personId = id;
        relation.name = QStringLiteral("Bo");
        REQUIRE(people.addRelation(relation).ok());
        Alert alert;
        alert.personId = id;
        alert.text = QStringLiteral("Hund");
        REQUIRE(people.raiseAlert(alert).ok());
        Consent consent;
        consent.personId = id;
        REQUIRE(people.takeConsent(consent).ok());
        REQUIRE(people.joinGroup(id, choir).empty());
        PairApart apart;
        apart.helperId = reg.signe;
        apart.personId = id;
        apart.fromOn = reg.clock.today();
        REQUIRE(shifts.keepApart(apart).ok());
        Pause pause;
        pause.personId = id;
        pause.fromOn = reg.clock.today().addDays(30);
        pause.toOn = reg.clock.today().addDays(40);
        REQUIRE(contacts.planPause(pause).ok());
    }

    /// A contact as many days ago as the rhythm has, an attempt yesterday, a concern and a task.
    void fillLog(PersonId id, int daysAgo)
    {
        Contact contact;
        contact.personId = id;
        contact.at = reg.clock.now().addDays(-daysAgo);
        REQUIRE(contacts.record(contact).ok());
        Attempt attempt;
        attempt.personId = id;
        attempt.at = reg.clock.now().addDays(-1);
        REQUIRE(contacts.recordAttempt(attempt).ok());
        Concern concern;
        concern.personId = id;
        concern.text = QStringLiteral("Åbner ikke døren");
        REQUIRE(concerns.raise(concern).ok());
        Task task;
        task.text = QStringLiteral("Køb briller");
        task.subjectKind = QStringLiteral("person");
        task.subjectId = id.value();
        task.ownerId = reg.mette;
        REQUIRE(tasks.add(task).ok());
    }

    /// A restriction that was lifted again, an erasure that was asked for and withdrawn.
    void fillRights(PersonId id)
    {
        REQUIRE(people.restrictCard(id, RestrictionGround::Contested).empty());
        REQUIRE(people.liftRestriction(id).empty());
        const auto asked = rights.askErasure(id, ErasureReason::Wish);
        REQUIRE(asked.ok());
        REQUIRE(rights.withdrawErasure(*asked).empty());
    }

    int rows(const PersonReference& table, PersonId id)
    {
        const QString where = QStringLiteral("%1 = %2").arg(table.column).arg(id.value());
        return reg.count(table.table, table.where.isEmpty() ? where : where + QStringLiteral(" AND ") + table.where);
    }

    /// Every row of every table that holds people's ids, and of the people themselves.
    QMap<QString, QStringList> everything()
    {
        QMap<QString, QStringList> rows;
        QStringList tables{QStringLiteral("person"), QStringLiteral("search_term")};
        for (const PersonReference& each : allReferences())
            tables.append(each.table);
        for (const QString& table : tables) {
            storage::Rows found = reg.database.query(QStringLiteral("SELECT * FROM %1").arg(table));
            while (found.next())
                rows[table].append(content(found));
            rows[table].sort();
        }
        return rows;
    }

    Rhythm rhythm(PersonId id) { return contacts.rhythm(id).value(); }
};

void checkSame(const QMap<QString, QStringList>& now, const QMap<QString, QStringList>& before)
{
    CHECK(now.keys() == before.keys());
    for (const QString& table : before.keys()) {
        CAPTURE(table);
        CHECK(now[table] == before[table]);
    }
}

} // namespace

TEST_CASE("every table with a person's id is named to the merge, or needs none")
{
    test::TestRegister reg; // the schema is the same on both engines
    // Written anew with each card, and sealed to the card that it was written about.
    QSet<QString> named{QStringLiteral("search_term"), QStringLiteral("confidential_note")};
    for (const PersonReference& each : allReferences())
        named.insert(each.table);
    storage::Rows tables = reg.database.query(
        QStringLiteral("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
                       " AND (c.name LIKE '%person%' OR c.name = 'subject_id')"));
    int found = 0;
    while (tables.next()) {
        const auto table = tables.get<QString>(0);
        if (table == u"audit") // tells what was done to which card, and is never rewritten
            continue;
        CAPTURE(table, tables.get<QString>(1));
        CHECK(named.contains(table));
        ++found;
    }
    CHECK(found >= 15);
}

TEST_CASE("every row of the other card is the kept one's after a merge, and none was lost")
{
    TwoCards cards;
    QMap<QString, int> before;
    for (const PersonReference& each : allReferences()) {
        if (each.onePerPerson)
            continue;
        CAPTURE(each.table);
        REQUIRE(cards.rows(each, cards.gone) > 0); // or the test would say nothing of this table
        before[each.table] = cards.rows(each, cards.kept) + cards.rows(each, cards.gone);
    }
    REQUIRE(cards.people.merge(cards.kept, cards.gone).empty());
    for (const PersonReference& each : allReferences()) {
        if (each.onePerPerson)
            continue;
        CAPTURE(each.table);
        // What both had, a number and a group, stays behind once, so that it can be given back.
        const bool isDoubled = each.table == u"person_phone" || each.table == u"group_member";
        CHECK(cards.rows(each, cards.gone) == (isDoubled ? 1 : 0));
        CHECK(cards.rows(each, cards.kept) + cards.rows(each, cards.gone) == before[each.table]);
    }
    CHECK(cards.tasks.about(QStringLiteral("person"), cards.kept.value()).size() == 4); // two were for the erasures
    CHECK(cards.concerns.about(cards.kept).size() == 2);
    CHECK(cards.contacts.timeline(cards.kept, {}, 10).size() == 4);
}

TEST_CASE("taking a merge back restores every row of every table")
{
    TwoCards cards;
    const auto before = cards.everything();
    REQUIRE(cards.people.merge(cards.kept, cards.gone).empty());
    CHECK(cards.everything() != before);
    REQUIRE(told(cards.reg.desk.undo.undo()).isEmpty());
    checkSame(cards.everything(), before);
}

TEST_CASE("two merges into one card are taken back one after the other")
{
    TwoCards cards;
    const PersonId third = cards.addCard("Carl Holm", {"44444444"}, 14);
    const auto before = cards.everything();
    REQUIRE(cards.people.merge(cards.kept, cards.gone).empty());
    const auto between = cards.everything();
    REQUIRE(cards.people.merge(cards.kept, third).empty());
    CHECK(cards.contacts.timeline(cards.kept, {}, 10).size() == 6);
    REQUIRE(told(cards.reg.desk.undo.undo()).isEmpty());
    checkSame(cards.everything(), between);
    REQUIRE(told(cards.reg.desk.undo.undo()).isEmpty());
    checkSame(cards.everything(), before);
}

TEST_CASE("a merged card is due after the latest contact of both, and each after its own again")
{
    TwoCards cards;
    const QDateTime now = cards.reg.clock.now();
    CHECK(cards.rhythm(cards.kept).lastContactAt == now.addDays(-7));
    REQUIRE(cards.people.merge(cards.kept, cards.gone).empty());
    CHECK(cards.rhythm(cards.kept).lastContactAt == now.addDays(-3));
    CHECK(cards.rhythm(cards.kept).attemptsSince == 2);
    CHECK(cards.rhythm(cards.kept).intervalDays == 3); // the tighter agreement holds
    CHECK(cards.rhythm(cards.kept).dueOn == cards.reg.clock.today());
    for (const DueLine& line : cards.contacts.due(cards.reg.clock.today().addDays(29), {}))
        CHECK(line.personId == cards.kept);
    REQUIRE(told(cards.reg.desk.undo.undo()).isEmpty());
    CHECK(cards.rhythm(cards.kept).intervalDays == 7);
    CHECK(cards.rhythm(cards.kept).dueOn == cards.reg.clock.today());
    CHECK(cards.rhythm(cards.gone).dueOn == cards.reg.clock.today());
    CHECK(cards.rhythm(cards.gone).intervalDays == 3);
}

TEST_CASE("a contact logged about the card that went is the kept one's, and stays so when the merge is taken back")
{
    TwoCards cards;
    REQUIRE(cards.people.merge(cards.kept, cards.gone).empty());
    UndoStack mergeAlone = cards.reg.desk.undo;
    Contact contact;
    contact.personId = cards.gone; // from a list that was printed before
    REQUIRE(cards.contacts.record(contact).ok());
    CHECK(cards.rhythm(cards.kept).lastContactAt == cards.reg.clock.now());
    CHECK(cards.contacts.timeline(cards.kept, {}, 10).size() == 5);
    CHECK(cards.contacts.timeline(cards.gone, {}, 10).empty());
    REQUIRE(told(mergeAlone.undo()).isEmpty());
    CHECK(cards.contacts.timeline(cards.kept, {}, 10).size() == 3);
    CHECK(cards.contacts.timeline(cards.gone, {}, 10).size() == 2);
    CHECK(cards.rhythm(cards.kept).lastContactAt == cards.reg.clock.now());
    CHECK(cards.rhythm(cards.gone).lastContactAt == cards.reg.clock.now().addDays(-3));
}

TEST_CASE("of two cards the longer peace counts, a caller's claim on the one that went ends, and members are one")
{
    TwoCards cards;
    RoundStore store(cards.reg.database);
    store.setHold(cards.kept, CallHold{cards.kept, HoldReason::NotToday, cards.reg.clock.now().addDays(1)});
    store.setHold(cards.gone, CallHold{cards.gone, HoldReason::Declined, std::nullopt});
    REQUIRE(cards.rounds.claim(cards.gone).empty());
    REQUIRE(cards.people.merge(cards.kept, cards.gone).empty());
    CHECK(store.holdOf(cards.kept)->reason == HoldReason::Declined);
    CHECK_FALSE(store.claimOf(cards.gone));
    CHECK(cards.rounds.members(cards.evening).size() == 1);
    CHECK(cards.rounds.members(cards.morning).size() == 1);
    REQUIRE(told(cards.reg.desk.undo.undo()).isEmpty());
    CHECK(cards.rounds.members(cards.evening).size() == 2);
    CHECK(cards.rounds.members(cards.morning).front().id == cards.gone);
    CHECK(store.holdOf(cards.gone)->reason == HoldReason::Declined);
    CHECK(store.holdOf(cards.kept)->reason == HoldReason::Declined); // nobody who declined is rung by mistake
}
