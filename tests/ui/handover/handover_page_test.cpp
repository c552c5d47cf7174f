// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_page.h"

#include "tests/ui/screen.h"
#include "ui/shell/languages.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// The page over a house where Kaj did not answer and Birthe was worried about.
struct Desktop : naervaer::test::House {
    Desktop()
    {
        languages.speak(QStringLiteral("en"));
        sleep(0, QTime(19, 0));
        static_cast<void>(round({QStringLiteral("Kaj <b>Holm"), QStringLiteral("Birthe Lund")}));
        const auto people = workspace->people().search(QStringLiteral("Kaj"));
        kaj = people.front().id;
        birthe = workspace->people().search(QStringLiteral("Birthe")).front().id;
        call(kaj, CallOutcome::NoAnswer);
        call(birthe, CallOutcome::Reached, QStringLiteral("Spiser ikke"));
        page = std::make_unique<HandoverPage>(screen.frame);
        page->resize(1000, 700);
        bringForward(*page);
        page->refresh();
        page->arrive();
    }
    QString text() { return page->findChild<QTextBrowser*>()->toPlainText(); }
    QString label(const char* name) { return page->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    void push(const char* name) { page->findChild<QPushButton*>(QString::fromLatin1(name))->click(); }

    Languages languages;
    Screen screen{*workspace};
    PersonId kaj;
    PersonId birthe;
    std::unique_ptr<HandoverPage> page;
};

} // namespace

TEST_CASE("the hand-over page tells concerns and who was not reached, and takes no name for markup")
{
    Desktop desktop;
    CHECK(desktop.label("handoverDay") == QStringLiteral("today"));
    CHECK(desktop.text().contains(QStringLiteral("Birthe Lund: Spiser ikke")));
    CHECK(desktop.text().contains(QStringLiteral("Kaj <b>Holm: No answer, 19")));
    CHECK(desktop.text().contains(QStringLiteral("Nothing under: ")));
}

TEST_CASE("a name on the hand-over page opens the card by keyboard")
{
    Desktop desktop;
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(desktop.screen.cards == std::vector<PersonId>{desktop.birthe});
}

TEST_CASE("whoever has read the hand-over ticks it, and is named under it")
{
    Desktop desktop;
    CHECK(desktop.label("handoverReaders") == QStringLiteral("Nobody has ticked it as read yet."));
    desktop.push("handoverRead");
    CHECK(desktop.screen.said.size() == 1);
    desktop.page->refresh();
    CHECK(desktop.label("handoverReaders").startsWith(QStringLiteral("Read by Mette")));
}

TEST_CASE("Ctrl and the page keys go through the days, never past today")
{
    Desktop desktop;
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desktop.label("handoverDay") == QStringLiteral("today"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desktop.label("handoverDay") == QStringLiteral("yesterday"));
    CHECK(desktop.text().contains(QStringLiteral("Nobody was met on this day.")));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desktop.text().contains(QStringLiteral("Spiser ikke")));
}

TEST_CASE("the hand-over is saved as a PDF that only its owner may read")
{
    Desktop desktop;
    const QTemporaryDir folder;
    desktop.screen.ask.path = folder.filePath(QStringLiteral("sheet.pdf"));
    desktop.push("handoverSave");
    QFile file(desktop.screen.ask.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK(desktop.screen.said.size() == 1);
}
