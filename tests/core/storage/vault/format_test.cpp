// SPDX-License-Identifier: GPL-3.0-or-later
// Files of format 1 stay readable: kept ones by the program, and any by a reader that knows the README alone.
#include "core/storage/vault/content_digest.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/vault_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <unistd.h>

using namespace naervaer;
using namespace naervaer::storage;
using test::phrase;
using test::VaultFolder;

namespace {

const QString sources = QStringLiteral(NAERVAER_SOURCE_DIR);
const QString python = QStringLiteral("/usr/bin/python3");

/// The kept file: account 7 with "rød grød", account 8 with "med fløde" and no key of confidential notes, a recovery
/// code; notes 0 to 39 in its pages, 40 to 59 in its log.
void takeKept(const VaultFolder& folder)
{
    for (const char* part : {"", "-wal"}) {
        const QString kept = sources + QStringLiteral("/tests/core/storage/vault/format1.vault") + QLatin1String(part);
        REQUIRE(QFile::copy(kept, folder.file() + QLatin1String(part)));
        QFile::setPermissions(folder.file() + QLatin1String(part), QFile::ReadOwner | QFile::WriteOwner);
    }
}

struct Reading {
    int exitCode = -1;
    QString said{};
};

Reading readBesides(const VaultFolder& folder, const QString& plain, const QByteArray& words)
{
    QProcess reader;
    reader.start(python, {sources + QStringLiteral("/tests/support/read_vault.py"), folder.file(), plain});
    reader.write(words);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished(60'000));
    INFO(reader.readAllStandardError().toStdString());
    return {reader.exitCode(), QString::fromUtf8(reader.readAllStandardOutput()).trimmed()};
}

/// Leaves a file with a log, as a crash does.
void leaveWithLog(const VaultFolder& folder)
{
    test::Child child([&](int tell) {
        const auto vault = folder.open();
        Database database(vault->location(), Use::Main);
        database.runScript(QStringLiteral("PRAGMA cache_size = 10;\nPRAGMA wal_autocheckpoint = 0;"));
        test::addNotes(database, 100, 400);
        database.run(QStringLiteral("DELETE FROM note WHERE id >= 350"));
        const bool told = ::write(tell, "x", 1) == 1;
        ::pause();
        return told ? 0 : 1;
    });
    REQUIRE(child.heard() == "x");
}

} // namespace

TEST_CASE("a file kept from format 1 opens with each of its passphrases, its log included")
{
    const VaultFolder folder;
    takeKept(folder);
    const auto second = vault::openVault(folder.vfs, folder.file(), phrase("med fløde"));
    REQUIRE(second.ok());
    CHECK(second.value()->openedBy().account == HelperId(8));
    CHECK(second.value()->compartmentKey().isEmpty());
    CHECK(second.value()->anchor()[0] == 0xab);
    Database database(second.value()->location(), Use::Main);
    CHECK(test::countNotes(database) == 60);
    CHECK(test::integrityOf(database) == QStringLiteral("ok"));
}

TEST_CASE("a file kept from format 1 opens with its recovery code")
{
    const VaultFolder folder;
    takeKept(folder);
    const auto code = vault::RecoveryCode::parse(QStringLiteral("8KFAG-YKPJ3-DYM1J-5RJ4T-G5NRT-K7DVS-V9M71-EZDNB"));
    REQUIRE(code.ok());
    const auto opened = vault::openVault(folder.vfs, folder.file(), code->passphrase());
    REQUIRE(opened.ok());
    CHECK(opened.value()->openedBy().kind == vault::Slot::Kind::Recovery);
}

TEST_CASE("a reader that shares nothing with the program reads the kept file")
{
    const VaultFolder folder;
    takeKept(folder);
    const QString plain = folder.path(QStringLiteral("plain"));
    const Reading reading = readBesides(folder, plain, "rød grød\n");
    CHECK(reading.said == QStringLiteral("slot 1 kind 1 account 7 confidential 1"));
    REQUIRE(reading.exitCode == 0);
    Database database(Location::sqlite(plain), Use::Main);
    CHECK(test::countNotes(database) == 60);
}

TEST_CASE("a reader that shares nothing with the program reads the same rows, from pages and from the log")
{
    const VaultFolder folder;
    folder.make(100);
    leaveWithLog(folder);
    const QString plain = folder.path(QStringLiteral("plain"));
    REQUIRE(readBesides(folder, plain, "rød grød\n").exitCode == 0);
    const auto vault = folder.open();
    Database database(vault->location(), Use::Main);
    Database read(Location::sqlite(plain), Use::Main);
    CHECK(test::countNotes(read) == 350);
    CHECK(test::integrityOf(read) == QStringLiteral("ok"));
    CHECK(vault::contentDigest(read.sqlite()) == vault::contentDigest(database.sqlite()));
}

TEST_CASE("the independent reader is told no more than the program when the passphrase is wrong or the file altered")
{
    const VaultFolder folder;
    folder.make(10);
    const QString plain = folder.path(QStringLiteral("plain"));
    CHECK(readBesides(folder, plain, "rød\n").said == QStringLiteral("this passphrase does not open the file"));
    QByteArray bytes = test::bytesOf(folder.file());
    bytes[vault::pagesStart + 4096 + 5] = static_cast<char>(bytes[vault::pagesStart + 4096 + 5] ^ 1);
    test::writeBytes(folder.file(), bytes);
    CHECK(readBesides(folder, plain, "rød grød\n").said.contains(QStringLiteral("page 2 does not open")));
}
