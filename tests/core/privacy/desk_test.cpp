// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/desk.h"

#include "core/storage/audit.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

Failure::Kind refusal(Desk& desk, Action action)
{
    try {
        static_cast<void>(desk.begin(action, QStringLiteral("test.verb")));
    } catch (const Failure& failure) {
        return failure.kind();
    }
    FAIL("begun");
    return {};
}

} // namespace

TEST_CASE("a verb begins only with leave, and is signed by who sits there")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    reg.seat(reg.signe, Role::Volunteer);
    CHECK(refusal(reg.desk, Action::EditPeople) == Failure::Kind::NotAllowed);
    storage::UnitOfWork work = reg.desk.begin(Action::MakeCalls, QStringLiteral("rounds.claim"));
    CHECK(work.actor().helperId == reg.signe);
    CHECK(work.actor().centreId == reg.centre);
    CHECK(work.now() == reg.clock.now());
    CHECK(work.today() == QDate(2026, 11, 3));
    work.commit();
    CHECK(reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'rounds.claim'")) == 1);
}

TEST_CASE("with nobody at the desk no verb begins")
{
    test::TestRegister reg;
    reg.desk.session = Session();
    for (const Action action : allActions())
        CHECK(refusal(reg.desk, action) == Failure::Kind::NotAllowed);
}

TEST_CASE("while a long job writes verbs are told so, and work again afterwards")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    {
        const storage::WriteLease::Hold import = reg.lease.take(QStringLiteral("import"));
        CHECK(refusal(reg.desk, Action::EditPeople) == Failure::Kind::Busy);
        reg.seat(reg.signe, Role::Volunteer);
        CHECK(refusal(reg.desk, Action::EditPeople) == Failure::Kind::NotAllowed); // leave is asked first
    }
    CHECK_NOTHROW(reg.desk.begin(Action::MakeCalls, QStringLiteral("test.verb")).commit());
}

TEST_CASE("a look is logged with its purpose, or not allowed")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    reg.desk.logLook(Action::SeeCard, QStringLiteral("person"), 77, QStringLiteral("search"));
    reg.seat(reg.signe, Role::Volunteer);
    CHECK_THROWS_AS(reg.desk.logLook(Action::SeeCard, QStringLiteral("person"), 77, QStringLiteral("search")), Failure);
    const auto entries = storage::auditOf(reg.database, QStringLiteral("person"), 77);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].helperId == reg.mette);
    CHECK(entries[0].verb == QStringLiteral("look"));
    CHECK(entries[0].purpose == QStringLiteral("search"));
}
