// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/front_door.h"

#include "core/workspace.h"
#include "tests/support/founded_register.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/signin/sign_in_dialog.h"
#include "ui/widgets/message_strip.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace naervaer;
using namespace naervaer::ui;
using storage::vault::RecoveryCode;

namespace {

/// The one window that is open; null when there is none.
SignInDialog* window()
{
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<SignInDialog*>(each); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

/// A door before a register that Mette opens with "rød grød".
struct House {
    House()
    {
        naervaer::test::foundHouse(folder.file(), recovery, clock);
        door.approach({folder.file()});
    }
    void give(const char* words)
    {
        REQUIRE(window());
        window()->findChild<PassphraseEdit*>(QStringLiteral("passphrase"))->setText(QString::fromUtf8(words));
        window()->findChild<QPushButton*>(QStringLiteral("open"))->click();
    }
    [[nodiscard]] bool enters()
    {
        return QTest::qWaitFor([this] { return workspace != nullptr; }, 20'000);
    }
    /// What the window says, once it says something.
    [[nodiscard]] QString refusal()
    {
        const auto* strip = window() ? window()->findChild<MessageStrip*>() : nullptr;
        REQUIRE(strip);
        static_cast<void>(QTest::qWaitFor([&] { return strip->isVisible(); }, 20'000));
        return strip->sentence();
    }
    [[nodiscard]] bool isFree() const { return !naervaer::test::openingRefusal(folder.file()).has_value(); }

    naervaer::test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    RecoveryCode recovery = RecoveryCode::random();
    std::unique_ptr<Workspace> workspace;
    FrontDoor door{clock, [this](std::unique_ptr<Workspace> entered) { workspace = std::move(entered); }};
};

} // namespace

TEST_CASE("the right passphrase opens the register with whose it is at the desk, and the window goes")
{
    House house;
    house.door.ask();
    house.give("rød grød");
    REQUIRE(house.enters());
    CHECK(house.workspace->desk().session.helperName() == QStringLiteral("Mette"));
    CHECK(QTest::qWaitFor([] { return window() == nullptr; }));
}

TEST_CASE("a wrong passphrase leaves the window, which then takes the right one")
{
    House house;
    house.door.ask();
    house.give("rod grod");
    CHECK_FALSE(house.refusal().isEmpty());
    CHECK(house.workspace == nullptr);
    house.give("rød grød");
    CHECK(house.enters());
}

TEST_CASE("the code of the recovery sheet opens the register")
{
    House house;
    house.door.ask();
    window()->findChild<QPushButton*>(QStringLiteral("sheet"))->click();
    window()->findChild<QLineEdit*>(QStringLiteral("code"))->setText(house.recovery.printed());
    window()->findChild<QPushButton*>(QStringLiteral("open"))->click();
    REQUIRE(house.enters());
    CHECK(house.workspace->accounts().isRecovered());
}

TEST_CASE("a passphrase that is known needs no window; one that no longer opens the register brings it")
{
    House house;
    house.door.enterWith(naervaer::test::phrase("rød grød"));
    CHECK(window() == nullptr);
    REQUIRE(house.enters());
    CHECK(window() == nullptr);
    house.workspace.reset();
    house.door.enterWith(naervaer::test::phrase("rod grod"));
    CHECK(QTest::qWaitFor([] { return window() != nullptr; }, 20'000));
    CHECK(house.workspace == nullptr);
}

TEST_CASE("the account of somebody who has left opens nothing, and the window says so")
{
    House house;
    house.door.enterWith(naervaer::test::phrase("rød grød"));
    REQUIRE(house.enters());
    Helper ole;
    ole.name = QStringLiteral("Ole");
    ole.role = Role::Coordinator;
    const HelperId id = house.workspace->organisation().addHelper(ole).value();
    AccountService& accounts = house.workspace->accounts();
    REQUIRE(accounts.give(id, accounts.stretching()(naervaer::test::phrase("på skeen"))).empty());
    house.workspace->desk().database.run(
        QStringLiteral("UPDATE helper SET is_active = FALSE WHERE id = :id"), {{"id", id}});
    house.workspace.reset();
    house.door.ask();
    house.give("på skeen");
    CHECK_FALSE(house.refusal().isEmpty());
    CHECK(house.workspace == nullptr);
}

TEST_CASE("a locked register keeps its file, and says whose session it was")
{
    House house;
    house.door.enterWith(naervaer::test::phrase("rød grød"));
    REQUIRE(house.enters());
    house.workspace.reset();
    house.door.ask(QStringLiteral("Mette"));
    REQUIRE(window());
    QString said;
    for (const QLabel* label : window()->findChildren<QLabel*>())
        said += label->text();
    CHECK(said.contains(QStringLiteral("Mette")));
    CHECK_FALSE(house.isFree());
}

TEST_CASE("who leaves the door lets the file go and closes the window; who wants another register says so first")
{
    House house;
    QSignalSpy wanted(&house.door, &FrontDoor::otherWanted);
    house.door.ask();
    window()->findChild<QPushButton*>(QStringLiteral("other"))->click();
    CHECK(wanted.count() == 1);
    house.door.leave();
    CHECK(window() == nullptr);
    CHECK(house.door.closed() == nullptr);
}

TEST_CASE("a register that cannot be approached leaves the one that stands there")
{
    House house;
    CHECK_THROWS_AS(house.door.approach({house.folder.path(QStringLiteral("intet.naervaer"))}), Failure);
    REQUIRE(house.door.closed());
    house.door.enterWith(naervaer::test::phrase("rød grød"));
    CHECK(house.enters());
}

TEST_CASE("a file that was damaged while the window stood open is refused in words, and another try may follow")
{
    House house;
    house.door.ask();
    naervaer::test::writeBytes(house.folder.file(), QByteArray(4096, 'x'));
    house.give("rød grød");
    CHECK_FALSE(house.refusal().isEmpty());
    CHECK(window()->findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
    CHECK(house.workspace == nullptr);
}

TEST_CASE("a register that is damaged is not opened, and a backup is offered in its place")
{
    constexpr qint64 inFirstPage = 131072 + 500; // behind both copies of the header
    House house;
    QByteArray bytes = naervaer::test::bytesOf(house.folder.file());
    bytes.replace(inFirstPage, 64, QByteArray(64, '\0'));
    naervaer::test::writeBytes(house.folder.file(), bytes);
    QSignalSpy wanted(&house.door, &FrontDoor::restoreWanted);
    house.door.ask();
    house.give("rød grød");
    CHECK(house.refusal() == QStringLiteral("The register is damaged. Nothing was changed."));
    window()->strip().findChild<QPushButton*>(QStringLiteral("message_action"))->click();
    CHECK(wanted.size() == 1);
    CHECK((naervaer::test::bytesOf(house.folder.file()) == bytes));
}
