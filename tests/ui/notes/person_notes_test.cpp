// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_mapping.h"
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "tests/ui/screen.h"
#include "ui/notes/note_dialog.h"
#include "ui/people/person_page.h"
#include "ui/people/resume_people.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {

/// A card open on the desk.
struct Opened {
    explicit Opened(PeopleDesk& at, const QString& name = QStringLiteral("Kaj Holm"))
        : desk(at), person(at.person(name)), page(at.frame)
    {
        page.resize(1100, 700);
        page.open(person, LookPurpose::Concern);
        page.show();
    }
    [[nodiscard]] QTabBar& tabs() const
    {
        return *PeopleDesk::child<QTabBar>(const_cast<PersonPage&>(page), "card_parts");
    }
    void showNotes() { tabs().setCurrentIndex(tabs().count() - 1); }
    QPushButton* button(const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return PeopleDesk::child<QPushButton>(page, name);
    }
    [[nodiscard]] QStringList texts() const
    {
        QCoreApplication::processEvents(); // what was laid out anew is shown now
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>(QStringLiteral("note_text")))
            if (label->isVisibleTo(&page))
                all << label->text();
        return all;
    }
    [[nodiscard]] QString seen() const
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page))
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] int looks() const
    {
        return desk.workspace.desk()
            .database
            .value<int>(QStringLiteral("SELECT count(*) FROM audit WHERE verb = 'notes.look' AND purpose = 'concern'"))
            .value_or(-1);
    }
    void write(const char* words)
    {
        REQUIRE(desk.workspace.notes().write(person, QString::fromUtf8(words)).ok());
        page.refresh();
    }

    PeopleDesk& desk;
    PersonId person;
    PersonPage page;
};

void fillIn(QDialog& dialog, const QString& words, int heldBack)
{
    PeopleDesk::child<QPlainTextEdit>(dialog, "text")->setPlainText(words);
    PeopleDesk::child<QComboBox>(dialog, "held_back")->setCurrentIndex(heldBack);
    PeopleDesk::child<QPushButton>(dialog, "save")->click();
}

} // namespace

TEST_CASE(
    "confidential notes are read only once their part of the card is seen, and the look is logged with its purpose")
{
    PeopleDesk desk;
    Opened card(desk);
    card.write("Broderen tager hans penge");
    CHECK(card.texts().isEmpty());
    CHECK(card.looks() == 0);
    card.showNotes();
    CHECK(card.texts() == QStringList{QStringLiteral("Broderen tager hans penge")});
    CHECK(card.looks() == 1);
    card.tabs().setCurrentIndex(0);
    card.page.refresh();
    CHECK(card.looks() == 1);
    CHECK(card.texts().isEmpty());
}

TEST_CASE("a confidential note is written, changed and deleted on the card")
{
    PeopleDesk desk;
    Opened card(desk);
    card.showNotes();
    card.button("write_note")->click();
    QDialog* form = PeopleDesk::dialog(card.page, "noteDialog");
    CHECK_FALSE(form->windowTitle().contains(QStringLiteral("Kaj")));
    fillIn(*form, QString(), 0);
    CHECK(form->isVisible()); // without a word it is not saved
    fillIn(*form, QStringLiteral("Naboen er kilden"), 1);
    card.page.refresh();
    CHECK(card.texts() == QStringList{QStringLiteral("Naboen er kilden")});
    CHECK(card.seen().contains(QStringLiteral("Held back")));

    card.button("change_note")->click();
    fillIn(*PeopleDesk::dialog(card.page, "noteDialog"), QStringLiteral("En nabo er kilden"), 0);
    card.page.refresh();
    CHECK(card.texts() == QStringList{QStringLiteral("En nabo er kilden")});
    CHECK(card.seen().contains(QStringLiteral("changed by Mette")));

    card.button("delete_note")->click();
    card.page.refresh();
    CHECK(card.texts().isEmpty());
    REQUIRE(desk.workspace.desk().undo.undo().empty());
    card.page.refresh();
    CHECK(card.texts() == QStringList{QStringLiteral("En nabo er kilden")});
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("who may not read confidential notes sees no part for them, only whom to ask")
{
    PeopleDesk desk;
    Helper ole;
    ole.name = QStringLiteral("Ole");
    ole.role = Role::Staff;
    const HelperId id = desk.workspace.organisation().addHelper(ole).value();
    Opened card(desk);
    card.write("Broderen");
    CHECK_FALSE(card.seen().contains(QStringLiteral("coordinators")));
    card.showNotes();
    REQUIRE(desk.workspace.organisation().seat(id).empty());
    card.page.open(card.person, LookPurpose::Concern);
    CHECK_FALSE(card.tabs().isTabVisible(card.tabs().count() - 1));
    CHECK(card.texts().isEmpty());
    for (int i = 0; i < 2 * card.tabs().count(); ++i) {
        QTest::keyClick(&card.page, Qt::Key_Tab, Qt::ControlModifier);
        CHECK(card.tabs().isTabVisible(card.tabs().currentIndex()));
        CHECK(card.texts().isEmpty());
    }
    card.tabs().setCurrentIndex(3);
    CHECK(card.seen().contains(QStringLiteral("Confidential notes are kept by coordinators")));
}

TEST_CASE("a restricted card's notes can be read and nothing more")
{
    PeopleDesk desk;
    Opened card(desk);
    card.write("Broderen");
    REQUIRE(desk.workspace.people().restrictCard(card.person, RestrictionGround::Contested).empty());
    card.page.refresh();
    card.showNotes();
    CHECK(card.texts() == QStringList{QStringLiteral("Broderen")});
    for (const char* name : {"write_note", "change_note", "delete_note"})
        CHECK_FALSE(card.page.findChild<QPushButton*>(QLatin1String(name)));
}

TEST_CASE("a note whose row was damaged says so and cannot be changed")
{
    PeopleDesk desk;
    Opened card(desk);
    card.write("Broderen");
    desk.workspace.desk().database.run(QStringLiteral("UPDATE confidential_note SET sealed = 'AAAA'"));
    card.showNotes();
    REQUIRE(card.texts().size() == 1);
    CHECK(card.texts().front().contains(QStringLiteral("cannot be read")));
    CHECK_FALSE(card.page.findChild<QPushButton*>(QStringLiteral("change_note")));
}

TEST_CASE("a coordinator whose account lacks the key is told how it comes")
{
    naervaer::test::House house(naervaer::test::House::Kept::Plain);
    Screen screen(*house.workspace);
    PersonPage page(screen.frame);
    page.open(house.person(QStringLiteral("Kaj Holm"), QStringLiteral("20 12 30 40")), LookPurpose::Concern);
    page.show();
    auto* tabs = page.findChild<QTabBar*>(QStringLiteral("card_parts"));
    tabs->setCurrentIndex(tabs->count() - 1);
    QCoreApplication::processEvents();
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page))
            words << label->text();
    CHECK(words.join(u' ').contains(QStringLiteral("does not hold the key of confidential notes")));
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("write_note")));
    CHECK(screen.refusals.isEmpty());
    CHECK(screen.troubles.isEmpty());
}

TEST_CASE("what is typed in the form of a note is kept sealed, and comes back to who holds the key")
{
    PeopleDesk desk;
    Opened card(desk);
    card.showNotes();
    card.button("write_note")->click();
    QDialog* form = PeopleDesk::dialog(card.page, "noteDialog");
    PeopleDesk::child<QPlainTextEdit>(*form, "text")->setPlainText(QStringLiteral("Broderen"));
    form->done(QDialog::Rejected); // as when the program is locked
    const auto drafts = desk.workspace.drafts().mine();
    REQUIRE(drafts.size() == 1);
    const QByteArray kept = QJsonDocument(drafts.front().body).toJson();
    CHECK_FALSE(kept.contains("Broderen"));
    CHECK_FALSE(QByteArray::fromBase64(drafts.front().body.value(QStringLiteral("sealed")).toString().toLatin1())
                    .contains("Broderen"));
    CHECK(drafts.front().place.contains(card.person.text())); // an erasure finds it by that

    const std::unique_ptr<QDialog> again(resumePeople(desk.frame, DraftPlace::read(drafts.front().place), nullptr));
    REQUIRE(again);
    again->show();
    CHECK(PeopleDesk::child<QPlainTextEdit>(*again, "text")->toPlainText() == QStringLiteral("Broderen"));
    PeopleDesk::child<QPushButton>(*again, "save")->click();
    CHECK(desk.workspace.drafts().mine().empty());
    card.page.refresh();
    CHECK(card.texts() == QStringList{QStringLiteral("Broderen")});
}

TEST_CASE("a note that was being changed is gone on with as far as it was typed, and only by who may read it")
{
    PeopleDesk desk;
    Opened card(desk);
    card.write("Broderen");
    card.showNotes();
    card.button("change_note")->click();
    QDialog* form = PeopleDesk::dialog(card.page, "noteDialog");
    PeopleDesk::child<QPlainTextEdit>(*form, "text")->setPlainText(QStringLiteral("Broderen og søsteren"));
    form->done(QDialog::Rejected);
    const auto place = DraftPlace::read(desk.workspace.drafts().mine().front().place);
    {
        const std::unique_ptr<QDialog> again(resumePeople(desk.frame, place, nullptr));
        REQUIRE(again);
        again->show();
        CHECK(
            PeopleDesk::child<QPlainTextEdit>(*again, "text")->toPlainText() == QStringLiteral("Broderen og søsteren"));
    }
    const Desk& seat = desk.workspace.desk();
    desk.workspace.desk().session =
        Session(seat.session.helperId(), seat.session.helperName(), Role::Staff, seat.session.centreId());
    CHECK(resumePeople(desk.frame, place, nullptr) == nullptr);
    CHECK(desk.troubles.isEmpty());
}
