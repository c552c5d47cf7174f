// SPDX-License-Identifier: GPL-3.0-or-later
// A process that works on an encrypted file is killed at a random moment, again and again.
#include "core/storage/vault/copies.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/counts.h"
#include "tests/support/vault_folder.h"

#include <QFile>
#include <cstring>
#include <random>
#include <unistd.h>

using namespace naervaer;
using namespace naervaer::storage;
using test::VaultFolder;

namespace {

int tell(int pipe, int number)
{
    return ::write(pipe, &number, sizeof number) == sizeof number ? 0 : 1;
}

/// The last number told by a child that is no more; `before` when it told none.
int latestOf(const QByteArray& told, int before)
{
    const qsizetype whole = told.size() / static_cast<qsizetype>(sizeof(int));
    if (whole > 0)
        std::memcpy(&before, told.constData() + (whole - 1) * static_cast<qsizetype>(sizeof(int)), sizeof before);
    return before;
}

int commitNotes(const VaultFolder& folder, int first, int pipe)
{
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    database.runScript(QStringLiteral("PRAGMA cache_size = 10;\nPRAGMA wal_autocheckpoint = 50;"));
    for (int number = first;; number += number % 10 == 0 ? 30 : 1) { // now and then one that outgrows the cache
        test::addNotes(database, number, number + (number % 10 == 0 ? 30 : 1));
        if (tell(pipe, number + (number % 10 == 0 ? 30 : 1)) != 0)
            return 1;
    }
}

/// Runs `work` in a child until a random moment after its first word; what it told last.
int killed(const test::Child::Work& work, int before, std::mt19937& random, unsigned mostMicroseconds = 12'000)
{
    test::Child child(work);
    QByteArray told = child.heard();
    ::usleep(static_cast<useconds_t>(random() % mostMicroseconds));
    child.kill();
    told += child.heardToTheEnd();
    return latestOf(told, before);
}

} // namespace

TEST_CASE("no acknowledged commit to an encrypted file is lost when the process is killed", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_KILLS", 100);
    std::mt19937 random(static_cast<unsigned>(test::countOf("NAERVAER_SEED", 20261123)));
    auto folder = std::make_unique<VaultFolder>();
    folder->make(0);
    int stored = 0;
    int lost = 0;
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const int told = killed([&](int pipe) { return commitNotes(*folder, stored, pipe); }, stored, random);
        const auto vault = folder->open();
        Database database(vault->location(), Use::Main);
        const int now = test::countNotes(database);
        lost += now < told || now > told + 30 || test::integrityOf(database) != QStringLiteral("ok");
        acknowledged += told - stored;
        stored = now;
        if (stored > 5000) {
            database.run(QStringLiteral("DELETE FROM note"));
            stored = 0;
        }
    }
    test::tally(QStringLiteral("%1 kills while writing, %2 notes acknowledged, %3 lost or corrupt")
                    .arg(rounds)
                    .arg(acknowledged)
                    .arg(lost));
    CHECK(lost == 0);
    CHECK(acknowledged > rounds);
}

TEST_CASE("who is killed while the passphrase changes is not locked out", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_PASSPHRASE_KILLS", 50);
    std::mt19937 random(7);
    const VaultFolder folder;
    folder.make(5);
    int current = 0;
    int lockedOut = 0;
    const auto words = [](int number) {
        return number == 0 ? QByteArray("rød grød") : "ord " + QByteArray::number(number);
    };
    for (int round = 0; round < rounds; ++round) {
        const int told = killed(
            [&](int pipe) {
                const auto vault = folder.open(words(current).constData());
                Database database(vault->location(), Use::Main);
                for (int next = current + 1;; ++next) {
                    if (!vault->change(database, vault->openedBy().id, test::stretched(*vault, words(next).constData()))
                             .empty())
                        return 2;
                    if (tell(pipe, next) != 0)
                        return 1;
                }
            },
            current, random);
        current = folder.refusal(words(told).constData()).isEmpty() ? told : told + 1;
        lockedOut += !folder.refusal(words(current).constData()).isEmpty();
    }
    test::tally(QStringLiteral("%1 kills while the passphrase changes, %2 changes, %3 lock-outs")
                    .arg(rounds)
                    .arg(current)
                    .arg(lockedOut));
    CHECK(lockedOut == 0);
    CHECK(current >= rounds);
}

TEST_CASE("a backup that was cut off by a kill is never taken for a whole one", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_BACKUP_KILLS", 50);
    std::mt19937 random(9);
    const VaultFolder folder;
    folder.make(1500);
    int bad = 0;
    int whole = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString copy = folder.path(QStringLiteral("copy"));
        QFile::remove(copy);
        static_cast<void>(killed(
            [&](int pipe) {
                const auto vault = folder.open();
                Database database(vault->location(), Use::Main);
                if (tell(pipe, 1) != 0)
                    return 1;
                vault::backUp(*vault, database, copy);
                return 0;
            },
            0, random, 100'000));
        if (!QFile::exists(copy))
            continue;
        ++whole;
        const auto opened = vault::openVault(folder.vfs, copy, test::phrase("rød grød"));
        Database database(opened.value()->location(), Use::Inspect);
        bad += test::countNotes(database) != 1500 || test::integrityOf(database) != QStringLiteral("ok");
    }
    test::tally(QStringLiteral("%1 kills during a backup, %2 were whole by then, %3 bad ones promoted")
                    .arg(rounds)
                    .arg(whole)
                    .arg(bad));
    CHECK(bad == 0);
}
