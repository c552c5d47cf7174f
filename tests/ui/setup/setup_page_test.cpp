// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"
#include "tests/support/scripted_ask.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/guard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_dialog.h"
#include "ui/widgets/field_problem.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// A register in a file of its own, with one centre and the coordinator at the desk.
struct Register {
    test::RegisterFolder folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    Workspace workspace{test::createdRegister(folder.file()), clock};
    ScriptedAsk ask;

    Register()
    {
        Centre centre;
        centre.name = QStringLiteral("Vordingborg");
        Helper mette;
        mette.name = QStringLiteral("Mette");
        REQUIRE(workspace.organisation().found(QStringLiteral("Net"), QStringLiteral("DK"), centre, mette).empty());
        // A demo: there the window offers everybody a seat.
        workspace.desk().database.run(QStringLiteral("UPDATE organisation SET is_demo = TRUE"));
    }
    [[nodiscard]] Centre centre() { return workspace.organisation().centres().front(); }
};

/// The set-up in its window.
struct Office : Register {
    MainWindow window{workspace, ask};
    Page* page;

    Office()
    {
        window.show();
        page = window.pages().open(QStringLiteral("setup"));
        REQUIRE(page);
    }
    template <typename Widget> Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    /// Who is offered the seat at the foot of the window.
    QStringList seats()
    {
        QStringList names;
        for (const QAction* action : find<QToolButton>("helper")->menu()->actions())
            if (action->isCheckable())
                names << action->text().section(QStringLiteral(" · "), 0, 0);
        return names;
    }
    /// The words of the rows of a part's list.
    QStringList rows(const char* part)
    {
        const QAbstractItemModel* model = find<QWidget>(part)->findChild<QTableView*>(QStringLiteral("table"))->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList words;
            for (int column = 0; column < model->columnCount(); ++column)
                words << model->index(row, column).data().toString();
            all << words.join(u'|');
        }
        return all;
    }
    void part(int index) { find<QTabWidget>("setupParts")->setCurrentIndex(index); }
    /// The dialog that the button for a new row opens.
    RecordDialog* fresh(const char* part, const char* dialog)
    {
        find<QWidget>(part)->findChild<QPushButton*>(QStringLiteral("action"))->click();
        return find<RecordDialog>(dialog);
    }
    /// The dialog that Enter opens on the chosen row.
    RecordDialog* opened(const char* part, const char* dialog)
    {
        QTest::keyClick(find<QWidget>(part)->findChild<QLineEdit*>(QStringLiteral("search")), Qt::Key_Return);
        return find<RecordDialog>(dialog);
    }
    [[nodiscard]] QString said() { return find<QLabel>("message_sentence")->text(); }
};

template <typename Widget> Widget* field(const RecordDialog* dialog, const char* name)
{
    auto* found = dialog->findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

QString problemOf(const QWidget* editor)
{
    return editor->parentWidget()->findChild<FieldProblem*>(QString(), Qt::FindDirectChildrenOnly)->sentence();
}

/// What one can reach with Tab and a screen reader would have no name for.
QStringList nameless(QWidget& root)
{
    QStringList found;
    for (QWidget* each : root.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(each) || qobject_cast<QLineEdit*>(each)
            || qobject_cast<QComboBox*>(each) || qobject_cast<QAbstractSpinBox*>(each)
            || qobject_cast<QTableView*>(each) || qobject_cast<QTabBar*>(each);
        const bool partOfAnother =
            qobject_cast<QComboBox*>(each->parent()) || qobject_cast<QAbstractSpinBox*>(each->parent());
        if (!control || partOfAnother || !each->isVisibleTo(&root) || !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).isEmpty())
            found << QLatin1String(each->metaObject()->className()) + u' ' + each->objectName();
    }
    return found;
}

} // namespace

TEST_CASE("a helper that is added stands in the list and among those who can sit at the desk")
{
    Office office;
    RecordDialog* dialog = office.fresh("helpersPanel", "helperDialog");
    field<QLineEdit>(dialog, "name")->setText(QStringLiteral("  Signe   Holm "));
    auto* role = field<QComboBox>(dialog, "role");
    role->setCurrentIndex(role->findData(QStringLiteral("staff")));
    dialog->save();
    CHECK(dialog->isHidden());
    CHECK(office.rows("helpersPanel")
        == QStringList{QStringLiteral("Mette|Volunteer|Coordinator|Vordingborg||Yes"),
            QStringLiteral("Signe Holm|Volunteer|Staff|Vordingborg||Yes")});
    CHECK(office.said() == QStringLiteral("Signe Holm works here now."));
    CHECK(office.seats() == QStringList{QStringLiteral("Mette"), QStringLiteral("Signe Holm")});
}

TEST_CASE("a helper's name that is missing or taken is refused beside its field")
{
    Office office;
    RecordDialog* dialog = office.fresh("helpersPanel", "helperDialog");
    auto* name = field<QLineEdit>(dialog, "name");
    dialog->save();
    CHECK(problemOf(name) == QStringLiteral("Write the helper's name."));
    name->setText(QStringLiteral("mette"));
    dialog->save();
    CHECK(problemOf(name).startsWith(QStringLiteral("There is already a helper called mette.")));
    CHECK_FALSE(dialog->isHidden());
    CHECK(office.rows("helpersPanel").size() == 1);
}

TEST_CASE("a helper who left stays in the list, and can no longer sit at the desk")
{
    Office office;
    Helper arne;
    arne.name = QStringLiteral("Arne");
    REQUIRE(office.workspace.organisation().addHelper(arne).ok());
    office.find<QTableView>("table")->setCurrentIndex(office.find<QTableView>("table")->model()->index(0, 0));
    QTest::qWait(1);
    RecordDialog* dialog = office.opened("helpersPanel", "helperDialog");
    REQUIRE(field<QLineEdit>(dialog, "name")->text() == QStringLiteral("Arne"));
    field<QCheckBox>(dialog, "is_active")->setChecked(false);
    dialog->save();
    CHECK(office.rows("helpersPanel").front().endsWith(QStringLiteral("|No longer")));
    CHECK(office.seats() == QStringList{QStringLiteral("Mette")});
}

TEST_CASE("one's own role and leaving are for somebody else to change")
{
    Office office;
    const RecordDialog* dialog = office.opened("helpersPanel", "helperDialog");
    CHECK_FALSE(field<QComboBox>(dialog, "role")->isEnabled());
    CHECK_FALSE(field<QCheckBox>(dialog, "is_active")->isEnabled());
    CHECK(field<QLineEdit>(dialog, "name")->isEnabled());
}

TEST_CASE("a new centre can be worked for at once, and its municipality is found by its name")
{
    Office office;
    office.part(1);
    RecordDialog* dialog = office.fresh("centresPanel", "centreDialog");
    auto* municipality = field<QComboBox>(dialog, "municipality_code");
    field<QLineEdit>(dialog, "name")->setText(QStringLiteral("Aarhus"));
    municipality->setEditText(QStringLiteral("Nowhere"));
    dialog->save();
    CHECK_FALSE(problemOf(municipality).isEmpty());
    municipality->setEditText(QStringLiteral("aarhus"));
    dialog->save();
    CHECK(office.rows("centresPanel").contains(QStringLiteral("Aarhus|Aarhus|2 day(s)||Yes")));
    CHECK(office.find<QComboBox>("centres")->findText(QStringLiteral("Aarhus")) >= 0);
}

TEST_CASE("a margin that is changed, or changed back, moves the day on which somebody counts as forgotten")
{
    Office office;
    Person person;
    person.name = QStringLiteral("Karl");
    person.centreId = office.centre().id;
    const auto karl = office.workspace.people().registerPerson(person, {});
    REQUIRE(karl.ok());
    REQUIRE(office.workspace.contacts().agreeRhythm(*karl, 7, {}, {}).empty());
    const auto forgottenOn = [&] { return *office.workspace.contacts().rhythm(*karl)->forgottenOn; };
    const QDate before = forgottenOn();

    office.part(1);
    RecordDialog* dialog = office.opened("centresPanel", "centreDialog");
    field<QSpinBox>(dialog, "margin_days")->setValue(12);
    dialog->save();
    CHECK(office.centre().marginDays == 12);
    CHECK(forgottenOn() == before.addDays(10));
    REQUIRE(office.workspace.desk().undo.undo().empty());
    CHECK(office.centre().marginDays == 2);
    CHECK(forgottenOn() == before);
}

TEST_CASE("a closing is planned and lifted")
{
    Office office;
    office.part(2);
    const auto lift = [&] { return office.find<QPushButton>("liftClosure"); };
    CHECK_FALSE(lift()->isEnabled());
    auto* none = office.find<QWidget>("closuresPanel")->findChild<QPushButton*>(QStringLiteral("empty_action"));
    none->click();
    auto* dialog = office.find<RecordDialog>("closureDialog");
    field<QLineEdit>(dialog, "reason")->setText(QStringLiteral("Christmas"));
    auto* to = field<QWidget>(dialog, "to_on");
    to->setProperty("text", QStringLiteral("1.11.2026"));
    dialog->save();
    CHECK(problemOf(to) == QStringLiteral("The last day is before the first."));
    to->setProperty("text", QString());
    dialog->save();
    CHECK(office.rows("closuresPanel")
        == QStringList{QStringLiteral("Christmas|Tuesday 24 November 2026|not known yet|Yes")});
    CHECK(office.said() == QStringLiteral("Vordingborg is closed from Tuesday 24 November 2026."));
    REQUIRE(lift()->isEnabled());
    lift()->click();
    CHECK(office.rows("closuresPanel").front().endsWith(QStringLiteral("|Lifted")));
    CHECK(office.workspace.organisation().closures(office.centre().id).front().isLifted);
    CHECK_FALSE(lift()->isEnabled());
}

TEST_CASE("Ctrl+N makes a new one of the list that is seen")
{
    Office office;
    office.window.activateWindow(); // a shortcut works in the active window only
    REQUIRE(QTest::qWaitForWindowActive(&office.window));
    office.part(1);
    office.page->arrive();
    QTest::keyClick(office.find<QWidget>("centresPanel")->findChild<QLineEdit*>(QStringLiteral("search")), Qt::Key_N,
        Qt::ControlModifier);
    CHECK(office.window.findChild<RecordDialog*>(QStringLiteral("centreDialog")));
    CHECK_FALSE(office.window.findChild<RecordDialog*>(QStringLiteral("helperDialog")));
}

TEST_CASE("every control of the set-up and its dialogs has a name for a screen reader")
{
    Office office;
    CHECK(nameless(*office.page).isEmpty());
    for (const auto& [name, made] : setupDialogs(office.window.frame())) {
        const std::unique_ptr<QDialog> dialog(made);
        INFO(name.toStdString());
        CHECK(nameless(*dialog).join(u' ') == QString());
    }
}
