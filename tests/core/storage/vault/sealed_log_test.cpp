// SPDX-License-Identifier: GPL-3.0-or-later
// The write-ahead log: what SQLite does with it that a seal must survive.
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/vault_folder.h"

#include <QFile>
#include <unistd.h>

using namespace naervaer;
using namespace naervaer::storage;
using test::VaultFolder;

namespace {

constexpr qsizetype logHead = 32;
constexpr qsizetype frame = 24 + 4096;

QString logOf(const VaultFolder& folder)
{
    return folder.file() + QStringLiteral("-wal");
}

/// Runs `work` on the open file in a process that then dies, so that its log stays.
void leaveLog(const VaultFolder& folder, const std::function<void(Database&)>& work)
{
    test::Child child([&](int tell) {
        const auto vault = folder.open();
        Database database(vault->location(), Use::Main);
        database.runScript(QStringLiteral("PRAGMA wal_autocheckpoint = 0;"));
        work(database);
        const int done = 1;
        if (::write(tell, &done, sizeof done) != sizeof done)
            return 1;
        ::pause();
        return 0;
    });
    REQUIRE(child.heard().size() == sizeof(int));
    child.kill();
}

/// What the notes count to after the log was looked through; -1 for wrong content, -2 when something refuses.
int notesAfter(const VaultFolder& folder)
{
    try {
        const auto vault = folder.open();
        Database database(vault->location(), Use::Main);
        const int count = test::countNotes(database);
        return test::integrityOf(database) == QStringLiteral("ok") ? count : -1;
    } catch (const Failure&) {
        return -2;
    }
}

} // namespace

TEST_CASE("a transaction that outgrows the cache is kept whole, though SQLite writes its frames twice")
{
    const VaultFolder folder;
    folder.make(10);
    leaveLog(folder, [](Database& database) {
        database.runScript(QStringLiteral("PRAGMA cache_size = 20;"));
        test::addNotes(database, 10, 2000);
        Transaction again(database);
        database.run(QStringLiteral("UPDATE note SET reversed = reversed || 'x'"));
        database.run(QStringLiteral("UPDATE note SET reversed = replace(reversed, 'x', '')"));
        again.commit();
    });
    CHECK(test::bytesOf(logOf(folder)).size() > 100 * frame);
    CHECK(notesAfter(folder) == 2000);
}

TEST_CASE("a transaction that outgrew the cache and was taken back leaves nothing, also in a log that goes on")
{
    const VaultFolder folder;
    folder.make(10);
    leaveLog(folder, [](Database& database) {
        database.runScript(QStringLiteral("PRAGMA cache_size = 20;"));
        for (int round = 0; round < 3; ++round) {
            {
                Transaction lost(database);
                database.run(QStringLiteral("UPDATE note SET text = 'lost'"));
                for (int i = 5000; i < 5600; ++i)
                    database.run(QStringLiteral("INSERT INTO note VALUES (:id, :text, '')"),
                        {{"id", i}, {"text", QString(1500, QChar(u'l'))}});
            }
            test::addNotes(database, 10 + round * 5, 15 + round * 5);
        }
    });
    CHECK(notesAfter(folder) == 25);
}

TEST_CASE("whatever end of the log is torn, the commits before it are kept and nothing else is shown")
{
    const VaultFolder folder;
    folder.make(10);
    leaveLog(folder, [](Database& database) {
        for (int i = 10; i < 16; ++i)
            test::addNotes(database, i, i + 1);
        database.run(QStringLiteral("DELETE FROM note WHERE id = 15")); // pages of zeros, with secure_delete
    });
    const QByteArray file = test::bytesOf(folder.file());
    const QByteArray log = test::bytesOf(logOf(folder));
    REQUIRE(log.size() > logHead + 6 * frame);
    int last = -1;
    for (qsizetype end = 0; end <= log.size(); end += end % 4120 == 32 ? 1500 : 700) {
        for (const bool zeros : {false, true}) {
            test::writeBytes(folder.file(), file);
            test::writeBytes(logOf(folder), log.first(end) + QByteArray(zeros ? log.size() - end : 0, '\0'));
            const int count = notesAfter(folder);
            REQUIRE(count >= 10);
            if (!zeros)
                REQUIRE(count >= std::min(last, 15));
            last = count;
        }
    }
    test::writeBytes(folder.file(), file);
    test::writeBytes(logOf(folder), log);
    CHECK(notesAfter(folder) == 15);
}

TEST_CASE("a frame that was altered ends the log, and one that changed places does as well")
{
    const VaultFolder folder;
    folder.make(10);
    leaveLog(folder, [](Database& database) {
        for (int i = 10; i < 20; ++i)
            test::addNotes(database, i, i + 1);
    });
    const QByteArray file = test::bytesOf(folder.file());
    const QByteArray log = test::bytesOf(logOf(folder));
    const auto after = [&](const QByteArray& changed) {
        test::writeBytes(folder.file(), file);
        test::writeBytes(logOf(folder), changed);
        return notesAfter(folder);
    };
    const qsizetype frames = (log.size() - logHead) / frame;
    for (qsizetype number = 0; number < frames; ++number) {
        for (const qsizetype at : {0, 5, 10, 18, 100, 4000, 4085, 4110}) {
            QByteArray changed = log;
            const qsizetype place = logHead + number * frame + at;
            changed[place] = static_cast<char>(changed[place] ^ 4);
            const int count = after(changed);
            REQUIRE(count >= 10);
            REQUIRE(count < 20);
        }
    }
    QByteArray swapped = log;
    swapped.replace(logHead, frame, log.mid(logHead + frame, frame));
    swapped.replace(logHead + frame, frame, log.mid(logHead, frame));
    CHECK(after(swapped) == 10);
    CHECK(after(log) == 20);
}

TEST_CASE("the log of another file is no log of this one")
{
    const VaultFolder folder;
    const VaultFolder other;
    folder.make(10);
    other.make(10);
    leaveLog(other, [](Database& database) { test::addNotes(database, 10, 30); });
    test::writeBytes(logOf(folder), test::bytesOf(logOf(other)));
    CHECK(notesAfter(folder) == 10);
}

TEST_CASE("SQLite's checksums in the log do not stand there as they are")
{
    const VaultFolder folder;
    folder.make(10);
    leaveLog(folder, [](Database& database) { test::addNotes(database, 10, 11); });
    const QByteArray log = test::bytesOf(logOf(folder));
    // Two files of the same content and commits would have the same checksums, were they in plain.
    QByteArray seen;
    for (qsizetype number = 0; logHead + (number + 1) * frame <= log.size(); ++number)
        seen += log.mid(logHead + number * frame + 16, 8);
    CHECK(seen.size() >= 8);
    CHECK(seen != QByteArray(seen.size(), '\0'));
}
