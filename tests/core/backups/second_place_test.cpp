// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/second_place.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/refusals.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <sys/resource.h>

using namespace naervaer;
using test::told;

namespace {

const QDateTime now = fromLocal(QDate(2026, 11, 3), QTime(18, 30));

/// A backup and a stick to copy it to.
struct Stick : test::RegisterFolder {
    QString stick = path(QString::fromUtf8("stik æ"));
    Backup backup;

    Stick()
    {
        QDir(path({})).mkdir(stick);
        make(now.addSecs(-300), QByteArray(3'000'000, 'x'));
    }
    void make(const QDateTime& at, const QByteArray& bytes)
    {
        backup = {
            BackupFolder::beside(file()).freeName(BackupReason::Hourly, at), BackupReason::Hourly, at, bytes.size()};
        test::writeBytes(backup.file, bytes);
    }
    QString copy() { return told(copyToSecondPlace(backup, stick, file(), now)); }
    [[nodiscard]] QStringList copies() const { return QDir(stick).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("a second place is another folder that can be written")
{
    const Stick stick;
    CHECK(told(checkSecondPlace(stick.stick, stick.file())).isEmpty());
    CHECK(told(checkSecondPlace({}, stick.file())) == QStringLiteral("backup.second_missing/folder"));
    CHECK(told(checkSecondPlace(stick.path(QStringLiteral("nowhere")), stick.file()))
        == QStringLiteral("backup.second_missing/folder"));
    CHECK(told(checkSecondPlace(stick.backup.file, stick.file())) == QStringLiteral("backup.second_missing/folder"));
    CHECK(told(checkSecondPlace(stick.path({}), stick.file())) == QStringLiteral("backup.second_same/folder"));
    const QString link = stick.path(QStringLiteral("link"));
    REQUIRE(QFile::link(BackupFolder::beside(stick.file()).path(), link));
    CHECK(told(checkSecondPlace(link, stick.file())) == QStringLiteral("backup.second_same/folder"));
}

TEST_CASE("the newest backup is copied byte by byte, once, for this user alone")
{
    Stick stick;
    markSecondPlace(stick.stick);
    CHECK(stick.copy().isEmpty());
    REQUIRE(stick.copies().size() == 1);
    const QString copied = stick.stick + u'/' + stick.copies().front();
    CHECK(test::bytesOf(copied) == test::bytesOf(stick.backup.file));
    CHECK((QFileInfo(copied).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const QDateTime before = QFileInfo(copied).lastModified();
    CHECK(stick.copy().isEmpty());
    CHECK(QFileInfo(copied).lastModified() == before);
    const SecondPlace place = lookAtSecondPlace(stick.stick, stick.file());
    CHECK(place.isThere);
    REQUIRE(place.copies.size() == 1);
    CHECK(place.copies.front().at == stick.backup.at);
}

TEST_CASE("a stick that is out is told of, also when the empty folder it is mounted on is there")
{
    Stick stick;
    CHECK(stick.copy() == QStringLiteral("backup.second_absent"));
    CHECK(stick.copies().isEmpty());
    QDir(stick.stick).removeRecursively();
    CHECK(stick.copy() == QStringLiteral("backup.second_absent"));
    CHECK_FALSE(lookAtSecondPlace(stick.stick, stick.file()).isThere);
    CHECK_FALSE(lookAtSecondPlace({}, stick.file()).isThere);
}

TEST_CASE("older copies go from the second place by the same rule, and nothing else that lies there")
{
    Stick stick;
    markSecondPlace(stick.stick);
    test::writeBytes(stick.stick + QStringLiteral("/holiday.jpg"), "precious");
    stick.make(now.addDays(-300), "old");
    CHECK(stick.copy().isEmpty());
    stick.make(now.addSecs(-60), "new");
    CHECK(stick.copy().isEmpty());
    CHECK(stick.copies().size() == 2);
    CHECK(stick.copies().contains(QStringLiteral("holiday.jpg")));
    CHECK(stick.copies().contains(QFileInfo(stick.backup.file).fileName()));
}

TEST_CASE("a copy that cannot be made is told of and leaves nothing half done")
{
    Stick stick;
    markSecondPlace(stick.stick);
    QFile::remove(stick.backup.file);
    CHECK(stick.copy() == QStringLiteral("backup.second_failed"));
    CHECK(stick.copies().isEmpty());
}

TEST_CASE("a full stick is told of and keeps what it has")
{
    Stick stick;
    markSecondPlace(stick.stick);
    test::Child child([&](int) {
        const rlimit most{1'000'000, 1'000'000};
        if (::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || ::setrlimit(RLIMIT_FSIZE, &most) != 0)
            return 1;
        return stick.copy() == QStringLiteral("backup.second_full") ? 0 : 2;
    });
    CHECK(child.exitCode() == 0);
    CHECK(stick.copies().isEmpty());
}

TEST_CASE("a copy that is stopped leaves nothing there and is no problem; the next one brings it")
{
    Stick stick;
    markSecondPlace(stick.stick);
    std::stop_source stop;
    stop.request_stop();
    CHECK(copyToSecondPlace(stick.backup, stick.stick, stick.file(), now, stop.get_token()).empty());
    CHECK(stick.copies().isEmpty());
    stick.make(now, QByteArray(9'000'000, 'y')); // synced more than once on the way
    CHECK(stick.copy().isEmpty());
    REQUIRE(stick.copies().size() == 1);
    CHECK(test::bytesOf(QDir(stick.stick).filePath(stick.copies().front())) == test::bytesOf(stick.backup.file));
}
