// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_draft.h"

#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/ui/people/people_desk.h"
#include "ui/shell/record_dialog.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/message_strip.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace naervaer;
using namespace naervaer::ui;
using naervaer::ui::test::PeopleDesk;

namespace {

const QString place = QStringLiteral("dishDialog:7");

/// A form with two lines, a secret and a fold, that keeps what is typed.
struct Dish : RecordDialog {
    explicit Dish(PeopleDesk& desk, qint64 row = 0, const QString& before = QStringLiteral("Soup"))
        : RecordDialog(QStringLiteral("New dish"), desk.ask), name(new QLineEdit(before)), size(new QLineEdit),
          secret(new PassphraseEdit), cook(new QLineEdit)
    {
        setObjectName(QStringLiteral("dishDialog"));
        keepTyped(desk.workspace.drafts(), {PersonId(7)}, row);
        add(QStringLiteral("name"), QStringLiteral("Name"), name);
        add(QStringLiteral("size"), QStringLiteral("Size"), size);
        add(QStringLiteral("secret"), QStringLiteral("Secret"), secret);
        beginFold(QStringLiteral("More"));
        add(QStringLiteral("cook"), QStringLiteral("Cook"), cook);
    }
    [[nodiscard]] QString said() const { return findChild<MessageStrip*>()->sentence(); }
    void act() const { findChild<QPushButton*>(QStringLiteral("message_action"))->click(); }

    QLineEdit* name;
    QLineEdit* size;
    PassphraseEdit* secret;
    QLineEdit* cook;
};

std::optional<QJsonObject> kept(PeopleDesk& desk, const QString& at = place)
{
    return desk.workspace.drafts().find(at);
}

QJsonObject typed(PeopleDesk& desk, const QString& at = place)
{
    return typedFields({at, {}, kept(desk, at).value_or(QJsonObject())});
}

} // namespace

TEST_CASE("typing is kept while one types on, and stands in the form when it is opened after the program ended")
{
    PeopleDesk desk;
    auto killed = std::make_unique<Dish>(desk);
    killed->show();
    killed->name->end(false);
    QTest::keyClicks(killed->name, QStringLiteral(" of the day"));
    CHECK_FALSE(kept(desk));
    // A key now and then, never a pause as long as the delay: it is kept all the same.
    REQUIRE(QTest::qWaitFor(
        [&] {
            QTest::keyClicks(killed->size, QStringLiteral("x"));
            QTest::qWait(50);
            return kept(desk).has_value();
        },
        10'000));
    killed.reset();

    Dish again(desk);
    again.show();
    CHECK(again.name->text() == QStringLiteral("Soup of the day"));
    CHECK(again.size->text().startsWith(QStringLiteral("xx")));
    CHECK(again.said() == QStringLiteral("What you had typed here is back."));
    CHECK(again.isChanged());
}

TEST_CASE("a form that nothing was typed in keeps nothing and says nothing")
{
    PeopleDesk desk;
    Dish dish(desk);
    dish.show();
    dish.done(QDialog::Rejected);
    CHECK_FALSE(kept(desk));
    Dish again(desk);
    again.show();
    CHECK(again.said().isEmpty());
    CHECK_FALSE(again.isChanged());
}

TEST_CASE("what is typed and taken away again by hand leaves no draft behind")
{
    PeopleDesk desk;
    {
        Dish dish(desk);
        dish.show();
        dish.name->setText(QStringLiteral("Fish"));
    }
    REQUIRE(kept(desk));
    Dish again(desk);
    again.show();
    again.name->setText(QStringLiteral("Soup"));
    again.done(QDialog::Rejected);
    CHECK_FALSE(kept(desk));
}

TEST_CASE("saving forgets the draft, and so does throwing it away when asked; keeping on typing does not")
{
    PeopleDesk desk;
    Dish dish(desk);
    dish.show();
    dish.name->setText(QStringLiteral("Fish"));
    dish.done(QDialog::Rejected);
    REQUIRE(kept(desk));

    Dish cancelled(desk);
    cancelled.show();
    cancelled.reject();
    CHECK(cancelled.isVisible());
    CHECK(kept(desk));
    desk.ask.answer = true;
    cancelled.reject();
    CHECK_FALSE(cancelled.isVisible());
    CHECK_FALSE(kept(desk));

    Dish saved(desk);
    saved.show();
    saved.name->setText(QStringLiteral("Fish"));
    saved.onSave([] { return Problems(); });
    saved.save();
    CHECK_FALSE(kept(desk));
}

TEST_CASE("locking ends a form without a question, and what was typed a moment ago is kept")
{
    PeopleDesk desk;
    Dish dish(desk);
    dish.show();
    dish.name->setText(QStringLiteral("Fish"));
    dish.done(QDialog::Rejected); // as the program does it
    CHECK(desk.ask.asked.isEmpty());
    CHECK(typed(desk).value(QStringLiteral("name")).toString() == QStringLiteral("Fish"));
    CHECK(formTitle({place, {}, *kept(desk)}) == QStringLiteral("New dish"));
}

TEST_CASE("Discard makes the form as it was, and can be taken back")
{
    PeopleDesk desk;
    {
        Dish dish(desk);
        dish.show();
        dish.name->setText(QStringLiteral("Fish"));
    }
    Dish again(desk);
    again.show();
    again.act();
    CHECK(again.name->text() == QStringLiteral("Soup"));
    CHECK_FALSE(again.isChanged());
    CHECK_FALSE(kept(desk));
    again.act();
    CHECK(again.name->text() == QStringLiteral("Fish"));
    CHECK(kept(desk));
}

TEST_CASE("no passphrase is in a draft, not even one that is shown")
{
    PeopleDesk desk;
    Dish dish(desk);
    dish.show();
    dish.secret->setText(QStringLiteral("tre små hvide mus"));
    dish.secret->setShown(true);
    dish.name->setText(QStringLiteral("Fish"));
    dish.done(QDialog::Rejected);
    REQUIRE(kept(desk));
    CHECK_FALSE(QJsonDocument(*kept(desk)).toJson().contains("mus"));
    CHECK(typed(desk).keys() == QStringList{QStringLiteral("cook"), QStringLiteral("name"), QStringLiteral("size")});
}

TEST_CASE("of a row that is there already only what was changed is kept, over what others wrote meanwhile")
{
    PeopleDesk desk;
    const QString ofRow = place + QStringLiteral(":5");
    {
        Dish dish(desk, 5);
        dish.show();
        dish.size->setText(QStringLiteral("large"));
    }
    CHECK(typed(desk, ofRow).keys() == QStringList{QStringLiteral("size")});
    Dish again(desk, 5, QStringLiteral("Fish")); // renamed by somebody else
    again.show();
    CHECK(again.name->text() == QStringLiteral("Fish"));
    CHECK(again.size->text() == QStringLiteral("large"));
}

TEST_CASE("of a new row everything is kept: what it began with belongs to what was typed")
{
    PeopleDesk desk;
    {
        Dish dish(desk, 0, QStringLiteral("Tuesday's soup"));
        dish.show();
        dish.size->setText(QStringLiteral("large"));
    }
    Dish again(desk, 0, QStringLiteral("Wednesday's soup"));
    again.show();
    CHECK(again.name->text() == QStringLiteral("Tuesday's soup"));
}

TEST_CASE("a field that comes back from behind a fold is seen")
{
    PeopleDesk desk;
    {
        Dish dish(desk);
        dish.show();
        dish.cook->setText(QStringLiteral("Ole"));
    }
    Dish again(desk);
    again.show();
    CHECK(again.cook->isVisible());
}

TEST_CASE("another helper sees nothing of it, and leaves it where it is")
{
    PeopleDesk desk;
    Helper ole;
    ole.name = QStringLiteral("Ole");
    const HelperId mette = desk.workspace.desk().session.helperId();
    const HelperId other = *desk.workspace.organisation().addHelper(ole);
    {
        Dish dish(desk);
        dish.show();
        dish.name->setText(QStringLiteral("Fish"));
    }
    REQUIRE(desk.workspace.organisation().seat(other).empty());
    {
        Dish his(desk);
        his.show();
        CHECK(his.name->text() == QStringLiteral("Soup"));
        CHECK(his.said().isEmpty());
        CHECK(desk.workspace.drafts().mine().empty());
    }
    REQUIRE(desk.workspace.organisation().seat(mette).empty());
    CHECK(typed(desk).value(QStringLiteral("name")).toString() == QStringLiteral("Fish"));
}

TEST_CASE("while a long job writes, typing waits and is kept afterwards")
{
    PeopleDesk desk;
    Dish dish(desk);
    dish.show();
    {
        const auto import = desk.workspace.desk().lease.take(QStringLiteral("import"));
        dish.name->setText(QStringLiteral("Fish"));
        QTest::qWait(static_cast<int>(draftDelay.count()) + 200);
        CHECK_FALSE(kept(desk));
    }
    CHECK(QTest::qWaitFor([&] { return kept(desk).has_value(); }, 10'000));
    CHECK(desk.troubles.isEmpty());
}

TEST_CASE("keeping a draft is no act: nothing to take back, nothing in the log")
{
    PeopleDesk desk;
    const auto acts = [&] {
        return desk.workspace.desk().database.value<int>(QStringLiteral("SELECT count(*) FROM audit"));
    };
    const auto before = acts();
    {
        Dish dish(desk);
        dish.show();
        dish.name->setText(QStringLiteral("Fish"));
    }
    CHECK(kept(desk));
    CHECK(acts() == before);
    CHECK_FALSE(desk.workspace.desk().undo.next());
}
