// SPDX-License-Identifier: GPL-3.0-or-later
// A process that brings an older encrypted register up to date is killed at a random moment, again and again: each step
// is there whole or not at all, and before the first one there is a whole backup.
#include "core/storage/check.h"
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/counts.h"
#include "tests/support/vault_folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <random>
#include <unistd.h>

using namespace naervaer;
using storage::Database;
using storage::Use;

namespace {

constexpr int rows = 3000;
constexpr size_t missingSteps = 4;

/// What somebody kept in each row: right for its number alone.
QString contentOf(int number)
{
    return QStringLiteral("%1 ").arg(number) + QString(number * 37 % 300, QChar(u'a' + number % 26));
}

/// A register that a program of long ago made and filled.
struct OldRegister : test::VaultFolder {
    OldRegister()
    {
        const auto made = storage::vault::createVault(vfs, file(), order());
        Database database(made->location());
        storage::markAsOurs(database);
        known = storage::knownMigrations(database);
        before = static_cast<int>(known.size() - missingSteps);
        storage::migrate(database, {known.begin(), known.begin() + before});
        storage::Transaction transaction(database);
        for (int number = 0; number < rows; ++number)
            database.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (:id, 'a', :content)"),
                {{"id", number}, {"content", contentOf(number)}});
        transaction.commit();
    }
    [[nodiscard]] QString backups() const { return path(QStringLiteral("backups")); }

    std::vector<storage::Migration> known;
    int before = 0; ///< The schema of that program.
};

bool hasEveryRow(Database& database)
{
    int expected = 0;
    storage::Rows kept = database.query(QStringLiteral("SELECT helper_id, content FROM setting ORDER BY helper_id"));
    while (kept.next()) {
        if (kept.get<int>(0) != expected || kept.get<QString>(1) != contentOf(expected))
            return false;
        ++expected;
    }
    return expected == rows;
}

bool isSound(Database& database)
{
    return hasEveryRow(database) && test::integrityOf(database) == QStringLiteral("ok");
}

/// How many backups there are under a final name; -1 when one of them is not the old register.
int wholeBackups(const OldRegister& old)
{
    const QDir folder(old.backups());
    int whole = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.naervaer")}, QDir::Files)) {
        const test::Unlocked unlocked(folder.filePath(name));
        Database backup(unlocked.place, Use::Inspect);
        if (storage::schemaVersion(backup) != old.before || !isSound(backup))
            return -1;
        ++whole;
    }
    return whole;
}

/// What the register is as the kill left it, to somebody who replays its log: the schema; -1 when it is nothing whole.
int schemaLeft(const OldRegister& old)
{
    const test::Unlocked unlocked(old.file());
    Database database(unlocked.place, Use::Job);
    const int version = storage::schemaVersion(database);
    const auto installed = storage::installedSteps(database);
    const bool isWhole = installed.size() == static_cast<size_t>(version) && version >= old.before
        && std::equal(installed.begin(), installed.end(), old.known.begin());
    return isWhole && isSound(database) ? version : -1;
}

/// Whether the next start brings it up to date with nothing lost.
bool opensAfterwards(const OldRegister& old)
{
    const storage::RegisterFile opened = test::openedRegister({old.file()});
    return storage::schemaVersion(*opened.database) == old.known.back().version && isSound(*opened.database)
        && storage::checkRegister(*opened.database, {}).empty();
}

} // namespace

TEST_CASE("a register whose update is killed is wholly old or wholly new, with a backup from before", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_MIGRATION_KILLS", 20);
    std::mt19937 random(static_cast<unsigned>(test::countOf("NAERVAER_SEED", 20261123)));
    const OldRegister old;
    const QByteArray fresh = test::bytesOf(old.file());
    QElapsedTimer took;
    took.start();
    REQUIRE(opensAfterwards(old));
    const auto whole = static_cast<unsigned>(took.nsecsElapsed() / 1000); // kills come anywhere in it, or later
    int backedUp = 0;
    int begun = 0;
    int bad = 0;
    for (int round = 0; round < rounds; ++round) {
        QDir(old.backups()).removeRecursively();
        test::writeBytes(old.file(), fresh);
        QFile::remove(old.file() + QStringLiteral("-wal"));
        test::Child child([&](int tell) {
            if (::write(tell, "x", 1) != 1)
                return 1;
            const storage::RegisterFile opened = test::openedRegister({old.file()});
            return 0;
        });
        static_cast<void>(child.heard());
        ::usleep(static_cast<useconds_t>(random() % (2 * whole)));
        child.kill();
        const int backups = wholeBackups(old);
        const int schema = schemaLeft(old);
        backedUp += backups > 0;
        begun += schema > old.before;
        bad += backups < 0 || schema < 0 || (schema > old.before && backups < 1) || !opensAfterwards(old);
    }
    test::tally(QStringLiteral("%1 kills during an update, %2 had their backup and %3 a new step by then, %4 bad")
                    .arg(rounds)
                    .arg(backedUp)
                    .arg(begun)
                    .arg(bad));
    CHECK(bad == 0);
    CHECK(begun > 0);
}
