// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/cover.h"

#include "core/base/clock.h"
#include "tests/ui/screen.h"
#include "ui/signin/cover_sheet.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// A window with a name in it, a field, a button and a shortcut.
struct Office {
    Office()
    {
        auto* whole = new QWidget;
        auto* column = new QVBoxLayout(whole);
        column->addWidget(new QLabel(QStringLiteral("Kaj Andersen")));
        column->addWidget(field);
        column->addWidget(button);
        window.setCentralWidget(whole);
        window.resize(600, 400);
        bringForward(window);
        field->setFocus();
    }
    [[nodiscard]] CoverSheet* sheet() const { return sheetOver(window); }

    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(13, 5), Qt::UTC)};
    Cover cover{clock};
    QMainWindow window;
    QLineEdit* field = new QLineEdit;
    QPushButton* button = new QPushButton(QStringLiteral("Ring"));
    QShortcut shortcut{QKeySequence(QStringLiteral("Ctrl+Z")), &window};
    QSignalSpy pressed{button, &QPushButton::clicked};
    QSignalSpy undone{&shortcut, &QShortcut::activated};
};

/// Every name a screen reader finds from here down.
QStringList namesIn(QAccessibleInterface* from)
{
    QStringList names;
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface* child = from->child(i);
        names << child->text(QAccessible::Name) << namesIn(child);
    }
    names.removeAll(QString());
    return names;
}

} // namespace

TEST_CASE("F9 hides the window, and any key shows it again with the keyboard where it was")
{
    Office office;
    QTest::keyClicks(office.field, QStringLiteral("ha"));
    press(Cover::key);
    CHECK(office.cover.isOn());
    REQUIRE(office.sheet());
    CHECK(office.sheet()->geometry() == office.window.rect());
    CHECK(QApplication::focusWidget() == office.sheet());
    press(Qt::Key_X);
    CHECK_FALSE(office.cover.isOn());
    CHECK_FALSE(office.sheet());
    CHECK(QApplication::focusWidget() == office.field);
    CHECK(office.field->text() == QStringLiteral("ha"));
    press(Cover::key);
    press(Cover::key);
    CHECK_FALSE(office.cover.isOn());
}

TEST_CASE("nothing behind can be seen: the picture is the same whatever is in the window")
{
    Office office;
    office.cover.setOn(true);
    const QImage empty = office.window.grab().toImage();
    office.field->setText(QStringLiteral("Birthe Holm"));
    QLabel late(QStringLiteral("Late"), &office.window);
    late.setGeometry(100, 100, 200, 50);
    late.show();
    QApplication::processEvents();
    CHECK(office.window.grab().toImage() == empty);
    office.window.resize(700, 500);
    QApplication::processEvents();
    CHECK(office.sheet()->geometry() == QRect(0, 0, 700, 500));
}

TEST_CASE("a key or click that shows the window again does nothing else")
{
    Office office;
    office.cover.setOn(true);
    QTest::keyClick(office.sheet(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(office.cover.isOn());
    CHECK(office.undone.isEmpty());
    office.cover.setOn(true);
    QTest::mouseClick(office.button, Qt::LeftButton);
    CHECK_FALSE(office.cover.isOn());
    CHECK(office.pressed.isEmpty());
    QTest::mouseClick(office.button, Qt::LeftButton);
    CHECK(office.pressed.size() == 1);
}

TEST_CASE("a key that only changes others, or one held down, does not show the window")
{
    Office office;
    office.cover.setOn(true);
    press(Qt::Key_Shift);
    QKeyEvent held(QEvent::KeyPress, Cover::key, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(office.sheet(), &held);
    CHECK(office.cover.isOn());
}

TEST_CASE("dialogs are covered too, also one that opens meanwhile, and menus close")
{
    Office office;
    QDialog open(&office.window);
    QDialog late(&office.window);
    QMenu menu(&office.window);
    menu.addAction(QStringLiteral("Kaj Andersen"));
    open.show();
    menu.popup(QPoint(10, 10));
    office.cover.setOn(true);
    CHECK(menu.isHidden());
    CHECK(sheetOver(open));
    late.show();
    CHECK(sheetOver(late));
    office.cover.setOn(false);
    CHECK_FALSE(sheetOver(open));
    CHECK_FALSE(sheetOver(late));
}

TEST_CASE("a dialog that is closed under its sheet takes the sheet along")
{
    Office office;
    auto dialog = std::make_unique<QDialog>(&office.window);
    dialog->show();
    office.cover.setOn(true);
    dialog.reset();
    office.cover.setOn(false);
    CHECK_FALSE(office.cover.isOn());
}

TEST_CASE("a screen reader finds one sentence in a hidden window, and everything again afterwards")
{
    Office office;
    QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&office.window);
    REQUIRE(namesIn(window).contains(QStringLiteral("Kaj Andersen")));
    office.cover.setOn(true);
    CHECK(namesIn(window) == QStringList(QStringLiteral("Hidden. Press any key or click to go on.")));
    CHECK(window->indexOfChild(QAccessible::queryAccessibleInterface(office.sheet())) == 0);
    CHECK_FALSE(window->child(1));
    office.cover.setOn(false);
    CHECK(namesIn(window).contains(QStringLiteral("Kaj Andersen")));
}

TEST_CASE("what happens under a sheet is not read out")
{
    Office office;
    CHECK_FALSE(isUnderSheet(office.field));
    office.cover.setOn(true);
    CHECK(isUnderSheet(office.field));
    CHECK_FALSE(isUnderSheet(office.sheet()));
    CHECK_FALSE(isUnderSheet(&office.window));
    const auto handler = QAccessible::installUpdateHandler(nullptr);
    CHECK(handler == tellUncovered);
    QAccessible::installUpdateHandler(handler);
    office.cover.setOn(false);
    CHECK_FALSE(QAccessible::installUpdateHandler(nullptr));
}
