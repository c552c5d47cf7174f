// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/import_page.h"
#include "ui/people/people_dialogs.h"
#include "ui/people/people_page.h"
#include "ui/people/person_page.h"
#include "ui/shell/words.h"
#include "ui/widgets/message_strip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {
/// Every word that is seen on the widget now.
QString wordsOn(QWidget& widget)
{
    QCoreApplication::processEvents(); // what was laid out anew is shown now
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            words << label->text();
    return words.join(QLatin1Char('\n'));
}

/// What a screen reader could only call "button" or "edit".
QStringList nameless(QWidget& page)
{
    QStringList found;
    for (QWidget* each : page.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(each) || qobject_cast<QLineEdit*>(each)
            || qobject_cast<QComboBox*>(each) || qobject_cast<QAbstractSpinBox*>(each)
            || qobject_cast<QPlainTextEdit*>(each) || qobject_cast<QTabBar*>(each);
        const bool inner = qobject_cast<QComboBox*>(each->parentWidget())
            || qobject_cast<QAbstractSpinBox*>(each->parentWidget()) || qobject_cast<QTabBar*>(each->parentWidget())
            || qobject_cast<QLineEdit*>(each->parentWidget()) || each->objectName().startsWith(QLatin1String("qt_"));
        if (!control || inner || !each->isVisibleTo(&page))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(each);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found << QStringLiteral("%1 %2").arg(QLatin1String(each->metaObject()->className()), each->objectName());
    }
    return found;
}

struct Opened {
    explicit Opened(PeopleDesk& desk, PersonId person) : page(desk.frame)
    {
        page.resize(1100, 700);
        page.open(person, LookPurpose::Enquiry);
        page.show();
    }
    QDialog* press(const char* button, const char* dialog)
    {
        PeopleDesk::child<QPushButton>(page, button)->click();
        return PeopleDesk::dialog(page, dialog);
    }

    PersonPage page;
};

PersonId protectedPerson(PeopleDesk& desk)
{
    Person hidden;
    hidden.name = QStringLiteral("Ida Berg");
    hidden.address = QStringLiteral("Hemmelig Vej 1");
    hidden.isProtected = true;
    hidden.remember = QStringLiteral("ring igen om tandlægen");
    Phone phone;
    phone.number = QStringLiteral("12345678");
    phone.mayLeaveMessage = true;
    return *desk.workspace.people().registerPerson(hidden, {phone});
}
} // namespace

TEST_CASE("the card says what must be known now")
{
    PeopleDesk desk;
    const PersonId ida = protectedPerson(desk);
    Alert alert;
    alert.personId = ida;
    alert.priority = 1;
    alert.text = QStringLiteral("Efter indlæggelse: spørg, hvordan det går");
    alert.fromOn = desk.clock.today();
    REQUIRE(desk.workspace.people().raiseAlert(alert));
    Opened card(desk, ida);
    const QString seen = wordsOn(card.page);
    CHECK(seen.contains(alert.text));
    CHECK(seen.contains(QStringLiteral("tandlægen")));
    CHECK(seen.contains(QStringLiteral("12 34 56 78")));
    CHECK(seen.contains(QStringLiteral("You may leave a message. Do not say who we are.")));
}

TEST_CASE("a protected address is shown only when asked for")
{
    PeopleDesk desk;
    Opened card(desk, protectedPerson(desk));
    CHECK_FALSE(wordsOn(card.page).contains(QStringLiteral("Hemmelig")));
    PeopleDesk::child<QPushButton>(card.page, "show_address")->click();
    CHECK(wordsOn(card.page).contains(QStringLiteral("Hemmelig Vej 1")));
}

TEST_CASE("opening a card is one look, however the page comes to be shown")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    const auto looks = [&] {
        return *desk.workspace.desk().database.value<int>(
            QStringLiteral("SELECT COUNT(*) FROM audit WHERE purpose = 'enquiry'"));
    };
    const int before = looks();
    Opened card(desk, kaj);
    CHECK(looks() == before + 1);
}

TEST_CASE("a contact is logged from the card and stands in the timeline")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    REQUIRE(desk.workspace.contacts().agreeRhythm(kaj, 3, {}, {}).empty());
    Opened card(desk, kaj);
    QDialog* dialog = card.press("log_contact", "contactDialog");
    PeopleDesk::child<QPlainTextEdit>(*dialog, "note")->setPlainText(QStringLiteral("Talte om haven"));
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(desk.go.said == QStringList{QStringLiteral("The contact is logged.")});
    CHECK(desk.workspace.contacts().rhythm(kaj)->dueOn == QDate(2026, 11, 6));
    PeopleDesk::child<QTabBar>(card.page, "card_parts")->setCurrentIndex(1);
    CHECK(wordsOn(card.page).contains(QStringLiteral("Talte om haven")));
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK_FALSE(wordsOn(card.page).contains(QStringLiteral("Talte om haven")));
}

TEST_CASE("a worry goes with the contact, and both go back together")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    Opened card(desk, kaj);
    QDialog* dialog = card.press("log_contact", "contactDialog");
    PeopleDesk::child<QAbstractButton>(*dialog, "concern")->setChecked(true);
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(dialog->isVisible()); // a worry needs words
    PeopleDesk::child<QPlainTextEdit>(*dialog, "note")->setPlainText(QStringLiteral("Lød meget ked af det"));
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(desk.workspace.concerns().waitingCount({}) == 1);
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(desk.workspace.concerns().waitingCount({}) == 0);
    CHECK(desk.workspace.contacts().timeline(kaj, {}, 10).empty());
}

TEST_CASE("a card that somebody changed meanwhile is not overwritten")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    Opened card(desk, kaj);
    QDialog* dialog = card.press("edit", "cardDialog");
    Person meanwhile = desk.workspace.people().openCard(kaj, LookPurpose::CardCare)->person;
    meanwhile.nickname = QStringLiteral("Kalle");
    REQUIRE(desk.workspace.people().amend(meanwhile, {}).empty());
    PeopleDesk::child<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Kaj Bruun"));
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK(dialog->isVisible());
    const auto* strip = dialog->findChild<MessageStrip*>();
    REQUIRE(strip);
    CHECK(strip->sentence().contains(QStringLiteral("Somebody changed the same thing")));
    CHECK(PeopleDesk::child<QLineEdit>(*dialog, "name")->text() == QStringLiteral("Kaj Bruun"));
    const Person kept = desk.workspace.people().openCard(kaj, LookPurpose::CardCare)->person;
    CHECK(kept.name == QStringLiteral("Kaj Andersen"));
    CHECK(kept.nickname == QStringLiteral("Kalle"));
}

TEST_CASE("a consent is noted and withdrawn")
{
    PeopleDesk desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    Opened card(desk, kaj);
    PeopleDesk::child<QTabBar>(card.page, "card_parts")->setCurrentIndex(2);
    QDialog* give = card.press("photo", "consentDialog");
    PeopleDesk::child<QPushButton>(*give, "save")->click();
    CHECK(wordsOn(card.page).contains(QStringLiteral("Given")));
    QTest::qWait(10); // the former row's button goes with the event loop
    QDialog* withdraw = card.press("photo", "withdrawDialog");
    PeopleDesk::child<QPushButton>(*withdraw, "save")->click();
    CHECK(wordsOn(card.page).contains(QStringLiteral("Withdrawn")));
    const auto consents = desk.workspace.people().openCard(kaj, LookPurpose::CardCare)->consents;
    REQUIRE(consents.size() == 1);
    CHECK(consents.front().withdrawnOn == desk.clock.today());
}

TEST_CASE("a merged card opens the one it went into, and says so")
{
    PeopleDesk desk;
    const PersonId kept = desk.person(QStringLiteral("Kaj Andersen"));
    const PersonId gone = desk.person(QStringLiteral("Kaj Anderson"));
    REQUIRE(desk.workspace.people().merge(kept, gone).empty());
    Opened card(desk, gone);
    CHECK(PeopleDesk::child<QLabel>(card.page, "merged")->isVisible());
    CHECK(PeopleDesk::child<QLabel>(card.page, "person_name")->text() == QStringLiteral("Kaj Andersen"));
}

TEST_CASE("every control of the people screens has a name")
{
    PeopleDesk desk;
    const PersonId ida = protectedPerson(desk);
    desk.person(QStringLiteral("Kaj Andersen"));
    Opened card(desk, ida);
    for (int part = 0; part < 4; ++part) {
        PeopleDesk::child<QTabBar>(card.page, "card_parts")->setCurrentIndex(part);
        CHECK(nameless(card.page) == QStringList());
    }
    PeoplePage people(desk.frame);
    people.show();
    CHECK(nameless(people) == QStringList());
    for (const auto& [name, dialog] : peopleDialogs(desk.frame)) {
        const std::unique_ptr<QDialog> shown(dialog);
        shown->show();
        INFO(name.toStdString());
        CHECK(nameless(*shown) == QStringList());
    }
    CHECK(desk.troubles.isEmpty());
}
