// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/workspace.h"
#include "tests/ui/screen.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_dialog.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/parsed_edit.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

const QString sentinel = QStringLiteral("kvidrelyd");

/// A small demo with its coordinator at the desk.
struct Office {
    Office()
    {
        DemoOrder order;
        order.people = 40;
        order.contacts = 200;
        order.until = clock.today();
        const QString file = folder.filePath(QStringLiteral("demo.naervaer"));
        REQUIRE(makeDemo(order, file, {}, {}));
        workspace =
            std::make_unique<Workspace>(std::move(storage::openRegister({file}, demoPassphrase())).value(), clock);
        REQUIRE(workspace->organisation().seatCoordinator().empty());
        window = std::make_unique<MainWindow>(*workspace, ask);
    }
    /// The form of that place, as Today opens it.
    [[nodiscard]] QDialog* resumed(const DraftPlace& place) const
    {
        for (const AreaEntry& entry : window->pages().entries())
            if (QDialog* form = entry.resume ? entry.resume(window->frame(), place, nullptr) : nullptr)
                return form;
        return nullptr;
    }

    QTemporaryDir folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(17, 30))};
    ScriptedAsk ask;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

/// The rows of the form where words are typed.
std::vector<QWidget*> editors(const RecordDialog& form)
{
    std::vector<QWidget*> found;
    for (QWidget* each : form.findChildren<QWidget*>()) {
        const auto* box = qobject_cast<QComboBox*>(each);
        const bool writes = qobject_cast<QPlainTextEdit*>(each) || qobject_cast<ParsedEdit*>(each)
            || qobject_cast<PassphraseEdit*>(each) || (box && box->isEditable())
            || (qobject_cast<QLineEdit*>(each) && !each->objectName().isEmpty()
                && !each->objectName().startsWith(QLatin1String("qt_")));
        const bool searches =
            each->objectName() == QLatin1String("person_search") || each->objectName() == QLatin1String("chip_line");
        if (writes && !searches)
            found.push_back(each);
    }
    return found;
}

QStringList textsIn(const RecordDialog& form)
{
    QStringList texts;
    for (const QWidget* each : editors(form))
        texts << each->objectName() + u'=' + each->metaObject()->userProperty().read(each).toString();
    return texts;
}

void typeEverywhere(const RecordDialog& form)
{
    int nth = 0;
    for (QWidget* each : editors(form))
        each->metaObject()->userProperty().write(each, sentinel + QString::number(++nth));
}

} // namespace

TEST_CASE("every form in which words are typed keeps them when the program is locked, and is opened again with them")
{
    // Of these the demo's dialogs stand for rows that are not there; what they keep is tried with real rows elsewhere.
    const QStringList withoutRow{
        QStringLiteral("taskDialog"), QStringLiteral("concernDialog"), QStringLiteral("withdrawDialog")};
    // Whom to see is a search, and is kept with a name by whoever wants that.
    const QStringList searches{QStringLiteral("filterDialog")};
    Office desk;
    QStringList tried;
    for (const AreaEntry& entry : desk.window->pages().entries()) {
        for (const auto& [name, dialog] : entry.dialogs ? entry.dialogs(desk.window->frame()) : NamedDialogs{}) {
            const std::unique_ptr<QDialog> owned(dialog);
            const auto* form = qobject_cast<RecordDialog*>(dialog);
            if (!form || editors(*form).empty() || form->findChild<PassphraseEdit*>()
                || searches.contains(form->objectName()))
                continue;
            INFO(form->objectName().toStdString());
            dialog->show();
            typeEverywhere(*form);
            const QStringList before = textsIn(*form);
            dialog->done(QDialog::Rejected);
            const auto drafts = desk.workspace->drafts().mine();
            REQUIRE(drafts.size() == 1);
            const DraftPlace place = DraftPlace::read(drafts.front().place);
            CHECK(place.form == form->objectName());
            if (!withoutRow.contains(place.form)) {
                const std::unique_ptr<QDialog> again(desk.resumed(place));
                const auto* resumed = qobject_cast<RecordDialog*>(again.get());
                REQUIRE(resumed);
                again->show();
                CHECK(textsIn(*resumed) == before);
                again->done(QDialog::Rejected);
            }
            CHECK(desk.workspace->drafts().drop(drafts.front().place));
            tried << place.form;
        }
    }
    CHECK(tried.size() >= 20);
}

TEST_CASE("a form with a passphrase keeps nothing at all")
{
    Office desk;
    int tried = 0;
    for (const AreaEntry& entry : desk.window->pages().entries()) {
        for (const auto& [name, dialog] : entry.dialogs ? entry.dialogs(desk.window->frame()) : NamedDialogs{}) {
            const std::unique_ptr<QDialog> owned(dialog);
            const auto* form = qobject_cast<RecordDialog*>(dialog);
            if (!form || !form->findChild<PassphraseEdit*>())
                continue;
            dialog->show();
            typeEverywhere(*form);
            dialog->done(QDialog::Rejected);
            CHECK(desk.workspace->drafts().mine().empty());
            ++tried;
        }
    }
    CHECK(tried >= 3);
}

TEST_CASE("erasing a person forgets every draft about that person, also on a row of the card")
{
    Office desk;
    Workspace& workspace = *desk.workspace;
    Person made;
    made.name = QStringLiteral("Kaj");
    const PersonId kaj = *workspace.people().registerPerson(made, {});
    Task task;
    task.reason = QStringLiteral("hand");
    task.text = QStringLiteral("ring");
    task.ownerId = workspace.desk().session.helperId();
    task.subjectKind = QStringLiteral("person");
    task.subjectId = kaj.value();
    const TaskId taskId = *workspace.tasks().add(task);
    const auto leave = [&](const DraftPlace& place) {
        const std::unique_ptr<QDialog> dialog(desk.resumed(place));
        const auto* form = qobject_cast<RecordDialog*>(dialog.get());
        REQUIRE(form);
        dialog->show();
        typeEverywhere(*form);
        dialog->done(QDialog::Rejected);
    };
    leave({QStringLiteral("contactDialog"), {kaj}});
    leave({QStringLiteral("alertDialog"), {kaj}});
    leave({QStringLiteral("cardDialog"), {kaj}, kaj.value()});
    leave({QStringLiteral("taskDialog"), {kaj}, taskId.value()});
    leave({QStringLiteral("newTaskDialog")});
    REQUIRE(workspace.drafts().mine().size() == 5);
    Helper mia;
    mia.name = QStringLiteral("Mia");
    mia.role = Role::Coordinator;
    const HelperId second = *workspace.organisation().addHelper(mia);
    const HelperId first = workspace.desk().session.helperId();
    const auto asked = workspace.rights().askErasure(kaj, ErasureReason::Wish);
    REQUIRE(asked.ok());
    REQUIRE(workspace.organisation().seat(second).empty());
    REQUIRE(workspace.rights().confirmErasure(*asked).empty());
    REQUIRE(workspace.organisation().seat(first).empty());
    const auto left = workspace.drafts().mine();
    REQUIRE(left.size() == 1);
    CHECK(left.front().place == QStringLiteral("newTaskDialog"));
}
