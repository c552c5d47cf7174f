// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/import_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {
const char* const threeRows = "Navn;Telefon;Noget\r\nKaj Andersen;12345678;a\r\nBirthe Lund;;b\r\nOle;12;c\r\n";

/// The import page with a spreadsheet chosen, by default one of three rows, the last of them refused.
struct Importing {
    explicit Importing(PeopleDesk& on, const char* sheet = threeRows) : desk(on), page(on.frame)
    {
        page.resize(1100, 700);
        page.show();
        desk.ask.path = desk.folder.path(QStringLiteral("brugere.csv"));
        naervaer::test::writeBytes(desk.ask.path, sheet);
        PeopleDesk::child<QPushButton>(*PeopleDesk::child<QWidget>(page, "start"), "empty_action")->click();
    }
    QPushButton* button(const char* name) { return PeopleDesk::child<QPushButton>(page, name); }
    QComboBox* column(const char* name) { return PeopleDesk::child<QComboBox>(page, name); }
    [[nodiscard]] QString counts() const { return page.findChild<QLabel*>(QStringLiteral("counts"))->text(); }
    void judge()
    {
        button("judge")->click();
        REQUIRE(QTest::qWaitFor([&] { return button("write")->isVisible() && button("write")->isEnabled(); }));
    }

    PeopleDesk& desk;
    ImportPage page;
};
} // namespace

TEST_CASE("columns are guessed, examples stand beside them, and nothing is written by looking")
{
    PeopleDesk desk;
    Importing import(desk);
    CHECK(import.column("column_1")->currentData() == QStringLiteral("name"));
    CHECK(import.column("column_2")->currentData() == QStringLiteral("phone"));
    CHECK(import.column("column_3")->currentData() == QString());
    import.judge();
    CHECK(import.counts() == QStringLiteral("2 new · 0 already here · 0 differ · 1 refused"));
    CHECK(desk.workspace.people().count({}) == 0);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("the new people come in, and go back in one step")
{
    PeopleDesk desk;
    Importing import(desk);
    import.judge();
    import.button("write")->click();
    REQUIRE(QTest::qWaitFor([&] { return !desk.go.said.isEmpty() || !desk.troubles.isEmpty(); }));
    CHECK(desk.troubles.isEmpty());
    CHECK(desk.workspace.people().count({}) == 2);
    CHECK(desk.workspace.desk().undo.next() == QStringLiteral("intake.import"));
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(desk.workspace.people().count({}) == 0);
}

TEST_CASE("refused rows are saved with their reasons")
{
    PeopleDesk desk;
    Importing import(desk);
    import.judge();
    desk.ask.path = desk.folder.path(QStringLiteral("afvist.csv"));
    import.button("save_refused")->click();
    const QString saved = QString::fromUtf8(naervaer::test::bytesOf(desk.ask.path));
    CHECK(saved.contains(QStringLiteral("Ole;12;c")));
    CHECK_FALSE(saved.contains(QStringLiteral("Kaj")));
    CHECK(desk.go.said.size() == 1);
}

TEST_CASE("personal numbers of refused rows stay out of the file that is saved to mend them")
{
    PeopleDesk desk;
    Importing import(
        desk, "Navn;Telefon;Noget\r\nKaj;031150-1234;a\r\nLis;;0311501234\r\nBirthe;;b\r\nOle;12;03115012345\r\n");
    QComboBox* third = import.column("column_3");
    third->setCurrentIndex(third->findData(QStringLiteral("remember")));
    import.judge();
    desk.ask.path = desk.folder.path(QStringLiteral("afvist.csv"));
    import.button("save_refused")->click();
    const QString saved = QString::fromUtf8(naervaer::test::bytesOf(desk.ask.path));
    CHECK(saved.count(QStringLiteral("xxxxxx-xxxx")) == 3);
    CHECK_FALSE(saved.contains(QStringLiteral("031150")));
    CHECK_FALSE(saved.contains(QStringLiteral("1234")));
}

TEST_CASE("what a column was read as is remembered for the next file with the same headers")
{
    PeopleDesk desk;
    {
        Importing import(desk);
        QComboBox* third = import.column("column_3");
        third->setCurrentIndex(third->findData(QStringLiteral("remember")));
        import.judge();
    }
    Importing again(desk);
    CHECK(again.column("column_3")->currentData() == QStringLiteral("remember"));
}

TEST_CASE("one thing read from two columns is refused before anything is looked through")
{
    PeopleDesk desk;
    Importing import(desk);
    QComboBox* third = import.column("column_3");
    third->setCurrentIndex(third->findData(QStringLiteral("name")));
    import.button("judge")->click();
    REQUIRE(desk.go.refusals.size() == 1);
    CHECK(desk.go.refusals.front().code == QStringLiteral("mapping.field_twice"));
}
