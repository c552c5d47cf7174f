// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/group_contact_dialog.h"

#include "core/people/people_filter.h"
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/people_page.h"
#include "ui/people/people_picker.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {
/// The dialog as it is opened with nobody chosen, in front.
struct Meeting {
    explicit Meeting(PeopleDesk& from, const std::vector<PersonLine>& people = {})
        : desk(from), dialog(desk.frame, people)
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        line = PeopleDesk::child<QLineEdit>(dialog, "person_search");
        line->setFocus();
    }

    void name(const char* typed) const
    {
        QTest::keyClicks(line, QString::fromUtf8(typed));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void others(int adults, int children)
    {
        PeopleDesk::child<QSpinBox>(dialog, "adults")->setValue(adults);
        PeopleDesk::child<QSpinBox>(dialog, "children")->setValue(children);
    }
    void save() { PeopleDesk::child<QPushButton>(dialog, "save")->click(); }
    [[nodiscard]] QStringList named()
    {
        QStringList names;
        const auto* list = PeopleDesk::child<QListWidget>(dialog, "people_named");
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text().section(QStringLiteral("   "), 0, 0);
        return names;
    }
    [[nodiscard]] QString total() { return PeopleDesk::child<QLabel>(dialog, "total")->text(); }
    [[nodiscard]] std::vector<TimelineLine> timeline(PersonId person) const
    {
        return desk.workspace.contacts().timeline(person, {}, 10);
    }

    PeopleDesk& desk;
    GroupContactDialog dialog;
    QLineEdit* line = nullptr;
};

int rowsLogged(PeopleDesk& desk, const char* what)
{
    return desk.workspace.desk()
        .database.value<int>(QStringLiteral("SELECT %1 FROM contact WHERE is_undone = FALSE").arg(QLatin1String(what)))
        .value_or(-1);
}
} // namespace

TEST_CASE("a meeting with two who are known and five who are not is three rows, and one step back")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"), QStringLiteral("12345678"));
    const PersonId birthe = desk.person(QStringLiteral("Birthe Lund"));
    Meeting meeting(desk);
    meeting.name("1234");
    meeting.name("bir");
    meeting.others(3, 2);
    CHECK(meeting.named() == QStringList{QStringLiteral("Kaj Andersen"), QStringLiteral("Birthe Lund")});
    CHECK(meeting.total() == QStringLiteral("7 in all"));
    PeopleDesk::child<QPlainTextEdit>(meeting.dialog, "note")->setPlainText(QStringLiteral("vi spillede kort"));
    meeting.save();
    CHECK_FALSE(meeting.dialog.isVisible());

    REQUIRE(meeting.timeline(kaj).size() == 1);
    CHECK(meeting.timeline(kaj).front().kind == ContactKind::Sitting);
    CHECK(meeting.timeline(kaj).front().note == QStringLiteral("vi spillede kort"));
    CHECK(meeting.timeline(birthe).size() == 1);
    CHECK(rowsLogged(desk, "count(*)") == 3);
    CHECK(rowsLogged(desk, "sum(adults)") == 5);
    CHECK(rowsLogged(desk, "sum(children)") == 2);
    CHECK(desk.go.said == QStringList{QStringLiteral("The meeting with 7 is logged.")});
    CHECK(desk.workspace.desk().undo.next() == QStringLiteral("contacts.record_group"));
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(rowsLogged(desk, "count(*)") == 0);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("arrows choose among those found, and nobody is named twice")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Kaj Andersen"));
    desk.person(QStringLiteral("Kaj Berg"));
    Meeting meeting(desk);
    QTest::keyClicks(meeting.line, QStringLiteral("kaj"));
    CHECK(PeopleDesk::child<QListWidget>(meeting.dialog, "people_found")->count() == 2);
    QTest::keyClick(meeting.line, Qt::Key_Down);
    QTest::keyClick(meeting.line, Qt::Key_Return);
    CHECK(meeting.named() == QStringList{QStringLiteral("Kaj Berg")});
    meeting.name("kaj berg");
    CHECK(meeting.named().size() == 1);
    meeting.name("findes ikke");
    CHECK(meeting.named().size() == 1);
    CHECK(meeting.dialog.isVisible()); // Enter on a name that is not there saves nothing
    CHECK(meeting.total() == QStringLiteral("1 in all"));
}

TEST_CASE("Esc empties the search before it leaves the dialog")
{
    PeopleDesk desk;
    Meeting meeting(desk);
    QTest::keyClicks(meeting.line, QStringLiteral("kaj"));
    QTest::keyClick(meeting.line, Qt::Key_Escape);
    CHECK(meeting.line->text().isEmpty());
    CHECK(meeting.dialog.isVisible());
    QTest::keyClick(meeting.line, Qt::Key_Escape);
    CHECK_FALSE(meeting.dialog.isVisible());
}

TEST_CASE("a group of the register brings its people, and Delete takes one away")
{
    PeopleDesk desk;
    const GroupId group = *desk.workspace.people().addGroup(QStringLiteral("Ungegruppen"));
    for (const char* name : {"Anna Holm", "Bent Lund", "Carl Berg"})
        CHECK(desk.workspace.people().joinGroup(desk.person(QString::fromUtf8(name)), group).empty());
    desk.person(QStringLiteral("En Fjerde"));
    Meeting meeting(desk);
    QMenu* groups = PeopleDesk::child<QPushButton>(meeting.dialog, "from_group")->menu();
    emit groups->aboutToShow();
    REQUIRE(groups->actions().size() == 1);
    groups->actions().front()->trigger();
    CHECK(meeting.named().size() == 3);
    auto* named = PeopleDesk::child<QListWidget>(meeting.dialog, "people_named");
    named->setCurrentRow(1);
    QTest::keyClick(named, Qt::Key_Delete);
    CHECK(meeting.named() == QStringList{QStringLiteral("Anna Holm"), QStringLiteral("Carl Berg")});
    PeopleDesk::child<QPushButton>(meeting.dialog, "take_away")->click();
    QTest::keyClick(meeting.line, Qt::Key_Backspace);
    CHECK(meeting.named().isEmpty());
    CHECK_FALSE(named->isVisible());
}

TEST_CASE("a meeting with nobody is refused at its field, and nothing is logged")
{
    PeopleDesk desk;
    Meeting meeting(desk);
    meeting.save();
    CHECK(meeting.dialog.isVisible());
    CHECK(PeopleDesk::child<QSpinBox>(meeting.dialog, "adults")->hasFocus());
    CHECK(rowsLogged(desk, "count(*)") == 0);
    PeopleDesk::child<QComboBox>(meeting.dialog, "municipality_code")->setCurrentText(QStringLiteral("Ingenstedsby"));
    meeting.others(4, 0);
    meeting.save();
    CHECK(meeting.dialog.isVisible()); // no such municipality
    PeopleDesk::child<QComboBox>(meeting.dialog, "municipality_code")->setCurrentText(QStringLiteral("Randers"));
    meeting.save();
    CHECK_FALSE(meeting.dialog.isVisible());
    CHECK(rowsLogged(desk, "count(*)") == 1);
    CHECK(rowsLogged(desk, "max(municipality_code = '0730')") == 1);
}

TEST_CASE("the meeting counts at the centre that is chosen")
{
    PeopleDesk desk;
    Centre other;
    other.name = QStringLiteral("Mobilcaféen");
    const CentreId cafe = *desk.workspace.organisation().addCentre(other);
    Meeting meeting(desk);
    auto* centre = PeopleDesk::child<QComboBox>(meeting.dialog, "centre");
    centre->setCurrentIndex(centre->findText(other.name));
    meeting.others(6, 0);
    meeting.save();
    CHECK(desk.workspace.desk().database.value<CentreId>(QStringLiteral("SELECT centre_id FROM contact")) == cafe);
}

TEST_CASE("Ctrl+G on the list of people names those who are chosen there")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    desk.person(QStringLiteral("Birthe Lund"));
    PeoplePage page(desk.frame);
    page.resize(1100, 700);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.arrive();
    PeopleDesk::child<QTableView>(page, "table")->selectAll();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier);
    QDialog* dialog = PeopleDesk::dialog(page, "groupContactDialog");
    CHECK(PeopleDesk::child<PeoplePicker>(*dialog, "person")->people().size() == 2);
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(desk.workspace.contacts().timeline(kaj, {}, 10).size() == 1);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("a volunteer counts heads, and cannot look for people")
{
    PeopleDesk desk;
    Helper signe;
    signe.name = QStringLiteral("Signe");
    signe.role = Role::Volunteer;
    CHECK(desk.workspace.organisation().seat(*desk.workspace.organisation().addHelper(signe)).empty());
    GroupContactDialog dialog(desk.frame, {});
    dialog.show();
    CHECK_FALSE(dialog.findChild<PeoplePicker*>());
    PeopleDesk::child<QSpinBox>(dialog, "adults")->setValue(5);
    PeopleDesk::child<QPushButton>(dialog, "save")->click();
    CHECK(rowsLogged(desk, "sum(adults)") == 5);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("every field of the group contact has a name for a screen reader")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Kaj Andersen"));
    Meeting meeting(desk, desk.workspace.people().list({}, 0, 1));
    for (const char* name : {"kind", "day", "at", "centre", "person_search", "people_named", "take_away", "from_group",
             "adults", "children", "municipality_code", "minutes", "note", "save"}) {
        CAPTURE(name);
        auto* widget = PeopleDesk::child<QWidget>(meeting.dialog, name);
        while (widget->focusProxy())
            widget = widget->focusProxy();
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Tab goes through the group contact as it stands, and past the people who are named")
{
    PeopleDesk desk;
    desk.person(QStringLiteral("Kaj Andersen"));
    Meeting meeting(desk);
    meeting.name("kaj");
    QStringList went;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        went << QApplication::focusWidget()->objectName();
    }
    CHECK(went
        == QStringList{QStringLiteral("from_group"), QStringLiteral("people_named"), QStringLiteral("take_away"),
            QStringLiteral("adults"), QStringLiteral("children"), QStringLiteral("municipality_code")});
}
