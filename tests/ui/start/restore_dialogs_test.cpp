// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restore_dialogs.h"

#include "core/organisation/organisation_mapping.h"
#include "core/workspace.h"
#include "tests/flows/house.h"
#include "tests/support/register_folder.h"
#include "tests/support/scripted_ask.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/field_problem.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr int longest = 20'000;

/// A register with one person and one backup, gone from its place.
struct Ruin : test::House {
    Ruin()
    {
        Helper karen; // whom the test's passphrase belongs to
        karen.id = HelperId(7);
        karen.centreId = centre;
        karen.version = 1;
        karen.createdAt = karen.changedAt = clock.now();
        karen.name = QStringLiteral("Karen");
        karen.role = Role::Coordinator;
        workspace->desk().database.insert(karen);
        static_cast<void>(person(QStringLiteral("Anna"), QStringLiteral("12345678")));
        backup = workspace->backups().backUp(BackupReason::Asked)({}).made->file;
        workspace.reset();
        REQUIRE(QFile::remove(file));
    }
    template <typename Widget> [[nodiscard]] static Widget& find(const QDialog& dialog, const char* name)
    {
        auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] static QString problemAt(const QWidget& editor)
    {
        return editor.parentWidget()->findChild<FieldProblem*>()->sentence();
    }

    QString file = folder.filePath(QStringLiteral("huset.naervaer"));
    QString backup;
    ScriptedAsk ask;
};

} // namespace

TEST_CASE("the backups beside a register that is gone are offered, and the right passphrase tells what is in one")
{
    Ruin ruin;
    PickBackupDialog pick(ruin.file, QStringLiteral("It is gone."), {}, ruin.clock, ruin.ask);
    pick.show();
    CHECK(pick.backup() == ruin.backup);
    CHECK(pick.focusWidget()->parentWidget()->objectName() == QStringLiteral("passphrase"));
    auto& words = Ruin::find<PassphraseEdit>(pick, "passphrase");
    words.setText(QStringLiteral("forkert"));
    pick.save();
    REQUIRE(QTest::qWaitFor([&] { return !Ruin::problemAt(words).isEmpty(); }, longest));
    CHECK(pick.isVisible());
    words.setText(QString::fromUtf8("rød grød"));
    pick.save();
    REQUIRE(QTest::qWaitFor([&] { return !pick.isVisible(); }, longest));
    CHECK(pick.result() == QDialog::Accepted);
    CHECK(pick.typed() == QString::fromUtf8("rød grød"));
    CHECK_FALSE(QFile::exists(ruin.file)); // looked into, no more

    ConfirmRestoreDialog sure(ruin.file, pick.figures(), ruin.clock, ruin.ask);
    CHECK(Ruin::find<QLabel>(sure, "holds").text().contains(QStringLiteral("People: 1")));
    sure.show();
    sure.save();
    CHECK(sure.result() == QDialog::Accepted);
}

TEST_CASE("where no backup lies beside the register one is asked for, and another file can be taken")
{
    Ruin ruin;
    PickBackupDialog pick(ruin.folder.filePath(QStringLiteral("andet.naervaer")), {}, {}, ruin.clock, ruin.ask);
    pick.show();
    CHECK(pick.backup().isEmpty());
    pick.save();
    CHECK(pick.isVisible());
    auto& box = Ruin::find<QComboBox>(pick, "backup");
    CHECK_FALSE(Ruin::problemAt(box).isEmpty());
    ruin.ask.path = ruin.backup;
    Ruin::find<QPushButton>(pick, "other").click();
    CHECK(pick.backup() == ruin.backup);
    Ruin::find<QPushButton>(pick, "other").click();
    CHECK(box.count() == 1);
}

TEST_CASE("a recovery code stands for its passphrase, anything else for itself")
{
    const auto code = storage::vault::RecoveryCode::random();
    CHECK(std::ranges::equal(passphraseOf(code.printed()).bytes(), code.passphrase().bytes()));
    CHECK(std::ranges::equal(passphraseOf(QString::fromUtf8("rød grød")).bytes(), test::phrase("rød grød").bytes()));
}
