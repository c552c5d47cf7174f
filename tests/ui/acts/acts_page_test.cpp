// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/acts_page.h"

#include "core/acts/look_verbs.h"
#include "tests/ui/screen.h"
#include "ui/acts/acts_panel.h"
#include "ui/acts/looks_panel.h"
#include "ui/shell/languages.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr int longest = 20'000; // milliseconds that something in the background may take

/// The page over a house in which Ole looked at two cards a month ago.
struct Desktop : naervaer::test::House {
    explicit Desktop(Role role = Role::Coordinator)
    {
        languages.speak(QStringLiteral("en"));
        for (const char* name : {"Anna", "Bent"}) {
            const PersonId who = person(QString::fromLatin1(name), QStringLiteral("20 12 30 40"));
            seat(ole);
            static_cast<void>(workspace->people().openCard(who, LookPurpose::Enquiry));
            clock.advance(std::chrono::minutes(5));
            seat(mette);
        }
        sleep(30, QTime(9, 0));
        workspace->desk().session = {mette, QStringLiteral("Mette"), role, centre};
        page = std::make_unique<ActsPage>(screen.frame);
        page->resize(1100, 700);
        bringForward(*page);
        page->refresh();
        page->arrive();
    }
    template <typename Panel> QAbstractItemModel& rows() { return *page->findChild<Panel*>()->table()->model(); }
    template <typename Panel> void waitFor(int count)
    {
        REQUIRE(QTest::qWaitFor([&] { return rows<Panel>().rowCount() == count; }, longest));
    }
    QString lookCell(int row, int column) { return rows<LooksPanel>().index(row, column).data().toString(); }
    QString state() { return page->findChild<QLabel*>(QStringLiteral("logState"))->text(); }

    Languages languages;
    Screen screen{*workspace};
    std::unique_ptr<ActsPage> page;
};

} // namespace

TEST_CASE("the page opens on the month whose look-ups wait, and two presses of Enter judge two of them")
{
    Desktop desktop;
    desktop.waitFor<LooksPanel>(2);
    CHECK(desktop.page->findChild<QComboBox*>()->currentText() == QStringLiteral("November 2026"));
    CHECK(desktop.lookCell(0, 1) == QStringLiteral("Ole"));
    CHECK(desktop.lookCell(0, 2) == QStringLiteral("Anna"));
    CHECK(desktop.lookCell(0, 3) == QStringLiteral("The card"));
    CHECK(desktop.lookCell(0, 4) == QStringLiteral("Enquiry"));
    CHECK(desktop.lookCell(0, 5) == QStringLiteral("No contact within a week"));
    CHECK(desktop.lookCell(0, 6) == QStringLiteral("Waits for an answer"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(desktop.screen.said.size() == 2);
    CHECK(desktop.workspace->acts().waiting() == 0);
    desktop.page->refresh();
    REQUIRE(QTest::qWaitFor([&] { return desktop.lookCell(1, 6) == QStringLiteral("Belonged to the work"); }, longest));
}

TEST_CASE("the opening of confidential notes is told from a look at the card, in both lists")
{
    Desktop desktop;
    desktop.seat(desktop.ole);
    desktop.workspace->desk()
        .begin(Action::SeeCard, notesLook)
        .commitLook(QStringLiteral("person"), 4711, QStringLiteral("concern"));
    desktop.seat(desktop.mette);
    desktop.page->findChild<QComboBox*>()->setCurrentIndex(0);
    REQUIRE(QTest::qWaitFor([&] { return desktop.lookCell(0, 3) == QStringLiteral("Confidential notes"); }, longest));
    CHECK(desktop.lookCell(0, 4) == QStringLiteral("Concern"));
    CHECK(desktop.rows<ActsPanel>().index(0, 2).data() == QStringLiteral("Confidential notes opened: Concern"));
}

TEST_CASE("who is asked why stands there until the answer is changed")
{
    Desktop desktop;
    desktop.waitFor<LooksPanel>(2);
    desktop.page->findChild<QPushButton*>(QStringLiteral("lookAskWhy"))->click();
    desktop.page->refresh();
    REQUIRE(
        QTest::qWaitFor([&] { return desktop.lookCell(0, 6) == QStringLiteral("The helper is asked why"); }, longest));
    CHECK(desktop.workspace->acts().waiting() == 1);
}

TEST_CASE("a manager judges look-ups without seeing whose cards they were")
{
    Desktop desktop(Role::Manager);
    desktop.waitFor<LooksPanel>(2);
    auto& rows = desktop.rows<LooksPanel>();
    QStringList cells;
    for (int column = 0; column < rows.columnCount(); ++column)
        cells << rows.headerData(column, Qt::Horizontal).toString() << desktop.lookCell(0, column);
    CHECK_FALSE(cells.contains(QStringLiteral("Card")));
    CHECK_FALSE(cells.join(u' ').contains(QStringLiteral("Anna")));
}

TEST_CASE("an administrator sees what was done, and no look-ups to judge")
{
    Desktop desktop(Role::Administrator);
    CHECK_FALSE(desktop.page->findChild<LooksPanel*>());
    desktop.page->findChild<QComboBox*>()->setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&] { return desktop.rows<ActsPanel>().rowCount() > 4; }, longest));
    QStringList done;
    for (int row = 0; row < desktop.rows<ActsPanel>().rowCount(); ++row)
        done << desktop.rows<ActsPanel>().index(row, 2).data().toString();
    CHECK(done.contains(QStringLiteral("The new person")));
    CHECK(done.contains(QStringLiteral("Look-up: Enquiry")));
    CHECK_FALSE(done.contains(QStringLiteral("The last change")));
}

TEST_CASE("the page checks the log when it is first opened and says what it found")
{
    Desktop desktop;
    REQUIRE(QTest::qWaitFor([&] { return !desktop.state().isEmpty(); }, longest));
    CHECK(desktop.state().startsWith(QStringLiteral("The log is whole")));
    const auto verb =
        desktop.workspace->desk().database.value<QString>(QStringLiteral("SELECT verb FROM audit WHERE position = 2"));
    desktop.workspace->desk().database.run(QStringLiteral("UPDATE audit SET verb = 'look' WHERE position = 2"));
    desktop.page->findChild<QPushButton*>(QStringLiteral("verifyLog"))->click();
    REQUIRE(QTest::qWaitFor([&] { return desktop.state().contains(QStringLiteral("entry 2")); }, longest));
    CHECK(desktop.state().startsWith(QStringLiteral("The log is not whole")));
    const auto look = [&] { return desktop.page->findChild<QLabel*>(QStringLiteral("logState"))->property("look"); };
    const QVariant alarmed = look();
    desktop.workspace->desk().database.run(
        QStringLiteral("UPDATE audit SET verb = :verb WHERE position = 2"), {{"verb", verb.value_or(QString())}});
    desktop.page->findChild<QPushButton*>(QStringLiteral("verifyLog"))->click();
    REQUIRE(QTest::qWaitFor([&] { return desktop.state().startsWith(QStringLiteral("The log is whole")); }, longest));
    CHECK(look() != alarmed);
}
