// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/copies.h"

#include "core/storage/vault/content_digest.h"
#include "tests/support/catch.h"
#include "tests/support/vault_folder.h"

#include <QFile>

using namespace naervaer;
using namespace naervaer::storage;
using test::phrase;
using test::VaultFolder;

namespace {

void makePlain(const QString& file, int rows)
{
    Database database(Location::sqlite(file), Use::Main);
    test::makeNotes(database);
    test::addNotes(database, 0, rows);
}

} // namespace

TEST_CASE("a backup of an encrypted file is encrypted, whole, and opened by the same passphrases")
{
    const VaultFolder folder;
    folder.make(300);
    const QString copy = folder.path(QString::fromUtf8("Kopi 100% æ.naervaer"));
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    vault::backUp(*vault, database, copy);
    CHECK_FALSE(test::bytesOf(copy).contains("note"));
    const auto opened = vault::openVault(folder.vfs, copy, folder.recovery.passphrase());
    REQUIRE(opened.ok());
    Database looking(opened.value()->location(), Use::Reader);
    CHECK(vault::contentDigest(looking.sqlite()) == vault::contentDigest(database.sqlite()));
    CHECK(folder.names().filter(QStringLiteral("unfinished")).isEmpty());
}

TEST_CASE("a backup with a page that does not open is not taken, and leaves nothing")
{
    const VaultFolder folder;
    folder.make(300);
    QByteArray bytes = test::bytesOf(folder.file());
    bytes[vault::pagesStart + 20 * 4096 + 7] = static_cast<char>(bytes[vault::pagesStart + 20 * 4096 + 7] ^ 1);
    test::writeBytes(folder.file(), bytes);
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    CHECK_THROWS_AS(vault::backUp(*vault, database, folder.path(QStringLiteral("copy"))), Failure);
    CHECK(folder.names().filter(QStringLiteral("copy")).isEmpty());
}

TEST_CASE("a plain file is turned into an encrypted one, with every row and the plain one kept")
{
    const VaultFolder folder;
    const QString kept = folder.path(QStringLiteral("before.naervaer"));
    makePlain(folder.file(), 500);
    vault::encryptPlain(folder.vfs, folder.file(), folder.order(), kept);
    CHECK_FALSE(test::bytesOf(folder.file()).contains("note"));
    CHECK(test::bytesOf(kept).startsWith("SQLite format 3"));
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    Database plain(Location::sqlite(kept), Use::Main);
    CHECK(test::countNotes(database) == 500);
    CHECK(test::integrityOf(database) == QStringLiteral("ok"));
    CHECK(vault::contentDigest(plain.sqlite()) == vault::contentDigest(database.sqlite()));
}

TEST_CASE("encrypting a plain file overwrites nothing, and leaves it as it was when it cannot")
{
    const VaultFolder folder;
    const QString kept = folder.path(QStringLiteral("before.naervaer"));
    CHECK_THROWS_AS(vault::encryptPlain(folder.vfs, folder.file(), folder.order(), kept), Failure);
    makePlain(folder.file(), 10);
    test::writeBytes(kept, "precious");
    CHECK_THROWS_AS(vault::encryptPlain(folder.vfs, folder.file(), folder.order(), kept), Failure);
    CHECK(test::bytesOf(kept) == "precious");
    const QString nowhere = folder.path(QStringLiteral("no folder/before"));
    CHECK_THROWS_AS(vault::encryptPlain(folder.vfs, folder.file(), folder.order(), nowhere), Failure);
    CHECK(test::bytesOf(folder.file()).startsWith("SQLite format 3"));
    CHECK(folder.names().filter(QStringLiteral("unfinished")).isEmpty());
}

TEST_CASE("the digest of a database tells every kind of difference")
{
    const VaultFolder folder;
    const auto digestAfter = [&](const char* statement) {
        QFile::remove(folder.file());
        makePlain(folder.file(), 20);
        Database database(Location::sqlite(folder.file()), Use::Main);
        database.run(QString::fromLatin1(statement));
        return vault::contentDigest(database.sqlite());
    };
    const auto same = digestAfter("SELECT 1");
    CHECK(digestAfter("VACUUM") == same);
    for (const char* changed : {"UPDATE note SET text = text || ' ' WHERE id = 3", "DELETE FROM note WHERE id = 19",
             "UPDATE note SET reversed = NULL WHERE id = 4", "UPDATE note SET reversed = x'31' WHERE id = 5",
             "DROP INDEX note_reversed", "CREATE TABLE other (id INTEGER)"})
        CHECK(digestAfter(changed) != same);
}
