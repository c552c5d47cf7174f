// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "tests/ui/screen.h"
#include "ui/people/group_contact_dialog.h"
#include "ui/today/concern_dialog.h"
#include "ui/today/line_list.h"
#include "ui/today/task_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// A centre with three people due, Mette at the desk on the evening their first day has come.
struct Day : test::House {
    Day()
    {
        id = round({QStringLiteral("Anna"), QStringLiteral("Bent"), QStringLiteral("Carl")});
        sleep(2, QTime(17, 0));
        anna = workspace->rounds().members(id).front().id;
    }
    void open()
    {
        page.reset();
        screen = std::make_unique<Screen>(*workspace);
        page = std::make_unique<TodayPage>(screen->frame);
        page->resize(1366, 768);
        bringForward(*page);
    }
    void openAs(HelperId helper)
    {
        page.reset();
        seat(helper);
        open();
    }
    ConcernId raise(const char* text, Urgency urgency = Urgency::Normal)
    {
        Concern concern;
        concern.personId = anna;
        concern.urgency = urgency;
        concern.text = QString::fromUtf8(text);
        const auto raised = workspace->concerns().raise(concern);
        REQUIRE(raised.ok());
        return *raised;
    }
    TaskId addTask(const char* text, PersonId about = {})
    {
        Task task;
        if (!about.isNull()) {
            task.subjectKind = QStringLiteral("person");
            task.subjectId = about.value();
        }
        task.reason = QStringLiteral("hand");
        task.text = QString::fromUtf8(text);
        task.ownerId = workspace->desk().session.helperId();
        const auto added = workspace->tasks().add(task);
        REQUIRE(added.ok());
        return *added;
    }
    HelperId addHelper(const char* name, Role role)
    {
        Helper helper;
        helper.name = QString::fromUtf8(name);
        helper.role = role;
        return *workspace->organisation().addHelper(helper);
    }
    template <typename Widget> [[nodiscard]] Widget& find(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] LineList& list(const char* name) const { return find<LineList>(name); }
    [[nodiscard]] QStringList lines(const char* name) const
    {
        QStringList texts;
        for (int row = 0; row < list(name).count(); ++row)
            texts << list(name).item(row)->text();
        return texts;
    }
    void openFirst(const char* name) const
    {
        list(name).setFocus();
        list(name).setCurrentRow(0);
        emit list(name).itemActivated(list(name).item(0));
    }

    RoundId id;
    PersonId anna;
    std::unique_ptr<Screen> screen;
    std::unique_ptr<TodayPage> page;
};

/// Writes into the one editor of the dialog that is a field of this name, and saves.
void saveWith(RecordDialog& dialog, const char* how)
{
    auto* editor = dialog.findChild<QPlainTextEdit*>(QStringLiteral("how"));
    REQUIRE(editor);
    editor->setPlainText(QString::fromUtf8(how));
    dialog.save();
    if (dialog.isVisible())
        dialog.done(QDialog::Rejected);
}

} // namespace

TEST_CASE("today shows how many are due, and the round with how many it has to ring")
{
    Day day;
    day.open();
    CHECK(day.find<QLabel>("dueCount").text() == QStringLiteral("3"));
    CHECK(day.find<QLabel>("forgottenCount").text() == QStringLiteral("0"));
    CHECK(day.lines("todayRounds") == QStringList{QStringLiteral("Aftenrunden")});
    CHECK(day.screen->troubles.isEmpty());
    REQUIRE(day.call(day.anna, CallOutcome::Reached).contactId != ContactId());
    CHECK(day.find<QLabel>("dueCount").text() == QStringLiteral("2"));
}

TEST_CASE("who has been without contact too long is named, and Enter rings them")
{
    Day day;
    day.sleep(6, QTime(17, 0));
    day.open();
    CHECK(day.find<QLabel>("forgottenCount").text() == QStringLiteral("3"));
    CHECK(day.lines("todayForgotten").contains(QStringLiteral("Anna")));
    day.openFirst("todayForgotten");
    CHECK(day.screen->calls.size() == 1);
}

TEST_CASE("Ctrl+Enter begins to ring")
{
    Day day;
    day.open();
    day.page->arrive();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(day.screen->pages == QStringList{QStringLiteral("calls")});
}

TEST_CASE("a concern that is opened is seen, and handled with a line it is off the list")
{
    Day day;
    const ConcernId soft = day.raise("spiser ikke");
    const ConcernId urgent = day.raise("svarer ikke", Urgency::Urgent);
    day.open();
    CHECK(day.list("todayConcerns").count() == 2);
    inDialog<ConcernDialog>([&] { day.openFirst("todayConcerns"); },
        [](ConcernDialog& dialog) { saveWith(dialog, "besøgt sammen med søsteren"); });
    CHECK(day.screen->said == QStringList{QStringLiteral("The concern is handled.")});
    CHECK(day.list("todayConcerns").count() == 1);
    const auto handled = day.workspace->concerns().handledSince(day.today(), day.centre);
    REQUIRE(handled.size() == 1);
    CHECK(handled.front().concern.id == urgent); // the urgent one stands first
    CHECK(handled.front().concern.seenBy == day.mette);
    CHECK(handled.front().concern.how == QStringLiteral("besøgt sammen med søsteren"));
    CHECK(day.workspace->concerns().waiting(day.centre).front().concern.id == soft);
    day.find<QToolButton>("showHandled").click();
    CHECK(day.lines("todayConcerns") == QStringList{QStringLiteral("Anna")});
}

TEST_CASE("a concern is not handled without saying how, but it has been seen")
{
    Day day;
    static_cast<void>(day.raise("spiser ikke"));
    day.open();
    inDialog<ConcernDialog>(
        [&] { day.openFirst("todayConcerns"); }, [](ConcernDialog& dialog) { saveWith(dialog, "  "); });
    CHECK(day.screen->said.isEmpty());
    const auto waiting = day.workspace->concerns().waiting(day.centre);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().concern.state == ConcernState::Seen);
}

TEST_CASE("a long concern can be read whole, and one writes at once how it was handled")
{
    Day day;
    static_cast<void>(
        day.raise("Har ikke åbnet sin post længe og er bekymret for regningerne. Naboen har heller ikke set "
                  "lys i vinduet i et par dage, og hunden er hos søsteren."));
    day.open();
    inDialog<ConcernDialog>([&] { day.openFirst("todayConcerns"); },
        [](ConcernDialog& dialog) {
            for (const char* name : {"text", "story"}) {
                const auto* label = dialog.findChild<QLabel*>(QString::fromLatin1(name));
                REQUIRE(label);
                CHECK(label->height() >= label->heightForWidth(label->width()));
                CHECK(label->width() > dialog.width() * 3 / 4);
            }
            REQUIRE(dialog.focusWidget());
            CHECK(dialog.focusWidget()->objectName() == QStringLiteral("how"));
            dialog.reject();
        });
}

TEST_CASE("a task that is done is off the list")
{
    Day day;
    const TaskId task = day.addTask("køb frimærker");
    day.open();
    CHECK(day.lines("todayTasks") == QStringList{QStringLiteral("køb frimærker")});
    inDialog<TaskDialog>([&] { day.openFirst("todayTasks"); }, [](TaskDialog& dialog) { saveWith(dialog, "gjort"); });
    CHECK(day.list("todayTasks").count() == 0);
    CHECK(day.workspace->tasks().find(task)->state == TaskState::Done);
    CHECK(day.workspace->tasks().find(task)->how == QStringLiteral("gjort"));
}

TEST_CASE("a task about a person bears the name, Enter opens the card and Ctrl+D ends it")
{
    Day day;
    const TaskId task = day.addTask("find det rigtige nummer", day.anna);
    day.open();
    CHECK(day.lines("todayTasks") == QStringList{QStringLiteral("Anna")});
    CHECK(day.list("todayTasks").item(0)->toolTip().contains(QStringLiteral("find det rigtige nummer")));
    day.list("todayTasks").setFocus();
    press(Qt::Key_Return);
    REQUIRE(day.screen->cards.size() == 1);
    CHECK(day.screen->cards.front() == day.anna);
    inDialog<TaskDialog>(
        [&] { press(Qt::Key_D, Qt::ControlModifier); }, [](TaskDialog& dialog) { saveWith(dialog, "fundet"); });
    CHECK(day.workspace->tasks().find(task)->state == TaskState::Done);
    CHECK(day.list("todayTasks").count() == 0);
    CHECK_FALSE(day.find<QPushButton>("endTask").isEnabled());
}

TEST_CASE("a volunteer, who sees no cards, gets the task itself and no way to the card")
{
    Day day;
    day.seat(day.signe);
    static_cast<void>(day.addTask("hils hende", day.anna));
    day.open();
    CHECK(day.lines("todayTasks") == QStringList{QStringLiteral("Anna")});
    inDialog<TaskDialog>([&] { day.openFirst("todayTasks"); },
        [](TaskDialog& dialog) {
            CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("openCard")));
            saveWith(dialog, "hilst");
        });
    CHECK(day.screen->cards.empty());
    CHECK(day.list("todayTasks").count() == 0);
}

TEST_CASE("Ctrl+G logs a meeting with several from Today")
{
    Day day;
    day.open();
    day.page->arrive();
    press(Qt::Key_G, Qt::ControlModifier);
    auto* dialog = day.page->findChild<GroupContactDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QSpinBox*>(QStringLiteral("adults"))->setValue(8);
    dialog->save();
    CHECK(day.screen->said == QStringList{QStringLiteral("The meeting with 8 is logged.")});
    CHECK(day.workspace->desk().undo.next() == QStringLiteral("contacts.record_group"));
}

TEST_CASE("a task that is handed over is on the other's list")
{
    Day day;
    const TaskId task = day.addTask("køb frimærker");
    day.open();
    inDialog<TaskDialog>([&] { day.openFirst("todayTasks"); },
        [&](TaskDialog& dialog) {
            auto* owner = dialog.findChild<QComboBox*>(QStringLiteral("owner"));
            REQUIRE(owner);
            owner->setCurrentIndex(owner->findText(QStringLiteral("Ole")));
            dialog.RecordDialog::save();
        });
    CHECK(day.list("todayTasks").count() == 0);
    CHECK(day.workspace->tasks().find(task)->state == TaskState::Open);
    day.openAs(day.ole);
    CHECK(day.lines("todayTasks") == QStringList{QStringLiteral("køb frimærker")});
}

TEST_CASE("Ctrl+N writes a task of one's own")
{
    Day day;
    day.open();
    day.page->arrive();
    inDialog<NewTaskDialog>([&] { press(Qt::Key_N, Qt::ControlModifier); },
        [](NewTaskDialog& dialog) {
            dialog.findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QStringLiteral("ring til banken"));
            dialog.save();
        });
    CHECK(day.lines("todayTasks") == QStringList{QStringLiteral("ring til banken")});
}

TEST_CASE("a volunteer sees only the concerns she raised herself, and handles none")
{
    Day day;
    static_cast<void>(day.raise("Mettes bekymring"));
    day.seat(day.signe);
    static_cast<void>(day.raise("Signes bekymring"));
    day.open();
    REQUIRE(day.list("todayConcerns").count() == 1);
    CHECK(day.list("todayConcerns").item(0)->toolTip().contains(QStringLiteral("Signes bekymring")));
    CHECK_FALSE(day.find<QToolButton>("showHandled").isVisible());
    day.openFirst("todayConcerns");
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(day.screen->troubles.isEmpty());
}

TEST_CASE("a manager sees figures, and no names")
{
    Day day;
    static_cast<void>(day.raise("spiser ikke"));
    const HelperId manager = day.addHelper("Lise", Role::Manager);
    day.sleep(6, QTime(17, 0));
    day.openAs(manager);
    CHECK(day.find<QLabel>("dueCount").text() == QStringLiteral("3"));
    CHECK(day.find<QLabel>("forgottenCount").text() == QStringLiteral("3"));
    for (const char* name : {"todayRounds", "todayForgotten", "todayConcerns", "todayTasks"})
        CHECK_FALSE(day.list(name).isVisible()); // nor that nobody is forgotten
    CHECK_FALSE(day.find<QPushButton>("beginRound").isVisible());
    CHECK_FALSE(day.find<QPushButton>("newTask").isVisible());
    CHECK(day.screen->troubles.isEmpty());
}
