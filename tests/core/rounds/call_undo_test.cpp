// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_log.h"
#include "core/contacts/contact_mapping.h"
#include "core/people/people_service.h"
#include "core/tasks/task_service.h"
#include "tests/core/rounds/evening.h"

namespace naervaer {
namespace {

using test::Evening;
using test::TestRegister;

} // namespace

TEST_CASE("a lasting no opens one task, however often it is said")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    CHECK(evening.call(CallOutcome::Declined).openedTask);
    CHECK_FALSE(evening.call(CallOutcome::Declined).openedTask);
    CHECK(reg.count(QStringLiteral("task"), QStringLiteral("reason = 'call.declined' AND state = 'open'")) == 1);
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(reg.count(QStringLiteral("task"), QStringLiteral("state = 'open'")) == 1);
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(reg.count(QStringLiteral("task"), QStringLiteral("state = 'open'")) == 0);
    CHECK_FALSE(evening.hold());
}

TEST_CASE("another try does not shorten a lasting no")
{
    Evening evening(GENERATE(from_range(test::engines())));
    evening.call(CallOutcome::Declined);
    CHECK(evening.call(CallOutcome::NoAnswer).hold == CallHold{evening.person, HoldReason::Declined, std::nullopt});
    CHECK(evening.rounds.queue(evening.round).empty());
}

TEST_CASE("staff lift a hold, and undoing brings it back")
{
    Evening evening(GENERATE(from_range(test::engines())));
    evening.call(CallOutcome::Declined);
    CHECK(evening.rounds.liftHold(evening.person).empty());
    CHECK(evening.rounds.queue(evening.round).size() == 1);
    REQUIRE(evening.reg.desk.undo.undo().empty());
    CHECK(evening.rounds.queue(evening.round).empty());
    CHECK(evening.hold() == CallHold{evening.person, HoldReason::Declined, std::nullopt});
}

TEST_CASE("lifting a hold that is not there does and leaves nothing")
{
    Evening evening(storage::Location::Engine::Sqlite);
    evening.reg.desk.undo.clear();
    CHECK(evening.rounds.liftHold(evening.person).empty());
    CHECK_FALSE(evening.reg.desk.undo.next());
    CHECK(evening.reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'rounds.lift_hold'")) == 0);
}

TEST_CASE("undoing a call takes everything back")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    evening.call(CallOutcome::NoAnswer);
    const auto holdBefore = evening.hold();
    const Rhythm rhythmBefore = evening.rhythm();
    reg.clock.advance(std::chrono::hours(1));
    CallReport told = evening.report(CallOutcome::WrongNumber);
    told.remember = QStringLiteral("nyt nummer hos søsteren");
    told.concern = true;
    told.concernText = QStringLiteral("ingen ved hvor han er");
    REQUIRE(evening.rounds.record(told).ok());
    REQUIRE(evening.hold() != holdBefore);
    REQUIRE(reg.desk.undo.next() == QStringLiteral("rounds.record"));
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(evening.hold() == holdBefore);
    CHECK(evening.remember().isEmpty());
    CHECK_FALSE(evening.phones().front().isWrong);
    CHECK(evening.rhythm().attemptsSince == rhythmBefore.attemptsSince);
    CHECK(evening.rhythm().lastAttemptAt == rhythmBefore.lastAttemptAt);
    CHECK(reg.count(QStringLiteral("attempt"), QStringLiteral("is_undone = TRUE")) == 1);
    CHECK(reg.count(QStringLiteral("concern"), QStringLiteral("state = 'withdrawn'")) == 1);
    CHECK(reg.count(QStringLiteral("task"), QStringLiteral("state = 'dropped'")) == 1);
    CHECK(reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'rounds.undo_record'")) == 1);
}

TEST_CASE("undoing a talk makes the person due again")
{
    Evening evening(GENERATE(from_range(test::engines())));
    const auto dueBefore = evening.rhythm().dueOn;
    const CallLogged logged = evening.call(CallOutcome::Reached);
    CHECK(evening.rhythm().dueOn != dueBefore);
    REQUIRE(evening.reg.desk.undo.undo().empty());
    CHECK(evening.reg.database.find<Contact>(logged.contactId)->isUndone);
    CHECK(evening.rhythm().dueOn == dueBefore);
    CHECK_FALSE(evening.rhythm().lastContactAt.isValid());
    CHECK(evening.rounds.queue(evening.round).size() == 1);
}

TEST_CASE("undoing leaves what somebody else decided since")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    CallReport told = evening.report(CallOutcome::NoAnswer);
    told.remember = QStringLiteral("min linje");
    REQUIRE(evening.rounds.record(told).ok());
    RoundStore(reg.database).setHold(evening.person, CallHold{evening.person, HoldReason::Declined, std::nullopt});
    reg.database.run(
        QStringLiteral("UPDATE person SET remember = 'deres linje' WHERE id = :id"), {{"id", evening.person}});
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(evening.hold() == CallHold{evening.person, HoldReason::Declined, std::nullopt});
    CHECK(evening.remember() == QStringLiteral("deres linje"));
}

TEST_CASE("pages hear which areas a call touched")
{
    Evening evening(storage::Location::Engine::Sqlite);
    Areas heard;
    QObject::connect(
        &evening.reg.bus, &ChangeBus::changed, &evening.reg.bus, [&heard](const Areas& areas) { heard = areas; });
    evening.call(CallOutcome::Reached);
    CHECK(heard == Areas{roundsArea, contactsArea});
    evening.call(CallOutcome::WrongNumber);
    CHECK(heard == Areas{roundsArea, contactsArea, peopleArea, tasksArea});
}

} // namespace naervaer
