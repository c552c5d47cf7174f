// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at a random moment, and the disk keeps, drops, tears or garbles what was not synced.
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

vault::Passphrase words(int number)
{
    return vault::Passphrase(QStringLiteral("ord %1").arg(number));
}

/// An encrypted file on a simulated disk, written to until the power goes, again and again.
class Cuts {
public:
    Cuts(unsigned seed, QString synchronous) : m_random(seed), m_synchronous(std::move(synchronous))
    {
        const auto made = vault::createVault(
            m_layer, file, {HelperId(7), words(0), std::nullopt, vault::PassphraseCost::weakForTests()});
        Database database(made->location(), Use::Build);
        test::Workload::makeTable(database);
    }

    /// How many of the cuts lost or spoilt something; says what.
    int run(int cuts)
    {
        int spoilt = 0;
        test::Workload workload(m_random);
        const SimulatedDisk::Files fresh = m_disk.snapshot();
        for (int cut = 0; cut < cuts; ++cut) {
            if (cut % 20 == 0)
                startAfresh(fresh, workload);
            workUntilTheCut(workload);
            m_disk.reboot(m_random);
            const QString wrong = checked(workload);
            if (wrong.isEmpty())
                continue;
            ++spoilt;
            if (m_synchronous == QStringLiteral("FULL"))
                WARN("cut " << cut << ": " << wrong.toStdString());
            startAfresh(fresh, workload);
        }
        m_acknowledged = workload.acknowledged();
        return spoilt;
    }
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }

private:
    void startAfresh(const SimulatedDisk::Files& fresh, test::Workload& workload)
    {
        m_disk.restore(fresh);
        workload.startAfresh();
        m_words = 0;
        m_wordsUnderWay = 0;
    }

    void workUntilTheCut(test::Workload& workload)
    {
        m_disk.plan(SimulatedDisk::Fault::PowerCut, static_cast<int>(m_random() % 150));
        try {
            const auto vault = opened();
            Database database(vault->location(), Use::Main);
            database.runScript(QStringLiteral("PRAGMA synchronous = %1;\nPRAGMA cache_size = %2;\n"
                                              "PRAGMA wal_autocheckpoint = 40;")
                                   .arg(m_synchronous)
                                   .arg(m_random() % 2 ? 10 : 200));
            while (!m_disk.hasStruck())
                m_random() % 15 == 0 ? changePassphrase(*vault, database) : workload.step(database);
        } catch (const Failure&) {
            // The power is gone.
        }
    }

    void changePassphrase(vault::VaultFile& vault, Database& database)
    {
        m_wordsUnderWay = m_words + 1;
        if (!vault.change(database, vault.openedBy().id, vault.stretching()(words(m_wordsUnderWay))).empty())
            FAIL("refused");
        m_words = m_wordsUnderWay;
    }

    std::unique_ptr<vault::VaultFile> opened()
    {
        for (const int number : {m_words, m_wordsUnderWay}) {
            auto result = vault::openVault(m_layer, file, words(number));
            if (!result.ok())
                continue;
            m_words = m_wordsUnderWay = number;
            return std::move(result).value();
        }
        throw Failure(Failure::Kind::NotAllowed, QStringLiteral("locked out"));
    }

    QString checked(test::Workload& workload)
    {
        try {
            const auto vault = opened();
            Database database(vault->location(), Use::Main);
            return workload.check(database);
        } catch (const Failure& failure) {
            return failure.detail();
        }
    }

    std::mt19937 m_random;
    QString m_synchronous;
    SimulatedDisk m_disk{"disk-of-cuts"};
    vault::Vfs m_layer{"vault-of-cuts", "disk-of-cuts"};
    int m_words = 0;
    int m_wordsUnderWay = 0;
    int m_acknowledged = 0;
};

} // namespace

TEST_CASE("no acknowledged commit and no passphrase is lost when the power goes", "[endurance]")
{
    const int cuts = test::countOf("NAERVAER_POWER_CUTS", 500);
    Cuts harness(static_cast<unsigned>(test::countOf("NAERVAER_SEED", 20261123)), QStringLiteral("FULL"));
    const int spoilt = harness.run(cuts);
    test::tally(QStringLiteral("%1 power cuts, %2 commits acknowledged, %3 lost or corrupt")
                    .arg(cuts)
                    .arg(harness.acknowledged())
                    .arg(spoilt));
    CHECK(spoilt == 0);
    CHECK(harness.acknowledged() > cuts);
}

TEST_CASE("the simulator sees what is lost when nothing is synced", "[endurance]")
{
    const int cuts = test::countOf("NAERVAER_POWER_CUTS", 500) / 5;
    Cuts harness(7, QStringLiteral("OFF"));
    const int spoilt = harness.run(cuts);
    test::tally(
        QStringLiteral("%1 power cuts without syncing (the control), %2 lost or corrupt").arg(cuts).arg(spoilt));
    CHECK(spoilt > cuts / 20);
}
