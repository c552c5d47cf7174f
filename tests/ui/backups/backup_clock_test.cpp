// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backup_clock.h"

#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/backups/backup_badge.h"
#include "ui/backups/backup_texts.h"
#include "ui/backups/exit_backup.h"
#include "ui/shell/languages.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr int longest = 20'000;

struct Day : test::House {
    size_t backups() { return workspace->backups().state()({}).backups.size(); }
    void work()
    {
        ++people;
        static_cast<void>(person(QStringLiteral("Anna %1").arg(people), QString::number(20123040 + people)));
    }
    /// Looks, and waits until nothing is done any more.
    void look(BackupClock& watch)
    {
        watch.look();
        QTest::qWait(50);
        REQUIRE(QTest::qWaitFor(
            [] {
                QThreadPool::globalInstance()->waitForDone();
                QCoreApplication::processEvents();
                return QThreadPool::globalInstance()->activeThreadCount() == 0;
            },
            longest));
        QTest::qWait(50);
    }
    int people = 0;
};

} // namespace

TEST_CASE("an hour after the newest backup another one is made, if there was work")
{
    Day day;
    BackupClock watch(*day.workspace);
    QSignalSpy announced(&day.workspace->bus(), &ChangeBus::changed);
    day.look(watch);
    CHECK(day.backups() == 1);
    CHECK(announced.size() == 1);
    day.work();
    day.clock.advance(std::chrono::minutes(59));
    day.look(watch);
    CHECK(day.backups() == 1);
    day.clock.advance(std::chrono::minutes(2));
    day.look(watch);
    CHECK(day.backups() == 2);
    day.clock.advance(std::chrono::hours(2));
    day.look(watch);
    CHECK(day.backups() == 2); // nothing was done
}

TEST_CASE("a second place that is not there is told of once")
{
    Day day;
    QTemporaryDir stick;
    REQUIRE(day.workspace->backups().chooseSecondPlace(stick.path()).empty());
    stick.remove();
    BackupClock watch(*day.workspace);
    QSignalSpy refused(&watch, &BackupClock::refused);
    for (int hour = 0; hour < 3; ++hour) {
        day.work();
        day.look(watch);
        day.clock.advance(std::chrono::hours(1));
    }
    CHECK(refused.size() == 1);
    CHECK(day.backups() == 3);
}

TEST_CASE("the badge says when the newest backup was made, and worries with its age")
{
    Day day;
    Screen screen(*day.workspace);
    BackupBadge badge(screen.frame);
    badge.read();
    REQUIRE(QTest::qWaitFor([&] { return !badge.text().isEmpty(); }, longest));
    CHECK(badge.text() == QStringLiteral("No backup yet"));
    CHECK(badge.property("meaning").toString() == QStringLiteral("need"));
    REQUIRE(day.workspace->backups().backUp(BackupReason::Asked)({}).made);
    day.workspace->bus().announce({backupsArea});
    REQUIRE(QTest::qWaitFor([&] { return badge.text() == QStringLiteral("Backup 09:00"); }, longest));
    CHECK(badge.property("meaning").toString() == QStringLiteral("rest"));
    day.clock.advance(std::chrono::hours(25));
    day.workspace->bus().announce({backupsArea});
    REQUIRE(QTest::qWaitFor([&] { return badge.text() == QStringLiteral("Backup yesterday 09:00"); }, longest));
    CHECK(badge.property("meaning").toString() == QStringLiteral("due"));
    badge.setNarrow(true);
    CHECK(badge.text() == QStringLiteral("yesterday"));
    CHECK(badge.accessibleName() == QStringLiteral("Backup yesterday 09:00"));
    badge.click();
    CHECK(screen.pages == QStringList{QStringLiteral("backups")});
    day.seat(day.signe);
    badge.click();
    CHECK(screen.pages.size() == 1);
}

TEST_CASE("the session ends with a backup, without a word when it is quick")
{
    Day day;
    day.work();
    ExitBackup last(day.workspace->backups().backUp(BackupReason::Exit));
    QSignalSpy finished(&last, &ExitBackup::finished);
    last.start();
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, longest));
    CHECK_FALSE(last.isVisible());
    const auto made = day.workspace->backups().state()({}).backups;
    REQUIRE(made.size() == 1);
    CHECK(made.front().reason == BackupReason::Exit);
}

TEST_CASE("a backup at the end that fails is told of, and the program ends when that was read")
{
    Day day;
    day.work();
    test::writeBytes(day.folder.filePath(QStringLiteral("backups")), "a file in the way");
    ExitBackup last(day.workspace->backups().backUp(BackupReason::Exit));
    QSignalSpy finished(&last, &ExitBackup::finished);
    last.start();
    REQUIRE(QTest::qWaitFor([&] { return last.isVisible(); }, longest));
    CHECK(last.findChild<QLabel*>()->text().contains(QStringLiteral("saved")));
    CHECK(finished.isEmpty());
    last.close();
    CHECK(finished.size() == 1);
}

TEST_CASE("what would change is said in plain words")
{
    Languages languages;
    languages.speak(QStringLiteral("en")); // for the plurals
    RestorePreview preview;
    const QDate today(2026, 11, 3);
    CHECK(changeWords(preview, today).size() == 1); // nothing
    preview.actsLost = 2;
    preview.now.tallies = {{QStringLiteral("people"), 12}, {QStringLiteral("helpers"), 5}};
    preview.then.tallies = {{QStringLiteral("people"), 10}, {QStringLiteral("helpers"), 4}};
    preview.now.newestContactAt = fromLocal(today, QTime(9, 0));
    const QString words = changeWords(preview, today).join(u'\n');
    CHECK(words.contains(QStringLiteral("People: 12 now, 10 in the backup")));
    CHECK(words.contains(QStringLiteral("no contact in the backup")));
    CHECK_FALSE(words.contains(QStringLiteral("Helpers")));
    preview.then.newestContactAt = fromLocal(today.addDays(-1), QTime(18, 5));
    CHECK(changeWords(preview, today).join(u'\n').contains(QStringLiteral("yesterday 18:05")));
}

TEST_CASE("what a backup holds is said in plain words")
{
    RegisterFigures figures;
    figures.tallies = {{QStringLiteral("people"), 12}, {QStringLiteral("helpers"), 5}};
    const QDate today(2026, 11, 3);
    CHECK(holdingWords(figures, today) == QStringList{QStringLiteral("People: 12"), QStringLiteral("Helpers: 5")});
    figures.newestContactAt = fromLocal(today.addDays(-1), QTime(18, 5));
    CHECK(holdingWords(figures, today).back().contains(QStringLiteral("yesterday 18:05")));
}

TEST_CASE("locking makes the backup of what was done, and none when the newest has it all")
{
    Day day;
    day.work();
    for (int n = 0; n < 2; ++n) {
        ExitBackup last(day.workspace->backups().backUp(BackupReason::Exit), ExitBackup::End::Lock);
        QSignalSpy finished(&last, &ExitBackup::finished);
        last.start();
        REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, longest));
        CHECK(day.workspace->backups().state()({}).backups.size() == 1);
        day.clock.advance(std::chrono::minutes(10));
    }
}

TEST_CASE("a backup that fails does not hold up locking")
{
    Day day;
    day.work();
    test::writeBytes(day.folder.filePath(QStringLiteral("backups")), "a file in the way");
    ExitBackup last(day.workspace->backups().backUp(BackupReason::Exit), ExitBackup::End::Lock);
    QSignalSpy finished(&last, &ExitBackup::finished);
    last.start();
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, longest));
    CHECK_FALSE(last.isVisible());
}

TEST_CASE("a backup that takes too long is stopped by itself, and its register locked without a window or a click")
{
    QSemaphore begun;
    const auto endless = [&begun](const std::stop_token& stop) {
        begun.release();
        while (!stop.stop_requested())
            QThread::msleep(1);
        return BackupOutcome{};
    };
    ExitBackup last(endless, ExitBackup::End::Lock);
    QSignalSpy finished(&last, &ExitBackup::finished);
    last.start();
    REQUIRE(begun.tryAcquire(1, longest));
    bool wasSeen = false;
    REQUIRE(QTest::qWaitFor(
        [&] {
            wasSeen = wasSeen || last.isVisible();
            return finished.size() == 1;
        },
        longest));
    CHECK_FALSE(wasSeen);
}

TEST_CASE("at the end of the program a slow backup shows itself, and is stopped by closing it")
{
    const auto endless = [](const std::stop_token& stop) {
        while (!stop.stop_requested())
            QThread::msleep(1);
        return BackupOutcome{};
    };
    ExitBackup last(endless);
    QSignalSpy finished(&last, &ExitBackup::finished);
    last.start();
    REQUIRE(QTest::qWaitFor([&] { return last.isVisible(); }, longest));
    CHECK(finished.isEmpty());
    last.findChild<QPushButton*>()->click();
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, longest));
}

TEST_CASE("a backup that a lock stopped is made after the next signing in")
{
    Day day;
    day.work();
    std::stop_source stopped;
    stopped.request_stop();
    CHECK_FALSE(day.workspace->backups().backUp(BackupReason::Exit)(stopped.get_token()).made.has_value());
    CHECK(day.backups() == 0);
    day.restart();
    BackupClock watch(*day.workspace);
    day.look(watch);
    CHECK(day.backups() == 1);
}

TEST_CASE("where there is nothing to back up the session ends at once")
{
    ExitBackup last({});
    QSignalSpy finished(&last, &ExitBackup::finished);
    last.start();
    CHECK(finished.size() == 1);
}
