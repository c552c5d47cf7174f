// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/recover.h"

#include "tests/support/catch.h"
#include "tests/support/counts.h"
#include "tests/support/vault_folder.h"

#include <QFile>
#include <random>

using namespace naervaer;
using namespace naervaer::storage;
using test::phrase;
using test::spoil;
using test::VaultFolder;

namespace {

constexpr qsizetype start = vault::pagesStart;
constexpr qsizetype size = vault::pageSize;

qsizetype pagesOf(const VaultFolder& folder)
{
    return (test::bytesOf(folder.file()).size() - start) / size;
}

/// The notes of a recovered file: how many, each with its own text; -1 when one is wrong.
int notesIn(const VaultFolder& folder, const QString& file)
{
    const auto opened = vault::openVault(folder.vfs, file, phrase("rød grød"));
    Database database(opened.value()->location(), Use::Main);
    CHECK(test::integrityOf(database) == QStringLiteral("ok"));
    int count = 0;
    Rows rows = database.query(QStringLiteral("SELECT id, text FROM note"));
    for (; rows.next(); ++count)
        if (rows.get<QString>(1) != test::noteText(rows.get<int>(0)))
            return -1;
    return count;
}

} // namespace

TEST_CASE("from a file that is whole everything is recovered")
{
    const VaultFolder folder;
    folder.make(500);
    const QString target = folder.path(QStringLiteral("recovered"));
    const vault::Recovery recovery = vault::recover(*folder.open(), target);
    CHECK(recovery.isComplete());
    CHECK(recovery.unreadable.empty());
    CHECK(recovery.pages == pagesOf(folder));
    REQUIRE(recovery.tables.size() == 1);
    CHECK(recovery.tables[0].rows == 500);
    CHECK(notesIn(folder, target) == 500);
}

TEST_CASE("around pages that do not open every other row is recovered, and the gaps are named")
{
    const VaultFolder folder;
    folder.make(1500);
    const qsizetype pages = pagesOf(folder);
    spoil(folder, {pages / 3, pages / 2, pages - 3});
    const QByteArray damaged = test::bytesOf(folder.file());
    const QString target = folder.path(QStringLiteral("recovered"));
    const vault::Recovery recovery = vault::recover(*folder.open(), target);
    CHECK(recovery.unreadable == std::vector<qint64>{pages / 3, pages / 2, pages - 3});
    REQUIRE(recovery.tables.size() == 1);
    const vault::RecoveredTable& notes = recovery.tables[0];
    CHECK(notes.rows >= 1500 - 3 * 60);
    CHECK(notesIn(folder, target) == notes.rows);
    qint64 lost = 0;
    for (const auto& [from, to] : notes.gaps)
        lost += to - from + 1;
    CHECK(lost + notes.rows == 1500);
    CHECK(test::bytesOf(folder.file()) == damaged);
}

TEST_CASE("where index pages alone are damaged no row is lost")
{
    const VaultFolder folder;
    folder.make(1500);
    const qint64 root = [&] {
        const auto vault = folder.open();
        Database database(vault->location(), Use::Reader);
        return database.value<qint64>(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'note_reversed'"))
            .value_or(0);
    }();
    spoil(folder, {static_cast<qsizetype>(root)});
    const QString target = folder.path(QStringLiteral("recovered"));
    const vault::Recovery recovery = vault::recover(*folder.open(), target);
    CHECK(recovery.isComplete());
    CHECK(recovery.unreadable == std::vector<qint64>{root});
    CHECK(notesIn(folder, target) == 1500);
}

TEST_CASE("whatever pages are damaged, what is recovered is right", "[endurance]")
{
    std::mt19937 random(5);
    const VaultFolder folder;
    folder.make(400);
    const QByteArray whole = test::bytesOf(folder.file());
    const auto pages = static_cast<unsigned>(pagesOf(folder));
    const QString target = folder.path(QStringLiteral("recovered"));
    const int rounds = test::countOf("NAERVAER_RECOVERIES", 40);
    int readable = 0;
    int wrong = 0;
    for (int round = 0; round < rounds; ++round) {
        test::writeBytes(folder.file(), whole);
        std::vector<qsizetype> bad;
        for (unsigned i = 0; i < 1 + random() % 8; ++i)
            bad.push_back(1 + static_cast<qsizetype>(random() % pages));
        spoil(folder, bad);
        QFile::remove(target);
        try {
            const vault::Recovery recovery = vault::recover(*folder.open(), target);
            ++readable;
            wrong += notesIn(folder, target) != recovery.tables.at(0).rows;
        } catch (const Failure& failure) {
            wrong += failure.kind() != Failure::Kind::Damaged || QFile::exists(target);
        }
    }
    test::tally(QStringLiteral("%1 damaged files, %2 recovered in part or whole, %3 wrong")
                    .arg(rounds)
                    .arg(readable)
                    .arg(wrong));
    CHECK(wrong == 0);
    CHECK(readable > rounds / 2);
}

TEST_CASE("a file whose list of tables is damaged is not recovered, and nothing is left")
{
    const VaultFolder folder;
    folder.make(100);
    spoil(folder, {1});
    const QString target = folder.path(QStringLiteral("recovered"));
    CHECK_THROWS_AS(vault::recover(*folder.open(), target), Failure);
    CHECK(folder.names().filter(QStringLiteral("recovered")).isEmpty());
}

TEST_CASE("a file cut off within its header or first page is not taken for an empty one that came out whole")
{
    const qsizetype left = GENERATE(start / 2, start, start + size / 2);
    const VaultFolder folder;
    folder.make(100);
    test::writeBytes(folder.file(), test::bytesOf(folder.file()).first(left));
    const QString target = folder.path(QStringLiteral("recovered"));
    CHECK_THROWS_AS(vault::recover(*folder.open(), target), Failure);
    CHECK(folder.names().filter(QStringLiteral("recovered")).isEmpty());
}

TEST_CASE("recovering overwrites nothing")
{
    const VaultFolder folder;
    folder.make(10);
    const QString target = folder.path(QStringLiteral("recovered"));
    test::writeBytes(target, "precious");
    CHECK_THROWS_AS(vault::recover(*folder.open(), target), Failure);
    CHECK(test::bytesOf(target) == "precious");
}
