// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_folder.h"

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace naervaer;
using test::RegisterFolder;

namespace {

const QDateTime now = fromLocal(QDate(2026, 11, 3), QTime(18, 30));

/// The folder of a register's backups, with files that only have names.
struct Shelf : RegisterFolder {
    BackupFolder backups = BackupFolder::beside(file());

    void put(const QString& name, const QByteArray& bytes = "1234")
    {
        QDir(path({})).mkpath(QStringLiteral("backups"));
        test::writeBytes(backups.path() + u'/' + name, bytes);
    }
    QString name(const char* rest) const { return QFileInfo(file()).completeBaseName() + QString::fromUtf8(rest); }
    /// The name of a backup that was made so long before now.
    QString made(const char* reason, std::chrono::minutes before) const
    {
        const QDateTime at = now.toLocalTime().addSecs(-std::chrono::seconds(before).count());
        return QStringLiteral("%1-%2-%3.naervaer")
            .arg(name(""), QLatin1String(reason), at.toString(QStringLiteral("yyyyMMdd-HHmmss")));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(backups.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
    }
};

} // namespace

TEST_CASE("a folder that is not there has no backups, and is made with the first name")
{
    const Shelf shelf;
    CHECK(shelf.backups.list().empty());
    shelf.backups.sweep({}, now);
    CHECK_FALSE(QFileInfo::exists(shelf.backups.path()));
    static_cast<void>(shelf.backups.freeName(BackupReason::Hourly, now));
    CHECK(QFileInfo(shelf.backups.path()).isDir());
}

TEST_CASE("a name says of which register, why and when, and is found again")
{
    Shelf shelf;
    for (const Coded<BackupReason>& each : Codes<BackupReason>::all) {
        const QString name = shelf.backups.freeName(each.value, now);
        test::writeBytes(name, "12345");
        const auto found = shelf.backups.list();
        REQUIRE(found.size() == 1);
        CHECK(found.front() == Backup{name, each.value, now, 5});
        QFile::remove(name);
    }
}

TEST_CASE("no two names are of one second, whatever their reasons")
{
    const Shelf shelf;
    const QString first = shelf.backups.freeName(BackupReason::Hourly, now);
    test::writeBytes(first, "precious");
    const QString second = shelf.backups.freeName(BackupReason::Exit, now);
    CHECK(second != first);
    test::writeBytes(second, "2");
    const auto found = shelf.backups.list();
    REQUIRE(found.size() == 2);
    CHECK(found[0].at == now.addSecs(1));
    CHECK(found[1].at == now);
}

TEST_CASE("the backups that storage makes before an update are found too")
{
    const Shelf shelf;
    const QString name = storage::backupName(shelf.file(), QStringLiteral("before-update-3"));
    test::writeBytes(name, "1");
    const auto found = shelf.backups.list();
    REQUIRE(found.size() == 1);
    CHECK(found.front().reason == BackupReason::BeforeUpdate);
    CHECK(std::abs(found.front().at.secsTo(QDateTime::currentDateTimeUtc())) < 100);
}

TEST_CASE("what is not named like a backup of this register is neither listed nor swept")
{
    Shelf shelf;
    const QStringList strange{shelf.name("-hourly-20200101-120000.naervaer.txt"),
        shelf.name("-hourly-20200101-120000.sqlite"), shelf.name("-hourly-20200199-120000.naervaer"),
        shelf.name("-hourly-2020010-120000.naervaer"), shelf.name("-wish-20200101-120000.naervaer"),
        shelf.name("-nord-hourly-20200101-120000.naervaer"), shelf.name(" hourly-20200101-120000.naervaer"),
        shelf.name("-hourly-7-20200101-120000.naervaer"), shelf.name("-before-update--20200101-120000.naervaer"),
        QStringLiteral("other-hourly-20200101-120000.naervaer"), shelf.name(".naervaer"),
        shelf.name("-damaged-20200101-120000.naervaer"), QStringLiteral("-hourly-20200101-120000.naervaer"),
        shelf.name("-hourly-20200101-120000.naervaer\n"), QStringLiteral("notes.txt")};
    for (const QString& each : strange)
        shelf.put(each);
    shelf.put(shelf.name("-hourly-20261103-180000.naervaer")); // the newest, so that anything older might go
    QDir(shelf.backups.path()).mkdir(shelf.name("-hourly-20200102-120000.naervaer"));
    REQUIRE(QFile::link(shelf.path(QStringLiteral("precious")),
        shelf.backups.path() + u'/' + shelf.name("-hourly-20200103-120000.naervaer")));
    const QStringList before = shelf.names();
    CHECK(before.size() == strange.size() + 3);
    CHECK(shelf.backups.list().size() == 1);
    KeepRule nothing;
    nothing.bytes = 0;
    shelf.backups.sweep(nothing, now);
    CHECK(shelf.names() == before);
}

TEST_CASE("sweeping removes what the rule names and keeps the rest")
{
    using namespace std::chrono_literals;
    Shelf shelf;
    const QStringList stay{shelf.made("before-update-3", 4 * 24h), shelf.made("exit", 49h), shelf.made("hourly", 5min)};
    for (const QString& name : stay + QStringList{shelf.made("hourly", 10min), shelf.made("hourly", 600 * 24h)})
        shelf.put(name);
    shelf.backups.sweep({}, now);
    CHECK(shelf.names() == stay);
}

TEST_CASE("what a crash left unfinished goes after an hour, with its log")
{
    using namespace std::chrono_literals;
    Shelf shelf;
    const QString left = shelf.made("hourly", 61min) + QStringLiteral(".unfinished");
    const QString made = shelf.made("hourly", 1min) + QStringLiteral(".unfinished");
    for (const QString& name : {left, QString(left + QStringLiteral("-wal")), made})
        shelf.put(name);
    CHECK(shelf.backups.list().empty());
    shelf.backups.sweep({}, now);
    CHECK(shelf.names() == QStringList{made});
}

TEST_CASE("no folder can be made where none may be written")
{
    const RegisterFolder folder;
    test::writeBytes(folder.path(QStringLiteral("backups")), "a file in the way");
    const BackupFolder backups = BackupFolder::beside(folder.file());
    CHECK(backups.list().empty());
    CHECK_THROWS_AS(static_cast<void>(backups.freeName(BackupReason::Asked, now)), Failure);
}

TEST_CASE("the register of a backup is told by the backup's name and folder, and of nothing else")
{
    Shelf shelf;
    CHECK(BackupFolder::registerOf(shelf.backups.freeName(BackupReason::Asked, now)) == shelf.file());
    const QString folder = shelf.backups.path() + u'/';
    CHECK(BackupFolder::registerOf(folder + QStringLiteral("a-b-before-update-4-20261103-183000.naervaer"))
        == shelf.path(QStringLiteral("a-b.naervaer")));
    CHECK(BackupFolder::registerOf(folder + QStringLiteral("a.naervaer")).isEmpty());
    CHECK(BackupFolder::registerOf(shelf.path(QStringLiteral("a-asked-20261103-183000.naervaer"))).isEmpty());
}
