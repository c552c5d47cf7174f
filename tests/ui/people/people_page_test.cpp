// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/people_page.h"
#include "ui/shell/list_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {
/// The page with what it is asked about, shown.
struct Shown {
    explicit Shown(PeopleDesk& desk) : page(desk.frame)
    {
        page.resize(1100, 700);
        page.show();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel* rows = table()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            names << rows->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QTableView* table() const { return page.findChild<QTableView*>(QStringLiteral("table")); }
    [[nodiscard]] QLineEdit* search() const { return page.findChild<QLineEdit*>(QStringLiteral("search")); }
    /// Opens the menu of a button and gives it.
    QMenu* menu(const char* name)
    {
        QMenu* menu = PeopleDesk::child<QPushButton>(page, name)->menu();
        emit menu->aboutToShow();
        return menu;
    }
    void press(QMenu* of, const QString& beginning)
    {
        for (QAction* each : of->actions())
            if (each->text().startsWith(beginning))
                return each->trigger();
        FAIL("no such action: " << beginning.toStdString());
    }

    PeoplePage page;
};
} // namespace

TEST_CASE("the list shows the people of the centre, and typing asks the store")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Åse Holm"), QStringLiteral("12345678"));
    desk.person(QStringLiteral("Kaj Andersen"));
    Shown shown(desk);
    CHECK(shown.names() == QStringList{QStringLiteral("Kaj Andersen"), QStringLiteral("Åse Holm")});
    shown.search()->setText(QStringLiteral("aase"));
    CHECK(shown.names() == QStringList{QStringLiteral("Åse Holm")});
    shown.search()->setText(QStringLiteral("1234"));
    CHECK(shown.names() == QStringList{QStringLiteral("Åse Holm")});
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("Enter in the search opens the card of who is found")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Kaj Andersen"));
    const PersonId birthe = desk.person(QStringLiteral("Birthe Lund"));
    Shown shown(desk);
    QTest::keyClicks(shown.search(), QStringLiteral("bir"));
    QTest::keyClick(shown.search(), Qt::Key_Return);
    REQUIRE(desk.go.cards.size() == 1);
    CHECK(desk.go.cards.front() == birthe);
}

TEST_CASE("a click sorts, a click with Shift sorts further, and both are remembered")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Birthe Lund"));
    desk.person(QStringLiteral("Kaj Andersen"));
    {
        Shown shown(desk);
        QHeaderView* header = shown.table()->horizontalHeader();
        const QPoint name(header->sectionViewportPosition(0) + 5, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
        CHECK(shown.names() == QStringList{QStringLiteral("Kaj Andersen"), QStringLiteral("Birthe Lund")});
        const QPoint born(header->sectionViewportPosition(2) + 5, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, born);
        REQUIRE(shown.page.filter().order.size() == 2);
        CHECK(shown.table()->model()->headerData(2, Qt::Horizontal).toString().endsWith(QStringLiteral("↑2")));
    }
    Shown again(desk);
    REQUIRE(again.page.filter().order.size() == 2);
    CHECK(again.page.filter().order[0].descending);
    CHECK(again.page.filter().order[1].by == PeopleFilter::Sort::BirthYear);
}

TEST_CASE("a column that was taken away stays away")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Kaj Andersen"));
    {
        Shown shown(desk);
        QMenu* columns = shown.menu("column_menu");
        auto* phone = columns->findChild<QAction*>(QStringLiteral("phone"));
        REQUIRE(phone);
        CHECK(phone->isChecked());
        phone->trigger();
        CHECK(shown.table()->isColumnHidden(7));
    }
    const Shown again(desk);
    CHECK(again.table()->isColumnHidden(7));
    CHECK_FALSE(again.table()->isColumnHidden(8));
}

TEST_CASE("a filter is saved under a name and applied later")
{
    PeopleDesk desk;
    Person young;
    young.name = QStringLiteral("Ida Berg");
    young.birthYear = 2004;
    REQUIRE(desk.workspace.people().registerPerson(young, {}));
    desk.person(QStringLiteral("Kaj Andersen"));
    {
        Shown shown(desk);
        shown.press(shown.menu("filter_menu"), QStringLiteral("Choose whom"));
        QDialog* dialog = PeopleDesk::dialog(shown.page, "filterDialog");
        PeopleDesk::child<QLineEdit>(*dialog, "born_from")->setText(QStringLiteral("2000"));
        PeopleDesk::child<QLineEdit>(*dialog, "born_to")->setText(QStringLiteral("1990"));
        PeopleDesk::child<QLineEdit>(*dialog, "filter_name")->setText(QStringLiteral("Unge"));
        auto* save = PeopleDesk::child<QPushButton>(*dialog, "save");
        save->click();
        CHECK(dialog->isVisible()); // the years are backwards
        PeopleDesk::child<QLineEdit>(*dialog, "born_to")->setText(QStringLiteral("2010"));
        save->click();
        CHECK(shown.names() == QStringList{QStringLiteral("Ida Berg")});
    }
    Shown again(desk);
    CHECK(again.names().size() == 2);
    again.press(again.menu("filter_menu"), QStringLiteral("Unge"));
    CHECK(again.names() == QStringList{QStringLiteral("Ida Berg")});
    PeopleDesk::child<QPushButton>(again.page, "narrowed_by")->click();
    CHECK(again.names().size() == 2);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("two chosen people are merged, and it can be taken back")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Kaj Andersen"), QStringLiteral("12345678"));
    desk.person(QStringLiteral("Kaj Anderson"), QStringLiteral("87654321"));
    Shown shown(desk);
    shown.table()->selectAll();
    shown.press(shown.menu("selected_menu"), QStringLiteral("Merge the two"));
    QDialog* dialog = PeopleDesk::dialog(shown.page, "mergeDialog");
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(shown.names() == QStringList{QStringLiteral("Kaj Andersen")});
    REQUIRE(desk.go.cards.size() == 1);
    CHECK(desk.workspace.people().openCard(desk.go.cards.front(), LookPurpose::CardCare)->phones.size() == 2);
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(shown.names().size() == 2);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("several join a new group, and go out of it again in one step")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    desk.person(QStringLiteral("Birthe Lund"));
    Shown shown(desk);
    shown.table()->selectAll();
    shown.press(shown.menu("selected_menu"), QStringLiteral("Add to a group"));
    QDialog* dialog = PeopleDesk::dialog(shown.page, "groupDialog");
    PeopleDesk::child<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Ungegruppen"));
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(desk.workspace.people().openCard(kaj, LookPurpose::CardCare)->groups.size() == 1);
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(desk.workspace.people().openCard(kaj, LookPurpose::CardCare)->groups.empty());
}

TEST_CASE("a long list is fetched a page at a time")
{
    QStringList asked;
    PeopleDesk desk;
    const Municipalities municipalities;
    PeopleModel model(peopleColumns({desk.clock, municipalities, QStringLiteral("DK")}));
    model.read([&](int offset, int limit) {
        asked << QStringLiteral("%1+%2").arg(offset).arg(limit);
        return std::vector<PersonLine>(static_cast<size_t>(std::clamp(450 - offset, 0, limit)));
    });
    CHECK(model.rowCount() == 300);
    REQUIRE(model.canFetchMore({}));
    const QAbstractItemModelTester scrolling(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 450); // it asks for more, as a view does at the end
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(asked == QStringList{QStringLiteral("0+300"), QStringLiteral("300+300")});
}

TEST_CASE("a protected address is only said to be one")
{
    PeopleDesk desk;
    Person hidden;
    hidden.name = QStringLiteral("Ida Berg");
    hidden.address = QStringLiteral("Hemmelig Vej 1");
    hidden.town = QStringLiteral("Randers");
    hidden.isProtected = true;
    REQUIRE(desk.workspace.people().registerPerson(hidden, {}));
    const Shown shown(desk);
    const QAbstractItemModel* rows = shown.table()->model();
    for (int column = 0; column < rows->columnCount(); ++column) {
        const QString text = rows->index(0, column).data().toString();
        CHECK_FALSE(text.contains(QStringLiteral("Hemmelig")));
        CHECK_FALSE(text.contains(QStringLiteral("Randers")));
    }
    CHECK(rows->index(0, 5).data().toString() == QStringLiteral("Protected"));
}
