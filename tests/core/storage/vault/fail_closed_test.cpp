// SPDX-License-Identifier: GPL-3.0-or-later
// What the file layer does not know how to seal, it does not write.
#include "core/storage/vault/page_file.h"
#include "tests/support/catch.h"
#include "tests/support/vault_folder.h"

#include <QFile>
#include <sqlite3.h>

using namespace naervaer;
using namespace naervaer::storage;
using test::VaultFolder;

namespace {

/// An open connection's file, as SQLite's own code uses it.
sqlite3_file* fileOf(Database& database, int operation = SQLITE_FCNTL_FILE_POINTER)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.sqlite(), "main", operation, static_cast<void*>(&file));
    return file;
}

struct OpenFile {
    explicit OpenFile(const VaultFolder& folder)
        : vault(folder.open()), database(vault->location(), Use::Main), pages(fileOf(database)),
          log(fileOf(database, SQLITE_FCNTL_JOURNAL_POINTER))
    {
    }
    std::unique_ptr<vault::VaultFile> vault;
    Database database;
    sqlite3_file* pages;
    sqlite3_file* log;
};

int writeTo(sqlite3_file* file, const QByteArray& bytes, qint64 offset)
{
    return file->pMethods->xWrite(file, bytes.constData(), static_cast<int>(bytes.size()), offset);
}

int readFrom(sqlite3_file* file, int amount, qint64 offset)
{
    QByteArray bytes(amount, 'x');
    return file->pMethods->xRead(file, bytes.data(), amount, offset);
}

} // namespace

TEST_CASE("the database takes whole pages at their places, with the last forty bytes left free")
{
    const VaultFolder folder;
    folder.make();
    OpenFile open(folder);
    const QByteArray before = test::bytesOf(folder.file());
    const QByteArray page(4096, '\0');
    CHECK(writeTo(open.pages, page.first(4095), 0) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.pages, page, 512) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.pages, page + page, 4096) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.pages, page.first(4095) + 'x', 4096) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.pages, page.first(4056) + 'x' + page.first(39), 4096) == SQLITE_IOERR_WRITE);
    CHECK(open.pages->pMethods->xTruncate(open.pages, 5000) == SQLITE_IOERR_TRUNCATE);
    CHECK(readFrom(open.pages, 4096, 512) == SQLITE_IOERR_READ);
    CHECK(readFrom(open.pages, 16, 24) == SQLITE_OK);
    CHECK(readFrom(open.pages, 4096, 1 << 30) == SQLITE_IOERR_SHORT_READ);
    CHECK(test::bytesOf(folder.file()) == before);
}

TEST_CASE("the log takes its head, frame heads and pages, and nothing between")
{
    const VaultFolder folder;
    folder.make();
    OpenFile open(folder);
    test::addNotes(open.database, 100, 101);
    const QString log = folder.file() + QStringLiteral("-wal");
    const QByteArray before = test::bytesOf(log);
    CHECK(writeTo(open.log, QByteArray(32, 'x'), 0) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.log, QByteArray(24, 'x'), 30) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.log, QByteArray(4096, '\0'), 32) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.log, QByteArray(2048, '\0'), 32 + 24) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.log, QByteArray(4095, '\0') + 'x', 32 + 24) == SQLITE_IOERR_WRITE);
    CHECK(writeTo(open.log, QByteArray(4096, '\0'), 32 + 24 + 4120 * 500) == SQLITE_IOERR_WRITE); // no head before it
    CHECK(readFrom(open.log, 100, 40) == SQLITE_IOERR_READ);
    CHECK(test::bytesOf(log) == before);
}

TEST_CASE("a database whose pages have no room for the seal is refused")
{
    const VaultFolder folder;
    folder.make();
    const auto vault = folder.open();
    const auto second = vault->prepareCopy(folder.path(QStringLiteral("second")));
    Database database(vault->location(), Use::Main);
    // SQLite is told of the room for connections, not for files that are attached to them.
    database.run(QStringLiteral("ATTACH :second AS second"), {{"second", second->file()}});
    CHECK_THROWS_AS(database.run(QStringLiteral("CREATE TABLE second.note AS SELECT * FROM main.note")), Failure);
    CHECK(test::bytesOf(second->file()).size() == vault::pagesStart);
}

TEST_CASE("another page size is not written")
{
    const VaultFolder folder;
    folder.make();
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    CHECK_THROWS_AS(
        database.runScript(QStringLiteral("PRAGMA journal_mode = DELETE;\nPRAGMA page_size = 8192;\nVACUUM;")),
        Failure);
    database.runScript(QStringLiteral("PRAGMA page_size = 4096;"));
    CHECK(test::countNotes(database) == 100);
}

TEST_CASE("statements that need temporary files keep them in memory, whatever the settings")
{
    const VaultFolder folder;
    folder.make(3000);
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    database.runScript(QStringLiteral("PRAGMA temp_store = FILE;\nPRAGMA cache_size = 10;"));
    database.runScript(QStringLiteral("CREATE TEMP TABLE sorted AS SELECT * FROM note ORDER BY text DESC;"));
    database.runScript(QStringLiteral("CREATE UNIQUE INDEX note_text ON note (text);"));
    Transaction transaction(database);
    database.run(QStringLiteral("UPDATE note SET reversed = reversed || 'x'")); // its undo goes beyond 64 KiB
    CHECK_THROWS_AS(
        database.run(QStringLiteral("UPDATE note SET text = CASE WHEN id > 2990 THEN 'same' ELSE text END")), Failure);
    CHECK(test::countNotes(database) == 3000);
    for (const QString& name : folder.names())
        CHECK((name.endsWith(QStringLiteral(".naervaer")) || name.endsWith(QStringLiteral("-wal"))));
}

TEST_CASE("a transaction over two encrypted files is refused rather than half kept")
{
    const VaultFolder folder;
    folder.make();
    const auto vault = folder.open();
    const auto copy = vault->prepareCopy(folder.path(QStringLiteral("second")));
    Database database(vault->location(), Use::Main);
    database.runScript(QStringLiteral("PRAGMA journal_mode = DELETE;"));
    database.run(QStringLiteral("VACUUM INTO :target"), {{"target", copy->file()}});
    database.run(QStringLiteral("ATTACH :second AS second"), {{"second", copy->file()}});
    Transaction both(database);
    database.run(QStringLiteral("DELETE FROM main.note"));
    database.run(QStringLiteral("DELETE FROM second.note"));
    CHECK_THROWS_AS(both.commit(), Failure);
}

TEST_CASE("the file layer hands out nothing that is mapped, grown ahead or written in sectors")
{
    const VaultFolder folder;
    folder.make();
    OpenFile open(folder);
    const auto* methods = open.pages->pMethods;
    CHECK(methods->iVersion == 2);
    sqlite3_int64 size = 1 << 30;
    CHECK(methods->xFileControl(open.pages, SQLITE_FCNTL_MMAP_SIZE, &size) == SQLITE_NOTFOUND);
    CHECK(methods->xFileControl(open.pages, SQLITE_FCNTL_SIZE_HINT, &size) == SQLITE_OK);
    CHECK(QFile(folder.file()).size() < (1 << 20));
    CHECK(methods->xDeviceCharacteristics(open.pages) & SQLITE_IOCAP_POWERSAFE_OVERWRITE);
    CHECK(methods->xFileControl(open.pages, vault::isVaulted, nullptr) == SQLITE_OK);
    QByteArray shortHeader(100, 'x');
    CHECK(methods->xFileControl(open.pages, vault::replaceHeader, &shortHeader) == SQLITE_MISUSE);
}

TEST_CASE("a file that was put in the place of an unlocked one is not opened")
{
    const VaultFolder folder;
    const VaultFolder other;
    folder.make();
    other.make();
    const auto vault = folder.open();
    test::writeBytes(folder.file(), test::bytesOf(other.file()));
    CHECK_THROWS_AS(Database(vault->location(), Use::Main), Failure);
}

TEST_CASE("plain files are opened as ever while the vault's file layer is there")
{
    const VaultFolder folder;
    const QString plain = folder.path(QStringLiteral("plain"));
    {
        Database database(Location::sqlite(plain), Use::Main);
        test::makeNotes(database);
        test::addNotes(database, 0, 10);
    }
    CHECK(test::bytesOf(plain).startsWith("SQLite format 3"));
    CHECK(test::bytesOf(plain)[20] == 0); // no bytes are left free in its pages
}
