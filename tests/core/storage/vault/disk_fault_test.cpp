// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails once, or is full, at a random operation: nothing acknowledged is lost, nothing failed is kept.
#include "tests/core/storage/vault/simulated_disk.h"
#include "tests/core/storage/vault/vault_workload.h"
#include "tests/support/catch.h"
#include "tests/support/counts.h"
#include "tests/support/vault_folder.h"

using namespace naervaer;
using namespace naervaer::storage;
using test::SimulatedDisk;

namespace {

const QString file = QStringLiteral("/register");

vault::NewVault order()
{
    return {HelperId(7), test::phrase("ord"), std::nullopt, vault::PassphraseCost::weakForTests()};
}

/// A session that goes on after a fault, as the program does, and is closed and looked at in the end.
struct Faults {
    explicit Faults(unsigned seed) : random(seed)
    {
        const auto made = vault::createVault(layer, file, order());
        Database database(made->location(), Use::Build);
        test::Workload::makeTable(database);
    }

    /// Whether work failed when the disk did; what it left goes to `wrong`.
    bool work(SimulatedDisk::Fault fault, QString& wrong)
    {
        test::Workload workload(random);
        bool failed = false;
        try {
            const auto opened = vault::openVault(layer, file, test::phrase("ord"));
            Database database(opened.value()->location(), Use::Main);
            database.runScript(QStringLiteral("PRAGMA cache_size = %1;\nPRAGMA wal_autocheckpoint = 30;")
                                   .arg(random() % 2 ? 10 : 200));
            disk.plan(fault, static_cast<int>(random() % 200));
            for (int i = 0; i < 25; ++i) {
                try {
                    workload.step(database);
                } catch (const Failure&) {
                    failed = true;
                }
            }
        } catch (const Failure&) {
            failed = true; // while the file was opened
        }
        disk.mend();
        acknowledged += workload.acknowledged();
        const auto opened = vault::openVault(layer, file, test::phrase("ord"));
        Database database(opened.value()->location(), Use::Main);
        wrong = workload.check(database);
        return failed;
    }

    /// How many rounds lost or kept what they should not; how many met the fault in `failed`.
    int run(SimulatedDisk::Fault fault, int rounds, int& failed)
    {
        const SimulatedDisk::Files fresh = disk.snapshot();
        int spoilt = 0;
        for (int round = 0; round < rounds; ++round) {
            disk.restore(fresh);
            QString wrong;
            failed += work(fault, wrong);
            spoilt += !wrong.isEmpty();
            if (!wrong.isEmpty())
                WARN("round " << round << ": " << wrong.toStdString());
        }
        return spoilt;
    }

    std::mt19937 random;
    SimulatedDisk disk{"disk-of-faults"};
    vault::Vfs layer{"vault-of-faults", "disk-of-faults"};
    int acknowledged = 0;
};

void checkFaults(SimulatedDisk::Fault fault, const char* name)
{
    const int rounds = test::countOf("NAERVAER_DISK_FAULTS", 200);
    Faults faults(static_cast<unsigned>(test::countOf("NAERVAER_SEED", 20261123)));
    int failed = 0;
    const int spoilt = faults.run(fault, rounds, failed);
    test::tally(QStringLiteral("%1 rounds with a %2, %3 met it, %4 commits acknowledged, %5 lost or falsely kept")
                    .arg(rounds)
                    .arg(QLatin1String(name))
                    .arg(failed)
                    .arg(faults.acknowledged)
                    .arg(spoilt));
    CHECK(spoilt == 0);
    CHECK(failed > rounds / 2);
    CHECK(faults.acknowledged > rounds);
}

} // namespace

TEST_CASE("nothing is lost or falsely kept when the disk fails once", "[endurance]")
{
    checkFaults(SimulatedDisk::Fault::ErrorOnce, "disk error");
}

TEST_CASE("nothing is lost or falsely kept on a full disk, and work goes on when there is room", "[endurance]")
{
    checkFaults(SimulatedDisk::Fault::Full, "full disk");
}

TEST_CASE("a header that could not be written leaves the passphrase as it was, on the disk and in the program")
{
    Faults faults(3);
    for (int operation = 0; operation < 4; ++operation) {
        const auto opened = vault::openVault(faults.layer, file, test::phrase("ord"));
        REQUIRE(opened.ok());
        vault::VaultFile& vault = *opened.value();
        Database database(vault.location(), Use::Main);
        faults.disk.plan(SimulatedDisk::Fault::ErrorOnce, operation);
        CHECK_THROWS_AS(vault.change(database, vault.openedBy().id, test::stretched(vault, "andre")), Failure);
        CHECK(vault.isOpenedBy(test::stretched(vault, "ord")));
        faults.disk.mend();
        CHECK(vault.change(database, vault.openedBy().id, test::stretched(vault, "tredje")).empty());
        CHECK(vault.change(database, vault.openedBy().id, test::stretched(vault, "ord")).empty());
    }
}

TEST_CASE("a full disk is said to be full, not failing")
{
    Faults faults(3);
    const auto opened = vault::openVault(faults.layer, file, test::phrase("ord"));
    REQUIRE(opened.ok());
    Database database(opened.value()->location(), Use::Main);
    faults.disk.plan(SimulatedDisk::Fault::Full, 0);
    std::optional<Failure::Kind> kind;
    try {
        test::makeNotes(database);
    } catch (const Failure& failure) {
        kind = failure.kind();
    }
    CHECK(kind == Failure::Kind::DiskFull);
}
