// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/phone_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
const FixedClock onTuesday{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};

struct Diets {
    ChipEditor editor{{{QStringLiteral("veg"), QStringLiteral("Vegetarian")},
        {QStringLiteral("nut"), QStringLiteral("No nuts")}, {QStringLiteral("pig"), QStringLiteral("No pork")}}};
    QLineEdit* line = editor.findChild<QLineEdit*>();

    Diets() { editor.show(); }
    [[nodiscard]] QWidget* chip(const char* code) const
    {
        for (auto* each : editor.findChildren<QToolButton*>(QStringLiteral("chip_") + QString::fromLatin1(code))) {
            if (!each->isHidden())
                return each;
        }
        return nullptr;
    }
};
} // namespace

TEST_CASE("a date is read as typed and shown in one form, with its full words beside it")
{
    DateEdit edit(onTuesday);
    QTest::keyClicks(edit.line(), QStringLiteral("5/2-26"));
    CHECK(edit.date() == QDate(2026, 2, 5));
    CHECK(edit.findChildren<QLabel*>().front()->text() == QStringLiteral("Thursday 5 February 2026"));
    CHECK(edit.settle());
    CHECK(edit.text() == QStringLiteral("05.02.2026"));
}

TEST_CASE("the full words of a date stand close to it, however wide the form is")
{
    DateEdit edit(onTuesday);
    edit.resize(1200, 80);
    edit.show();
    edit.setDate(QDate(2026, 2, 5));
    QCoreApplication::processEvents();
    const QLabel* words = edit.findChildren<QLabel*>().front();
    REQUIRE(words->isVisible());
    CHECK(words->x() > edit.line()->geometry().right());
    CHECK(words->x() - edit.line()->geometry().right() < edit.line()->width());
    edit.hide(); // as a form does before it goes
}

TEST_CASE("what is no date is said under the field until it is typed anew")
{
    DateEdit edit(onTuesday);
    edit.setText(QStringLiteral("31/2"));
    CHECK_FALSE(edit.settle());
    CHECK_FALSE(edit.date());
    const auto* problem = edit.findChild<FieldProblem*>();
    CHECK(problem->sentence() == QStringLiteral("There is no such day in the calendar."));
    CHECK(edit.line()->property("wrong").toBool());
    QTest::keyClick(edit.line(), Qt::Key_Backspace);
    CHECK(problem->sentence().isEmpty());
    CHECK_FALSE(edit.line()->property("wrong").toBool());
}

TEST_CASE("an empty date is none, and no fault")
{
    DateEdit edit(onTuesday);
    CHECK(edit.settle());
    CHECK_FALSE(edit.date());
    edit.setDate(QDate(2026, 1, 1));
    edit.setDate({});
    CHECK(edit.isEmpty());
}

TEST_CASE("Up and Down change a date by a day, from today when there is none")
{
    DateEdit edit(onTuesday);
    QTest::keyClick(edit.line(), Qt::Key_Up);
    CHECK(edit.date() == QDate(2026, 11, 24));
    QTest::keyClick(edit.line(), Qt::Key_Up);
    CHECK(edit.date() == QDate(2026, 11, 25));
    QTest::keyClick(edit.line(), Qt::Key_Down);
    QTest::keyClick(edit.line(), Qt::Key_Down);
    CHECK(edit.date() == QDate(2026, 11, 23));
}

TEST_CASE("a time is read as typed and changes by a quarter of an hour")
{
    TimeEdit edit;
    edit.setText(QStringLiteral("1830"));
    CHECK(edit.settle());
    CHECK(edit.text() == QStringLiteral("18.30"));
    QTest::keyClick(edit.line(), Qt::Key_Up);
    CHECK(edit.time() == QTime(18, 45));
    edit.setText(QStringLiteral("soon"));
    CHECK_FALSE(edit.settle());
}

TEST_CASE("a phone number is read in any spacing and shown in pairs")
{
    PhoneEdit edit(QStringLiteral("DK"));
    edit.setText(QStringLiteral("8612 3456"));
    CHECK(edit.number() == QStringLiteral("+4586123456"));
    CHECK(edit.settle());
    CHECK(edit.text() == QStringLiteral("86 12 34 56"));
    edit.setText(QStringLiteral("8612"));
    CHECK_FALSE(edit.settle());
    CHECK_FALSE(edit.number());
    edit.setNumber(QStringLiteral("+4586123456"));
    CHECK(edit.text() == QStringLiteral("86 12 34 56"));
}

TEST_CASE("typing finds a choice and Enter takes it")
{
    Diets diets;
    QSignalSpy changed(&diets.editor, &ChipEditor::changed);
    QTest::keyClicks(diets.line, QStringLiteral("pork"));
    QTest::keyClick(diets.line, Qt::Key_Return);
    CHECK(diets.editor.chosen() == QStringList{QStringLiteral("pig")});
    CHECK(diets.line->text().isEmpty());
    CHECK(changed.count() == 1);
}

TEST_CASE("what fits no choice is not taken")
{
    Diets diets;
    QTest::keyClicks(diets.line, QStringLiteral("gluten"));
    QTest::keyClick(diets.line, Qt::Key_Return);
    CHECK(diets.editor.chosen().isEmpty());
}

TEST_CASE("Backspace in the empty line takes the last chip away")
{
    Diets diets;
    diets.editor.setChosen({QStringLiteral("veg"), QStringLiteral("nut")});
    QTest::keyClick(diets.line, Qt::Key_Backspace);
    CHECK(diets.editor.chosen() == QStringList{QStringLiteral("veg")});
    CHECK(diets.chip("veg"));
    CHECK_FALSE(diets.chip("nut"));
}

TEST_CASE("arrows walk through the chips and Delete takes one away")
{
    Diets diets;
    diets.editor.setChosen({QStringLiteral("veg"), QStringLiteral("nut"), QStringLiteral("pig")});
    diets.line->setFocus();
    QTest::keyClick(diets.line, Qt::Key_Left);
    CHECK(diets.editor.window()->focusWidget() == diets.chip("pig"));
    QTest::keyClick(diets.chip("pig"), Qt::Key_Left);
    QTest::keyClick(diets.chip("nut"), Qt::Key_Delete);
    CHECK(diets.editor.chosen() == QStringList{QStringLiteral("veg"), QStringLiteral("pig")});
    CHECK(diets.editor.window()->focusWidget() == diets.chip("pig"));
    QTest::keyClick(diets.chip("pig"), Qt::Key_Right);
    CHECK(diets.editor.window()->focusWidget() == diets.line);
}

TEST_CASE("a code that is no longer among the choices is kept")
{
    Diets diets;
    diets.editor.setChosen({QStringLiteral("old"), QStringLiteral("veg")});
    diets.editor.setChosen(diets.editor.chosen() + QStringList{QStringLiteral("nut")});
    CHECK(diets.editor.chosen().contains(QStringLiteral("old")));
    CHECK(diets.chip("old"));
}

TEST_CASE("chips go on in a new line when there is no more room")
{
    QWidget box;
    auto* flow = new FlowLayout(&box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    for (int i = 0; i < 3; ++i) {
        auto* part = new QWidget;
        part->setFixedSize(100, 20);
        flow->addWidget(part);
    }
    CHECK(flow->heightForWidth(320) == 20);
    CHECK(flow->heightForWidth(319) == 50);
    CHECK(flow->heightForWidth(100) == 80);
    CHECK(flow->sizeHint() == QSize(320, 20));
    flow->setGeometry({0, 0, 220, 50});
    CHECK(flow->itemAt(1)->geometry() == QRect(110, 0, 100, 20));
    CHECK(flow->itemAt(2)->geometry() == QRect(0, 30, 100, 20));

    flow->itemAt(2)->widget()->setFixedHeight(40);
    flow->setGeometry({0, 0, 320, 40});
    CHECK(flow->itemAt(0)->geometry() == QRect(0, 10, 100, 20));
    flow->itemAt(2)->widget()->setFixedHeight(20);
    flow->itemAt(1)->widget()->hide();
    CHECK(flow->heightForWidth(210) == 20);
}
