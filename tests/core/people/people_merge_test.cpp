// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

const QString oneRow = QStringLiteral("person_id = %1");

/// References as other areas give them: a plain table, one with versions, one row per person.
std::vector<PersonReference> others()
{
    PersonReference rhythm;
    rhythm.table = QStringLiteral("rhythm");
    rhythm.onePerPerson = true;
    rhythm.afterMerge = [](storage::UnitOfWork& work, PersonId kept, PersonId) {
        work.database().run(
            QStringLiteral("UPDATE rhythm SET attempts_since = attempts_since + 1 WHERE person_id = :kept"),
            {{"kept", kept}});
    };
    PersonReference task;
    task.table = QStringLiteral("task");
    task.column = QStringLiteral("subject_id");
    task.where = QStringLiteral("subject_kind = 'person'");
    return {{QStringLiteral("contact")}, {QStringLiteral("attempt")}, {QStringLiteral("concern")},
        {QStringLiteral("round_member")}, task, rhythm};
}

struct Merging {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, others()};
    PeopleStore store{reg.database};
    GroupId youth{};
    GroupId choir{};
    PersonId kept{};
    PersonId gone{};

    Merging()
    {
        youth = people.addGroup(QStringLiteral("Ungegruppen")).value();
        choir = people.addGroup(QStringLiteral("Kor")).value();
        kept = addPerson("Karl Holm", {"11111111", "22222222"});
        gone = addPerson("Kalle Holm", {"22222222", "33333333"});
        fill(kept);
        fill(gone);
        CHECK(people.joinGroup(kept, youth).empty());
        CHECK(people.joinGroup(gone, youth).empty());
        CHECK(people.joinGroup(gone, choir).empty());
    }

    PersonId addPerson(const char* name, std::initializer_list<const char*> numbers)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        std::vector<Phone> phones;
        for (const char* number : numbers) {
            phones.emplace_back().number = QString::fromLatin1(number);
            phones.back().mayLeaveMessage = phones.size() == 2;
        }
        return people.registerPerson(person, phones).value();
    }

    /// One row of everything about the person.
    void fill(PersonId id)
    {
        Relation relation;
        relation.personId = id;
        relation.name = QStringLiteral("Bo");
        CHECK(people.addRelation(relation));
        Alert alert;
        alert.personId = id;
        alert.text = QStringLiteral("Hund");
        CHECK(people.raiseAlert(alert));
        Consent consent;
        consent.personId = id;
        CHECK(people.takeConsent(consent));
        Pause pause;
        pause.id = reg.ids.make<PauseId>();
        pause.personId = id;
        pause.centreId = reg.centre;
        pause.createdAt = pause.changedAt = reg.clock.now();
        pause.fromOn = QDate(2026, 12, 1);
        reg.database.insert(pause);
        insertBySql(id);
    }

    /// Rows of areas that core/people does not know.
    void insertBySql(PersonId id)
    {
        const storage::Binds binds{{"id", reg.ids.next()}, {"person", id}, {"centre", reg.centre},
            {"now", reg.clock.now()}, {"day", reg.clock.today()}};
        reg.database.run(
            QStringLiteral("INSERT INTO contact (id, centre_id, person_id, alias, adults, children, kind, at, day,"
                           " municipality_code, came_how, topics, note, is_undone) VALUES (:id, :centre, :person, '',"
                           " 1, 0, 'visit', :now, :day, '', 'unknown', '', '', FALSE)"),
            binds);
        reg.database.run(
            QStringLiteral("INSERT INTO attempt (id, centre_id, person_id, kind, outcome, at, day, note, is_undone)"
                           " VALUES (:id, :centre, :person, 'call_out', 'no_answer', :now, :day, '', FALSE)"),
            binds);
        reg.database.run(
            QStringLiteral("INSERT INTO concern (id, centre_id, version, created_at, changed_at, person_id, urgency,"
                           " state, text, raised_at, how) VALUES (:id, :centre, 1, '2026-11-03T18:00:00Z',"
                           " '2026-11-03T18:00:00Z', :person, 'soon', 'open', '', :now, '')"),
            {binds[0], binds[1], binds[2], binds[3]});
        reg.database.run(
            QStringLiteral("INSERT INTO rhythm (person_id, centre_id, interval_days, not_before, since_on,"
                           " last_contact_at, last_contact_kind, attempts_since) VALUES (:person, :centre, 7,"
                           " '11:00:00', :day, :now, 'visit', 4)"),
            {binds[1], binds[2], binds[3], binds[4]});
    }

    int rows(const char* table, PersonId id) { return reg.count(QString::fromLatin1(table), oneRow.arg(id.value())); }
    QStringList numbers(PersonId id)
    {
        QStringList all;
        for (const Phone& phone : store.phones(id))
            all.append(phone.number);
        return all;
    }
};

const std::vector<const char*> plainTables{
    "person_relation", "person_alert", "consent", "person_pause", "contact", "attempt", "concern"};

} // namespace

TEST_CASE("merging gives the kept card every row of the other, in every area")
{
    Merging m;
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    for (const char* table : plainTables) {
        INFO(table);
        CHECK(m.rows(table, m.kept) == 2);
        CHECK(m.rows(table, m.gone) == 0);
    }
    CHECK(m.store.person(m.gone)->state == PersonState::Merged);
    CHECK(m.store.person(m.gone)->mergedInto == m.kept);
    CHECK(m.reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'people.merge'")) == 1);
}

TEST_CASE("merging doubles neither phones nor groups, and keeps the stricter word about a number")
{
    Merging m;
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    CHECK(m.numbers(m.kept)
        == QStringList{QStringLiteral("+4511111111"), QStringLiteral("+4522222222"), QStringLiteral("+4533333333")});
    CHECK_FALSE(m.store.phones(m.kept)[1].mayLeaveMessage);
    CHECK(m.numbers(m.gone) == QStringList{QStringLiteral("+4522222222")});
    const Card card = m.store.card(*m.store.person(m.kept));
    REQUIRE(card.groups.size() == 2);
    CHECK(m.rows("group_member", m.kept) == 2);
    CHECK(m.rows("group_member", m.gone) == 1);
}

TEST_CASE("a table with one row per person is left to its area, which is asked again when the merge is undone")
{
    Merging m;
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    CHECK(m.rows("rhythm", m.kept) == 1);
    CHECK(m.rows("rhythm", m.gone) == 1);
    CHECK(m.reg.count(QStringLiteral("rhythm"), QStringLiteral("attempts_since = 5")) == 1);
    REQUIRE(m.reg.desk.undo.undo().empty());
    CHECK(m.reg.count(QStringLiteral("rhythm"), QStringLiteral("attempts_since = 6")) == 1);
}

TEST_CASE("only the rows that a reference means are moved")
{
    Merging m;
    for (const char* kind : {"person", "centre"})
        m.reg.database.run(
            QStringLiteral(
                "INSERT INTO task (id, centre_id, version, created_at, changed_at, reason, text,"
                " subject_kind, subject_id, owner_role, state, how) VALUES (:id, :centre, 1, '2026-11-03T18:00:00Z',"
                " :now, '', '', :kind, :person, '', 'open', '')"),
            {{"id", m.reg.ids.next()}, {"centre", m.reg.centre}, {"now", m.reg.clock.now()},
                {"kind", QString::fromLatin1(kind)}, {"person", m.gone}});
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    const QString ofKept = QStringLiteral("subject_id = %1").arg(m.kept.value());
    CHECK(m.reg.count(QStringLiteral("task"), ofKept) == 1);
    CHECK(m.reg.count(QStringLiteral("task"), ofKept + QStringLiteral(" AND subject_kind = 'person'")) == 1);
    REQUIRE(m.reg.desk.undo.undo().empty());
    CHECK(m.reg.count(QStringLiteral("task"), ofKept) == 0);
}

TEST_CASE("the merged card is opened and found in place of the one that went")
{
    Merging m;
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    const auto card = m.people.openCard(m.gone, LookPurpose::Enquiry);
    REQUIRE(card);
    CHECK(card->person.id == m.kept);
    for (const char* typed : {"kalle holm", "karl", "33333333"}) {
        const auto found = m.people.search(QString::fromLatin1(typed));
        REQUIRE(found.size() == 1);
        CHECK(found[0].id == m.kept);
    }
}

TEST_CASE("names of a card that was merged twice over still lead on")
{
    Merging m;
    const PersonId third = m.addPerson("Carl Lund", {});
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    REQUIRE(m.people.merge(third, m.kept).empty());
    CHECK(m.people.search(QStringLiteral("kalle")).at(0).id == third);
    CHECK(m.people.openCard(m.gone, LookPurpose::Enquiry)->person.id == third);
    CHECK(m.reg.desk.undo.undo().empty());
    CHECK(m.people.search(QStringLiteral("kalle")).at(0).id == m.kept);
    CHECK(m.reg.desk.undo.undo().empty());
    CHECK(m.people.search(QStringLiteral("kalle")).at(0).id == m.gone);
}

TEST_CASE("taking a merge back gives every row and field to the card it came from")
{
    Merging m;
    const Person keptBefore = *m.store.person(m.kept);
    const Person goneBefore = *m.store.person(m.gone);
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    REQUIRE(m.reg.desk.undo.undo().empty());
    for (const char* table : plainTables) {
        INFO(table);
        CHECK(m.rows(table, m.kept) == 1);
        CHECK(m.rows(table, m.gone) == 1);
    }
    CHECK(storage::sameContent(*m.store.person(m.kept), keptBefore));
    CHECK(storage::sameContent(*m.store.person(m.gone), goneBefore));
    CHECK(m.numbers(m.kept) == QStringList{QStringLiteral("+4511111111"), QStringLiteral("+4522222222")});
    CHECK(m.store.phones(m.kept)[1].mayLeaveMessage);
    CHECK(m.numbers(m.gone) == QStringList{QStringLiteral("+4522222222"), QStringLiteral("+4533333333")});
    CHECK(m.rows("group_member", m.kept) == 1);
    CHECK(m.rows("group_member", m.gone) == 2);
    CHECK(m.people.search(QStringLiteral("kalle")).at(0).id == m.gone);
    CHECK(m.reg.count(QStringLiteral("person_merge"), QStringLiteral("is_undone")) == 1);
    CHECK(m.reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'people.merge.undo'")) == 1);
}

TEST_CASE("what was written about the kept card after the merge stays with it")
{
    Merging m;
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    m.reg.database.run(QStringLiteral("DELETE FROM rhythm WHERE person_id = :kept"), {{"kept", m.kept}});
    m.insertBySql(m.kept);
    REQUIRE(m.reg.desk.undo.undo().empty());
    CHECK(m.rows("contact", m.kept) == 2);
    CHECK(m.rows("contact", m.gone) == 1);
}

TEST_CASE("a merge is not taken back over a later change of the kept card")
{
    Merging m;
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    Person person = *m.store.person(m.kept);
    person.town = QStringLiteral("Vejle");
    REQUIRE(m.people.amend(person, m.store.phones(m.kept)).empty());
    const auto amendIsUndone = m.reg.desk.undo.undo();
    CHECK(amendIsUndone.empty());
    CHECK(m.reg.desk.undo.next() == QStringLiteral("people.merge"));
    person = *m.store.person(m.kept);
    person.town = QStringLiteral("Vejle");
    m.reg.database.upsert(person);
    const auto problems = m.reg.desk.undo.undo();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == QStringLiteral("undo.changed_since"));
    CHECK(m.store.person(m.gone)->state == PersonState::Merged);
}

TEST_CASE("a row somebody had open when it moved is not saved back to the card that went")
{
    Merging m;
    Alert open = m.store.card(*m.store.person(m.gone)).alerts.at(0);
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    open.text = QStringLiteral("To hunde");
    CHECK_THROWS_AS(m.people.amendAlert(open), Failure);
    CHECK(m.rows("person_alert", m.kept) == 2);
}

TEST_CASE("a card is merged neither with itself nor with one that is out of use")
{
    Merging m;
    CHECK(m.people.merge(m.kept, m.kept).at(0).code == QStringLiteral("merge.same_person"));
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    CHECK(m.people.merge(m.kept, m.gone).at(0).code == QStringLiteral("merge.not_active"));
    CHECK(m.people.merge(m.gone, m.kept).at(0).code == QStringLiteral("merge.not_active"));
    CHECK(m.people.merge(m.kept, PersonId(1)).at(0).code == QStringLiteral("merge.not_active"));
    m.reg.seat(m.reg.ole, Role::Staff);
    CHECK_THROWS_AS(m.people.merge(m.kept, m.gone), Failure);
}

TEST_CASE("contact goes on when either card was active")
{
    Merging m;
    REQUIRE(m.people.endContact(m.kept).empty());
    REQUIRE(m.people.merge(m.kept, m.gone).empty());
    CHECK(m.store.person(m.kept)->state == PersonState::Active);
    REQUIRE(m.reg.desk.undo.undo().empty());
    CHECK(m.store.person(m.kept)->state == PersonState::Ended);
}
