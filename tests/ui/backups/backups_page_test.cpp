// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backups_page.h"

#include "core/backups/backup_folder.h"
#include "core/organisation/organisation_mapping.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/backups/restore_dialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/list_page.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr int longest = 20'000; // milliseconds that something in the background may take

/// The page over a house whose register has a backup of an hour ago.
struct Shelf : test::House {
    Shelf()
    {
        languages.speak(QStringLiteral("en")); // for the plurals
        backUp();
        page = std::make_unique<BackupsPage>(screen.frame);
        page->resize(1100, 700);
        page->show();
        page->refresh();
        REQUIRE(QTest::qWaitFor([&] { return rows() == 1; }, longest));
    }
    QString backUp()
    {
        const auto outcome = workspace->backups().backUp(BackupReason::Hourly)({});
        REQUIRE(outcome.made.has_value());
        clock.advance(std::chrono::hours(1));
        return outcome.made->file;
    }
    template <typename Widget> Widget& find(const char* name)
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    ListPage& list() { return *page->findChild<ListPage*>(); }
    int rows() { return list().table()->model()->rowCount(); }
    QString cell(int row, int column) { return list().table()->model()->index(row, column).data().toString(); }
    RestoreDialog& dialog()
    {
        const auto here = [&] { return page->findChild<RestoreDialog*>(); };
        REQUIRE(QTest::qWaitFor([&] { return here() != nullptr; }, longest));
        return *here();
    }

    Languages languages;
    Screen screen{*workspace};
    std::unique_ptr<BackupsPage> page;
};

} // namespace

TEST_CASE("the backups are listed, newest first, with when, why, size and where")
{
    Shelf shelf;
    static_cast<void>(shelf.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    shelf.backUp();
    shelf.page->refresh();
    REQUIRE(QTest::qWaitFor([&] { return shelf.rows() == 2; }, longest));
    CHECK(shelf.cell(0, 0) == QStringLiteral("today 10:00"));
    CHECK(shelf.cell(1, 0) == QStringLiteral("today 09:00"));
    CHECK(shelf.cell(0, 1) == QStringLiteral("While working"));
    CHECK(shelf.cell(0, 3) == QStringLiteral("Here"));
    CHECK(shelf.find<QLabel>("secondPlace").text().contains(QStringLiteral("second place")));
    CHECK_FALSE(shelf.find<QPushButton>("leavePlace").isVisibleTo(shelf.page.get()));
}

TEST_CASE("a backup is made when it is asked for, with the page locked meanwhile, and is said")
{
    Shelf shelf;
    shelf.find<QPushButton>("action").click();
    CHECK_FALSE(shelf.list().isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !shelf.screen.said.isEmpty(); }, longest));
    CHECK(shelf.list().isEnabled());
    shelf.page->refresh(); // as the window does when it hears of it
    REQUIRE(QTest::qWaitFor([&] { return shelf.rows() == 2; }, longest));
    CHECK(shelf.cell(0, 1) == QStringLiteral("Asked for"));
    CHECK(shelf.screen.troubles.isEmpty());
}

TEST_CASE("a second place is chosen, gets the newest backup at once, and is left again")
{
    Shelf shelf;
    const QString stick = shelf.folder.filePath(QStringLiteral("stik"));
    QDir().mkpath(stick);
    shelf.screen.ask.path = shelf.folder.path(); // where the register lies
    shelf.find<QPushButton>("choosePlace").click();
    CHECK(shelf.screen.refusals == QStringList{QStringLiteral("backup.second_same")});
    shelf.screen.ask.path = stick;
    shelf.find<QPushButton>("choosePlace").click();
    REQUIRE(QTest::qWaitFor([&] { return shelf.screen.said.size() == 2; }, longest));
    CHECK(BackupFolder(stick, QStringLiteral("huset.naervaer")).list().size() == 1);
    shelf.page->refresh();
    REQUIRE(QTest::qWaitFor([&] { return shelf.rows() == 2; }, longest));
    CHECK(shelf.cell(0, 3) == QStringLiteral("Here and in the second place"));
    CHECK(shelf.find<QLabel>("secondPlace").text().contains(QStringLiteral("stik")));
    QDir(stick).removeRecursively();
    shelf.page->refresh();
    REQUIRE(QTest::qWaitFor(
        [&] { return shelf.find<QLabel>("secondPlace").text().contains(QStringLiteral("not there")); }, longest));
    shelf.find<QPushButton>("leavePlace").click();
    CHECK(shelf.workspace->backups().secondPlace().isEmpty());
}

TEST_CASE("restoring says first what would change, and asks for the passphrase")
{
    Shelf shelf;
    static_cast<void>(shelf.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    shelf.list().setCurrentRow(0);
    shelf.find<QPushButton>("restoreBackup").click();
    RestoreDialog& dialog = shelf.dialog();
    const QString changes = dialog.findChild<QLabel*>(QStringLiteral("changes"))->text();
    CHECK(changes.contains(QStringLiteral("People: 1 now, 0 in the backup")));
    CHECK(changes.contains(QStringLiteral("1 thing")));
    auto* passphrase = dialog.findChild<QWidget*>(QStringLiteral("passphrase"));
    REQUIRE(passphrase);
    passphrase->setProperty("text", QStringLiteral("forkert"));
    dialog.save();
    QTest::qWait(300);
    CHECK(dialog.isVisible());
    CHECK(shelf.screen.restored.isEmpty());
    passphrase->setProperty("text", QString::fromUtf8("rød grød"));
    dialog.save();
    REQUIRE(QTest::qWaitFor([&] { return !shelf.screen.restored.isEmpty(); }, longest));
    CHECK(shelf.screen.restored.front().contains(QStringLiteral("hourly")));
}

TEST_CASE("a file that is no backup of this register is refused before anything else is asked")
{
    Shelf shelf;
    shelf.screen.ask.path = shelf.folder.filePath(QStringLiteral("notes.naervaer"));
    test::writeBytes(shelf.screen.ask.path, "Dear diary");
    shelf.find<QPushButton>("restoreFile").click();
    REQUIRE(QTest::qWaitFor([&] { return !shelf.screen.refusals.isEmpty(); }, longest));
    CHECK(shelf.screen.refusals == QStringList{QStringLiteral("backup.not_ours")});
    CHECK(shelf.page->findChild<RestoreDialog*>() == nullptr);
    CHECK(shelf.list().isEnabled());
}

TEST_CASE("a register without backups says how it comes to have some")
{
    test::House house;
    Screen screen(*house.workspace);
    BackupsPage page(screen.frame);
    page.show();
    page.refresh();
    QTest::qWait(200);
    CHECK(page.findChild<ListPage*>()->table()->model()->rowCount() == 0);
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("restoreBackup"))->isEnabled());
}
