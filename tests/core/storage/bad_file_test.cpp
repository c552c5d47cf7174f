// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not ours, or no longer whole: each is refused with its own reason and left as it was.
#include "core/storage/migrations.h"
#include "core/storage/vault/header.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace naervaer;
using storage::Database;
using storage::Location;
using Kind = Failure::Kind;

namespace {

/// Refused, and neither the file nor the folder changed.
void checkRefused(const test::RegisterFolder& folder, Kind expected)
{
    const QByteArray before = test::bytesOf(folder.file());
    const QStringList names = folder.names();
    CHECK(test::openingRefusal(folder.file()) == expected);
    CHECK(test::bytesOf(folder.file()) == before);
    for (const QString& name : folder.names())
        CHECK((names.contains(name) || name.endsWith(QStringLiteral(".lock"))));
}

QByteArray wholeRegister(const test::RegisterFolder& folder)
{
    folder.makeRegister();
    return test::bytesOf(folder.file());
}

void writeNumbers(const QString& file, int count)
{
    const test::Unlocked unlocked(file);
    Database db(unlocked.place, storage::Use::Job); // leaves its log
    storage::Transaction transaction(db);
    for (int i = 0; i < count; ++i)
        db.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (:n, 'n', :text)"),
            {{"n", i}, {"text", QString(2000, QChar(u'x'))}});
    transaction.commit();
}

int numberOf(std::optional<Kind> kind)
{
    return kind ? static_cast<int>(*kind) : 50;
}

} // namespace

TEST_CASE("a file that is not there is missing")
{
    checkRefused(test::RegisterFolder(), Kind::Missing);
}

TEST_CASE("other programs' files are not ours, and nothing is left beside them")
{
    const test::RegisterFolder folder;
    SECTION("text")
    {
        test::writeBytes(folder.file(), QByteArray("Kære alle,\n").repeated(500));
    }
    SECTION("a few bytes")
    {
        test::writeBytes(folder.file(), "x");
    }
    SECTION("nothing at all")
    {
        test::writeBytes(folder.file(), {});
    }
    SECTION("a picture's header")
    {
        test::writeBytes(folder.file(), QByteArray("\x89PNG\r\n\x1a\n").append(5000, '\0'));
    }
    SECTION("another program's database")
    {
        Database db(Location::sqlite(folder.file()));
        db.runScript(QStringLiteral("CREATE TABLE a (b INTEGER);"));
    }
    const QStringList names = folder.names();
    checkRefused(folder, Kind::NotOurs);
    CHECK(folder.names() == names);
}

TEST_CASE("a folder is not a register")
{
    const test::RegisterFolder folder;
    REQUIRE(QDir().mkpath(folder.file()));
    CHECK(test::openingRefusal(folder.file()) == Kind::NotOurs);
}

TEST_CASE("a register cut off anywhere is refused")
{
    const test::RegisterFolder folder;
    const QByteArray whole = wholeRegister(folder);
    for (const qsizetype size :
        {qsizetype(4096), qsizetype(8192), whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        test::writeBytes(folder.file(), whole.left(size));
        checkRefused(folder, Kind::Damaged);
    }
    for (const qsizetype size : {1, 50, 99, 100, 1000, 4095}) { // not even one page
        test::writeBytes(folder.file(), whole.left(size));
        INFO(size);
        const auto refusal = test::openingRefusal(folder.file());
        CHECK((refusal == Kind::Damaged || refusal == Kind::NotOurs));
        CHECK(test::bytesOf(folder.file()) == whole.left(size));
    }
}

TEST_CASE("a register with one garbled header opens by the other; with two it is refused")
{
    const test::RegisterFolder folder;
    QByteArray garbled = wholeRegister(folder);
    garbled.replace(0, 100, QByteArray(100, '\x5a'));
    test::writeBytes(folder.file(), garbled);
    CHECK_FALSE(test::openingRefusal(folder.file()));
    garbled.replace(storage::vault::headerSize, 100, QByteArray(100, '\x5a'));
    test::writeBytes(folder.file(), garbled);
    checkRefused(folder, Kind::NotOurs);
}

TEST_CASE("a register with garbled pages is refused or found out by the check")
{
    const test::RegisterFolder folder;
    QByteArray garbled = wholeRegister(folder);
    garbled.replace(storage::vault::pagesStart + 4096, 8192, QByteArray(8192, '\x5a'));
    test::writeBytes(folder.file(), garbled);
    checkRefused(folder, Kind::Damaged);
}

TEST_CASE("a register of a newer program is refused, with no backup made")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    {
        const test::Unlocked unlocked(folder.file());
        Database db(unlocked.place);
        std::vector<storage::Migration> newer = storage::knownMigrations(db);
        newer.push_back(
            {newer.back().version + 1, QStringLiteral("later"), QStringLiteral("CREATE TABLE later (a INTEGER);\n")});
        storage::migrate(db, newer);
    }
    checkRefused(folder, Kind::Newer);
}

TEST_CASE("a register whose steps were applied from other scripts is refused")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    {
        const test::Unlocked unlocked(folder.file());
        Database db(unlocked.place);
        db.run(QStringLiteral("UPDATE schema_step SET checksum = 'x' WHERE version = 2"));
    }
    checkRefused(folder, Kind::Damaged);
}

TEST_CASE("after a crash the log is replayed")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    writeNumbers(folder.file(), 50);
    REQUIRE(QFileInfo(folder.file() + QStringLiteral("-wal")).size() > 0);
    const storage::RegisterFile opened = test::openedRegister({folder.file()});
    CHECK(opened.database->value<int>(QStringLiteral("SELECT count(*) FROM setting")) == 50);
}

TEST_CASE("a log that belongs to another file is refused before it is written into this one")
{
    const test::RegisterFolder folder;
    const QByteArray small = wholeRegister(folder);
    writeNumbers(folder.file(), 2000);
    {
        static_cast<void>(test::openedRegister({folder.file()}));
    } // all of it in the file
    {
        const test::Unlocked unlocked(folder.file());
        Database db(unlocked.place, storage::Use::Job);
        db.run(QStringLiteral("DELETE FROM setting WHERE helper_id < 1000"));
    }
    test::writeBytes(folder.file(), small); // an old backup was copied over it, and the log forgotten
    checkRefused(folder, Kind::Damaged);
}

TEST_CASE("a file or folder that may not be written is read-only")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    const QByteArray path = QFile::encodeName(folder.file());
    const QByteArray parent = QFile::encodeName(QFileInfo(folder.file()).absolutePath());
    const auto refusal = [&] { return test::asNobody([&] { return numberOf(test::openingRefusal(folder.file())); }); };

    REQUIRE(::chmod(parent.constData(), 0777) == 0);
    REQUIRE(::chmod(path.constData(), 0444) == 0);
    REQUIRE(::chmod((path + ".lock").constData(), 0666) == 0);
    CHECK(refusal() == static_cast<int>(Kind::ReadOnly));
    REQUIRE(::chmod(path.constData(), 0666) == 0);
    CHECK(refusal() == 50); // opens
    REQUIRE(::chmod(parent.constData(), 0555) == 0);
    CHECK(refusal() == static_cast<int>(Kind::ReadOnly));
    REQUIRE(::chmod(parent.constData(), 0755) == 0);
}

TEST_CASE("a register cannot be made in a folder that may not be written")
{
    const test::RegisterFolder folder;
    REQUIRE(::chmod(QFile::encodeName(QFileInfo(folder.file()).absolutePath()).constData(), 0555) == 0);
    const int refused = test::asNobody([&] {
        try {
            folder.makeRegister();
        } catch (const Failure& failure) {
            return numberOf(failure.kind());
        }
        return 50;
    });
    CHECK(refused == static_cast<int>(Kind::ReadOnly));
    CHECK(folder.names().isEmpty());
}
