// SPDX-License-Identifier: GPL-3.0-or-later
// A backup takes the register's place: the newest, an older one, over a register that is gone.
#include "core/backups/restore.h"

#include "core/backups/restore_preview.h"
#include "core/organisation/organisation_mapping.h"
#include "core/storage/vault/content_digest.h"
#include "core/storage/vault/header.h"
#include "tests/flows/house.h"
#include "tests/support/child.h"
#include "tests/support/counts.h"
#include "tests/support/refusals.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <random>
#include <unistd.h>

using namespace naervaer;
using test::told;

namespace {

/// A house whose coordinator opened the register.
struct SafeHouse : test::House {
    QString file = folder.filePath(QStringLiteral("huset.naervaer"));
    HelperId keeper{7}; // whom the test's passphrase belongs to

    SafeHouse()
    {
        Helper helper;
        helper.id = keeper;
        helper.centreId = centre;
        helper.version = 1;
        helper.createdAt = helper.changedAt = clock.now();
        helper.name = QStringLiteral("Karen");
        helper.kind = HelperKind::Staff;
        helper.role = Role::Coordinator;
        database().insert(helper);
        seat(keeper);
    }
    [[nodiscard]] storage::Database& database() { return workspace->desk().database; }
    [[nodiscard]] QString backUp()
    {
        clock.advance(std::chrono::hours(1)); // only the newest of an hour is kept
        const auto outcome = workspace->backups().backUp(BackupReason::Asked)({});
        REQUIRE(outcome.made.has_value());
        clock.advance(std::chrono::minutes(1));
        return outcome.made->file;
    }
    /// With nobody in the register, as the program does it.
    Result<Restored> restore(const QString& backup, const char* passphrase = "rød grød")
    {
        workspace.reset();
        return restoreRegister({{file}, backup, test::phrase(passphrase)}, Workspace::personTables(), clock);
    }
    void enter()
    {
        restart();
        REQUIRE(workspace->accounts().signIn().empty());
        REQUIRE(workspace->desk().session.helperId() == keeper);
    }
    [[nodiscard]] QStringList people()
    {
        QStringList names;
        for (const auto& line : workspace->people().list({}, 0, 100))
            names.append(line.name);
        return names;
    }
    [[nodiscard]] std::map<QByteArray, storage::vault::Hash> digest()
    {
        return storage::vault::contentDigest(database().sqlite());
    }
    /// What lies beside the register, but for its lock and the folder of backups.
    [[nodiscard]] QStringList beside() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeOne(QStringLiteral("huset.naervaer.lock"));
        return names;
    }
    void damageHeader() const
    {
        QByteArray bytes = test::bytesOf(file);
        bytes.replace(0, storage::vault::pagesStart, QByteArray(storage::vault::pagesStart, 'x'));
        test::writeBytes(file, bytes);
    }
};

} // namespace

TEST_CASE("the newest backup restored has every row, the log's next entry apart")
{
    SafeHouse house;
    static_cast<void>(house.round({QStringLiteral("Anna"), QStringLiteral("Bent")}));
    const QString backup = house.backUp();
    const auto before = house.digest();
    const int acts = house.database().value<int>(QStringLiteral("SELECT count(*) FROM audit")).value_or(0);

    const auto restored = house.restore(backup);
    REQUIRE(restored.ok());
    CHECK(restored->erasedAgain == 0);
    house.restart();
    auto after = house.digest();
    for (const auto& [table, hash] : before)
        if (table != "audit")
            CHECK(after[table] == hash);
    CHECK(after.size() == before.size());
    CHECK(house.database().value<int>(QStringLiteral("SELECT count(*) FROM audit")) == acts + 1);
    CHECK(house.database().value<QString>(QStringLiteral("SELECT verb FROM audit ORDER BY position DESC LIMIT 1"))
        == QStringLiteral("backups.restore"));
    CHECK(house.workspace->check().empty());
    house.workspace.reset();
    CHECK(house.beside() == QStringList{QStringLiteral("huset.naervaer")});
}

TEST_CASE("an older backup takes back what was done since, and the register that went can be had again")
{
    SafeHouse house;
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    const QString backup = house.backUp();
    static_cast<void>(house.person(QStringLiteral("Bent"), QStringLiteral("20 12 30 41")));

    const auto restored = house.restore(backup);
    REQUIRE(restored.ok());
    house.enter();
    CHECK(house.people() == QStringList{QStringLiteral("Anna")});
    static_cast<void>(house.person(QStringLiteral("Carl"), QStringLiteral("20 12 30 42")));
    const auto preview = house.workspace->backups().preview(restored->kept)({});
    REQUIRE(preview.ok());
    CHECK(preview->actsRegained == 1); // Bent
    CHECK(preview->actsLost == 3); // the restore, the signing in, Carl

    REQUIRE(house.restore(restored->kept).ok());
    house.enter();
    CHECK(house.people() == QStringList{QStringLiteral("Anna"), QStringLiteral("Bent")});
    const auto kept = house.workspace->backups().state()({}).backups;
    CHECK(std::count_if(kept.begin(), kept.end(), [](const Backup& each) {
        return each.reason == BackupReason::BeforeRestore;
    }) == 2);
}

TEST_CASE("who was erased stays erased when an older backup is restored")
{
    SafeHouse house;
    const PersonId anna = house.person(QStringLiteral("Zqxanna"), QStringLiteral("20 12 30 40"));
    static_cast<void>(house.person(QStringLiteral("Bent"), QStringLiteral("20 12 30 41")));
    const QString backup = house.backUp();
    const auto asked = house.workspace->rights().askErasure(anna, ErasureReason::Wish);
    house.seat(house.mette);
    REQUIRE(house.workspace->rights().confirmErasure(*asked).empty());
    const QStringList ledger = erasureMarks(house.database());

    const auto restored = house.restore(backup);
    REQUIRE(restored.ok());
    CHECK(restored->erasedAgain == 1);
    house.enter();
    CHECK(house.people() == QStringList{QStringLiteral("Bent")});
    CHECK(house.workspace->people().search(QStringLiteral("zqxanna")).empty());
    CHECK(house.database().value<int>(QStringLiteral("SELECT count(*) FROM person_phone")) == 1);
    CHECK(house.workspace->rights().ledger() == ledger);
}

TEST_CASE("helpers, their roles and their passphrases stay as they are today")
{
    SafeHouse house;
    const QString backup = house.backUp();
    Helper ole = *[&] {
        for (Helper& each : house.workspace->organisation().helpers())
            if (each.id == house.ole)
                return std::optional(each);
        return std::optional<Helper>();
    }();
    ole.role = Role::Volunteer;
    REQUIRE(house.workspace->organisation().amendHelper(ole).empty());
    Centre other;
    other.name = QStringLiteral("Nyt sted");
    other.municipalityCode = QStringLiteral("0751");
    const auto fresh = house.workspace->organisation().addCentre(other);
    REQUIRE(fresh.ok());
    Helper ida;
    ida.name = QStringLiteral("Ida");
    ida.centreId = *fresh;
    const HelperId late = *house.workspace->organisation().addHelper(ida);
    AccountService& accounts = house.workspace->accounts();
    REQUIRE(accounts.signIn().empty());
    const auto stretching = accounts.stretching();
    REQUIRE(accounts.changeOwn(stretching(test::phrase("rød grød")), stretching(test::phrase("med fløde"))).empty());

    CHECK(told(house.restore(backup)) == QStringLiteral("vault.passphrase_wrong"));
    REQUIRE(house.restore(backup, "med fløde").ok());
    CHECK(test::openingRefusal(house.file).has_value()); // "rød grød", which the backup knew
    auto opened = storage::openRegister({house.file}, test::phrase("med fløde"));
    REQUIRE(opened.ok());
    Workspace again(std::move(opened).value(), house.clock);
    REQUIRE(again.accounts().signIn().empty());
    for (const Helper& each : again.organisation().helpers()) {
        if (each.id == house.ole)
            CHECK(each.role == Role::Volunteer);
        if (each.id == late)
            CHECK(each.centreId == house.centre); // hers is not there yet
    }
    CHECK(again.organisation().helperNames().contains(late));
}

TEST_CASE("a register that is gone comes back from a backup, without whoever was erased before a newer one")
{
    const bool isMissing = GENERATE(true, false);
    SafeHouse house;
    const PersonId anna = house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40"));
    static_cast<void>(house.person(QStringLiteral("Bent"), QStringLiteral("20 12 30 41")));
    const QString backup = house.backUp();
    const auto asked = house.workspace->rights().askErasure(anna, ErasureReason::Wish);
    house.seat(house.mette);
    REQUIRE(house.workspace->rights().confirmErasure(*asked).empty());
    house.seat(house.keeper);
    static_cast<void>(house.backUp());
    house.workspace.reset();
    if (isMissing)
        QFile::remove(house.file);
    else
        house.damageHeader();
    const QByteArray ruin = test::bytesOf(house.file);

    CHECK(told(house.restore(backup, "forkert")) == QStringLiteral("vault.passphrase_wrong"));
    CHECK((test::bytesOf(house.file) == ruin));
    const auto restored = house.restore(backup);
    REQUIRE(restored.ok());
    CHECK(restored->erasedAgain == 1);
    CHECK(restored->kept.isEmpty() == isMissing);
    if (!isMissing)
        CHECK((test::bytesOf(restored->kept) == ruin));
    house.enter();
    CHECK(house.people() == QStringList{QStringLiteral("Bent")});
    CHECK(house.workspace->check().empty());
}

TEST_CASE("a register with a page that cannot be read is kept as it is, and a backup takes its place")
{
    SafeHouse house;
    for (int n = 0; n < 60; ++n)
        static_cast<void>(house.person(QStringLiteral("Person %1").arg(n), QString::number(20123000 + n)));
    const QString backup = house.backUp();
    const auto page =
        house.database().value<int>(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'person_phone'"));
    house.workspace.reset();
    QByteArray bytes = test::bytesOf(house.file);
    const qsizetype within = storage::vault::pagesStart + (*page - 1) * storage::vault::pageSize + 99;
    bytes[within] = static_cast<char>(bytes[within] ^ 1);
    test::writeBytes(house.file, bytes);

    const auto restored = house.restore(backup);
    REQUIRE(restored.ok());
    CHECK(restored->kept.contains(QStringLiteral("damaged")));
    CHECK((test::bytesOf(restored->kept) == bytes));
    house.enter();
    CHECK(house.people().size() == 60);
}

TEST_CASE("what is refused changes nothing")
{
    SafeHouse house;
    const QString backup = house.backUp();
    test::House strangers;
    strangers.workspace.reset();
    house.workspace.reset();
    const QByteArray before = test::bytesOf(house.file);
    const QString notes = house.folder.filePath(QStringLiteral("notes.txt"));
    test::writeBytes(notes, "Dear diary");
    CHECK(told(house.restore(backup, "forkert")) == QStringLiteral("vault.passphrase_wrong"));
    CHECK(told(house.restore(house.file)) == QStringLiteral("backup.is_register/backup"));
    CHECK(told(house.restore(notes)) == QStringLiteral("backup.not_ours/backup"));
    CHECK(told(house.restore(house.folder.filePath(QStringLiteral("nowhere"))))
        == QStringLiteral("backup.missing/backup"));
    CHECK(told(house.restore(strangers.folder.filePath(QStringLiteral("huset.naervaer"))))
        == QStringLiteral("backup.other_keys/backup"));
    QByteArray bytes = test::bytesOf(backup);
    for (qsizetype page = storage::vault::pagesStart + storage::vault::pageSize; page < bytes.size();
         page += storage::vault::pageSize)
        bytes[page + 7] = static_cast<char>(bytes[page + 7] ^ 1);
    const QString damaged = house.folder.filePath(QStringLiteral("damaged"));
    test::writeBytes(damaged, bytes);
    CHECK(told(house.restore(damaged)) == QStringLiteral("backup.damaged/backup"));
    {
        const auto open = test::openedRegister({house.file});
        const auto restore = [&] {
            return restoreRegister({{house.file}, backup, test::phrase("rød grød")}, {}, house.clock);
        };
        CHECK_THROWS_AS(restore(), Failure); // somebody has it open
    }
    CHECK((test::bytesOf(house.file) == before));
    CHECK(house.beside()
        == QStringList{QStringLiteral("damaged"), QStringLiteral("huset.naervaer"), QStringLiteral("notes.txt")});
}

TEST_CASE("only who may restore backups does, by the role of today")
{
    SafeHouse house;
    const QString backup = house.backUp();
    house.database().run(QStringLiteral("UPDATE helper SET role = 'staff' WHERE id = 7"));
    CHECK(told(house.restore(backup)) == QStringLiteral("backup.not_yours"));
    house.restart();
    house.database().run(QStringLiteral("UPDATE helper SET role = 'administrator' WHERE id = 7"));
    CHECK(house.restore(backup).ok());
}

TEST_CASE("a restore that is killed leaves the register as it was or as it is to be", "[endurance]")
{
    const int rounds = test::countOf("NAERVAER_RESTORE_KILLS", 20);
    std::mt19937 random(static_cast<unsigned>(test::countOf("NAERVAER_SEED", 20261123)));
    SafeHouse house;
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    const QString backup = house.folder.filePath(QStringLiteral("safe/copy.naervaer")); // where nothing is swept
    REQUIRE(QDir(house.folder.path()).mkdir(QStringLiteral("safe")));
    REQUIRE(house.workspace->backups().backUpTo(backup)({}).empty());
    static_cast<void>(house.person(QStringLiteral("Bent"), QStringLiteral("20 12 30 41")));
    house.workspace.reset();
    const QByteArray old = test::bytesOf(house.file);
    QElapsedTimer took;
    took.start();
    REQUIRE(house.restore(backup).ok());
    const auto whole = static_cast<unsigned>(took.nsecsElapsed() / 1000); // kills come anywhere in it
    int restored = 0;
    int bad = 0;
    for (int round = 0; round < rounds; ++round) {
        test::writeBytes(house.file, old);
        QFile::remove(house.file + QStringLiteral("-wal"));
        {
            test::Child child([&](int pipe) {
                if (::write(pipe, "x", 1) != 1)
                    return 1;
                return restoreRegister(
                           {{house.file}, backup, test::phrase("rød grød")}, Workspace::personTables(), house.clock)
                           .ok()
                    ? 0
                    : 2;
            });
            static_cast<void>(child.heard());
            ::usleep(static_cast<useconds_t>(random() % (2 * whole)));
            child.kill();
            bad += child.exitCode() > 0; // it was done by then, and refused
        }
        house.enter();
        const QStringList people = house.people();
        const bool isNew = people == QStringList{QStringLiteral("Anna")};
        const bool isOld = people == QStringList{QStringLiteral("Anna"), QStringLiteral("Bent")};
        restored += isNew;
        bad += !(isNew || isOld) || !storage::checkRegister(house.database(), Workspace::checks()).empty();
        static_cast<void>(house.workspace->backups().backUp(BackupReason::Exit)({}));
        house.workspace.reset();
        bad += house.beside() != QStringList{QStringLiteral("huset.naervaer")};
    }
    test::tally(QStringLiteral("%1 kills during a restore, %2 were restored by then, %3 bad")
                    .arg(rounds)
                    .arg(restored)
                    .arg(bad));
    CHECK(bad == 0);
}

TEST_CASE("where the register is gone, whoever may restore a backup is told what is in it, and nothing is written")
{
    SafeHouse house;
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("12345678")));
    const QString backup = house.backUp();
    house.workspace.reset();
    REQUIRE(QFile::remove(house.file));
    const QByteArray before = test::bytesOf(backup);
    const auto figures = figuresOfBackup(backup, test::phrase("rød grød"));
    REQUIRE(figures.ok());
    CHECK(figures->tallies.front() == Tally{QStringLiteral("people"), 1});
    CHECK(told(figuresOfBackup(backup, test::phrase("blå"))) == QStringLiteral("vault.passphrase_wrong"));
    CHECK(told(figuresOfBackup(house.file, test::phrase("rød grød"))) == QStringLiteral("backup.missing/backup"));
    test::writeBytes(house.file, "something else");
    CHECK(told(figuresOfBackup(house.file, test::phrase("rød grød"))) == QStringLiteral("backup.not_ours/backup"));
    CHECK((test::bytesOf(backup) == before));
}

TEST_CASE("who may not restore a backup is not told what is in it")
{
    SafeHouse house;
    house.database().run(QStringLiteral("UPDATE helper SET role = 'volunteer' WHERE id = 7"));
    const QString backup = house.backUp();
    CHECK(told(figuresOfBackup(backup, test::phrase("rød grød"))) == QStringLiteral("backup.not_yours"));
}
