// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault.h"

#include "tests/support/catch.h"
#include "tests/support/refusals.h"
#include "tests/support/vault_folder.h"

#include <QFile>

using namespace naervaer;
using namespace naervaer::storage;
using test::phrase;
using test::VaultFolder;

TEST_CASE("a new encrypted file keeps what is written, and nothing of it can be read beside the program")
{
    const VaultFolder folder;
    folder.make(300);
    CHECK_FALSE(test::bytesOf(folder.file()).contains("note 1"));
    CHECK_FALSE(test::bytesOf(folder.file()).contains("SQLite"));
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    CHECK(test::countNotes(database) == 300);
    CHECK(test::integrityOf(database) == QStringLiteral("ok"));
    CHECK(database.value<QString>(QStringLiteral("PRAGMA journal_mode")) == QStringLiteral("wal"));
}

TEST_CASE("the log beside an encrypted file is sealed, and there is no shared memory file")
{
    const VaultFolder folder;
    folder.make(1);
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    test::addNotes(database, 1, 200);
    const QByteArray log = test::bytesOf(folder.file() + QStringLiteral("-wal"));
    CHECK(log.size() > 50'000);
    CHECK_FALSE(log.contains("note 1"));
    CHECK_FALSE(folder.names().join(u' ').contains(QStringLiteral("-shm")));
}

TEST_CASE("a wrong passphrase opens nothing, the right one names its account")
{
    const VaultFolder folder;
    folder.make();
    CHECK(folder.refusal("rød grød ") == QStringLiteral("vault.passphrase_wrong"));
    CHECK(folder.refusal("") == QStringLiteral("vault.passphrase_wrong"));
    const auto vault = folder.open();
    CHECK(vault->openedBy().account == HelperId(7));
    CHECK(vault->openedBy().kind == vault::Slot::Kind::Account);
    CHECK(vault->compartmentKey().size() == vault::keySize);
}

TEST_CASE("a passphrase opens the file however its letters were put together on the keyboard")
{
    const VaultFolder folder;
    const auto made = vault::createVault(folder.vfs, folder.file(),
        {HelperId(7), phrase("\u00e5se"), std::nullopt, vault::PassphraseCost::weakForTests()});
    CHECK(made->isOpenedBy(test::stretched(*made, "a\u030ase")));
    CHECK_FALSE(made->isOpenedBy(test::stretched(*made, "ase")));
}

TEST_CASE("the recovery code opens the file, typed as a person types")
{
    const VaultFolder folder;
    folder.make();
    const QString typed = folder.recovery.printed().toLower().replace(u'-', u' ').replace(u'0', u'o');
    auto code = vault::RecoveryCode::parse(typed);
    REQUIRE(code.ok());
    const auto opened = vault::openVault(folder.vfs, folder.file(), code->passphrase());
    REQUIRE(opened.ok());
    CHECK(opened.value()->openedBy().kind == vault::Slot::Kind::Recovery);
    CHECK(opened.value()->compartmentKey().size() == vault::keySize);
}

TEST_CASE("a file is unlocked once at a time in a process, and locked again when that ends")
{
    const VaultFolder folder;
    folder.make();
    {
        const auto vault = folder.open();
        CHECK(folder.refusal() == QStringLiteral("IN_USE"));
        Database first(vault->location(), Use::Main);
    }
    Location locked = Location::sqlite(folder.file());
    locked.vfs = folder.vfs.name();
    CHECK_THROWS_AS(Database(locked, Use::Reader), Failure);
    CHECK(folder.refusal() == QString());
}

TEST_CASE("a file that is missing, another program's, cut off or of a later version says which")
{
    const VaultFolder folder;
    CHECK(folder.refusal() == QStringLiteral("MISSING"));
    test::writeBytes(folder.file(), QByteArray(200'000, 'x'));
    CHECK(folder.refusal() == QStringLiteral("NOT_OURS"));
    test::writeBytes(folder.file(), {});
    CHECK(folder.refusal() == QStringLiteral("NOT_OURS"));
    QFile::remove(folder.file());
    folder.make();
    QByteArray bytes = test::bytesOf(folder.file());
    test::writeBytes(folder.file(), bytes.first(1000));
    CHECK(folder.refusal() == QStringLiteral("DAMAGED"));
    for (const qint64 copy : {qint64(0), vault::headerSize})
        bytes[static_cast<qsizetype>(copy) + 16] = 2;
    test::writeBytes(folder.file(), bytes);
    CHECK(folder.refusal() == QStringLiteral("NEWER"));
}

TEST_CASE("the names of encrypted and plain files are told apart by their first bytes")
{
    const VaultFolder folder;
    folder.make();
    CHECK(vault::isVault(folder.vfs, folder.file()));
    const QString plain = folder.path(QStringLiteral("plain"));
    test::writeBytes(plain, "SQLite format 3");
    CHECK_FALSE(vault::isVault(folder.vfs, plain));
    CHECK_THROWS_AS(vault::isVault(folder.vfs, folder.path(QStringLiteral("none"))), Failure);
}

TEST_CASE("several connections of the process read and write one encrypted file")
{
    const VaultFolder folder;
    folder.make(50);
    const auto vault = folder.open();
    Database main(vault->location(), Use::Main);
    Database reader(vault->location(), Use::Reader);
    CHECK(test::countNotes(reader) == 50);
    {
        Database job(vault->location(), Use::Job);
        test::addNotes(job, 50, 500);
    }
    CHECK(test::countNotes(reader) == 500);
    CHECK(test::countNotes(main) == 500);
    test::addNotes(main, 500, 510);
    CHECK(main.checkpoint());
    test::addNotes(main, 510, 520); // the log begins again, with other salts
    CHECK(test::countNotes(reader) == 520);
}

TEST_CASE("VACUUM INTO makes an encrypted copy that the same passphrases open")
{
    const VaultFolder folder;
    folder.make(400);
    const QString copy = folder.path(QStringLiteral("copy.naervaer"));
    {
        const auto vault = folder.open();
        Database database(vault->location(), Use::Main);
        const auto prepared = vault->prepareCopy(copy);
        database.run(QStringLiteral("VACUUM INTO :target"), {{"target", copy}});
        Database looking(prepared->location(), Use::Inspect);
        CHECK(test::countNotes(looking) == 400);
    }
    CHECK_FALSE(test::bytesOf(copy).contains("note"));
    const auto opened = vault::openVault(folder.vfs, copy, phrase("rød grød"));
    REQUIRE(opened.ok());
    Database database(opened.value()->location(), Use::Main);
    CHECK(test::countNotes(database) == 400);
    CHECK(test::integrityOf(database) == QStringLiteral("ok"));
}

TEST_CASE("VACUUM INTO a file that was not prepared is refused: nothing is ever written in plain")
{
    const VaultFolder folder;
    folder.make(10);
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    const QString copy = folder.path(QStringLiteral("copy.naervaer"));
    CHECK_THROWS_AS(database.run(QStringLiteral("VACUUM INTO :target"), {{"target", copy}}), Failure);
    CHECK(test::bytesOf(copy).isEmpty());
}

TEST_CASE("a file can be built at full speed without a journal")
{
    const VaultFolder folder;
    {
        const auto made = vault::createVault(folder.vfs, folder.file(), folder.order());
        Database building(made->location(), Use::Build);
        building.runScript(QStringLiteral("PRAGMA cache_size = 20;")); // pages are written as they come
        test::makeNotes(building);
        test::addNotes(building, 0, 3000);
    }
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    CHECK(test::countNotes(database) == 3000);
    CHECK(test::integrityOf(database) == QStringLiteral("ok"));
}

TEST_CASE("one file's pages are not another's, though both have the same key")
{
    const VaultFolder folder;
    folder.make(100);
    const QString copy = folder.path(QStringLiteral("copy.naervaer"));
    const auto vault = folder.open();
    {
        const auto prepared = vault->prepareCopy(copy);
        Database database(vault->location(), Use::Main);
        database.run(QStringLiteral("VACUUM INTO :target"), {{"target", copy}});
    }
    QByteArray mixed = test::bytesOf(copy);
    const QByteArray original = test::bytesOf(folder.file());
    mixed.replace(vault::pagesStart + 4096, 4096, original.mid(vault::pagesStart + 4096, 4096));
    test::writeBytes(copy, mixed);
    const auto opened = vault::openVault(folder.vfs, copy, phrase("rød grød"));
    REQUIRE(opened.ok());
    Database database(opened.value()->location(), Use::Reader);
    CHECK_THROWS_AS(test::countNotes(database), Failure);
}
