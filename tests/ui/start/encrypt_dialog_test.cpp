// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/encrypt_dialog.h"

#include "core/workspace.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/field_problem.h"

#include <QFile>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

const QString good = QStringLiteral("krasnapolskij hvidovrefjord");

/// A register from before registers were encrypted, and the form that asks for a passphrase.
struct Plain {
    Plain()
    {
        {
            Workspace workspace(naervaer::test::plainRegister(folder.file()), clock);
            Centre centre;
            centre.name = QStringLiteral("Huset");
            Helper mette;
            mette.name = QStringLiteral("Mette");
            mette.role = Role::Coordinator;
            REQUIRE(
                workspace.organisation().found(QStringLiteral("Husene"), QStringLiteral("DK"), centre, mette).empty());
        }
        closed = std::make_shared<storage::ClosedRegister>(storage::Opening{folder.file()});
        REQUIRE(closed->isPlain());
        dialog.emplace(closed, ask);
        dialog->show();
    }
    void choose(const QString& passphrase, const QString& again)
    {
        dialog->findChild<PassphraseEdit*>(QStringLiteral("passphrase"))->setText(passphrase);
        dialog->findChild<PassphraseEdit*>(QStringLiteral("passphrase_again"))->setText(again);
        dialog->findChild<QPushButton*>(QStringLiteral("save"))->click();
    }
    [[nodiscard]] bool isRefused() const
    {
        return QTest::qWaitFor(
            [this] {
                for (const FieldProblem* each : dialog->findChildren<FieldProblem*>())
                    if (!each->sentence().isEmpty())
                        return true;
                return false;
            },
            20'000);
    }

    naervaer::test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    ScriptedAsk ask;
    std::shared_ptr<storage::ClosedRegister> closed;
    std::optional<EncryptDialog> dialog;
};

} // namespace

TEST_CASE("a plain register is encrypted with the passphrase chosen, and kept as it was among its backups")
{
    Plain plain;
    const QByteArray before = naervaer::test::bytesOf(plain.folder.file());
    plain.choose(good, good);
    REQUIRE(QTest::qWaitFor([&] { return plain.dialog->result() == QDialog::Accepted; }, 60'000));
    CHECK(QFile::exists(plain.dialog->plainKept()));
    CHECK_FALSE(plain.closed->isPlain());
    CHECK(naervaer::test::bytesOf(plain.folder.file()) != before);
    CHECK_FALSE(naervaer::test::bytesOf(plain.folder.file()).contains("Mette"));
    auto unlocked = plain.closed->unlock(plain.dialog->passphrase());
    REQUIRE(unlocked.ok());
    Workspace workspace(storage::enter(plain.closed, std::move(unlocked).value()), plain.clock);
    REQUIRE(workspace.accounts().signIn().empty());
    CHECK(workspace.desk().session.helperName() == QStringLiteral("Mette"));
    CHECK(storage::vault::RecoveryCode::parse(plain.dialog->recoveryCode()).ok());
}

TEST_CASE("a passphrase that will not do changes nothing, nor does leaving the form")
{
    Plain plain;
    const QByteArray before = naervaer::test::bytesOf(plain.folder.file());
    plain.choose(QStringLiteral("sommer"), QStringLiteral("sommer"));
    CHECK(plain.isRefused());
    plain.choose(good, QStringLiteral("noget andet"));
    CHECK(plain.isRefused());
    plain.ask.answer = true; // throw it away
    plain.dialog->reject();
    CHECK_FALSE(plain.dialog->isVisible());
    CHECK(plain.closed->isPlain());
    CHECK(naervaer::test::bytesOf(plain.folder.file()) == before);
}
