// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/ui/screen.h"
#include "ui/calls/calls_page.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_dialog.h"
#include "ui/shell/theme.h"
#include "ui/today/task_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// The window over a centre with three people due, Mette at the desk.
struct Office : test::House {
    Office()
    {
        id = round({QStringLiteral("Anna"), QStringLiteral("Bent"), QStringLiteral("Carl")});
        sleep(2, QTime(17, 0));
        // A demo: there anybody sits down without a passphrase.
        workspace->desk().database.run(QStringLiteral("UPDATE organisation SET is_demo = TRUE"));
        window = std::make_unique<MainWindow>(*workspace, ask);
        bringForward(*window);
    }
    template <typename Widget> [[nodiscard]] Widget& find(const char* name) const
    {
        auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString title() const { return find<QLabel>("pageTitle").text(); }
    [[nodiscard]] QString code() const { return window->pages().currentCode(); }
    void findPerson(const QString& typed) const
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
    }
    /// As chosen in the menu at the foot of the window.
    void sitDown(const QString& name) const
    {
        for (QAction* action : find<QToolButton>("helper").menu()->actions())
            if (action->text().startsWith(name + QStringLiteral(" · ")))
                return action->trigger();
        FAIL("nobody of that name");
    }
    [[nodiscard]] int claims() const
    {
        const auto queue = workspace->rounds().queue(id);
        return static_cast<int>(std::count_if(
            queue.begin(), queue.end(), [](const QueueEntry& entry) { return !entry.claimedBy.isNull(); }));
    }
    [[nodiscard]] int looks() const
    {
        return workspace->desk()
            .database.value<int>(QStringLiteral("SELECT count(*) FROM audit WHERE verb = 'look'"))
            .value_or(-1);
    }

    RoundId id;
    ScriptedAsk ask;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("the window opens on today")
{
    const Office office;
    CHECK(office.code() == QStringLiteral("today"));
    CHECK(office.title() == QStringLiteral("Today"));
}

TEST_CASE("Ctrl+K finds a person, and Enter opens the card")
{
    Office office;
    office.window->toPage(QStringLiteral("people"));
    office.findPerson(QStringLiteral("bent"));
    auto& found = office.find<QListWidget>("found");
    CHECK(found.isVisible());
    REQUIRE(found.count() == 1);
    CHECK(found.item(0)->text().startsWith(QStringLiteral("Bent")));
    press(Qt::Key_Return);
    CHECK(office.code() == QStringLiteral("card"));
    CHECK(found.isHidden());
}

TEST_CASE("Alt and the left arrow lead from a card that was found back to the page one was on")
{
    Office office;
    for (const char* page : {"people", "calls", "setup"}) {
        INFO(page);
        office.window->toPage(QString::fromLatin1(page));
        office.findPerson(QStringLiteral("bent"));
        press(Qt::Key_Return);
        REQUIRE(office.code() == QStringLiteral("card"));
        press(Qt::Key_Left, Qt::AltModifier);
        CHECK(office.code() == QString::fromLatin1(page));
    }
}

TEST_CASE("arrows choose a page in the navigation, and Enter opens it")
{
    Office office;
    auto& pages = office.find<QListWidget>("pages");
    office.window->toCard(office.workspace->rounds().members(office.id).front().id, LookPurpose::Enquiry);
    pages.setFocus();
    CHECK(office.code() == QStringLiteral("card")); // the keyboard alone opens nothing
    pages.setCurrentRow(0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(office.code() == QStringLiteral("card"));
    CHECK(office.claims() == 0); // nobody was rung on the way
    press(Qt::Key_Return);
    CHECK(office.code() == QStringLiteral("handover"));
    pages.setFocus();
    press(Qt::Key_Up);
    office.find<QLineEdit>("finder").setFocus();
    CHECK(pages.currentRow() == 2); // where one is, not what was passed
}

TEST_CASE("Ctrl+K finds pages too, and says when there is neither")
{
    Office office;
    office.findPerson(QStringLiteral("calls"));
    press(Qt::Key_Return);
    CHECK(office.code() == QStringLiteral("calls"));
    office.findPerson(QStringLiteral("qwertz"));
    REQUIRE(office.find<QListWidget>("found").count() == 1);
    press(Qt::Key_Return); // what is said there cannot be opened
    CHECK(office.code() == QStringLiteral("calls"));
}

TEST_CASE("a volunteer's search finds pages and nobody")
{
    Office office;
    office.sitDown(QStringLiteral("Signe"));
    office.findPerson(QStringLiteral("bent"));
    CHECK(office.find<QListWidget>("found").count() == 0);
}

TEST_CASE("Ctrl and a digit open the pages in the order of the navigation")
{
    Office office;
    const std::vector<AreaEntry> entries = office.window->pages().entries();
    for (size_t n = 0; n < entries.size(); ++n) {
        QTest::keyClick(office.window.get(), static_cast<Qt::Key>(Qt::Key_1 + n), Qt::ControlModifier);
        CHECK(office.code() == entries[n].code);
        CHECK(office.title() == entries[n].title);
    }
}

TEST_CASE("F1 has lines for the pages of every day")
{
    Office office;
    for (const char* code : {"today", "calls", "people"}) {
        INFO(code);
        const Page* page = office.window->pages().open(QString::fromLatin1(code));
        REQUIRE(page);
        CHECK_FALSE(page->keys().empty());
        for (const KeyLine& line : page->keys())
            CHECK_FALSE((line.key.isEmpty() || line.meaning.isEmpty()));
    }
    office.window->toCard(office.workspace->rounds().members(office.id).front().id, LookPurpose::Enquiry);
    CHECK_FALSE(office.window->pages().current()->keys().empty());
    inDialog<KeySheet>([&] { QTest::keyClick(office.window.get(), Qt::Key_F1); },
        [](KeySheet& sheet) { QTest::keyClick(&sheet, Qt::Key_Escape); });
}

TEST_CASE("another helper finds no page of the one before")
{
    Office office;
    office.window->toCard(office.workspace->rounds().members(office.id).front().id, LookPurpose::Enquiry);
    const QPointer<Page> card = office.window->pages().current();
    const QPointer<Page> calls = office.window->pages().open(QStringLiteral("calls"));
    REQUIRE(card);
    REQUIRE(calls);
    office.sitDown(QStringLiteral("Ole"));
    CHECK_FALSE(card);
    CHECK_FALSE(calls);
    CHECK(office.code() == QStringLiteral("today"));
    CHECK(office.workspace->desk().session.helperId() == office.ole);
    QTest::keyClick(office.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(office.code() == QStringLiteral("today"));
}

TEST_CASE("the navigation follows when one's own role changes")
{
    Office office;
    office.window->toPage(QStringLiteral("people"));
    const auto pages = static_cast<int>(office.window->pages().entries().size());
    OrganisationService& organisation = office.workspace->organisation();
    const auto give = [&](HelperId id, Role role) {
        for (Helper helper : organisation.helpers()) {
            if (helper.id != id)
                continue;
            helper.role = role;
            REQUIRE(organisation.amendHelper(helper).empty());
        }
    };
    give(office.ole, Role::Coordinator); // one must stay
    give(office.mette, Role::Volunteer);
    QApplication::processEvents();
    auto& list = office.find<QListWidget>("pages");
    const auto entries = static_cast<int>(office.window->pages().entries().size());
    CHECK(entries < pages);
    CHECK(list.count() == entries);
    CHECK(office.code() == QStringLiteral("today")); // a volunteer has no list of people
}

TEST_CASE("the window's lengths follow the size of type, and narrow navigation has icons only")
{
    struct Restored {
        Theme theme{*qApp};
        ~Restored() { theme.apply(Shade::Light, 100); }
    } dressed;
    dressed.theme.apply(Shade::Light, 100);
    Office office;
    auto& navigation = office.find<QWidget>("navigation");
    auto& pages = office.find<QListWidget>("pages");
    auto& centres = office.find<QWidget>("centres");
    const int wide = navigation.width();
    const int finder = office.find<QLineEdit>("finder").minimumWidth();
    CHECK(pages.item(1)->text() == QStringLiteral("Calls"));
    dressed.theme.apply(Shade::Light, 200);
    QApplication::processEvents();
    CHECK(office.find<QLineEdit>("finder").minimumWidth() > finder * 3 / 2);
    CHECK(pages.item(1)->text().isEmpty());
    CHECK(pages.item(1)->toolTip() == QStringLiteral("Calls"));
    CHECK(pages.item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Calls")));
    CHECK(navigation.width() < wide);
    CHECK(centres.isVisible());
    CHECK_FALSE(navigation.isAncestorOf(&centres));
    dressed.theme.apply(Shade::Light, 100);
    QApplication::processEvents();
    CHECK(navigation.width() == wide);
    CHECK(navigation.isAncestorOf(&centres));
}

TEST_CASE("whoever leaves the desk in a call lets the person go and keeps her own note")
{
    Office office;
    office.window->toPage(QStringLiteral("calls"));
    CHECK(office.claims() == 1);
    office.find<QPlainTextEdit>("note").setPlainText(QStringLiteral("Mettes note"));
    const int looks = office.looks();
    office.sitDown(QStringLiteral("Signe"));
    CHECK(office.claims() == 0);
    CHECK(office.looks() == looks); // nobody was looked at on the way
    office.window->toPage(QStringLiteral("calls"));
    CHECK(office.find<QPlainTextEdit>("note").toPlainText().isEmpty());
    office.sitDown(QStringLiteral("Mette"));
    office.window->toPage(QStringLiteral("calls"));
    CHECK(office.find<QPlainTextEdit>("note").toPlainText() == QStringLiteral("Mettes note"));
}

TEST_CASE("Ctrl+Z takes the last thing back, and says so")
{
    Office office;
    const PersonId person = office.workspace->rounds().members(office.id).front().id;
    REQUIRE(office.workspace->people().endContact(person).empty());
    CHECK(office.workspace->rounds().members(office.id).size() == 2);
    QTest::keyClick(office.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.workspace->rounds().members(office.id).size() == 3);
}

TEST_CASE("nothing personal stands in the title of the window, whatever is open")
{
    Office office;
    for (const AreaEntry& entry : office.window->pages().entries()) {
        office.window->toPage(entry.code);
        CHECK(office.window->windowTitle() == QStringLiteral("Nærvær"));
    }
    office.window->toCard(office.workspace->rounds().members(office.id).front().id, LookPurpose::Enquiry);
    CHECK(office.window->windowTitle() == QStringLiteral("Nærvær"));
    CHECK_FALSE(office.title().contains(QStringLiteral("Anna")));
}

TEST_CASE("what was being written when the register was locked is opened again from Today, and leaves Today when saved")
{
    Office office;
    auto* task = new NewTaskDialog(office.window->frame(), office.window.get());
    openDialog(task);
    task->findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QStringLiteral("køb kaffe"));
    task->done(QDialog::Rejected); // as locking does it
    office.window.reset();
    office.window = std::make_unique<MainWindow>(*office.workspace, office.ask);
    bringForward(*office.window);
    office.find<QPushButton>("continueDraft").click();
    auto& again = office.find<NewTaskDialog>("newTaskDialog");
    CHECK(again.findChild<QPlainTextEdit*>(QStringLiteral("text"))->toPlainText() == QStringLiteral("køb kaffe"));
    again.save();
    CHECK(office.workspace->tasks().mine().size() == 1);
    CHECK_FALSE(office.find<QWidget>("keptDrafts").isVisible());
}

TEST_CASE("a call that was broken off is gone on with on the page where one rings")
{
    Office office;
    const PersonId last = office.workspace->rounds().members(office.id).back().id;
    REQUIRE(office.workspace->drafts().keep(
        QStringLiteral("call:") + last.text(), {{QStringLiteral("note"), QStringLiteral("hun sagde")}}));
    office.window->toDraft(office.workspace->drafts().mine().front());
    CHECK(office.code() == QStringLiteral("calls"));
    CHECK(office.find<QPlainTextEdit>("note").toPlainText() == QStringLiteral("hun sagde"));
}

TEST_CASE("what was typed about something that has ended meanwhile can be read, and then thrown away")
{
    Office office;
    const QJsonObject typed{{QStringLiteral("how"), QStringLiteral("besøgt sammen med søsteren")}};
    REQUIRE(office.workspace->drafts().keep(QStringLiteral("taskDialog::77"),
        {{QStringLiteral("title"), QStringLiteral("Task")}, {QStringLiteral("typed"), typed}}));
    office.window->toDraft(office.workspace->drafts().mine().front());
    auto& words = office.find<RecordDialog>("keptWords");
    CHECK(words.findChild<QPlainTextEdit*>(QStringLiteral("text"))->toPlainText()
        == QStringLiteral("besøgt sammen med søsteren"));
    words.reject();
    CHECK(office.ask.asked.isEmpty());
    CHECK(office.workspace->drafts().mine().size() == 1);
    words.save();
    CHECK(office.workspace->drafts().mine().empty());
}

TEST_CASE("drafts that nobody came back to are gone when somebody sits down")
{
    Office office;
    REQUIRE(office.workspace->drafts().keep(QStringLiteral("newTaskDialog"), {{QStringLiteral("a"), 1}}));
    office.sleep(Drafts::daysKept + 1, QTime(9, 0));
    office.sitDown(QStringLiteral("Signe"));
    office.sitDown(QStringLiteral("Mette"));
    CHECK(office.workspace->drafts().mine().empty());
}
