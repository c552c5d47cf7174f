// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of the file change behind the program's back: what it shows is right, or it says that the file is damaged.
#include "tests/support/catch.h"
#include "tests/support/counts.h"
#include "tests/support/vault_folder.h"

#include <random>

using namespace naervaer;
using namespace naervaer::storage;
using test::VaultFolder;

namespace {

enum class Shown { Right, Refused, Wrong };

/// What somebody sees who opens the file and reads all of it, by the table and by its index.
Shown look(const VaultFolder& folder, int rows)
{
    try {
        const auto opened = vault::openVault(folder.vfs, folder.file(), test::phrase("rød grød"));
        if (!opened.ok())
            return Shown::Refused;
        Database database(opened.value()->location(), Use::Main);
        const bool right = test::countNotes(database) == rows
            && database.value<int>(QStringLiteral("SELECT count(reversed) FROM note INDEXED BY note_reversed "
                                                  "WHERE reversed >= ''"))
                == rows
            && test::integrityOf(database) == QStringLiteral("ok");
        return right ? Shown::Right : Shown::Wrong;
    } catch (const Failure&) {
        return Shown::Refused;
    }
}

constexpr int notes = 120;
using Change = std::function<void(QByteArray&, std::mt19937&)>;

void flipBit(QByteArray& bytes, std::mt19937& random)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
}

void swapPages(QByteArray& bytes, std::mt19937& random)
{
    const auto page = [&] {
        const auto pages = static_cast<unsigned>((bytes.size() - vault::pagesStart) / vault::pageSize);
        return static_cast<qsizetype>(vault::pagesStart) + static_cast<qsizetype>(random() % pages) * vault::pageSize;
    };
    const qsizetype one = page();
    const qsizetype two = page();
    const QByteArray kept = bytes.mid(one, vault::pageSize);
    bytes.replace(one, vault::pageSize, bytes.mid(two, vault::pageSize));
    bytes.replace(two, vault::pageSize, kept);
}

void mutate(QByteArray& bytes, std::mt19937& random)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()));
    const auto size = static_cast<qsizetype>(random() % 9000);
    switch (random() % 6) {
    case 0:
        return bytes.truncate(at);
    case 1:
        return static_cast<void>(bytes.insert(at, QByteArray(size, '\x5a')));
    case 2:
        return static_cast<void>(bytes.remove(at, size));
    case 3:
        return swapPages(bytes, random);
    case 4: // a page of zeros: as if it had never been written
        return static_cast<void>(bytes.replace(at / vault::pageSize * vault::pageSize, vault::pageSize,
            QByteArray(
                std::min<qsizetype>(vault::pageSize, bytes.size() - at / vault::pageSize * vault::pageSize), '\0')));
    default:
        for (int i = 0; i < 20; ++i)
            flipBit(bytes, random);
    }
}

/// Changes the file again and again; counts what was shown.
std::map<Shown, int> tryChanges(int rounds, const Change& change)
{
    const VaultFolder folder;
    folder.make(notes);
    const QByteArray whole = test::bytesOf(folder.file());
    std::mt19937 random(static_cast<unsigned>(test::countOf("NAERVAER_SEED", 20261123)));
    std::map<Shown, int> shown;
    for (int round = 0; round < rounds; ++round) {
        QByteArray changed = whole;
        change(changed, random);
        test::writeBytes(folder.file(), changed);
        ++shown[look(folder, notes)];
    }
    test::writeBytes(folder.file(), whole);
    REQUIRE(look(folder, notes) == Shown::Right);
    return shown;
}

} // namespace

TEST_CASE("a flipped bit in any page is found", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_BIT_FLIPS", 150);
    auto shown = tryChanges(rounds, [](QByteArray& bytes, std::mt19937& random) {
        QByteArray pages = bytes.mid(vault::pagesStart);
        flipBit(pages, random);
        bytes.replace(vault::pagesStart, pages.size(), pages);
    });
    test::tally(QStringLiteral("%1 bit flips in pages, %2 found, %3 not noticed, %4 shown wrong")
                    .arg(rounds)
                    .arg(shown[Shown::Refused])
                    .arg(shown[Shown::Right])
                    .arg(shown[Shown::Wrong]));
    CHECK(shown[Shown::Refused] == rounds);
}

TEST_CASE("a flipped bit in the header is mended from its other copy, or said", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_BIT_FLIPS", 150) / 5;
    auto shown = tryChanges(rounds, [](QByteArray& bytes, std::mt19937& random) {
        QByteArray header = bytes.first(vault::pagesStart);
        flipBit(header, random);
        bytes.replace(0, header.size(), header);
    });
    test::tally(QStringLiteral("%1 bit flips in the header, %2 mended").arg(rounds).arg(shown[Shown::Right]));
    CHECK(shown[Shown::Right] == rounds);
}

TEST_CASE("a file changed in any way shows what is right or nothing", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_MUTATIONS", 150);
    auto shown = tryChanges(rounds, mutate);
    test::tally(QStringLiteral("%1 mutated files, %2 refused, %3 mended or untouched, %4 shown wrong")
                    .arg(rounds)
                    .arg(shown[Shown::Refused])
                    .arg(shown[Shown::Right])
                    .arg(shown[Shown::Wrong]));
    CHECK(shown[Shown::Wrong] == 0);
    CHECK(shown[Shown::Refused] > rounds / 2);
}
