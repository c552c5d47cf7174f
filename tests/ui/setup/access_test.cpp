// SPDX-License-Identifier: GPL-3.0-or-later
// Who can open the register: the list of them, and the forms in which a passphrase is chosen.
#include "core/workspace.h"
#include "tests/support/founded_register.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/setup/access_dialog.h"
#include "ui/setup/access_panel.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/signin/recovery_sheet_dialog.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/message_strip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace naervaer;
using namespace naervaer::ui;
using storage::vault::RecoveryCode;

namespace {

const QString good = QStringLiteral("krasnapolskij hvidovrefjord");
const QString other = QStringLiteral("vandmelon trappetrin kvadrat");

/// A register that Mette opened with "rød grød", or with the recovery sheet; Ole and Signe work there too.
struct House {
    explicit House(bool bySheet = false)
    {
        naervaer::test::foundHouse(folder.file(), recovery, clock);
        auto opened = storage::openRegister(
            {folder.file()}, bySheet ? recovery.passphrase() : naervaer::test::phrase("rød grød"));
        workspace = std::make_unique<Workspace>(std::move(opened).value(), clock);
        REQUIRE(workspace->accounts().signIn().empty());
        ole = helper("Ole", Role::Coordinator);
        static_cast<void>(helper("Signe", Role::Volunteer));
        screen.emplace(*workspace);
    }
    HelperId helper(const char* name, Role role) const
    {
        Helper made;
        made.name = QString::fromLatin1(name);
        made.role = role;
        return workspace->organisation().addHelper(made).value();
    }
    [[nodiscard]] Helper find(HelperId id) const
    {
        for (const Helper& each : workspace->organisation().helpers())
            if (each.id == id)
                return each;
        throw std::runtime_error("no such helper");
    }
    /// Whether the passphrase opens the register, which is closed by this.
    [[nodiscard]] bool opens(const QString& words)
    {
        screen.reset();
        workspace.reset();
        return storage::openRegister({folder.file()}, storage::vault::Passphrase(words)).ok();
    }

    naervaer::test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    RecoveryCode recovery = RecoveryCode::random();
    std::unique_ptr<Workspace> workspace;
    HelperId ole;
    std::optional<Screen> screen;
};

PassphraseEdit& edit(const QDialog& form, const char* name)
{
    auto* found = form.findChild<PassphraseEdit*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

void choose(QDialog& form, const QString& passphrase, const QString& again)
{
    edit(form, "passphrase").setText(passphrase);
    edit(form, "passphrase_again").setText(again);
    form.findChild<QPushButton*>(QStringLiteral("save"))->click();
}

bool isAccepted(const QDialog& form)
{
    return QTest::qWaitFor([&] { return form.result() == QDialog::Accepted && !form.isVisible(); }, 20'000);
}

/// What stands beside the fields, once something does.
QString refusal(const QDialog& form)
{
    QString all;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            for (const FieldProblem* each : form.findChildren<FieldProblem*>())
                all += each->sentence();
            return !all.isEmpty();
        },
        20'000));
    return all;
}

/// The panel, shown with the rows it read.
struct Panel {
    explicit Panel(House& house) : panel(house.screen->frame)
    {
        panel.resize(1000, 500);
        panel.read();
        bringForward(panel);
    }
    [[nodiscard]] QStringList column(int index) const
    {
        QStringList cells;
        const QAbstractItemModel* model = panel.table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells << model->index(row, index).data().toString();
        return cells;
    }
    void chooseRow(const QString& name) { panel.setCurrentRow(static_cast<int>(column(0).indexOf(name))); }
    template <typename Dialog> [[nodiscard]] Dialog* dialog() const
    {
        auto* found = panel.findChild<Dialog*>();
        REQUIRE(found);
        return found;
    }

    AccessPanel panel;
};

} // namespace

TEST_CASE("the list says of every helper whether they open the register, and fills its width")
{
    House house;
    const Panel list(house);
    CHECK(list.column(0) == QStringList{QStringLiteral("Mette"), QStringLiteral("Ole"), QStringLiteral("Signe")});
    CHECK(list.column(2)[0].startsWith(QStringLiteral("Since")));
    CHECK(list.column(2)[1] == QStringLiteral("No"));
    QTableView* table = list.panel.table();
    CHECK(QTest::qWaitFor([&] { return table->horizontalHeader()->length() == table->viewport()->width(); }));
}

TEST_CASE("a list that was narrow fills its width when the window grows")
{
    House house;
    Panel list(house);
    list.panel.resize(200, 400);
    QTest::qWait(50);
    list.panel.resize(1400, 400);
    QTableView* table = list.panel.table();
    CHECK(QTest::qWaitFor([&] { return table->horizontalHeader()->length() == table->viewport()->width(); }));
}

TEST_CASE("access is given from the list, and the list says so")
{
    House house;
    Panel list(house);
    list.chooseRow(QStringLiteral("Ole"));
    list.panel.findChild<QPushButton*>(QStringLiteral("action"))->click();
    auto* form = list.dialog<AccessDialog>();
    choose(*form, good, good);
    CHECK(QTest::qWaitFor([&] { return list.column(2)[1].startsWith(QStringLiteral("Since")); }, 20'000));
    CHECK(house.screen->said.size() == 1);
    CHECK(house.opens(good));
}

TEST_CASE("access is ended after a question, and not for the last who may give it")
{
    House house;
    AccountService& accounts = house.workspace->accounts();
    REQUIRE(accounts.give(house.ole, accounts.stretching()(storage::vault::Passphrase(good))).empty());
    Panel list(house);
    list.chooseRow(QStringLiteral("Ole"));
    QTest::keyClick(&list.panel, Qt::Key_Delete);
    CHECK(house.screen->ask.asked.size() == 1);
    CHECK(accounts.accounts().size() == 2); // the answer was no
    house.screen->ask.answer = true;
    QTest::keyClick(&list.panel, Qt::Key_Delete);
    CHECK(accounts.accounts().size() == 1);
    CHECK(list.column(2)[1] == QStringLiteral("No"));
    QTest::keyClick(&list.panel, Qt::Key_Delete); // who has none is not asked about
    CHECK(house.screen->ask.asked.size() == 2);
    list.chooseRow(QStringLiteral("Mette"));
    QTest::keyClick(&list.panel, Qt::Key_Delete);
    CHECK(house.screen->refusals == QStringList{QStringLiteral("account.last_manager")});
    CHECK_FALSE(house.opens(good));
}

TEST_CASE("one's own passphrase is changed by whoever knows the one before")
{
    House house;
    Panel list(house);
    list.chooseRow(QStringLiteral("Mette"));
    list.panel.findChild<QPushButton*>(QStringLiteral("action"))->click();
    auto* form = list.dialog<OwnPassphraseDialog>();
    edit(*form, "before").setText(QStringLiteral("rod grod"));
    choose(*form, good, good);
    CHECK_FALSE(refusal(*form).isEmpty());
    CHECK(form->isVisible());
    edit(*form, "before").setText(QString::fromUtf8("rød grød"));
    form->findChild<QPushButton*>(QStringLiteral("save"))->click();
    CHECK(QTest::qWaitFor([&] { return house.screen->said.size() == 1; }, 20'000));
    CHECK(house.opens(good));
}

TEST_CASE("a passphrase that is weak, not the same twice, or somebody's already is refused beside its field")
{
    House house;
    AccessDialog form(house.screen->frame, house.find(house.ole));
    form.show();
    choose(form, QStringLiteral("sommer"), QStringLiteral("sommer"));
    CHECK_FALSE(refusal(form).isEmpty());
    choose(form, good, other);
    CHECK_FALSE(refusal(form).isEmpty());
    CHECK(house.workspace->accounts().accounts().size() == 1);
    AccountService& accounts = house.workspace->accounts();
    REQUIRE(
        accounts
            .give(house.workspace->desk().session.helperId(), accounts.stretching()(storage::vault::Passphrase(good)))
            .empty());
    choose(form, good, good);
    auto* strip = form.findChild<MessageStrip*>();
    CHECK(QTest::qWaitFor([&] { return strip->isVisible(); }, 20'000));
    CHECK_FALSE(strip->sentence().isEmpty());
    CHECK(accounts.accounts().size() == 1);
    choose(form, other, other);
    CHECK(isAccepted(form));
    CHECK(accounts.accounts().size() == 2);
    CHECK(house.screen->troubles.isEmpty());
}

TEST_CASE("a new recovery sheet is made after a question and shown; the one before opens nothing")
{
    House house;
    Panel list(house);
    auto* renew = list.panel.findChild<QPushButton*>(QStringLiteral("recoverySheet"));
    renew->click();
    QTest::qWait(50);
    CHECK(list.panel.findChildren<RecoverySheetDialog*>().isEmpty()); // the answer was no
    house.screen->ask.answer = true;
    renew->click();
    CHECK(QTest::qWaitFor([&] { return !list.panel.findChildren<RecoverySheetDialog*>().isEmpty(); }, 20'000));
    CHECK_FALSE(house.opens(house.recovery.printed()));
    CHECK_FALSE(storage::openRegister({house.folder.file()}, house.recovery.passphrase()).ok());
}

TEST_CASE("who came in with the recovery sheet says who they are, and goes on with a passphrase of their own")
{
    House house(true);
    RecoveredDialog form(house.screen->frame);
    form.show();
    auto* who = form.findChild<QComboBox*>(QStringLiteral("helper"));
    REQUIRE(who);
    CHECK(who->count() == 2); // those who may give others access
    who->setCurrentText(QStringLiteral("Ole"));
    choose(form, good, good);
    REQUIRE(isAccepted(form));
    CHECK(house.workspace->desk().session.helperId() == house.ole);
    CHECK(house.opens(good));
}
