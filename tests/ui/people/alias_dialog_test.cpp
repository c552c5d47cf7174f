// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alias_dialog.h"

#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/person_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {
const QString fish = QStringLiteral("Fisk");

/// A card that knows an alias alone, and two contacts that were logged under it before there was a card.
struct Unnamed : PeopleDesk {
    Unnamed()
    {
        Person person;
        person.alias = fish;
        id = *workspace.people().registerPerson(person, {});
        for (const int days : {2, 1}) {
            Contact contact;
            contact.alias = fish;
            contact.kind = ContactKind::Street;
            contact.at = clock.now().addDays(-days);
            REQUIRE(workspace.contacts().record(contact).ok());
        }
        page.resize(1100, 700);
        open(id);
    }
    void open(PersonId person)
    {
        page.open(person, LookPurpose::Enquiry);
        page.show();
    }
    QDialog* press(const char* button)
    {
        child<QPushButton>(page, button)->click();
        return dialog(page, "aliasDialog");
    }
    [[nodiscard]] naervaer::Card card(PersonId of) { return *workspace.people().openCard(of, LookPurpose::CardCare); }
    [[nodiscard]] size_t met(PersonId of) { return workspace.contacts().timeline(of, {}, 10).size(); }

    PersonId id;
    PersonPage page{frame};
};
} // namespace

TEST_CASE("an alias that has told a name gets it, with consent, history and one step back")
{
    Unnamed desk;
    REQUIRE(desk.met(desk.id) == 0);
    QDialog* dialog = desk.press("name_alias");
    CHECK(PeopleDesk::child<QLineEdit>(*dialog, "alias")->text() == fish);
    CHECK(PeopleDesk::child<QLabel>(*dialog, "under_alias")->text().startsWith(QStringLiteral("2 contact")));
    PeopleDesk::child<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Frida Skov"));
    PeopleDesk::child<QCheckBox>(*dialog, "asked")->click();
    PeopleDesk::child<QPushButton>(*dialog, "save")->click();
    CHECK_FALSE(dialog->isVisible());

    const naervaer::Card named = desk.card(desk.id);
    CHECK(named.person.name == QStringLiteral("Frida Skov"));
    CHECK(named.person.alias == fish); // she is still found under it
    REQUIRE(named.consents.size() == 1);
    CHECK(named.consents.front().purpose == ConsentPurpose::KeepCard);
    CHECK(desk.met(desk.id) == 2);
    CHECK(desk.go.said == QStringList{QStringLiteral("The alias is Frida Skov now.")});

    CHECK(desk.workspace.desk().undo.next() == QStringLiteral("contacts.upgrade_alias"));
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(desk.card(desk.id).person.name.isEmpty());
    CHECK(desk.met(desk.id) == 0);
    CHECK(desk.workspace.contacts().countUnderAlias(fish) == 2);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("without a name or without consent nothing is changed")
{
    Unnamed desk;
    QDialog* dialog = desk.press("name_alias");
    auto* save = PeopleDesk::child<QPushButton>(*dialog, "save");
    PeopleDesk::child<QCheckBox>(*dialog, "asked")->click();
    save->click();
    CHECK(dialog->isVisible()); // no name
    PeopleDesk::child<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Frida Skov"));
    PeopleDesk::child<QCheckBox>(*dialog, "asked")->click();
    save->click();
    CHECK(dialog->isVisible()); // no consent
    CHECK(desk.card(desk.id).person.name.isEmpty());
    CHECK(desk.card(desk.id).consents.empty());
    CHECK(desk.met(desk.id) == 0);
}

TEST_CASE("a card with a name takes over what was logged under an alias, and the consent is not asked twice")
{
    Unnamed desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    Consent consent;
    consent.personId = kaj;
    REQUIRE(desk.workspace.people().takeConsent(consent).ok());
    desk.open(kaj);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.page.findChild<QPushButton*>(QStringLiteral("name_alias"))); // it has a name
    desk.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    desk.page.arrive();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QDialog* dialog = PeopleDesk::dialog(desk.page, "aliasDialog");
    CHECK_FALSE(dialog->findChild<QCheckBox*>(QStringLiteral("asked")));
    auto* alias = PeopleDesk::child<QLineEdit>(*dialog, "alias");
    auto* save = PeopleDesk::child<QPushButton>(*dialog, "save");
    alias->setText(QStringLiteral("Ukendt"));
    save->click();
    CHECK(dialog->isVisible()); // nothing was logged under that
    alias->setText(fish);
    save->click();
    CHECK_FALSE(dialog->isVisible());
    CHECK(desk.met(kaj) == 2);
    CHECK(desk.card(kaj).person.alias == fish);
    CHECK(desk.workspace.desk().undo.undo().empty());
    CHECK(desk.met(kaj) == 0);
    CHECK(desk.card(kaj).person.alias.isEmpty());
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("a name that has a card already leads to the merging of the two")
{
    Unnamed desk;
    const PersonId kaj = desk.person(QStringLiteral("Kaj Andersen"));
    QDialog* dialog = desk.press("name_alias");
    PeopleDesk::child<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Kaj Andersen"));
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton*>(QStringLiteral("that_is_the_one")); }));
    PeopleDesk::child<QPushButton>(*dialog, "that_is_the_one")->click();
    QDialog* merging = PeopleDesk::dialog(desk.page, "mergeDialog");
    PeopleDesk::child<QPushButton>(*merging, "save")->click();
    CHECK(desk.card(desk.id).person.id == kaj);
    CHECK(desk.card(kaj).person.alias == fish);
    CHECK(desk.troubles.isEmpty());
}
