// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;

TEST_CASE("each verb of contacts is for the roles that the table names, and for nobody else")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    ContactService contacts(reg.desk);
    const PersonId karl = reg.person(QStringLiteral("Karl Holm"));
    const QDate today = reg.clock.today();
    Pause pause;
    pause.personId = karl;
    pause.fromOn = today;
    test::checkLeaves(reg,
        {{"record", "VSC", [&] { return contacts.record({}); }},
            {"recordGroup", "VSC", [&] { return contacts.recordGroup({}); }},
            {"recordAttempt", "VSC", [&] { return contacts.recordAttempt({}); }},
            {"takeBack a contact", "VSC", [&] { return contacts.takeBack(ContactId(5)); }},
            {"takeBack an attempt", "VSC", [&] { return contacts.takeBack(AttemptId(5)); }},
            {"upgradeAlias", "SC", [&] { return contacts.upgradeAlias(QStringLiteral("Fisk"), karl); }},
            {"countUnderAlias", "SC", [&] { return contacts.countUnderAlias(QStringLiteral("Fisk")); }},
            {"agreeRhythm", "SC", [&] { return contacts.agreeRhythm(karl, 3, {}, {}); }},
            {"planPause", "SC", [&] { return contacts.planPause(pause); }},
            {"amendPause", "SC", [&] { return contacts.amendPause(pause); }},
            {"refreshCentre", "CA", [&] { contacts.refreshCentre(reg.centre); }},
            {"due", "VSC", [&] { return contacts.due(today, {}); }},
            {"forgotten", "VSC", [&] { return contacts.forgotten(today, {}); }},
            {"dueCount", "VSCMA", [&] { return contacts.dueCount(today, {}); }},
            {"forgottenCount", "VSCMA", [&] { return contacts.forgottenCount(today, {}); }},
            {"timeline", "SC", [&] { return contacts.timeline(karl, {}, 5); }},
            {"rhythm", "VSC", [&] { return contacts.rhythm(karl); }}});
}

TEST_CASE("who may not raise a concern does not hear what became of one by taking it back")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    ConcernService concerns(reg.desk);
    Concern concern;
    concern.text = QStringLiteral("Åbner ikke døren");
    REQUIRE(concerns.raise(concern).ok());
    reg.database.run(QStringLiteral("UPDATE concern SET state = 'handled'"));
    reg.seat(reg.ole, Role::Manager);
    CHECK_FALSE(test::isLetThrough([&] { return reg.desk.undo.undo(); }));
}

TEST_CASE("each verb of concerns is for the roles that the table names, and for nobody else")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    ConcernService concerns(reg.desk);
    const PersonId karl = reg.person(QStringLiteral("Karl Holm"));
    const QDate today = reg.clock.today();
    test::checkLeaves(reg,
        {{"raise", "VSC", [&] { return concerns.raise(Concern{}); }},
            {"markSeen", "SC", [&] { return concerns.markSeen(ConcernId(5)); }},
            {"handle", "SC", [&] { return concerns.handle(ConcernId(5), {}); }},
            {"reopen", "SC", [&] { return concerns.reopen(ConcernId(5)); }},
            {"waiting", "SC", [&] { return concerns.waiting({}); }},
            {"waitingCount", "VSCMA", [&] { return concerns.waitingCount({}); }},
            {"raisedByMe", "VSC", [&] { return concerns.raisedByMe(today); }},
            {"about", "SC", [&] { return concerns.about(karl); }},
            {"handledSince", "SC", [&] { return concerns.handledSince(today, {}); }}});
}
