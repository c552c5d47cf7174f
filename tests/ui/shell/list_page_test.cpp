// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/list_page.h"
#include "ui/shell/table_model.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace naervaer::ui;

namespace {
struct Names {
    TableModel<QString> model{{{.title = QStringLiteral("Name"), .value = [](const QString& name) { return name; }},
        {.title = QStringLiteral("Length"), .value = [](const QString& name) { return name.size(); }}}};
    ListPage page{QStringLiteral("Search people")};
    QLineEdit* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
    QSignalSpy opened{&page, &ListPage::opened};
    QSignalSpy back{&page, &ListPage::back};
    QSignalSpy acted{&page, &ListPage::acted};

    Names()
    {
        model.setRows(
            {QStringLiteral("Åse Berg"), QStringLiteral("Kaj"), QStringLiteral("Birthe"), QStringLiteral("Zofia")});
        page.setEmptyWords(QStringLiteral("Nobody is here yet."));
        page.setAction(QStringLiteral("New person"));
        page.setModel(&model);
        page.show();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < page.table()->model()->rowCount(); ++row)
            names << page.table()->model()->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] EmptyState* empty() const { return page.findChild<EmptyState*>(); }
};
} // namespace

TEST_CASE("typing keeps the rows whose words begin so, however they are spelt")
{
    Names list;
    QTest::keyClicks(list.search, QStringLiteral("aase"));
    CHECK(list.shown() == QStringList{QStringLiteral("Åse Berg")});
    list.search->setText(QStringLiteral("berg å"));
    CHECK(list.shown() == QStringList{QStringLiteral("Åse Berg")});
    list.search->setText(QStringLiteral("rthe"));
    CHECK(list.shown().isEmpty());
}

TEST_CASE("typing in the table goes on in the search")
{
    Names list;
    list.page.table()->setFocus();
    QTest::keyClicks(list.page.table(), QStringLiteral("k"));
    CHECK(list.search->text() == QStringLiteral("k"));
    CHECK(list.page.focusWidget() == list.search);
    CHECK(list.shown() == QStringList{QStringLiteral("Kaj")});
}

TEST_CASE("a row is chosen also when the rows come while Ctrl is still held")
{
    Names list;
    QTest::keyPress(list.search, Qt::Key_7, Qt::ControlModifier);
    list.model.setRows({QStringLiteral("Kaj"), QStringLiteral("Birthe")});
    list.page.setCurrentRow(0);
    CHECK(list.page.selectedRows() == std::vector<int>{0});
    QTest::keyRelease(list.search, Qt::Key_7);
}

TEST_CASE("Enter opens the row of the model, whatever order shows it")
{
    Names list;
    QTest::keyClicks(list.search, QStringLiteral("zo"));
    QTest::keyClick(list.search, Qt::Key_Return);
    REQUIRE(list.opened.count() == 1);
    CHECK(list.opened.front().front().toInt() == 3);
}

TEST_CASE("Down goes from the search into the table, where Enter opens")
{
    Names list;
    QTest::keyClick(list.search, Qt::Key_Down);
    CHECK(list.page.focusWidget() == list.page.table());
    CHECK(list.page.currentRow() == 1);
    QTest::keyClick(list.page.table(), Qt::Key_Return);
    REQUIRE(list.opened.count() == 1);
    CHECK(list.opened.front().front().toInt() == 1);
}

TEST_CASE("Enter opens nothing where there is nothing")
{
    Names list;
    list.search->setText(QStringLiteral("nobody"));
    QTest::keyClick(list.search, Qt::Key_Return);
    CHECK(list.opened.isEmpty());
}

TEST_CASE("Esc first empties the search and then goes back")
{
    Names list;
    list.search->setText(QStringLiteral("kaj"));
    QTest::keyClick(list.search, Qt::Key_Escape);
    CHECK(list.search->text().isEmpty());
    CHECK(list.back.isEmpty());
    QTest::keyClick(list.search, Qt::Key_Escape);
    CHECK(list.back.count() == 1);
}

TEST_CASE("names are sorted as in a Danish telephone book")
{
    Names list;
    list.page.table()->sortByColumn(0, Qt::AscendingOrder);
    CHECK(list.shown()
        == QStringList{
            QStringLiteral("Birthe"), QStringLiteral("Kaj"), QStringLiteral("Zofia"), QStringLiteral("Åse Berg")});
    list.page.table()->sortByColumn(1, Qt::AscendingOrder);
    CHECK(list.shown().front() == QStringLiteral("Kaj"));
}

TEST_CASE("an empty list says what to do and does it")
{
    Names list;
    list.model.setRows({});
    CHECK(list.empty()->isVisible());
    CHECK(list.empty()->accessibleName() == QStringLiteral("Nobody is here yet."));
    CHECK_FALSE(list.page.findChild<QPushButton*>(QStringLiteral("action"))->isVisible());
    list.empty()->findChild<QPushButton*>()->click();
    CHECK(list.acted.count() == 1);
}

TEST_CASE("a search without result can be taken back with one button")
{
    Names list;
    list.search->setText(QStringLiteral("nobody"));
    CHECK(list.empty()->accessibleName() == QStringLiteral("Nothing here fits “nobody”."));
    list.empty()->findChild<QPushButton*>()->click();
    CHECK(list.shown().size() == 4);
    CHECK(list.acted.isEmpty());
}

TEST_CASE("a chip tells that the filters changed and whether it is on")
{
    Names list;
    list.page.addFilter(QStringLiteral("due"), QStringLiteral("Due"), true);
    QSignalSpy changed(&list.page, &ListPage::filtersChanged);
    CHECK(list.page.isOn(QStringLiteral("due")));
    list.page.findChild<QPushButton*>(QStringLiteral("due"))->click();
    CHECK(changed.count() == 1);
    CHECK_FALSE(list.page.isOn(QStringLiteral("due")));
    CHECK_FALSE(list.page.isOn(QStringLiteral("unknown")));
}

TEST_CASE("Tab goes through what stands above the list before it comes to the list")
{
    Names list;
    list.page.addFilter(QStringLiteral("paused"), QStringLiteral("Paused"));
    list.page.addTool(new QPushButton(QStringLiteral("Columns")));
    list.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list.page));
    list.search->setFocus();
    QStringList went;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
        went << (button ? button->text() : QApplication::focusWidget()->objectName());
    }
    CHECK(went
        == QStringList{QStringLiteral("New person"), QStringLiteral("Paused"), QStringLiteral("Columns"),
            QStringLiteral("table")});
}

TEST_CASE("a page whose owner asks the store filters nothing itself")
{
    TableModel<QString> model{{{.title = QStringLiteral("Name"), .value = [](const QString& name) { return name; }}}};
    model.setRows({QStringLiteral("Kaj"), QStringLiteral("Birthe")});
    ListPage page(QStringLiteral("Search people"), ListPage::Search::Asks);
    page.setModel(&model);
    QSignalSpy searched(&page, &ListPage::searched);
    page.findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral(" kaj "));
    REQUIRE(searched.count() == 1);
    CHECK(searched.front().front().toString() == QStringLiteral("kaj"));
    CHECK(page.table()->model()->rowCount() == 2);
}

TEST_CASE("the chosen row can be set and is known by its place in the model")
{
    Names list;
    list.page.table()->sortByColumn(0, Qt::DescendingOrder);
    list.page.setCurrentRow(2);
    CHECK(list.page.currentRow() == 2);
    CHECK(list.page.selectedRows() == std::vector<int>{2});
}
