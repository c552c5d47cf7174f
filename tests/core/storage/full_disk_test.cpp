// SPDX-License-Identifier: GPL-3.0-or-later
// A real full disk: a small file system in memory, mounted in a child's own name space, which needs root.
#include "core/organisation/organisation_service.h"
#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/vault/copies.h"
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>

using namespace naervaer;
using Kind = Failure::Kind;

namespace {

/// A register with everything a verb needs, on the disk given.
struct Office {
    explicit Office(const QString& folder)
        : file(test::createdRegister(folder + QStringLiteral("/a.naervaer"))),
          ids(clock), desk{*file.database, lease, clock, ids, bus}, service(desk)
    {
        Centre centre;
        centre.name = QStringLiteral("Huset");
        Helper helper;
        helper.name = QStringLiteral("Mette");
        static_cast<void>(service.found(QStringLiteral("A"), QStringLiteral("DK"), centre, helper));
    }

    Result<HelperId> add(int number)
    {
        Helper helper;
        helper.name = QStringLiteral("Ida %1 ").arg(number) + QString(150, QChar(u'x'));
        return service.addHelper(helper);
    }
    int rows(const char* table)
    {
        return desk.database.value<int>(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
            .value_or(-1);
    }

    SystemClock clock;
    storage::RegisterFile file;
    storage::WriteLease lease;
    IdSource ids;
    ChangeBus bus;
    Desk desk;
    OrganisationService service;
};

template <typename Act> std::optional<Kind> failureOf(Act act)
{
    try {
        act();
    } catch (const Failure& failure) {
        return failure.kind();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a verb on a full disk saves nothing and says why; reading goes on, and writing once there is room")
{
    test::checkPassed(test::onSmallDisk(2, [](const QString& folder) {
        Office office(folder);
        test::fillUp(folder);
        int saved = 0;
        std::optional<Kind> failed;
        for (int number = 0; number < 1000 && !failed; ++number) {
            failed = failureOf([&] { static_cast<void>(office.add(number)); });
            saved += !failed;
        }
        if (failed != Kind::DiskFull)
            return 1;
        if (office.rows("helper") != 1 + saved || office.rows("audit") != 1 + saved)
            return 2;
        if (office.service.helpers().size() != static_cast<size_t>(1 + saved))
            return 3;
        test::makeRoom(folder);
        if (failureOf([&] { static_cast<void>(office.add(5000)); }) || office.rows("helper") != 2 + saved)
            return 4;
        return storage::checkRegister(office.desk.database, organisationChecks()).empty() ? test::passed : 5;
    }));
}

TEST_CASE("on a full disk neither a new register nor a backup is left half made")
{
    test::checkPassed(test::onSmallDisk(2, [](const QString& folder) {
        Office office(folder);
        test::fillUp(folder);
        const QString backup = folder + QStringLiteral("/copy.naervaer");
        if (failureOf([&] { storage::vault::backUp(*office.file.vault, office.desk.database, backup); })
            != Kind::DiskFull)
            return 1;
        const QString second = folder + QStringLiteral("/b.naervaer");
        if (failureOf([&] { static_cast<void>(test::createdRegister(second)); }) != Kind::DiskFull)
            return 2;
        const QStringList left = QDir(folder).entryList(QDir::Files);
        if (!left.filter(QStringLiteral("copy")).isEmpty() || !left.filter(QStringLiteral("unfinished")).isEmpty())
            return 3;
        return left.contains(QStringLiteral("b.naervaer")) ? 4 : test::passed;
    }));
}

TEST_CASE("a register on a disk that is full already still opens and reads")
{
    test::checkPassed(test::onSmallDisk(2, [](const QString& folder) {
        {
            Office office(folder);
        }
        test::fillUp(folder);
        const auto refused = test::openingRefusal(folder + QStringLiteral("/a.naervaer"));
        return !refused || refused == Kind::DiskFull ? test::passed : 1;
    }));
}

TEST_CASE("a register on a file system mounted read-only is refused as such")
{
    test::checkPassed(test::onSmallDisk(2, [](const QString& folder) {
        {
            Office office(folder);
        }
        if (::mount("none", QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return test::cannotMount;
        const QByteArray before = test::bytesOf(folder + QStringLiteral("/a.naervaer"));
        if (test::openingRefusal(folder + QStringLiteral("/a.naervaer")) != Kind::ReadOnly)
            return 1;
        if (failureOf([&] { static_cast<void>(test::createdRegister(folder + QStringLiteral("/b.naervaer"))); })
            != Kind::ReadOnly)
            return 2;
        return test::bytesOf(folder + QStringLiteral("/a.naervaer")) == before ? test::passed : 3;
    }));
}
