// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_dialog.h"

#include "core/storage/vault/recovery_code.h"
#include "tests/ui/screen.h"
#include "ui/shell/languages.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/message_strip.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;
using namespace std::chrono_literals;

namespace {

const Problem wrongPassphrase{QStringLiteral("vault.passphrase_wrong"), {}};

/// The dialog before a register, with a clock that is moved by hand.
struct Door {
    explicit Door(const SignInPlace& place = {QStringLiteral("/home/mette/Værestedet.naervaer")}) : dialog(place, tries)
    {
        languages.speak(QStringLiteral("en")); // for the plurals
        bringForward(dialog);
    }
    template <typename Widget> [[nodiscard]] Widget& find(const char* name) const
    {
        auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QLineEdit& line() const { return *find<PassphraseEdit>("passphrase").line(); }
    [[nodiscard]] QLineEdit& code() const { return find<QLineEdit>("code"); }
    [[nodiscard]] QPushButton& open() const { return find<QPushButton>("open"); }
    [[nodiscard]] QString said(const char* name) const { return find<QLabel>(name).text(); }
    /// The sentences that stand beside the fields now.
    [[nodiscard]] QString problem() const
    {
        QString all;
        for (const FieldProblem* each : dialog.findChildren<FieldProblem*>())
            all += each->sentence();
        return all;
    }
    void give(const QString& passphrase)
    {
        line().setText(passphrase);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    void giveWrong(int times)
    {
        for (int i = 0; i < times; ++i)
            dialog.refuse(wrongPassphrase);
    }

    Languages languages{};
    std::chrono::milliseconds now = 1h;
    SignInTries tries{[this] { return now; }};
    SignInDialog dialog;
    QSignalSpy passphrases{&dialog, &SignInDialog::passphraseGiven};
    QSignalSpy codes{&dialog, &SignInDialog::recoveryGiven};
    QSignalSpy others{&dialog, &SignInDialog::otherWanted};
};

} // namespace

TEST_CASE("Enter gives the passphrase, and nothing is taken until there is an answer")
{
    Door door;
    CHECK(door.said("register") == QStringLiteral("Værestedet"));
    CHECK(door.dialog.windowTitle() == QStringLiteral("Nærvær"));
    CHECK(door.dialog.focusWidget() == &door.line());
    door.give(QStringLiteral("tre små ænder"));
    REQUIRE(door.passphrases.size() == 1);
    CHECK(door.passphrases[0][0].toString() == QStringLiteral("tre små ænder"));
    CHECK(door.open().text() == QStringLiteral("Opening …"));
    CHECK_FALSE(door.open().isEnabled());
    CHECK_FALSE(door.line().isEnabled());
    door.dialog.close();
    QTest::keyClick(&door.dialog, Qt::Key_Escape);
    CHECK(door.dialog.isVisible());
    CHECK(door.passphrases.size() == 1);
}

TEST_CASE("a wrong passphrase is said on top, and can be typed over at once")
{
    Door door;
    door.give(QStringLiteral("tre"));
    door.dialog.refuse(wrongPassphrase);
    CHECK(door.dialog.strip().sentence() == QStringLiteral("This passphrase does not open the file."));
    CHECK(door.open().isEnabled());
    CHECK(door.dialog.focusWidget() == &door.line());
    CHECK(door.line().selectedText().size() == 3);
    door.give(QStringLiteral("fire"));
    CHECK(door.passphrases.size() == 2);
    CHECK(door.dialog.strip().sentence().isEmpty());
}

TEST_CASE("no passphrase at all is no try")
{
    Door door;
    door.give({});
    CHECK(door.passphrases.isEmpty());
    CHECK(door.problem() == QStringLiteral("Write a passphrase."));
    QTest::keyClicks(&door.line(), QStringLiteral("a"));
    CHECK(door.problem().isEmpty());
}

TEST_CASE("after three wrong ones the next has to wait, also in a new dialog, and the wait is counted down")
{
    Door door;
    door.giveWrong(2);
    CHECK(door.open().isEnabled());
    CHECK(door.find<QLabel>("wait").isHidden());
    door.giveWrong(3);
    CHECK_FALSE(door.open().isEnabled());
    CHECK(door.line().isEnabled());
    CHECK(door.said("wait") == QStringLiteral("You can try again in 4 seconds."));
    door.give(QStringLiteral("right"));
    CHECK(door.passphrases.isEmpty());

    door.now += 3100ms;
    SignInDialog again({QStringLiteral("/home/mette/Værestedet.naervaer")}, door.tries);
    CHECK_FALSE(again.findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
    CHECK(again.findChild<QLabel*>(QStringLiteral("wait"))->text() == QStringLiteral("You can try again in 1 second."));

    door.now += 900ms;
    REQUIRE(QTest::qWaitFor([&] { return door.open().isEnabled(); }));
    CHECK(door.find<QLabel>("wait").isHidden());
    door.give(QStringLiteral("right"));
    CHECK(door.passphrases.size() == 1);
}

TEST_CASE("a long wait is said in minutes, and the right passphrase ends the count")
{
    Door door;
    door.giveWrong(12);
    CHECK(door.said("wait") == QStringLiteral("You can try again in 5:00 minutes."));
    door.dialog.accept();
    CHECK(door.line().text().isEmpty());
    CHECK(door.tries.wait(QStringLiteral("/home/mette/Værestedet.naervaer")) == 0ms);
}

TEST_CASE("what else keeps a file from opening is no wrong try")
{
    Door door;
    for (int i = 0; i < 6; ++i) {
        door.give(QStringLiteral("right"));
        door.dialog.refuse({QStringLiteral("vault.no_slot"), {}});
    }
    CHECK(door.open().isEnabled());
}

TEST_CASE("the eye shows what was typed until it is given")
{
    Door door;
    CHECK(door.line().echoMode() == QLineEdit::Password);
    auto* eye = door.dialog.findChild<QToolButton*>(QStringLiteral("eye"));
    QTest::mouseClick(eye, Qt::LeftButton);
    CHECK(door.line().echoMode() == QLineEdit::Normal);
    door.give(QStringLiteral("tre"));
    CHECK(door.line().echoMode() == QLineEdit::Password);
}

TEST_CASE("Enter opens also after a walk through the dialog by keyboard")
{
    Door door;
    bringForward(door.dialog);
    const auto* sheet = &door.find<QPushButton>("sheet");
    for (int steps = 0; door.dialog.focusWidget() != sheet; ++steps) {
        REQUIRE(steps < 10);
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Space);
    QTest::keyClicks(&door.code(), storage::vault::RecoveryCode::random().printed());
    press(Qt::Key_Return);
    CHECK(door.codes.size() == 1);
}

TEST_CASE("the code on the sheet is checked group by group while it is typed, and given when it is whole")
{
    Door door;
    QTest::mouseClick(&door.find<QPushButton>("sheet"), Qt::LeftButton);
    CHECK(door.dialog.focusWidget() == &door.code());
    const QString printed = storage::vault::RecoveryCode::random().printed();
    QString typed = printed;
    typed[7] = typed[7] == u'A' ? u'B' : u'A';
    QTest::keyClicks(&door.code(), typed.left(10));
    CHECK(door.problem().isEmpty());
    QTest::keyClicks(&door.code(), typed.mid(10));
    CHECK(door.problem() == QStringLiteral("There is a typing error in group 2 of the code."));
    QTest::keyClick(&door.code(), Qt::Key_Return);
    CHECK(door.codes.isEmpty());
    door.code().clear();
    QTest::keyClicks(&door.code(), printed.toLower());
    CHECK(door.problem().isEmpty());
    QTest::keyClick(&door.code(), Qt::Key_Return);
    REQUIRE(door.codes.size() == 1);
    CHECK(door.codes[0][0].toString() == printed.toLower());
    door.dialog.refuse(wrongPassphrase);
    CHECK(door.dialog.strip().sentence()
        == QStringLiteral("This code does not open the file. A newer sheet may have taken its place."));
    CHECK(door.passphrases.isEmpty());
}

TEST_CASE("Esc empties the field, then goes back to the passphrase, and never closes")
{
    Door door;
    QTest::mouseClick(&door.find<QPushButton>("sheet"), Qt::LeftButton);
    QTest::keyClicks(&door.code(), QStringLiteral("7K2"));
    press(Qt::Key_Escape);
    CHECK(door.code().text().isEmpty());
    press(Qt::Key_Escape);
    CHECK(door.code().isHidden());
    CHECK(door.dialog.focusWidget() == &door.line());
    press(Qt::Key_Escape);
    CHECK(door.dialog.isVisible());
    door.dialog.close();
    CHECK(door.dialog.result() == QDialog::Rejected);
    CHECK(door.dialog.isHidden());
}

TEST_CASE("a locked register says who was there and since when")
{
    const QDateTime at(QDate(2026, 11, 24), QTime(13, 5), Qt::UTC);
    const Door named({QStringLiteral("/a/Oslo.naervaer"), QStringLiteral("Mette"), at});
    CHECK(named.said("why")
        == QStringLiteral("Mette was signed in. Locked at 14:05. Sign in to go on; anybody with an account may."));
    const Door nameless({QStringLiteral("/a/Oslo.naervaer"), {}, at});
    CHECK(nameless.said("why") == QStringLiteral("Locked at 14:05. Sign in to go on; anybody with an account may."));
}

TEST_CASE("another register can be asked for")
{
    Door door;
    QTest::mouseClick(&door.find<QPushButton>("other"), Qt::LeftButton);
    CHECK(door.others.size() == 1);
}
