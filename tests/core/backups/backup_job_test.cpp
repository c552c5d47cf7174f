// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_job.h"

#include "core/backups/second_place.h"
#include "core/storage/vault/copies.h"
#include "tests/core/backups/backup_desk.h"
#include "tests/support/refusals.h"

#include <QFile>
#include <QFileInfo>
#include <thread>

using namespace naervaer;
using test::BackupDesk;
using test::told;

TEST_CASE("the first backup is made, named for its reason, sealed and whole")
{
    BackupDesk desk;
    const auto outcome = desk.backUp(BackupReason::Hourly);
    REQUIRE(outcome.made.has_value());
    CHECK(outcome.second.empty());
    CHECK(desk.backups() == std::vector<Backup>{*outcome.made});
    CHECK(outcome.made->at == desk.reg.clock.now());
    CHECK(outcome.made->bytes == QFileInfo(outcome.made->file).size());
    CHECK_FALSE(test::bytesOf(outcome.made->file).contains("Mette"));
    const auto unlocked = desk.vault->unlockCopy(outcome.made->file);
    REQUIRE(unlocked);
    storage::Database copy(unlocked->location(), storage::Use::Inspect);
    CHECK(copy.value<int>(QStringLiteral("SELECT count(*) FROM helper")) == 3);
}

TEST_CASE("nothing is made while nothing was done, also after a restart; what was asked for always is")
{
    BackupDesk desk;
    REQUIRE(desk.backUp(BackupReason::Hourly).made);
    desk.reg.clock.advance(std::chrono::hours(2));
    CHECK_FALSE(desk.backUp(BackupReason::Hourly).made);
    CHECK_FALSE(desk.backUp(BackupReason::Exit).made);
    CHECK(desk.backUp(BackupReason::Asked).made);
    desk.work();
    CHECK(desk.backUp(BackupReason::Exit).made);
    CHECK_FALSE(desk.backUp(BackupReason::Hourly).made);
}

TEST_CASE("typing that is not saved yet is work too")
{
    BackupDesk desk;
    REQUIRE(desk.backUp(BackupReason::Hourly).made);
    desk.reg.clock.advance(std::chrono::minutes(1));
    desk.reg.database.run(QStringLiteral("INSERT INTO draft (id, helper_id, place, body, changed_at)"
                                         " VALUES (1, 1, 'call:1', '{}', :at)"),
        {{"at", desk.reg.clock.now()}});
    CHECK(desk.backUp(BackupReason::Hourly).made);
    desk.reg.clock.advance(std::chrono::minutes(1));
    desk.reg.database.run(QStringLiteral("UPDATE draft SET changed_at = :at"), {{"at", desk.reg.clock.now()}});
    CHECK(desk.backUp(BackupReason::Hourly).made);
    CHECK_FALSE(desk.backUp(BackupReason::Hourly).made);
}

TEST_CASE("a newest backup that was damaged or removed does not count")
{
    BackupDesk desk;
    const auto first = desk.backUp(BackupReason::Hourly);
    desk.reg.clock.advance(std::chrono::minutes(1));
    QByteArray bytes = test::bytesOf(first.made->file);
    bytes.replace(0, 2 * 65536, QByteArray(2 * 65536, '\0'));
    test::writeBytes(first.made->file, bytes);
    const auto second = desk.backUp(BackupReason::Hourly);
    REQUIRE(second.made);
    QFile::remove(first.made->file);
    QFile::remove(second.made->file);
    CHECK(desk.backUp(BackupReason::Hourly).made);
}

TEST_CASE("a backup sweeps the folder, and keeps one of each hour")
{
    BackupDesk desk;
    for (int minutes = 0; minutes < 150; minutes += 30) { // from 18.30
        desk.work();
        CHECK(desk.backUp(BackupReason::Hourly).made);
        desk.reg.clock.advance(std::chrono::minutes(30));
    }
    CHECK(desk.backups().size() == 3); // of 18.30, 19.30 and 20.30
}

TEST_CASE("the second place gets the newest backup, also when it was out while that was made")
{
    BackupDesk desk;
    const QString stick = desk.emptyFolder("stik");
    CHECK(told(desk.backUp(BackupReason::Hourly, stick).second) == QStringLiteral("backup.second_absent"));
    markSecondPlace(stick);
    const auto again = desk.backUp(BackupReason::Hourly, stick);
    CHECK_FALSE(again.made);
    CHECK(again.second.empty());
    const BackupState state = backupState(desk.file(), stick);
    REQUIRE(state.second.copies.size() == 1);
    CHECK(state.second.copies.front().at == state.backups.front().at);
}

TEST_CASE("a backup that is stopped leaves nothing, and those before it")
{
    BackupDesk desk;
    REQUIRE(desk.backUp(BackupReason::Hourly).made);
    desk.work();
    for (int i = 0; i < 1000; ++i)
        desk.reg.person(QStringLiteral("Person %1").arg(i));
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = backUpRegister(*desk.vault, {BackupReason::Asked, {}}, desk.reg.clock, stop.get_token());
    CHECK_FALSE(outcome.made);
    CHECK(desk.backups().size() == 1);
    CHECK(QDir(BackupFolder::beside(desk.file()).path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("backups made while somebody works are whole, each as the register stood at one moment")
{
    BackupDesk desk;
    std::stop_source end;
    const storage::Location place = desk.vault->location();
    std::thread backingUp([&] {
        for (int n = 0; n < 20; ++n)
            storage::vault::backUp(*desk.vault, *std::make_unique<storage::Database>(place, storage::Use::Job),
                desk.path(QStringLiteral("copy %1").arg(n)));
        end.request_stop();
    });
    int written = 0;
    while (!end.stop_requested()) {
        desk.reg.person(QStringLiteral("Person %1").arg(written++));
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // faster than anybody types
    }
    backingUp.join();
    int before = 0;
    for (int n = 0; n < 20; ++n) {
        const auto unlocked = desk.vault->unlockCopy(desk.path(QStringLiteral("copy %1").arg(n)));
        REQUIRE(unlocked);
        storage::Database copy(unlocked->location(), storage::Use::Inspect);
        const int people = copy.value<int>(QStringLiteral("SELECT count(*) FROM person")).value_or(-1);
        CHECK(people >= before);
        before = people;
    }
    CHECK(before <= written);
    CHECK(written > 0);
}
