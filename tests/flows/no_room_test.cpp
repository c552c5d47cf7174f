// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full, on a real small file system, while somebody works in an encrypted register: what was asked for is
// either done or refused as DiskFull, and everything that was there is there; with room again it goes on.
#include "core/organisation/organisation_mapping.h"
#include "tests/flows/house.h"
#include "tests/support/refusals.h"
#include "tests/support/register_folder.h"
#include "tests/support/small_disk.h"

#include <QBuffer>
#include <stdexcept>

using namespace naervaer;
using Kind = Failure::Kind;

namespace {

constexpr int megabytes = 6;

/// Whether the act went through; nothing but a full disk may keep it from that.
template <typename Act> bool isDone(Act act)
{
    try {
        act();
        return true;
    } catch (const Failure& failure) {
        if (failure.kind() != Kind::DiskFull)
            throw;
        return false;
    }
}

/// A house on a disk that has no room left.
struct FullHouse : test::House {
    explicit FullHouse(QString folderOfDisk) : disk(std::move(folderOfDisk)) { }

    /// With the account that opened the register, and its helper.
    void signIn()
    {
        Helper keeper;
        keeper.id = HelperId(7);
        keeper.centreId = centre;
        keeper.version = 1;
        keeper.createdAt = keeper.changedAt = clock.now();
        keeper.name = QStringLiteral("Karen");
        keeper.role = Role::Coordinator;
        workspace->desk().database.insert(keeper);
        REQUIRE(workspace->accounts().signIn().empty());
    }
    void fillUp(qint64 left = 0)
    {
        workspace->settle();
        test::fillUp(disk, left);
    }
    int count(const char* table)
    {
        return workspace->desk()
            .database.value<int>(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
            .value_or(-1);
    }
    /// Sound, with its log of acts whole, also for whoever opens it next.
    bool isSound()
    {
        const auto isWell = [&] { return workspace->check().empty(); };
        const bool before = isWell();
        test::makeRoom(disk);
        restart();
        return before && isWell();
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("huset.naervaer")); }

    QString disk;
};

void logCall(FullHouse& house, PersonId person, const QString& note)
{
    RoundService& rounds = house.workspace->rounds();
    static_cast<void>(rounds.claim(person));
    CallReport report;
    report.personId = person;
    report.phoneId = rounds.sheet(person)->phones.front().id;
    report.outcome = CallOutcome::Reached;
    report.concern = true;
    report.concernText = note;
    house.clock.advance(std::chrono::minutes(5));
    if (!rounds.record(report).ok())
        throw std::runtime_error("refused");
}

int callsUntilFull(const QString& disk)
{
    FullHouse house(disk);
    const PersonId anna = house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40"));
    house.fillUp(300'000);
    int logged = 0;
    const QString note(2000, QChar(u'x'));
    while (logged < 2000 && isDone([&] { logCall(house, anna, note); }))
        ++logged;
    if (logged == 0 || logged == 2000 || house.count("contact") != logged)
        return 1;
    test::makeRoom(disk);
    if (!isDone([&] { logCall(house, anna, note); }))
        return 2;
    return house.count("contact") == logged + 1 && house.isSound() && house.count("contact") == logged + 1
        ? test::passed
        : 3;
}

QByteArray manyPeople()
{
    QByteArray sheet = "Navn;Telefon;Adresse;Note\n";
    for (int n = 0; n < 3000; ++n)
        sheet += "Person " + QByteArray::number(n) + ";" + QByteArray::number(20100000 + n) + ";Vej "
            + QByteArray::number(n) + ";" + QByteArray(200, 'x') + "\n";
    return sheet;
}

IntakeOutcome import(FullHouse& house)
{
    QByteArray sheet = manyPeople();
    QBuffer file(&sheet);
    file.open(QIODevice::ReadOnly);
    IntakeService& intake = house.workspace->intake();
    const PeopleImportContext context = intake.context(house.centre);
    storage::Database& database = house.workspace->desk().database;
    const ColumnMapping mapping = guessMapping(CsvReader(file).headers(), peopleImportFields());
    IntakePlan plan = planIntake(database, file, mapping, context, {});
    return intake.prepare(std::move(plan), context, false).write(database, file, {});
}

int importOnFull(const QString& disk)
{
    FullHouse house(disk);
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    house.fillUp();
    if (isDone([&] { static_cast<void>(import(house)); }))
        return 1;
    return house.count("person") == 1 && house.count("people_import") == 0 && house.isSound()
            && house.count("person") == 1
        ? test::passed
        : 2;
}

int backUpOnFull(const QString& disk)
{
    FullHouse house(disk);
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    const auto backUp = [&] { return house.workspace->backups().backUp(BackupReason::Asked)({}); };
    house.clock.advance(std::chrono::hours(2));
    const auto first = backUp();
    static_cast<void>(house.person(QStringLiteral("Bent"), QStringLiteral("20 12 30 41")));
    house.fillUp();
    house.clock.advance(std::chrono::hours(2));
    if (isDone([&] { static_cast<void>(backUp()); }))
        return 1;
    const auto left = house.workspace->backups().state()({});
    if (!first.made || left.backups.size() != 1 || left.backups.front().file != first.made->file)
        return 2; // the one before is still there, and nothing that looks like another
    test::makeRoom(disk);
    return backUp().made && house.isSound() && house.count("person") == 2 ? test::passed : 3;
}

int passphraseOnFull(const QString& disk)
{
    FullHouse house(disk);
    house.signIn();
    house.fillUp();
    const auto stretching = house.workspace->accounts().stretching();
    bool isChanged = false;
    const bool done = isDone([&] {
        isChanged = house.workspace->accounts()
                        .changeOwn(stretching(test::phrase("rød grød")), stretching(test::phrase("med fløde")))
                        .empty();
    });
    house.workspace.reset();
    const auto opens = [&](const char* words) {
        return storage::openRegister({house.file()}, test::phrase(words)).ok();
    };
    const bool opensOld = opens("rød grød");
    const bool opensNew = opens("med fløde");
    if (opensOld == opensNew) // both, or locked out
        return 1;
    return opensNew == (done && isChanged) ? test::passed : 2;
}

int eraseOnFull(const QString& disk)
{
    FullHouse house(disk);
    const PersonId anna = house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40"));
    static_cast<void>(house.person(QStringLiteral("Bent"), QStringLiteral("20 12 30 41")));
    for (int n = 0; n < 20; ++n)
        static_cast<void>(house.call(anna, CallOutcome::Reached, QString(1500, QChar(u'x'))));
    const auto asked = house.workspace->rights().askErasure(anna, ErasureReason::Wish);
    Helper other;
    other.name = QStringLiteral("Karen");
    other.role = Role::Coordinator;
    house.seat(*house.workspace->organisation().addHelper(other));
    house.fillUp();
    const int phones = house.count("person_phone");
    const bool done = isDone([&] { static_cast<void>(house.workspace->rights().confirmErasure(*asked)); });
    if (done != (house.count("person_phone") == phones - 1))
        return 1; // wholly there or wholly gone
    test::makeRoom(disk);
    if (!done && !house.workspace->rights().confirmErasure(*asked).empty())
        return 2;
    return house.count("person_phone") == phones - 1 && house.isSound() ? test::passed : 3;
}

} // namespace

TEST_CASE("calls are logged until the disk is full, and each that was logged stays")
{
    test::checkPassed(test::onSmallDisk(megabytes, callsUntilFull));
}

TEST_CASE("an import that the disk has no room for brings in nobody")
{
    test::checkPassed(test::onSmallDisk(megabytes, importOnFull));
}

TEST_CASE("a backup that the disk has no room for leaves the one before, and none that is not whole")
{
    test::checkPassed(test::onSmallDisk(megabytes, backUpOnFull));
}

TEST_CASE("a passphrase changed on a full disk is the new one if that was said, else the old one")
{
    test::checkPassed(test::onSmallDisk(megabytes, passphraseOnFull));
}

TEST_CASE("an erasure on a full disk is done wholly or not at all")
{
    test::checkPassed(test::onSmallDisk(megabytes, eraseOnFull));
}
