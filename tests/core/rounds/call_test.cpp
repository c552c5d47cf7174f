// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_mapping.h"
#include "core/people/people_service.h"
#include "core/rounds/round_rules.h"
#include "core/tasks/task_service.h"
#include "tests/core/rounds/evening.h"

namespace naervaer {
namespace {

using test::Evening;
using test::TestRegister;

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

QDateTime midnightAfter(const TestRegister& reg)
{
    return fromLocal(reg.clock.today().addDays(1), QTime(0, 0));
}

} // namespace

TEST_CASE("who was reached is logged as a contact with all that was told, and is due after the rhythm")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    CallReport told = evening.report(CallOutcome::Reached);
    told.minutes = 12;
    told.mood = 4;
    told.topics = {QStringLiteral("health"), QStringLiteral("family")};
    told.note = QStringLiteral(" glad for besøget ");
    REQUIRE(evening.rounds.claim(evening.person).empty());
    const int audited = reg.count(QStringLiteral("audit"));
    const auto logged = evening.rounds.record(told);
    REQUIRE(logged.ok());
    CHECK(reg.count(QStringLiteral("audit")) == audited + 1);
    CHECK(logged->attemptId.isNull());
    CHECK_FALSE(logged->hold);
    CHECK_FALSE(logged->openedTask);
    const auto contact = reg.database.find<Contact>(logged->contactId);
    REQUIRE(contact);
    CHECK(contact->kind == ContactKind::CallOut);
    CHECK(contact->personId == evening.person);
    CHECK(contact->helperId == reg.ole);
    CHECK(contact->at == reg.clock.now());
    CHECK(contact->minutes == 12);
    CHECK(contact->mood == 4);
    CHECK(contact->topics == told.topics);
    CHECK(contact->note == QStringLiteral("glad for besøget"));
    CHECK(evening.rhythm().dueOn == reg.clock.today().addDays(3));
    CHECK(evening.rounds.queue(evening.round).empty());
    CHECK(reg.count(QStringLiteral("call_claim")) == 0);
}

TEST_CASE("an attempt is logged apart, leaves the due day and gives the person two hours of peace")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    const auto dueBefore = evening.rhythm().dueOn;
    const CallLogged logged = evening.call(CallOutcome::NoAnswer);
    CHECK(logged.contactId.isNull());
    const auto attempt = reg.database.find<Attempt>(logged.attemptId);
    REQUIRE(attempt);
    CHECK(attempt->outcome == AttemptOutcome::NoAnswer);
    CHECK(attempt->kind == ContactKind::CallOut);
    CHECK(evening.rhythm().dueOn == dueBefore);
    CHECK(evening.rhythm().attemptsSince == 1);
    CHECK(logged.hold == CallHold{evening.person, HoldReason::NoAnswer, reg.clock.now().addSecs(120 * 60)});
    const auto queue = evening.rounds.queue(evening.round);
    REQUIRE(queue.size() == 1);
    CHECK(queue.front().hold == logged.hold);
    CHECK(queue.front().attemptsSince == 1);
}

TEST_CASE("after the third attempt of a day the person is left in peace until tomorrow")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    for (int n = 0; n < 2; ++n) {
        CHECK(evening.call(CallOutcome::NoAnswer).hold->untilAt == reg.clock.now().addSecs(120 * 60));
        reg.clock.advance(std::chrono::hours(2));
    }
    CHECK(evening.call(CallOutcome::NoAnswer).hold->untilAt == midnightAfter(reg));
    CHECK(evening.rounds.queue(evening.round).empty());
    reg.clock.moveTo(midnightAfter(reg).addSecs(10 * 3600));
    CHECK(evening.rounds.queue(evening.round).size() == 1);
    CHECK(evening.call(CallOutcome::NoAnswer).hold->untilAt == reg.clock.now().addSecs(120 * 60));
}

TEST_CASE("every outcome but a talk is an attempt of its own kind")
{
    const auto [outcome, attempt] = GENERATE(table<CallOutcome, AttemptOutcome>(
        {{CallOutcome::NoAnswer, AttemptOutcome::NoAnswer}, {CallOutcome::MessageLeft, AttemptOutcome::MessageLeft},
            {CallOutcome::WrongNumber, AttemptOutcome::WrongNumber}, {CallOutcome::Declined, AttemptOutcome::Declined},
            {CallOutcome::NotToday, AttemptOutcome::NotToday}}));
    Evening evening(storage::Location::Engine::Sqlite);
    const CallLogged logged = evening.call(outcome);
    CHECK(evening.reg.database.find<Attempt>(logged.attemptId)->outcome == attempt);
    REQUIRE(logged.hold);
    CHECK(QString(codeOf(logged.hold->reason)) == QString(codeOf(outcome)));
    CHECK(evening.hold() == logged.hold);
}

TEST_CASE("a talk lifts whatever hold there was")
{
    Evening evening(GENERATE(from_range(test::engines())));
    evening.call(CallOutcome::Declined);
    CHECK_FALSE(evening.call(CallOutcome::Reached).hold);
    CHECK_FALSE(evening.hold());
    REQUIRE(evening.reg.desk.undo.undo().empty());
    CHECK(evening.hold() == CallHold{evening.person, HoldReason::Declined, std::nullopt});
}

TEST_CASE("a wrong number is no longer offered; the other one can be rung at once")
{
    Evening evening(GENERATE(from_range(test::engines())));
    const PhoneId second = evening.addPhone(QStringLiteral("+4530123456"));
    const CallLogged logged = evening.call(CallOutcome::WrongNumber);
    CHECK_FALSE(logged.hold);
    CHECK_FALSE(logged.openedTask);
    CHECK(evening.phones()[0].isWrong);
    CHECK(evening.phones()[1].id == second);
    CHECK_FALSE(evening.phones()[1].isWrong);
    CHECK(evening.rounds.queue(evening.round).size() == 1);
    CHECK(evening.rounds.members(evening.round).front().phone == QStringLiteral("+4530123456"));
}

TEST_CASE("when the only number is wrong staff get a task, and the person waits for it")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    reg.seat(reg.signe, Role::Volunteer);
    const CallLogged logged = evening.call(CallOutcome::WrongNumber);
    CHECK(logged.openedTask);
    CHECK(logged.hold == CallHold{evening.person, HoldReason::WrongNumber, std::nullopt});
    CHECK(evening.rounds.queue(evening.round).empty());
    reg.seat(reg.ole, Role::Staff);
    const auto tasks = TaskService(reg.desk).mine();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().reason == QStringLiteral("call.wrong_number"));
    CHECK(tasks.front().subjectKind == QStringLiteral("person"));
    CHECK(tasks.front().subjectId == evening.person.value());
    CHECK(tasks.front().dueOn == reg.clock.today());
    CHECK(tasks.front().ownerRole == Role::Staff);
}

TEST_CASE("a wrong number is no longer found by, and is again when the call is taken back")
{
    Evening evening(GENERATE(from_range(test::engines())));
    PeopleService people(evening.reg.desk, {});
    evening.call(CallOutcome::WrongNumber);
    CHECK(people.search(QStringLiteral("20123456")).empty());
    CHECK(people.search(QStringLiteral("kristensen")).size() == 1);
    REQUIRE(evening.reg.desk.undo.undo().empty());
    CHECK(people.search(QStringLiteral("20123456")).size() == 1);
}

TEST_CASE("a concern is raised with the call, in its own words or the note's")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    CallReport told = evening.report(CallOutcome::Reached);
    told.concern = true;
    told.note = QStringLiteral("spiser ikke");
    const auto logged = evening.rounds.record(told);
    REQUIRE(logged.ok());
    told.concernText = QStringLiteral("meget alene");
    REQUIRE(evening.rounds.record(told).ok());
    const auto concerns = RoundStore(reg.database).waitingConcerns(evening.person);
    REQUIRE(concerns.size() == 2);
    const auto& first = concerns[concerns[0].text == QStringLiteral("spiser ikke") ? 0 : 1];
    CHECK(first.text == QStringLiteral("spiser ikke"));
    CHECK(first.contactId == logged->contactId);
    CHECK(first.state == ConcernState::Open);
    CHECK(first.raisedBy == reg.ole);
    CHECK(first.raisedAt == reg.clock.now());
}

TEST_CASE("the line to remember is written on the card as it now is, whoever changed the card meanwhile")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    REQUIRE(evening.rounds.claim(evening.person).empty());
    Person amended = evening.rounds.sheet(evening.person)->person;
    amended.town = QStringLiteral("Viborg");
    REQUIRE(PeopleService(reg.desk, {}).amend(amended, evening.phones()).empty());
    CallReport told = evening.report(CallOutcome::Reached);
    told.remember = QStringLiteral("ring igen om tandlægen");
    REQUIRE(evening.rounds.record(told).ok());
    const auto person = reg.database.find<Person>(evening.person);
    CHECK(person->remember == QStringLiteral("ring igen om tandlægen"));
    CHECK(person->town == QStringLiteral("Viborg"));
    CHECK(person->version == amended.version + 2);
}

TEST_CASE("a line to remember that did not change leaves the card alone")
{
    Evening evening(storage::Location::Engine::Sqlite);
    const int version = evening.reg.database.find<Person>(evening.person)->version;
    CallReport told = evening.report(CallOutcome::Reached);
    told.remember = QString();
    REQUIRE(evening.rounds.record(told).ok());
    CHECK(evening.reg.database.find<Person>(evening.person)->version == version);
}

TEST_CASE("a call is not logged while another caller has the person")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    REQUIRE(evening.rounds.claim(evening.person).empty());
    reg.seat(reg.signe, Role::Volunteer);
    CHECK(firstCode(evening.rounds.record(evening.report(CallOutcome::Reached)).problems())
        == QStringLiteral("call.not_claimed"));
    CHECK(reg.count(QStringLiteral("contact")) == 0);
    reg.clock.advance(std::chrono::minutes(claimMinutes));
    CHECK(evening.rounds.record(evening.report(CallOutcome::Reached)).ok());
    CHECK(reg.count(QStringLiteral("call_claim")) == 0);
}

TEST_CASE("a report that cannot be leaves no trace")
{
    Evening evening(storage::Location::Engine::Sqlite);
    const int audited = evening.reg.count(QStringLiteral("audit"));
    CallReport silent = evening.report(CallOutcome::Reached);
    silent.concern = true;
    CHECK(firstCode(evening.rounds.record(silent).problems()) == QStringLiteral("call.concern_text_missing"));
    CallReport unknown = evening.report(CallOutcome::Reached);
    unknown.personId = PersonId(4711);
    CHECK(firstCode(evening.rounds.record(unknown).problems()) == QStringLiteral("person.unknown"));
    CHECK(evening.reg.count(QStringLiteral("audit")) == audited);
    CHECK(evening.reg.count(QStringLiteral("contact")) == 0);
}

} // namespace naervaer
