// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/scripted_ask.h"
#include "ui/shell/record_dialog.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/message_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace naervaer;
using namespace naervaer::ui;

namespace {
struct Form {
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    ScriptedAsk ask;
    RecordDialog dialog{QStringLiteral("New dish"), ask};
    QLineEdit* name = new QLineEdit(QStringLiteral("Soup"));
    QComboBox* size = new QComboBox;
    DateEdit* from = new DateEdit(clock);
    int saved = 0;
    Problems refused;

    Form()
    {
        size->addItems({QStringLiteral("Small"), QStringLiteral("Large")});
        dialog.beginGroup(QStringLiteral("Dish"));
        dialog.add(QStringLiteral("name"), QStringLiteral("&Name"), name);
        dialog.add(QStringLiteral("size"), QStringLiteral("Size"), size);
        dialog.beginGroup(QStringLiteral("When"));
        dialog.add(QStringLiteral("from"), QStringLiteral("From"), from);
        dialog.onSave([this] {
            ++saved;
            return refused;
        });
        dialog.show();
        dialog.activateWindow(); // a shortcut works in the active window only
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    [[nodiscard]] QString problemOf(const QWidget* editor) const
    {
        return editor->parentWidget()->findChild<FieldProblem*>(QString(), Qt::FindDirectChildrenOnly)->sentence();
    }
    [[nodiscard]] QString strip() const { return dialog.findChild<MessageStrip*>()->sentence(); }
};
} // namespace

TEST_CASE("saving does the verb once and closes the form")
{
    Form form;
    QTest::keyClick(form.name, Qt::Key_Return, Qt::ControlModifier);
    CHECK(form.saved == 1);
    CHECK(form.dialog.result() == QDialog::Accepted);
    CHECK(form.dialog.isHidden());
}

TEST_CASE("Enter in a line saves, as the button says")
{
    Form form;
    QTest::keyClick(form.name, Qt::Key_Return);
    CHECK(form.saved == 1);
}

TEST_CASE("the keyboard begins in the first field that takes keys, not in words that stand before it")
{
    ScriptedAsk ask;
    RecordDialog dialog(QStringLiteral("Restore"), ask);
    auto* passphrase = new QLineEdit;
    dialog.add(QStringLiteral("words"), {}, new QLabel(QStringLiteral("What would change")));
    dialog.add(QStringLiteral("passphrase"), QStringLiteral("Passphrase"), passphrase);
    dialog.show();
    CHECK(dialog.focusWidget() == passphrase);
}

TEST_CASE("what cannot be taken back is not saved by Enter alone")
{
    ScriptedAsk ask;
    RecordDialog dialog(QStringLiteral("Erase"), ask);
    dialog.add(QStringLiteral("words"), {}, new QLabel(QStringLiteral("What goes")));
    dialog.beginAtCancel();
    int saved = 0;
    dialog.onSave([&] {
        ++saved;
        return Problems{};
    });
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(saved == 0);
    CHECK_FALSE(dialog.isVisible());
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved == 1);
}

TEST_CASE("what is refused stands beside its field, and the first of the form has the focus")
{
    Form form;
    form.refused = {{QStringLiteral("date.impossible"), QStringLiteral("from")},
        {QStringLiteral("number.unreadable"), QStringLiteral("size")}};
    form.dialog.save();
    CHECK_FALSE(form.dialog.isHidden());
    CHECK(form.problemOf(form.size) == QStringLiteral("This is not a number."));
    CHECK(form.problemOf(form.from) == QStringLiteral("There is no such day in the calendar."));
    CHECK(form.problemOf(form.name).isEmpty());
    CHECK(form.dialog.focusWidget() == form.size);
    CHECK(form.size->accessibleDescription() == QStringLiteral("This is not a number."));
}

TEST_CASE("two refusals of one field are both said")
{
    Form form;
    form.dialog.showProblems({{QStringLiteral("date.impossible"), QStringLiteral("name")},
        {QStringLiteral("number.unreadable"), QStringLiteral("name")}});
    CHECK(form.problemOf(form.name) == QStringLiteral("There is no such day in the calendar. This is not a number."));
}

TEST_CASE("a refusal of the whole, or of a field that is not there, stands on top")
{
    Form form;
    form.dialog.showProblems(
        {{QStringLiteral("number.unreadable"), {}}, {QStringLiteral("yesno.unreadable"), QStringLiteral("elsewhere")}});
    CHECK(form.strip() == QStringLiteral("This is not a number. Write yes or no."));
}

TEST_CASE("a sentence goes away when its field is changed")
{
    Form form;
    form.dialog.showProblems({{QStringLiteral("number.unreadable"), QStringLiteral("name")}});
    QTest::keyClicks(form.name, QStringLiteral("x"));
    CHECK(form.problemOf(form.name).isEmpty());
}

TEST_CASE("a field that cannot be read keeps the form from saving")
{
    Form form;
    form.from->setText(QStringLiteral("31/2"));
    form.dialog.save();
    CHECK(form.saved == 0);
    CHECK(form.dialog.focusWidget() == form.from->line());
    form.from->setText(QStringLiteral("28/2"));
    form.dialog.save();
    CHECK(form.saved == 1);
}

TEST_CASE("when saving fails the form stays with everything typed and says why")
{
    Form form;
    form.dialog.onSave([]() -> Problems { throw Failure(Failure::Kind::DiskFull, QStringLiteral("SQLITE_FULL")); });
    form.name->setText(QStringLiteral("Fish"));
    form.dialog.save();
    CHECK_FALSE(form.dialog.isHidden());
    CHECK(form.name->text() == QStringLiteral("Fish"));
    CHECK(form.strip().startsWith(QStringLiteral("There is no room left on the disk.")));
}

TEST_CASE("Esc closes an untouched form without a question")
{
    Form form;
    QTest::keyClick(&form.dialog, Qt::Key_Escape);
    CHECK(form.dialog.isHidden());
    CHECK(form.ask.asked.isEmpty());
}

TEST_CASE("Esc in a form that was changed keeps what was typed unless it is to be thrown away")
{
    Form form;
    form.size->setCurrentIndex(1);
    CHECK(form.dialog.isChanged());
    QTest::keyClick(&form.dialog, Qt::Key_Escape);
    CHECK_FALSE(form.dialog.isHidden());
    CHECK(form.ask.asked.size() == 1);

    form.ask.answer = true;
    QTest::keyClick(&form.dialog, Qt::Key_Escape);
    CHECK(form.dialog.isHidden());
}

TEST_CASE("a form changed back is not changed")
{
    Form form;
    form.name->setText(QStringLiteral("Fish"));
    CHECK(form.dialog.isChanged());
    form.name->setText(QStringLiteral("Soup"));
    CHECK_FALSE(form.dialog.isChanged());
    form.from->setDate(QDate(2026, 11, 24));
    CHECK(form.dialog.isChanged());
}

TEST_CASE("a screen reader hears the label with its field, without the mark of the key")
{
    const Form form;
    CHECK(form.name->accessibleName() == QStringLiteral("Name"));
    CHECK(form.from->line()->accessibleName() == QStringLiteral("From"));
}

TEST_CASE("the button that saves has the verb and its key")
{
    Form form;
    form.dialog.setSaveWords(QStringLiteral("Give the bed"));
    CHECK(form.dialog.findChild<QPushButton*>(QStringLiteral("save"))->text()
        == QStringLiteral("Give the bed (Ctrl+Enter)"));
}
