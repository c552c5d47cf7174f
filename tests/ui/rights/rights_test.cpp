// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/masking.h"
#include "tests/support/catch.h"
#include "tests/support/refusals.h"
#include "tests/ui/people/people_desk.h"
#include "ui/people/person_page.h"
#include "ui/people/person_rights.h"
#include "ui/rights/erasures_panel.h"
#include "ui/rights/retention_panel.h"
#include "ui/rights/rights_dialogs.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/code_words.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {

/// A coordinator's desk with one person, whose card is open.
struct CardDesk : PeopleDesk {
    CardDesk()
    {
        kaj = person(QStringLiteral("Kaj Holm"), QStringLiteral("20123456"));
        page.resize(1100, 700);
        page.open(kaj, LookPurpose::Enquiry);
        page.show();
    }
    HelperId helper(const QString& name, Role role)
    {
        Helper helper;
        helper.name = name;
        helper.kind = HelperKind::Staff;
        helper.role = role;
        return *workspace.organisation().addHelper(helper);
    }
    void seat(HelperId who) { REQUIRE(workspace.organisation().seat(who).empty()); }
    /// What the menu of rights offers, opened as a click does.
    QAction* offered(const char* name)
    {
        auto* button = child<PersonRights>(page, "rights_of_the_person");
        REQUIRE(button->isVisibleTo(&page));
        emit button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions())
            if (action->objectName() == QLatin1String(name))
                return action;
        return nullptr;
    }
    void save(QDialog* dialog)
    {
        child<QPushButton>(*dialog, "save")->click();
        QCoreApplication::processEvents();
    }
    QString wordsOnPage()
    {
        QCoreApplication::processEvents();
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page))
                words << label->text();
        return words.join(u'\n');
    }

    PersonId kaj;
    PersonPage page{frame};
};

} // namespace

TEST_CASE("a copy of everything is written from the card, as PDF or JSON")
{
    CardDesk desk;
    desk.ask.path = desk.folder.path(QStringLiteral("kopi.pdf"));
    desk.offered("give_access")->trigger();
    CHECK(naervaer::test::bytesOf(desk.ask.path).startsWith("%PDF-"));
    desk.ask.path = desk.folder.path(QStringLiteral("kopi.json"));
    desk.offered("give_access")->trigger();
    CHECK(naervaer::test::bytesOf(desk.ask.path).contains("Kaj Holm"));
    CHECK(desk.go.said.size() == 2);
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("a copy is not written through a link, and that is said")
{
    CardDesk desk;
    const QString real = desk.folder.path(QStringLiteral("real"));
    naervaer::test::writeBytes(real, "kept");
    desk.ask.path = desk.folder.path(QStringLiteral("kopi.pdf"));
    REQUIRE(QFile::link(real, desk.ask.path));
    desk.offered("give_access")->trigger();
    REQUIRE(desk.go.refusals.size() == 1);
    CHECK(desk.go.refusals.front().code == QStringLiteral("file.is_link"));
    CHECK(naervaer::test::bytesOf(real) == "kept");
}

TEST_CASE("a card is restricted with a reason, says so, and is lifted again")
{
    CardDesk desk;
    desk.offered("restrict")->trigger();
    QDialog* dialog = PeopleDesk::dialog(desk.page, "restrictDialog");
    auto* ground = PeopleDesk::child<QComboBox>(*dialog, "ground");
    ground->setCurrentIndex(ground->findData(QStringLiteral("for_claims")));
    desk.save(dialog);
    desk.page.refresh();
    CHECK(desk.wordsOnPage().contains(words(RestrictionGround::ForClaims)));
    CHECK(desk.wordsOnPage().contains(QStringLiteral("Kaj Holm"))); // who may lift it still sees whose it is
    CHECK_FALSE(PeopleDesk::child<QPushButton>(desk.page, "edit")->isVisibleTo(&desk.page));
    CHECK_FALSE(desk.offered("ask_erasure")->isEnabled());
    desk.offered("lift")->trigger();
    desk.page.refresh();
    CHECK_FALSE(desk.wordsOnPage().contains(words(RestrictionGround::ForClaims)));
    CHECK(PeopleDesk::child<QPushButton>(desk.page, "edit")->isVisibleTo(&desk.page));
}

TEST_CASE("who may not lift a restriction sees a masked card without parts")
{
    CardDesk desk;
    REQUIRE(desk.workspace.people().restrictCard(desk.kaj, RestrictionGround::Contested).empty());
    desk.seat(desk.helper(QStringLiteral("Ole"), Role::Staff));
    PersonPage page(desk.frame);
    page.open(desk.kaj, LookPurpose::Enquiry);
    page.show();
    CHECK(PeopleDesk::child<QLabel>(page, "person_name")->text() == words(PersonState::Restricted));
    CHECK_FALSE(PeopleDesk::child<QTabBar>(page, "card_parts")->isVisibleTo(&page));
    CHECK_FALSE(PeopleDesk::child<PersonRights>(page, "rights_of_the_person")->isVisibleTo(&page));
    for (const QLabel* label : page.findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Kaj")));
}

TEST_CASE("an erasure is asked for on the card and confirmed there by somebody else")
{
    CardDesk desk;
    const HelperId mia = desk.helper(QStringLiteral("Mia"), Role::Coordinator);
    desk.offered("ask_erasure")->trigger();
    QDialog* dialog = PeopleDesk::dialog(desk.page, "askErasureDialog");
    CHECK_FALSE(PeopleDesk::child<QLabel>(*dialog, "preview")->text().isEmpty());
    desk.save(dialog);
    desk.page.refresh();
    PeopleDesk::child<QPushButton>(desk.page, "confirm_erasure")->click();
    dialog = PeopleDesk::dialog(desk.page, "confirmErasureDialog");
    desk.save(dialog);
    CHECK(dialog->isVisible()); // one's own request
    CHECK(desk.workspace.people().search(QStringLiteral("kaj")).size() == 1);
    dialog->close();

    desk.seat(mia);
    desk.page.refresh();
    PeopleDesk::child<QPushButton>(desk.page, "confirm_erasure")->click();
    for (QDialog* each : desk.page.findChildren<QDialog*>(QStringLiteral("confirmErasureDialog")))
        if (each->isVisible())
            desk.save(each);
    CHECK(desk.workspace.people().search(QStringLiteral("kaj")).empty());
    CHECK(desk.go.backs == 1);
    CHECK_FALSE(desk.workspace.desk().undo.next().has_value());
}

TEST_CASE("what cannot be taken back is said before anything else about an erasure")
{
    CardDesk desk;
    ErasureLine line;
    line.erasure.personId = desk.kaj;
    line.erasure.createdAt = desk.clock.now();
    AskErasureDialog ask(desk.frame, desk.kaj, ErasureReason::Wish);
    ConfirmErasureDialog confirm(desk.frame, line);
    for (QDialog* dialog : {static_cast<QDialog*>(&ask), static_cast<QDialog*>(&confirm)}) {
        dialog->show();
        QCoreApplication::processEvents();
        const auto top = [&](const char* name) {
            return PeopleDesk::child<QLabel>(*dialog, name)->mapTo(dialog, QPoint()).y();
        };
        CHECK(top("meaning") < top("preview"));
    }
}

TEST_CASE("the set-up lists what waits for the second person, who may say no")
{
    CardDesk desk;
    REQUIRE(desk.workspace.rights().askErasure(desk.kaj, ErasureReason::Wish).ok());
    SetupPage setup(desk.frame);
    setup.refresh();
    auto* panel = PeopleDesk::child<ErasuresPanel>(setup, "erasuresPanel");
    PeopleDesk::child<QTabWidget>(setup, "setupParts")->setCurrentWidget(panel); // only what is shown is read
    auto* table = panel->table();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Kaj Holm"));
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Mette"));
    panel->setCurrentRow(0);
    PeopleDesk::child<QPushButton>(*panel, "refuseErasure")->click();
    setup.refresh();
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("cards kept for longer than the rule are proposed, and asked for from there")
{
    CardDesk desk;
    desk.clock.moveTo(desk.clock.now().addMonths(37));
    SetupPage setup(desk.frame);
    setup.show();
    setup.refresh();
    auto* panel = PeopleDesk::child<RetentionPanel>(setup, "retentionPanel");
    PeopleDesk::child<QTabWidget>(setup, "setupParts")->setCurrentWidget(panel); // only what is shown is read
    CHECK(QTest::qWaitFor([&] { return panel->table()->model()->rowCount() == 1; }, 10'000));
    emit panel->opened(0);
    QDialog* dialog = PeopleDesk::dialog(setup, "askErasureDialog");
    CHECK(PeopleDesk::child<QComboBox>(*dialog, "reason")->currentData().toString()
        == QStringLiteral("no_longer_needed"));
    desk.save(dialog);
    CHECK(desk.workspace.rights().openErasure(desk.kaj).has_value());
    emit panel->acted();
    dialog = PeopleDesk::dialog(setup, "retentionDialog");
    PeopleDesk::child<QSpinBox>(*dialog, "silent_months")->setValue(48);
    desk.save(dialog);
    CHECK(desk.workspace.rights().retentionRule().silentMonths == 48);
}
