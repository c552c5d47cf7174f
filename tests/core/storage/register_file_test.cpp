// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"

#include "core/storage/check.h"
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>
#include <thread>
#include <unistd.h>

using namespace naervaer;
using storage::Database;
using storage::Location;
using storage::Use;

namespace {

using Names = QStringList;

int settings(Database& db)
{
    return db.value<int>(QStringLiteral("SELECT count(*) FROM setting")).value_or(-1);
}

void keep(Database& db, const QString& name)
{
    db.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (0, :name, '')"), {{"name", name}});
}

/// What SQLite itself says to somebody who looks into the file.
int answerOfSqlite(const QString& file)
{
    sqlite3* connection = nullptr;
    sqlite3_open(file.toUtf8().constData(), &connection);
    const int answer = sqlite3_exec(connection, "SELECT count(*) FROM setting", nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    return answer;
}

QString pragma(Database& db, const char* name)
{
    return db.value<QString>(QStringLiteral("PRAGMA ") + QLatin1String(name)).value_or(QString());
}

} // namespace

TEST_CASE("a new register has today's schema, is sound, private, and opens again")
{
    const test::RegisterFolder folder;
    {
        const storage::RegisterFile created = test::createdRegister(folder.file());
        CHECK(storage::checkRegister(*created.database, {}).empty());
        keep(*created.database, QStringLiteral("a"));
    }
    CHECK(folder.names()
        == Names{QFileInfo(folder.file()).fileName(), QFileInfo(folder.file()).fileName() + QStringLiteral(".lock")});
    CHECK((QFileInfo(folder.file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    CHECK(settings(*opened.database) == 1);
    CHECK(folder.names().filter(QStringLiteral("backups")).isEmpty());
}

TEST_CASE("the main connection keeps what the power cut tests were passed with")
{
    const test::RegisterFolder folder;
    const storage::RegisterFile file = test::createdRegister(folder.file());
    CHECK(pragma(*file.database, "journal_mode") == QStringLiteral("wal"));
    CHECK(pragma(*file.database, "synchronous") == QStringLiteral("2")); // FULL
    CHECK(pragma(*file.database, "foreign_keys") == QStringLiteral("1"));
    CHECK(pragma(*file.database, "secure_delete") == QStringLiteral("1"));
    CHECK(pragma(*file.database, "trusted_schema") == QStringLiteral("0"));
    CHECK(pragma(*file.database, "cell_size_check") == QStringLiteral("1"));
    CHECK(pragma(*file.database, "temp_store") == QStringLiteral("2")); // MEMORY
    CHECK(pragma(*file.database, "mmap_size").isEmpty()); // the file layer maps nothing
    CHECK(pragma(*file.database, "locking_mode") == QStringLiteral("normal"));
}

TEST_CASE("an existing file is never made anew")
{
    const test::RegisterFolder folder;
    test::writeBytes(folder.file(), "mine");
    CHECK_THROWS_AS(folder.makeRegister(), Failure);
    CHECK(test::bytesOf(folder.file()) == "mine");
    CHECK(folder.names().size() == 1);
}

TEST_CASE("what a crash left of a new register is swept away by the next attempt")
{
    const test::RegisterFolder folder;
    for (const char* left : {".unfinished", ".unfinished-wal", ".unfinished-shm"})
        test::writeBytes(folder.file() + QLatin1String(left), "half");
    folder.makeRegister();
    CHECK(folder.names().filter(QStringLiteral("unfinished")).isEmpty());
    CHECK_FALSE(test::openingRefusal(folder.file()));
}

TEST_CASE("a register cannot be made where there is no folder")
{
    const test::RegisterFolder folder;
    try {
        static_cast<void>(test::createdRegister(folder.path(QStringLiteral("no/such/a.naervaer"))));
        FAIL("made");
    } catch (const Failure& failure) {
        CHECK(failure.kind() == Failure::Kind::Missing);
    }
}

TEST_CASE("an older register is backed up as it was, then brought up to date")
{
    const test::RegisterFolder folder;
    {
        const auto made = storage::vault::createVault(storage::vault::programVfs(), folder.file(), test::newVault());
        Database db(made->location());
        storage::markAsOurs(db);
        std::vector<storage::Migration> older = storage::knownMigrations(db);
        older.pop_back();
        storage::migrate(db, older);
        keep(db, QStringLiteral("old"));
    }
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    const int newest = storage::knownMigrations(*opened.database).back().version;
    CHECK(storage::schemaVersion(*opened.database) == newest);
    CHECK(settings(*opened.database) == 1);

    const QDir backups(folder.path(QStringLiteral("backups")));
    const QStringList made = backups.entryList(QDir::Files);
    REQUIRE(made.size() == 1);
    CHECK(made[0].contains(QStringLiteral("before-update-%1").arg(newest - 1)));
    const test::Unlocked unlocked(backups.filePath(made[0]));
    Database backup(unlocked.place, Use::Inspect);
    CHECK(storage::schemaVersion(backup) == newest - 1);
    CHECK(settings(backup) == 1);
}

TEST_CASE("a register can be open once, also through a link to it")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    const QString link = folder.path(QStringLiteral("link.naervaer"));
    REQUIRE(QFile::link(folder.file(), link));
    const storage::RegisterFile opened = test::openedRegister({link});
    CHECK(test::openingRefusal(folder.file()) == Failure::Kind::InUse);
    CHECK(settings(*opened.database) == 0);
}

TEST_CASE("readers read beside the main connection and cannot write")
{
    const test::RegisterFolder folder;
    const storage::RegisterFile file = test::createdRegister(folder.file());
    keep(*file.database, QStringLiteral("a"));
    Database reader(file.database->location(), Use::Reader);
    CHECK(settings(reader) == 1);
    try {
        keep(reader, QStringLiteral("b"));
        FAIL("written");
    } catch (const Failure& failure) {
        CHECK(failure.kind() == Failure::Kind::ReadOnly);
    }
    keep(*file.database, QStringLiteral("c"));
    CHECK(settings(reader) == 2);
}

TEST_CASE("a reader or a job of a file that is not there makes none")
{
    const test::RegisterFolder folder;
    for (const Use use : {Use::Reader, Use::Job, Use::Inspect})
        CHECK_THROWS_AS(Database(Location::sqlite(folder.file()), use), Failure);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("only the main connection moves the log into the file")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    const QByteArray before = test::bytesOf(folder.file());
    const QFileInfo log(folder.file() + QStringLiteral("-wal"));
    {
        const test::Unlocked unlocked(folder.file());
        Database job(unlocked.place, Use::Job);
        for (int i = 0; i < 60; ++i) // past SQLite's own mark of 1000 pages
            keep(job, QString(100'000, QChar(u'x')) + QString::number(i));
    }
    CHECK(QFileInfo(log.filePath()).size() > 4096 * 1000);
    CHECK(test::bytesOf(folder.file()) == before);
    {
        const storage::RegisterFile opened = test::openedRegister({folder.file()});
        CHECK(settings(*opened.database) == 60);
    }
    CHECK_FALSE(QFileInfo::exists(log.filePath()));
    CHECK(QFileInfo(folder.file()).size() > 60 * 100'000);
}

TEST_CASE("a checkpoint does not wait for a reader, and empties the log once it is gone")
{
    const test::RegisterFolder folder;
    const storage::RegisterFile file = test::createdRegister(folder.file());
    const QString log = folder.file() + QStringLiteral("-wal");
    {
        Database reader(file.database->location(), Use::Reader);
        keep(*file.database, QStringLiteral("a"));
        storage::Rows reading = reader.query(QStringLiteral("SELECT name FROM setting"));
        REQUIRE(reading.next());
        keep(*file.database, QStringLiteral("b"));
        CHECK_FALSE(file.database->checkpoint());
    }
    CHECK(file.database->checkpoint());
    CHECK(QFileInfo(log).size() == 0);
}

TEST_CASE("a register on a network file system is this process's own: it reads and writes beside itself, without "
          "shared memory")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    const storage::RegisterFile alone = test::openedRegister({folder.file(), true});
    CHECK(pragma(*alone.database, "journal_mode") == QStringLiteral("wal"));
    keep(*alone.database, QStringLiteral("a"));
    std::thread([&] {
        Database reader(alone.database->location(), Use::Reader);
        Database job(alone.database->location(), Use::Job);
        storage::Transaction transaction(job);
        keep(job, QStringLiteral("b"));
        CHECK(settings(reader) == 1); // pages read on meanwhile
        transaction.commit();
        CHECK(settings(reader) == 2);
    }).join();
    CHECK(settings(*alone.database) == 2);
    CHECK_FALSE(QFileInfo::exists(folder.file() + QStringLiteral("-shm"))); // nothing that another machine could share
}

TEST_CASE("another process's register on a network file system is refused by SQLite too")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    test::Child other([&](int tell) {
        const storage::RegisterFile held = test::openedRegister({folder.file(), true});
        static_cast<void>(!::write(tell, "held", 4));
        ::pause();
        return 0;
    });
    REQUIRE(other.heard() == "held");
    CHECK(test::openingRefusal(folder.file()) == Failure::Kind::InUse);
    CHECK(answerOfSqlite(folder.file()) == SQLITE_BUSY); // as on a machine whose lock file is its own
    other.kill();
    CHECK(answerOfSqlite(folder.file()) == SQLITE_NOTADB); // not locked any more, and nothing it could read
}

TEST_CASE("a log that a crash left on a network file system is read again")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    test::Child other([&](int tell) {
        const storage::RegisterFile held = test::openedRegister({folder.file(), true});
        keep(*held.database, QStringLiteral("a"));
        static_cast<void>(!::write(tell, "kept", 4));
        ::pause();
        return 0;
    });
    REQUIRE(other.heard() == "kept");
    other.kill();
    const storage::RegisterFile again = test::openedRegister({folder.file(), true});
    CHECK(settings(*again.database) == 1);
}

TEST_CASE("file systems that other machines write to are known by name")
{
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.gvfsd-fuse", "CIFS"})
        CHECK(storage::isNetworkFileSystem(type));
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "vfat", "exfat", "ntfs3", "fuseblk", "overlay", ""})
        CHECK_FALSE(storage::isNetworkFileSystem(type));
}
