// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/new_person_dialog.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/phone_edit.h"

#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

TEST_CASE("a person is registered with phone and rhythm, and goes back in one step")
{
    PeopleDesk desk;
    NewPersonDialog dialog(desk.frame, QStringLiteral("Kaj Andersen"));
    dialog.show();
    PeopleDesk::child<PhoneEdit>(dialog, "phone")->setText(QStringLiteral("12345678"));
    PeopleDesk::child<QLineEdit>(dialog, "interval_days")->setText(QStringLiteral("3"));
    PeopleDesk::child<QPushButton>(dialog, "save")->click();
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(desk.go.cards.size() == 1);
    const PersonId kaj = desk.go.cards.front();
    CHECK(desk.workspace.contacts().rhythm(kaj)->intervalDays == 3);
    const auto found = desk.workspace.people().search(QStringLiteral("12 34"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == QStringLiteral("Kaj Andersen"));
    CHECK(desk.workspace.desk().undo.next() == QStringLiteral("people.register"));
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(desk.workspace.people().search(QStringLiteral("Kaj")).empty());
}

TEST_CASE("who may be there already is shown while typing, and opens instead")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"), QStringLiteral("12345678"));
    NewPersonDialog dialog(desk.frame, {});
    dialog.show();
    auto* similar = PeopleDesk::child<QFrame>(dialog, "similar");
    CHECK_FALSE(similar->isVisible());
    QTest::keyClicks(PeopleDesk::child<QLineEdit>(dialog, "name"), QStringLiteral("Kaj Andersen"));
    REQUIRE(QTest::qWaitFor([&] { return similar->isVisible(); }));
    PeopleDesk::child<QPushButton>(dialog, "that_is_the_one")->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.ask.asked.isEmpty()); // what was typed is not worth a question now
    REQUIRE(desk.go.cards.size() == 1);
    CHECK(desk.go.cards.front() == kaj);
    CHECK(desk.workspace.people().count({}) == 1);
}

TEST_CASE("digits that were searched for become the phone")
{
    PeopleDesk desk;
    NewPersonDialog dialog(desk.frame, QStringLiteral("87654321"));
    CHECK(PeopleDesk::child<PhoneEdit>(dialog, "phone")->number() == QStringLiteral("+4587654321"));
    CHECK(PeopleDesk::child<QLineEdit>(dialog, "name")->text().isEmpty());
}

TEST_CASE("a refused field that is folded away is shown")
{
    PeopleDesk desk;
    NewPersonDialog dialog(desk.frame, QStringLiteral("Kaj"));
    dialog.show();
    auto* born = PeopleDesk::child<QLineEdit>(dialog, "birth_year");
    CHECK_FALSE(born->isVisible());
    born->setText(QStringLiteral("1650"));
    PeopleDesk::child<QPushButton>(dialog, "save")->click();
    CHECK(dialog.isVisible());
    CHECK(born->isVisible());
    CHECK(desk.workspace.people().count({}) == 0);
}

TEST_CASE("an impossible rhythm registers nobody")
{
    PeopleDesk desk;
    NewPersonDialog dialog(desk.frame, QStringLiteral("Kaj"));
    dialog.show();
    PeopleDesk::child<QLineEdit>(dialog, "interval_days")->setText(QStringLiteral("900"));
    PeopleDesk::child<QPushButton>(dialog, "save")->click();
    CHECK(dialog.isVisible());
    CHECK(desk.workspace.people().count({}) == 0);
}

TEST_CASE("Tab goes from the names through the phones in the order they stand, and on to the rhythm")
{
    PeopleDesk desk;
    NewPersonDialog dialog(desk.frame, QStringLiteral("Kaj Andersen"));
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    PeopleDesk::child<PhoneEdit>(dialog, "phone")->setText(QStringLiteral("12345678"));
    PeopleDesk::child<QPushButton>(dialog, "add_phone")->click();
    QCoreApplication::processEvents(); // the new row is seen
    PeopleDesk::child<QLineEdit>(dialog, "alias")->setFocus();
    QStringList went;
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* at = QApplication::focusWidget();
        went << (at->objectName().isEmpty() ? at->parentWidget()->objectName() : at->objectName());
    }
    CHECK(went
        == QStringList{QStringLiteral("phone"), QStringLiteral("phone_label"), QStringLiteral("may_leave_message"),
            QStringLiteral("may_say_who"), QStringLiteral("remove_phone"), QStringLiteral("phone_2"),
            QStringLiteral("phone_label_2"), QStringLiteral("may_leave_message_2"), QStringLiteral("may_say_who_2"),
            QStringLiteral("remove_phone_2"), QStringLiteral("add_phone"), QStringLiteral("interval_days")});
}
