// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisation/organisation_mapping.h"
#include "core/storage/audit.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;
using storage::UnitOfWork;

namespace {

struct Work {
    explicit Work(storage::Location::Engine engine) : reg(engine)
    {
        QObject::connect(&reg.bus, &ChangeBus::changed, &reg.bus, [this](const Areas& areas) {
            announced.push_back(areas);
            seenByListener = reg.count(QStringLiteral("helper"), QStringLiteral("name = 'Ida'"));
        });
    }
    UnitOfWork begin()
    {
        return {reg.database, reg.clock, reg.ids, reg.bus, reg.desk.session.actor(), QStringLiteral("test.verb")};
    }
    int audits() { return reg.count(QStringLiteral("audit")); }

    test::TestRegister reg;
    std::vector<Areas> announced;
    int seenByListener = -1;
};

Helper ida()
{
    Helper helper;
    helper.name = QStringLiteral("Ida");
    return helper;
}

} // namespace

TEST_CASE("a committed work has its rows, one audit entry, and announces afterwards")
{
    Work work(GENERATE(from_range(test::engines())));
    Helper helper = ida();
    {
        UnitOfWork unit = work.begin();
        unit.insert(helper);
        unit.about(QStringLiteral("helper"), helper.id.value());
        unit.changes(QStringLiteral("organisation"));
        unit.changes(QStringLiteral("people"));
        CHECK(work.announced.empty());
        unit.commit();
    }
    CHECK(work.announced == std::vector<Areas>{{QStringLiteral("organisation"), QStringLiteral("people")}});
    CHECK(work.seenByListener == 1);
    const auto entries = storage::auditOf(work.reg.database, QStringLiteral("helper"), helper.id.value());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].verb == QStringLiteral("test.verb"));
    CHECK(entries[0].helperId == work.reg.mette);
    CHECK(entries[0].centreId == work.reg.centre);
    CHECK(entries[0].at == work.reg.clock.now());
    CHECK(entries[0].purpose.isEmpty());
}

TEST_CASE("an inserted row gets an id, the actor's centre and its first stamp")
{
    Work work(GENERATE(from_range(test::engines())));
    Helper helper = ida();
    UnitOfWork unit = work.begin();
    unit.insert(helper);
    unit.commit();
    const Helper stored = *work.reg.database.find<Helper>(helper.id);
    CHECK_FALSE(stored.id.isNull());
    CHECK(stored.centreId == work.reg.centre);
    CHECK(stored.version == 1);
    CHECK(stored.createdAt == work.reg.clock.now());
    CHECK(stored.createdBy == work.reg.mette);
    CHECK(stored.changedBy == work.reg.mette);
}

TEST_CASE("an update counts the version and keeps who made the row")
{
    Work work(GENERATE(from_range(test::engines())));
    Helper ole = *work.reg.database.find<Helper>(work.reg.ole);
    const QDateTime made = work.reg.clock.now();
    work.reg.clock.advance(std::chrono::hours(1));
    UnitOfWork unit = work.begin();
    ole.phone = QStringLiteral("+4520123456");
    const int before = ole.version;
    unit.update(ole);
    unit.commit();
    const Helper stored = *work.reg.database.find<Helper>(work.reg.ole);
    CHECK(stored.version == before + 1);
    CHECK(stored.createdAt == made);
    CHECK(stored.changedAt == work.reg.clock.now());
    CHECK(stored.changedBy == work.reg.mette);
}

TEST_CASE("a work that is left leaves nothing: no row, no audit, no word")
{
    Work work(GENERATE(from_range(test::engines())));
    {
        UnitOfWork unit = work.begin();
        Helper helper = ida();
        unit.insert(helper);
        unit.changes(QStringLiteral("organisation"));
    }
    CHECK(work.reg.count(QStringLiteral("helper")) == 3);
    CHECK(work.audits() == 0);
    CHECK(work.announced.empty());
}

TEST_CASE("a row changed meanwhile is a conflict, and nothing of the work stays")
{
    Work work(GENERATE(from_range(test::engines())));
    Helper read = *work.reg.database.find<Helper>(work.reg.ole);
    work.reg.database.run(QStringLiteral("UPDATE helper SET version = version + 1 WHERE name = 'Ole'"));
    {
        UnitOfWork unit = work.begin();
        Helper helper = ida();
        unit.insert(helper);
        try {
            unit.update(read);
            FAIL("overwritten");
        } catch (const Failure& failure) {
            CHECK(failure.kind() == Failure::Kind::Conflict);
            CHECK(failure.detail() == QStringLiteral("helper"));
        }
    }
    CHECK(work.reg.count(QStringLiteral("helper")) == 3);
    CHECK(work.audits() == 0);
}

TEST_CASE("if the audit entry cannot be written the work is not done")
{
    Work work(GENERATE(from_range(test::engines())));
    work.reg.database.runScript(QStringLiteral("ALTER TABLE audit RENAME TO audit_gone;"));
    {
        UnitOfWork unit = work.begin();
        Helper helper = ida();
        unit.insert(helper);
        unit.changes(QStringLiteral("organisation"));
        CHECK_THROWS_AS(unit.commit(), Failure);
    }
    CHECK(work.reg.count(QStringLiteral("helper")) == 3);
    CHECK(work.announced.empty());
}

TEST_CASE("a look is one audit entry with its purpose, and announces nothing")
{
    Work work(GENERATE(from_range(test::engines())));
    work.begin().commitLook(QStringLiteral("person"), 77, QStringLiteral("call"));
    const auto entries = storage::auditOf(work.reg.database, QStringLiteral("person"), 77);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].purpose == QStringLiteral("call"));
    CHECK(work.announced.empty());
}

TEST_CASE("the audit of a row is read newest first")
{
    Work work(GENERATE(from_range(test::engines())));
    for (const char* purpose : {"first", "second"})
        work.begin().commitLook(QStringLiteral("person"), 77, QLatin1String(purpose));
    work.begin().commitLook(QStringLiteral("person"), 78, QStringLiteral("other"));
    const auto entries = storage::auditOf(work.reg.database, QStringLiteral("person"), 77);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].purpose == QStringLiteral("second"));
}
