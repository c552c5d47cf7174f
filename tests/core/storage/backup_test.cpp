// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/check.h"
#include "core/storage/durable_file.h"
#include "core/storage/vault/copies.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QFileInfo>

#include <unistd.h>

using namespace naervaer;
using storage::Database;

namespace {

void keep(Database& db, int number)
{
    db.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (:n, 'n', '')"), {{"n", number}});
}

Failure::Kind backupRefusal(const storage::RegisterFile& file, const QString& target)
{
    try {
        storage::vault::backUp(*file.vault, *file.database, target);
    } catch (const Failure& failure) {
        return failure.kind();
    }
    FAIL("backed up");
    return {};
}

} // namespace

TEST_CASE("a backup is a whole register, holds what was committed, and opens as one")
{
    const test::RegisterFolder folder;
    const storage::RegisterFile file = test::createdRegister(folder.file());
    keep(*file.database, 1);
    const QString target = storage::backupName(folder.file(), QStringLiteral("daily"));
    storage::vault::backUp(*file.vault, *file.database, target);
    keep(*file.database, 2);
    CHECK((QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const storage::RegisterFile restored = test::openedRegister({target});
    CHECK(restored.database->value<int>(QStringLiteral("SELECT count(*) FROM setting")) == 1);
    CHECK(storage::checkRegister(*restored.database, {}).empty());
}

TEST_CASE("a backup's name says of what, why and when, in a folder of its own")
{
    const test::RegisterFolder folder;
    const QString name = storage::backupName(folder.path(QStringLiteral("Huset.naervaer")), QStringLiteral("daily"));
    CHECK(QFileInfo(name).absolutePath() == folder.path(QStringLiteral("backups")));
    CHECK(QFileInfo(name).fileName().startsWith(QStringLiteral("Huset-daily-2")));
    CHECK(QFileInfo(folder.path(QStringLiteral("backups"))).isDir());
}

TEST_CASE("a backup replaces what a crashed one left")
{
    const test::RegisterFolder folder;
    const storage::RegisterFile file = test::createdRegister(folder.file());
    const QString target = folder.path(QStringLiteral("copy.naervaer"));
    test::writeBytes(storage::unfinishedName(target), "half a backup");
    storage::vault::backUp(*file.vault, *file.database, target);
    CHECK_FALSE(QFileInfo::exists(storage::unfinishedName(target)));
    CHECK(QFileInfo(target).size() > 4096);
}

TEST_CASE("a backup that cannot be made keeps the one before and leaves nothing")
{
    const test::RegisterFolder folder;
    const storage::RegisterFile file = test::createdRegister(folder.file());
    CHECK(backupRefusal(file, QStringLiteral("/no/such/folder/copy.naervaer")) == Failure::Kind::Missing);
    const QString target = folder.path(QStringLiteral("copy.naervaer"));
    storage::vault::backUp(*file.vault, *file.database, target);
    const QByteArray before = test::bytesOf(target);
    {
        const storage::Transaction writing(*file.database); // VACUUM INTO is refused inside one
        CHECK(backupRefusal(file, target) == Failure::Kind::Storage);
    }
    CHECK(test::bytesOf(target) == before);
    CHECK(folder.names().filter(QStringLiteral("unfinished")).isEmpty());
}

TEST_CASE("a backup killed on its way never stands half under its name")
{
    const test::RegisterFolder folder;
    {
        const storage::RegisterFile file = test::createdRegister(folder.file());
        storage::Transaction filling(*file.database);
        for (int i = 0; i < 3000; ++i)
            keep(*file.database, i);
        filling.commit();
    }
    const QString target = folder.path(QStringLiteral("copy.naervaer"));
    for (int round = 0; round < 20; ++round) {
        test::Child child([&](int) {
            const storage::RegisterFile file = test::openedRegister({folder.file()});
            for (;;)
                storage::vault::backUp(*file.vault, *file.database, target);
            return 0;
        });
        ::usleep(static_cast<useconds_t>(2000 * (round + 1)));
        child.kill();
        if (!QFileInfo::exists(target))
            continue;
        const test::Unlocked unlocked(target);
        Database copy(unlocked.place, storage::Use::Inspect);
        REQUIRE(storage::checkRegister(copy, {}).empty());
        REQUIRE(copy.value<int>(QStringLiteral("SELECT count(*) FROM setting")) == 3000);
    }
}
