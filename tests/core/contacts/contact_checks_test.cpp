// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

/// A register in which everything of this area happened once, as the verbs write it.
struct Scene {
    explicit Scene(storage::Location::Engine engine) : reg(engine), contacts(reg.desk)
    {
        kalle = reg.person(QStringLiteral("Kalle"));
        REQUIRE(contacts.agreeRhythm(kalle, 3, {}, {}).empty());
        meet(kalle, 5);
        meet(kalle, 2);
        meet(kalle, 9);
        REQUIRE(contacts.takeBack(meet(kalle, 1)).empty());
        meet(reg.person(QStringLiteral("Uden aftale")), 4);
        Attempt attempt;
        attempt.personId = kalle;
        REQUIRE(contacts.recordAttempt(attempt).ok());
        Concern concern;
        concern.text = QStringLiteral("Lød bange");
        concern.personId = kalle;
        REQUIRE(ConcernService(reg.desk).raise(concern).ok());
    }
    ContactId meet(PersonId person, int daysAgo)
    {
        Contact contact;
        contact.personId = person;
        contact.at = reg.clock.now().addDays(-daysAgo);
        return contacts.record(contact).value();
    }
    QStringList findings()
    {
        QStringList codes;
        for (const storage::Check& each : contactChecks())
            if (const int count = reg.database.value<int>(each.sql).value_or(-1); count != 0)
                codes.append(QStringLiteral("%1 %2").arg(each.code).arg(count));
        return codes;
    }

    test::TestRegister reg;
    ContactService contacts;
    PersonId kalle;
};

} // namespace

TEST_CASE("what the verbs write passes every check")
{
    Scene scene(GENERATE(from_range(test::engines())));
    CHECK(scene.findings() == QStringList());
}

TEST_CASE("each fault of the log and the rhythms is found by its own check")
{
    Scene scene(GENERATE(from_range(test::engines())));
    const auto [fault, finding] = GENERATE(table<const char*, const char*>({
        {"UPDATE rhythm SET last_contact_id = 1 WHERE interval_days = 3", "check.rhythm_stale 1"},
        {"UPDATE rhythm SET last_contact_id = NULL", "check.rhythm_stale 2"},
        {"DELETE FROM rhythm WHERE interval_days IS NULL", "check.rhythm_missing 1"},
        {"UPDATE person SET state = 'ended'", "check.rhythm_of_ended 1"},
        {"UPDATE rhythm SET centre_id = 5 WHERE interval_days = 3", "check.rhythm_centre 1"},
        {"UPDATE attempt SET person_id = 5", "check.contact_orphan 1"},
        {"INSERT INTO contact (id, centre_id, person_id, alias, adults, children, kind, at, day, municipality_code,"
         " came_how, topics, note, is_undone) VALUES (1, 1, 5, '', 1, 0, 'meal', '2026-01-01', '2026-01-01', '', '',"
         " '', '', FALSE)",
            "check.contact_orphan 1"},
        {"UPDATE contact SET adults = 0 WHERE is_undone", "check.contact_nobody 1"},
        {"UPDATE concern SET person_id = 5", "check.concern_orphan 1"},
        {"UPDATE concern SET contact_id = 5", "check.concern_orphan 1"},
    }));
    scene.reg.database.run(QString::fromLatin1(fault));
    CHECK(scene.findings() == QStringList{QString::fromLatin1(finding)});
}

TEST_CASE("what the checks find has codes of its own")
{
    QSet<QString> codes;
    for (const storage::Check& each : contactChecks()) {
        CHECK(each.code.startsWith(QStringLiteral("check.")));
        codes.insert(each.code);
    }
    CHECK(codes.size() == static_cast<qsizetype>(contactChecks().size()));
}
