// SPDX-License-Identifier: GPL-3.0-or-later
// A process that commits is killed at a random moment, again and again: nothing it acknowledged may be lost.
#include "core/storage/check.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/counts.h"
#include "tests/support/register_folder.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstring>
#include <random>
#include <unistd.h>

using namespace naervaer;
using storage::Database;

namespace {

/// Commits numbered rows for ever, from `first`; tells each number once its commit returned.
int commitNumbers(const QString& file, int first, int tell)
{
    const storage::RegisterFile opened = test::openedRegister({file});
    for (int number = first;; ++number) {
        storage::Transaction transaction(*opened.database);
        for (int part = 0; part < 2; ++part) // two rows, so that half a commit would show
            opened.database->run(
                QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (:n, :part, :text)"),
                {{"n", number}, {"part", QString::number(part)}, {"text", QString(600, QChar(u'x'))}});
        transaction.commit();
        if (::write(tell, &number, sizeof number) != sizeof number)
            return 1;
    }
}

int latestOf(const QByteArray& told, int before)
{
    const qsizetype whole = told.size() / static_cast<qsizetype>(sizeof(int));
    if (whole == 0)
        return before;
    int number = 0;
    std::memcpy(&number, told.constData() + (whole - 1) * static_cast<qsizetype>(sizeof number), sizeof number);
    return number;
}

} // namespace

TEST_CASE("no acknowledged commit is lost when the process is killed", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_KILLS", 100);
    const test::RegisterFolder folder;
    folder.makeRegister();
    std::mt19937 random(20261103); // the same moments for the same machine
    std::uniform_int_distribution<useconds_t> moment(500, 25'000);
    int acknowledged = -1;
    int stored = -1;
    for (int round = 0; round < rounds; ++round) {
        test::Child child([&](int tell) { return commitNumbers(folder.file(), stored + 1, tell); });
        QByteArray told;
        if (round % 2 == 0) // at work already; else perhaps still opening the file
            told = child.heard();
        ::usleep(moment(random));
        child.kill();
        told += child.heardToTheEnd();
        acknowledged = latestOf(told, acknowledged);

        const test::Unlocked unlocked(folder.file());
        Database reader(unlocked.place, storage::Use::Job);
        stored = reader.value<int>(QStringLiteral("SELECT coalesce(max(helper_id), -1) FROM setting")).value_or(-2);
        REQUIRE(stored >= acknowledged); // one more may have been committed and not yet told
        REQUIRE(stored <= acknowledged + 1);
        REQUIRE(reader.value<int>(QStringLiteral("SELECT count(*) FROM setting")) == 2 * (stored + 1));
        REQUIRE(reader.value<QString>(QStringLiteral("PRAGMA integrity_check")) == QStringLiteral("ok"));
        acknowledged = stored;
    }
    test::tally(QStringLiteral("%1 kills of a process that commits to a register, %2 commits stored, 0 lost")
                    .arg(rounds)
                    .arg(stored + 1));
    CHECK(acknowledged >= rounds / 2 - 1); // each that was heard had committed
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    CHECK(storage::checkRegister(*opened.database, {}).empty());
}

TEST_CASE("a process killed while it makes a register leaves a whole one or none", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_CREATION_KILLS", 25);
    int whole = 0;
    std::mt19937 random(7);
    QElapsedTimer took;
    took.start();
    test::RegisterFolder().makeRegister();
    std::uniform_int_distribution<useconds_t> moment(0, static_cast<useconds_t>(took.nsecsElapsed() / 800));
    for (int round = 0; round < rounds; ++round) {
        const test::RegisterFolder folder;
        test::Child child([&](int) {
            folder.makeRegister();
            return 0;
        });
        ::usleep(moment(random));
        child.kill();
        if (QFile::exists(folder.file()))
            ++whole;
        else
            folder.makeRegister(); // nothing is in the way of another attempt
        const storage::RegisterFile opened = test::openedRegister({folder.file()});
        REQUIRE(storage::checkRegister(*opened.database, {}).empty());
    }
    test::tally(QStringLiteral("%1 kills while a register is made, %2 whole by then, 0 bad").arg(rounds).arg(whole));
}
