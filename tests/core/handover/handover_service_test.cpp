// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/handover_service.h"

#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "core/handover/handover_rules.h"
#include "core/organisation/organisation_service.h"
#include "core/people/people_service.h"
#include "core/privacy/masking.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

/// An evening at the centre, with Mette at the desk.
struct Evening {
    explicit Evening(storage::Location::Engine engine) : reg(engine) { }

    HandoverSheet sheet() { return *handover.sheet(reg.centre, today); }
    ContactId meet(PersonId person, ContactKind kind = ContactKind::CallOut)
    {
        Contact contact;
        contact.personId = person;
        contact.kind = kind;
        contact.at = reg.clock.now();
        return *contacts.record(contact);
    }
    AttemptId tryToReach(PersonId person, AttemptOutcome outcome = AttemptOutcome::NoAnswer, const QString& note = {})
    {
        Attempt attempt;
        attempt.personId = person;
        attempt.outcome = outcome;
        attempt.at = reg.clock.now();
        attempt.note = note;
        return *contacts.recordAttempt(attempt);
    }
    ConcernId worry(PersonId person, const QString& text)
    {
        Concern concern;
        concern.personId = person;
        concern.text = text;
        return *concerns.raise(concern);
    }
    TaskId owe(const QString& text, std::optional<QDate> due)
    {
        Task task;
        task.text = text;
        task.ownerRole = Role::Staff;
        task.dueOn = due;
        return *tasks.add(task);
    }

    test::TestRegister reg;
    QDate today = reg.clock.today();
    HandoverService handover{reg.desk};
    ContactService contacts{reg.desk};
    ConcernService concerns{reg.desk};
    TaskService tasks{reg.desk};
    PeopleService people{reg.desk, {}};
    OrganisationService organisation{reg.desk};
    PersonId kaj = reg.person(QStringLiteral("Kaj Holm"));
    PersonId birthe = reg.person(QStringLiteral("Birthe Lund"));
};

Evening evening()
{
    return Evening(GENERATE(from_range(test::engines())));
}

QStringList textsOf(const std::vector<TaskLine>& lines)
{
    QStringList texts;
    for (const TaskLine& line : lines)
        texts.append(line.task.text);
    return texts;
}

} // namespace

TEST_CASE("a hand-over sheet counts the day's contacts by kind, and people once")
{
    Evening e = evening();
    e.meet(e.kaj);
    e.meet(e.kaj, ContactKind::DropIn);
    e.meet(e.birthe);
    REQUIRE(e.contacts.takeBack(e.meet(e.birthe, ContactKind::Visit)).empty());
    const HandoverSheet sheet = e.sheet();
    CHECK(sheet.contacts == std::map<ContactKind, int>{{ContactKind::CallOut, 2}, {ContactKind::DropIn, 1}});
    CHECK(sheet.people == 2);
    CHECK(e.handover.sheet(e.reg.centre, e.today.addDays(-1))->contacts.empty());
}

TEST_CASE("what happens after midnight is told by the sheet of the evening before")
{
    Evening e = evening();
    e.reg.clock.moveTo(fromLocal(e.today.addDays(1), QTime(1, 30)));
    e.meet(e.kaj, ContactKind::CallIn);
    e.tryToReach(e.birthe);
    const HandoverSheet sheet = e.sheet();
    CHECK(sheet.contacts.at(ContactKind::CallIn) == 1);
    CHECK(sheet.notReached.size() == 1);
    const auto next = e.handover.sheet(e.reg.centre, e.today.addDays(1));
    CHECK(next->contacts.empty());
    CHECK(next->notReached.empty());
}

TEST_CASE("who was not reached stands once, with who tried last and what came of it, until they are met")
{
    Evening e = evening();
    e.tryToReach(e.kaj);
    e.reg.clock.advance(std::chrono::hours(1));
    e.tryToReach(e.kaj, AttemptOutcome::MessageLeft, QStringLiteral("Ringer igen i morgen"));
    e.tryToReach(e.birthe);
    e.reg.clock.advance(std::chrono::minutes(5));
    e.meet(e.birthe);
    const HandoverSheet sheet = e.sheet();
    REQUIRE(sheet.notReached.size() == 1);
    const NotReached& line = sheet.notReached.front();
    CHECK(line.personName == QStringLiteral("Kaj Holm"));
    CHECK(line.attempts == 2);
    CHECK(line.outcome == AttemptOutcome::MessageLeft);
    CHECK(line.helperName == QStringLiteral("Mette"));
    CHECK(line.note == QStringLiteral("Ringer igen i morgen"));
    e.meet(e.kaj, ContactKind::CallIn);
    CHECK(e.sheet().notReached.empty());
}

TEST_CASE("the name of a restricted card is masked on the hand-over sheet")
{
    Evening e = evening();
    e.tryToReach(e.kaj);
    e.worry(e.kaj, QStringLiteral("Lød træt"));
    REQUIRE(e.people.restrictCard(e.kaj, RestrictionGround::Contested).empty());
    const HandoverSheet sheet = e.sheet();
    REQUIRE(sheet.notReached.size() == 1);
    CHECK(sheet.notReached.front().personName == restrictedName);
    CHECK(sheet.waiting.front().personName == restrictedName);
}

TEST_CASE("concerns that wait stay on every sheet until they are handled, and then stand on that day's")
{
    Evening e = evening();
    const ConcernId old = e.worry(e.kaj, QStringLiteral("Spiser ikke"));
    e.reg.clock.advance(std::chrono::hours(24));
    e.today = e.reg.clock.today();
    e.worry(e.birthe, QStringLiteral("Lød bange"));
    CHECK(e.sheet().waiting.size() == 2);
    CHECK(e.handover.sheet(e.reg.centre, e.today.addDays(-1))->waiting.size() == 1);
    REQUIRE(e.concerns.handle(old, QStringLiteral("Besøgt")).empty());
    const HandoverSheet sheet = e.sheet();
    REQUIRE(sheet.waiting.size() == 1);
    CHECK(sheet.waiting.front().concern.text == QStringLiteral("Lød bange"));
    REQUIRE(sheet.handled.size() == 1);
    CHECK(sheet.handled.front().concern.how == QStringLiteral("Besøgt"));
    CHECK(e.handover.sheet(e.reg.centre, e.today.addDays(-1))->handled.empty());
}

TEST_CASE("the next shift sees tasks due by tomorrow and those opened today, and no others")
{
    Evening e = evening();
    e.owe(QStringLiteral("til fredag"), e.today.addDays(10));
    e.reg.clock.advance(std::chrono::hours(24));
    e.today = e.reg.clock.today();
    e.owe(QStringLiteral("i morgen"), e.today.addDays(1));
    e.owe(QStringLiteral("engang"), std::nullopt);
    REQUIRE(e.tasks.done(e.owe(QStringLiteral("gjort"), e.today), QStringLiteral("ja")).empty());
    CHECK(textsOf(e.sheet().tasks) == QStringList{QStringLiteral("i morgen"), QStringLiteral("engang")});
}

TEST_CASE("a hand-over sheet tells what is otherwise tomorrow: pauses, alerts and closures")
{
    Evening e = evening();
    const QDate tomorrow = e.today.addDays(1);
    Pause pause;
    pause.personId = e.kaj;
    pause.fromOn = tomorrow;
    pause.toOn = tomorrow.addDays(6);
    REQUIRE(e.contacts.planPause(pause).ok());
    pause.personId = e.birthe;
    pause.fromOn = e.today.addDays(-3);
    pause.toOn = e.today;
    REQUIRE(e.contacts.planPause(pause).ok());
    Alert alert;
    alert.personId = e.birthe;
    alert.text = QStringLiteral("Ny hund");
    REQUIRE(e.people.raiseAlert(alert).ok());
    REQUIRE(e.organisation.closeCentre(e.reg.centre, {tomorrow, tomorrow.addDays(2)}, QStringLiteral("Jul")).ok());

    const auto changes = e.sheet().changes;
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].kind == ChangeOfPlan::CentreCloses);
    CHECK(changes[0].text == QStringLiteral("Jul"));
    CHECK(changes[0].until == tomorrow.addDays(2));
    CHECK(changes[1].kind == ChangeOfPlan::PauseEnds);
    CHECK(changes[1].personId == e.birthe);
    CHECK(changes[2].kind == ChangeOfPlan::PauseBegins);
    CHECK(changes[2].until == tomorrow.addDays(6));
    CHECK(changes[3].kind == ChangeOfPlan::AlertRaised);
    CHECK(changes[3].text == QStringLiteral("Ny hund"));
    const auto reopened = e.handover.sheet(e.reg.centre, tomorrow.addDays(2))->changes;
    REQUIRE(reopened.size() == 1);
    CHECK(reopened.front().kind == ChangeOfPlan::CentreOpens);
}

TEST_CASE("a sheet says who has read it, each once, and a reading can be taken back")
{
    Evening e = evening();
    REQUIRE(e.handover.markRead(e.reg.centre, e.today).empty());
    REQUIRE(e.handover.markRead(e.reg.centre, e.today).empty());
    e.reg.seat(e.reg.ole, Role::Staff);
    e.reg.clock.advance(std::chrono::minutes(10));
    REQUIRE(e.handover.markRead(e.reg.centre, e.today).empty());
    const auto readers = e.sheet().readBy;
    REQUIRE(readers.size() == 2);
    CHECK(readers[0].first == QStringLiteral("Mette"));
    CHECK(readers[1] == std::pair(QStringLiteral("Ole"), e.reg.clock.now()));
    REQUIRE(e.reg.desk.undo.undo().empty());
    CHECK(e.sheet().readBy.size() == 1);
    REQUIRE(e.handover.markRead(e.reg.centre, e.today).empty());
    CHECK(e.sheet().readBy.size() == 2);
    CHECK(e.handover.sheet(e.reg.centre, e.today.addDays(-1))->readBy.empty());
}

TEST_CASE("volunteers do not see the hand-over sheet, and an unknown centre has none")
{
    Evening e = evening();
    CHECK(e.handover.sheet(CentreId(7), e.today).problems() == Problems{{QStringLiteral("centre.unknown"), {}}});
    CHECK(e.handover.markRead(CentreId(7), e.today) == Problems{{QStringLiteral("centre.unknown"), {}}});
    e.reg.seat(e.reg.signe, Role::Volunteer);
    CHECK_THROWS_AS(e.handover.sheet(e.reg.centre, e.today), Failure);
    CHECK_THROWS_AS(e.handover.markRead(e.reg.centre, e.today), Failure);
}
