// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit.h"

#include "core/storage/audit_key.h"
#include "tests/support/catch.h"
#include "tests/support/counts.h"
#include "tests/support/test_register.h"

#include <random>

using namespace naervaer;
using storage::AuditAnchor;

namespace {

/// A register whose log is sealed with a key of its own.
struct Log {
    explicit Log(storage::Location::Engine engine = storage::Location::Engine::Sqlite) : reg(place(engine)) { }

    static storage::Location place(storage::Location::Engine engine)
    {
        storage::Location where = test::freshPlace(engine);
        where.auditKey = std::make_shared<const storage::AuditKey>(QByteArray(storage::AuditKey::size, 'k'));
        return where;
    }
    void looks(int count)
    {
        for (int i = 0; i < count; ++i)
            reg.desk.logLook(Action::SeeCard, QStringLiteral("person"), 100 + i, QStringLiteral("call"));
    }
    void tamper(const QString& sql) { reg.database.runScript(sql + u';'); }
    QStringList findings(const std::vector<AuditAnchor>& anchors = {})
    {
        QStringList all;
        for (const Problem& each : storage::verifyAudit(reg.database, anchors))
            all.append(each.code + u' ' + each.values.join(u' '));
        return all;
    }

    test::TestRegister reg;
};

} // namespace

TEST_CASE("an untouched log of acts verifies, with and without its anchor")
{
    Log log(GENERATE(from_range(test::engines())));
    CHECK(log.findings().isEmpty());
    log.looks(5);
    const AuditAnchor anchor = storage::auditAnchor(log.reg.database);
    CHECK(anchor.position == 5);
    log.looks(2);
    CHECK(log.findings() == QStringList());
    CHECK(log.findings({anchor}) == QStringList());
}

TEST_CASE("every column of an entry is sealed")
{
    Log log(GENERATE(from_range(test::engines())));
    log.looks(3);
    const char* const change = GENERATE(as<const char*>(), "id = id + 1000", "at = '2026-11-03T00:00:00.000Z'",
        "helper_id = 4", "centre_id = 4", "verb = 'other'", "subject_kind = 'helper'", "subject_mark = ''",
        "purpose = 'enquiry'", "seal = 'x'");
    log.tamper(QStringLiteral("UPDATE audit SET %1 WHERE position = 2").arg(QLatin1String(change)));
    CHECK(log.findings().value(0) == QStringLiteral("audit.altered 1 2"));
}

TEST_CASE("an entry taken out of the log is missed where it stood")
{
    Log log(GENERATE(from_range(test::engines())));
    log.looks(6);
    log.tamper(QStringLiteral("DELETE FROM audit WHERE position IN (3, 4)"));
    CHECK(log.findings() == QStringList{QStringLiteral("audit.missing 1 3 4")});
}

TEST_CASE("the end of the log cut off shows against an anchor kept elsewhere")
{
    Log log(GENERATE(from_range(test::engines())));
    log.looks(4);
    const AuditAnchor anchor = storage::auditAnchor(log.reg.database);
    log.tamper(QStringLiteral("DELETE FROM audit WHERE position > 2"));
    CHECK(log.findings() == QStringList());
    CHECK(log.findings({anchor}) == QStringList{QStringLiteral("audit.cut 1 4 2")});
    log.tamper(QStringLiteral("DELETE FROM audit"));
    CHECK(log.findings({anchor}) == QStringList{QStringLiteral("audit.cut 1 4 0")});
}

TEST_CASE("a cut end that was written anew contradicts the anchor")
{
    Log log;
    log.looks(4);
    const AuditAnchor anchor = storage::auditAnchor(log.reg.database);
    log.tamper(QStringLiteral("DELETE FROM audit WHERE position > 2"));
    log.looks(3); // by the program itself, with the right key
    CHECK(log.findings({anchor}) == QStringList{QStringLiteral("audit.altered 1 4")});
}

TEST_CASE("who has no key can neither forge an entry nor tell whom one is about")
{
    Log log;
    log.looks(2);
    storage::Location without = log.reg.place;
    CHECK(without.auditKey->markOf(QStringLiteral("person"), 100)
        != storage::AuditKey::open()->markOf(QStringLiteral("person"), 100));
    CHECK(log.reg.count(
              QStringLiteral("audit"), QStringLiteral("subject_mark LIKE '%100%' AND length(subject_mark) < 32"))
        == 0);
    log.tamper(QStringLiteral("UPDATE audit SET seal = '%1' WHERE position = 2")
                   .arg(storage::AuditKey::open()->sealOf("anything")));
    CHECK(log.findings() == QStringList{QStringLiteral("audit.altered 1 2")});
}

TEST_CASE("each desk has a chain of its own, and one does not stand for the other")
{
    const auto engine = GENERATE(from_range(test::engines()));
    Log log(engine);
    log.looks(2);
    if (engine == storage::Location::Engine::Postgres) {
        storage::Location other = log.reg.place;
        other.desk = 2;
        storage::Database second(other);
        storage::recordInAudit(second, {9, log.reg.clock.now(), log.reg.mette, log.reg.centre, QStringLiteral("look")});
        CHECK(storage::auditAnchor(second).position == 1);
        log.looks(1);
        CHECK(log.findings({storage::auditAnchor(second)}) == QStringList());
    }
    log.tamper(QStringLiteral("UPDATE audit SET desk_id = 7 WHERE position = 2"));
    CHECK(log.findings().contains(QStringLiteral("audit.missing 7 1 1")));
}

TEST_CASE("a thousand single edits, deletions and exchanges in the log are all found", "[endurance]")
{
    Log log;
    constexpr int entries = 40;
    const int trials = test::countOf("NAERVAER_ACTS", 1000);
    log.looks(entries);
    const AuditAnchor anchor = storage::auditAnchor(log.reg.database);
    std::mt19937 random(20261103);
    int missed = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const auto one = static_cast<int>(random() % entries) + 1;
        const int other = one % entries + 1;
        storage::Transaction undone(log.reg.database);
        switch (trial % 3) {
        case 0:
            log.tamper(QStringLiteral("UPDATE audit SET at = '2026-10-%1T08:00:00.000Z' WHERE position = %2")
                           .arg(trial % 27 + 1, 2, 10, QLatin1Char('0'))
                           .arg(one));
            break;
        case 1:
            log.tamper(QStringLiteral("DELETE FROM audit WHERE position = %1").arg(one));
            break;
        default:
            log.tamper(QStringLiteral("UPDATE audit SET position = -1 WHERE position = %1").arg(one));
            log.tamper(QStringLiteral("UPDATE audit SET position = %1 WHERE position = %2").arg(one).arg(other));
            log.tamper(QStringLiteral("UPDATE audit SET position = %1 WHERE position = -1").arg(other));
        }
        missed += log.findings({anchor}).isEmpty() ? 1 : 0;
    }
    test::tally(
        QStringLiteral("%1 edits, deletions and exchanges in the log of acts, %2 not found").arg(trials).arg(missed));
    CHECK(missed == 0);
    CHECK(log.findings({anchor}) == QStringList());
}

TEST_CASE("a stopped verification says nothing")
{
    Log log;
    log.looks(2);
    log.tamper(QStringLiteral("DELETE FROM audit WHERE position = 1"));
    std::stop_source stop;
    stop.request_stop();
    CHECK(storage::verifyAudit(log.reg.database, {}, stop.get_token()).empty());
}
