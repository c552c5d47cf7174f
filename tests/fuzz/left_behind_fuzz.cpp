// SPDX-License-Identifier: GPL-3.0-or-later
// An encrypted file, the log or the rollback journal that a crash left beside it, changed behind the program's back.
// What is shown is right, or the file is refused; of a journal that was cut, SQLite cannot know. The first byte says
// which of them is changed, then come the edits.
#include "core/base/failure.h"
#include "core/storage/vault/vault.h"
#include "tests/core/storage/vault/simulated_disk.h"
#include "tests/fuzz/edits.h"
#include "tests/support/vault_folder.h"

#include <QCoreApplication>

using namespace naervaer;
using namespace naervaer::storage;

namespace {

const QString file = QStringLiteral("/register");
constexpr int notes = 60; // committed to the file
constexpr int logged = 30; // and more that only the log has

/// An unlocked file on a disk in memory, as crashes left it.
struct Left {
    Left()
    {
        {
            Database database(vault->location(), Use::Main);
            test::makeNotes(database);
            test::addNotes(database, 0, notes);
        }
        withJournal = leaveJournal();
        disk.restore(whole);
        withLog = leaveLog();
    }

    /// Rows changed in the file already, and not committed: only the journal has them as they were.
    test::SimulatedDisk::Files leaveJournal()
    {
        whole = disk.snapshot();
        Database database(vault->location(), Use::Main);
        database.runScript(QStringLiteral("PRAGMA journal_mode = DELETE;\nPRAGMA cache_size = 2;"));
        Transaction unfinished(database);
        database.run(QStringLiteral("UPDATE note SET text = text || 'x'"));
        return disk.snapshot();
    }
    test::SimulatedDisk::Files leaveLog()
    {
        Database database(vault->location(), Use::Main);
        test::addNotes(database, notes, notes + logged / 2);
        test::addNotes(database, notes + logged / 2, notes + logged);
        return disk.snapshot();
    }

    test::SimulatedDisk disk{"disk-of-fuzz"};
    vault::Vfs layer{"vault-of-fuzz", "disk-of-fuzz"};
    std::unique_ptr<vault::VaultFile> vault = vault::createVault(
        layer, file, {HelperId(7), test::phrase("ord"), std::nullopt, vault::PassphraseCost::weakForTests()});
    test::SimulatedDisk::Files whole;
    test::SimulatedDisk::Files withJournal;
    test::SimulatedDisk::Files withLog;
};

Left& left()
{
    static Left made;
    return made;
}

constexpr int refused = -1;
constexpr int wrong = -2;

/// How many notes are shown, each as it was written; else `wrong`, or `refused`.
int shown()
{
    try {
        Database database(left().vault->location(), Use::Main);
        const int count = test::countNotes(database);
        return count < 0 ? wrong : count;
    } catch (const Failure&) {
        return refused;
    }
}

void change(test::SimulatedDisk::Files files, const char* name, fuzz::Input& input)
{
    left().disk.restore(files);
    std::shared_ptr<test::DiskFile> changed;
    fuzz::mustHold(left().disk.open(name, false, changed) == 0);
    fuzz::edit(changed->current, input);
    changed->durable = changed->current;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    left().disk.restore(left().withLog);
    fuzz::mustHold(shown() == notes + logged);
    left().disk.restore(left().withJournal);
    fuzz::mustHold(shown() == notes);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    switch (input.byte() % 4) {
    case 0: {
        change(left().whole, "/register", input);
        const int count = shown();
        fuzz::mustHold(count == notes || count == refused);
        break;
    }
    case 1:
        change(left().withLog, "/register", input);
        fuzz::mustHold(shown() != wrong);
        break;
    case 2: // a log that ends early is a log: what it had is gone, as after a power cut
        change(left().withLog, "/register-wal", input);
        fuzz::mustHold(shown() != wrong);
        break;
    default:
        change(left().withJournal, "/register-journal", input);
        static_cast<void>(shown());
    }
    return 0;
}
