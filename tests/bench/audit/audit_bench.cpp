// SPDX-License-Identifier: GPL-3.0-or-later
// How long the log of acts takes to verify, in an encrypted file of its own.
//
//   audit_bench [ENTRIES]      200000 when nothing is said
#include "core/base/clock.h"
#include "core/storage/audit.h"
#include "core/storage/audit_key.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/vault/vault.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <ctime>

namespace naervaer::bench {
namespace {

using namespace storage;

vault::NewVault words()
{
    return {HelperId(7), vault::Passphrase(QStringLiteral("ord")), std::nullopt, vault::PassphraseCost::weakForTests()};
}

void fill(Database& database, int entries)
{
    migrate(database);
    const SystemClock clock;
    Transaction transaction(database);
    for (int n = 0; n < entries; ++n)
        recordInAudit(database,
            {n + 1, clock.now(), HelperId(7), CentreId(3), QStringLiteral("look"), QStringLiteral("person"), n % 5000,
                QStringLiteral("call")});
    transaction.commit();
}

int verify(int entries)
{
    const QTemporaryDir folder;
    const auto made = vault::createVault(vault::programVfs(), folder.filePath(QStringLiteral("log")), words());
    Database database(made->location());
    fill(database, entries);
    const std::vector<AuditAnchor> anchors{auditAnchor(database)};
    size_t findings = 0;
    constexpr int runs = 5;
    const std::clock_t begun = std::clock();
    const Timings took = timeRuns(runs, [&](int) { findings += verifyAudit(database, anchors).size(); });
    const double busy = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC / (runs + 1);
    std::printf("tally: %d entries of the log of acts verified in %.0f ms (%.0f ms of one core), %zu findings\n",
        entries, took.median(), busy, findings);
    return findings == 0 && anchors.front().position == entries ? 0 : 1;
}

} // namespace
} // namespace naervaer::bench

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const int entries = app.arguments().value(1, QStringLiteral("200000")).toInt();
    return naervaer::bench::verify(entries);
}
