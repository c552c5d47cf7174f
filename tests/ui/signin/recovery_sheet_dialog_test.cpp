// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/recovery_sheet_dialog.h"

#include "core/storage/vault/recovery_code.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/widgets/message_strip.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

struct Shown {
    Shown() { bringForward(dialog); }
    [[nodiscard]] QPushButton& button(const char* name) const
    {
        return *dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isPrimary(const char* name) const
    {
        return button(name).property("look").toString() == QStringLiteral("primary");
    }
    [[nodiscard]] QString said() const { return dialog.findChild<MessageStrip*>()->sentence(); }

    naervaer::test::RegisterFolder folder;
    ScriptedAsk ask;
    RecoverySheet sheet{QStringLiteral("Foreningen"), QStringLiteral("/a/Oslo.naervaer"), QDate(2026, 11, 24),
        storage::vault::RecoveryCode::random().printed()};
    RecoverySheetDialog dialog{sheet, ask};
};

} // namespace

TEST_CASE("the code is shown in its groups, and printing it is the next step")
{
    const Shown shown;
    QStringList groups;
    for (const QLabel* each : shown.dialog.findChildren<QLabel*>(QStringLiteral("group")))
        groups << each->text();
    CHECK(groups.join(u'-') == shown.sheet.code);
    CHECK(shown.isPrimary("print"));
    CHECK_FALSE(shown.isPrimary("done"));
}

TEST_CASE("one goes on by saying that the sheet is put away")
{
    Shown shown;
    QTest::mouseClick(&shown.button("done"), Qt::LeftButton);
    CHECK(shown.dialog.result() == QDialog::Accepted);
    CHECK(shown.ask.asked.isEmpty());
}

TEST_CASE("Esc asks, and only somebody who wants no sheet goes on without")
{
    Shown shown;
    press(Qt::Key_Escape);
    CHECK(shown.dialog.isVisible());
    CHECK(shown.ask.asked.size() == 1);
    shown.dialog.close();
    CHECK(shown.dialog.isVisible());
    shown.ask.answer = true;
    press(Qt::Key_Escape);
    CHECK(shown.dialog.isHidden());
    CHECK(shown.dialog.result() == QDialog::Rejected);
}

TEST_CASE("a sheet saved as PDF is there, and going on is the next step")
{
    Shown shown;
    QTest::mouseClick(&shown.button("save"), Qt::LeftButton); // no file is chosen
    CHECK_FALSE(shown.isPrimary("done"));
    shown.ask.path = shown.folder.path(QStringLiteral("ark.pdf"));
    QTest::mouseClick(&shown.button("save"), Qt::LeftButton);
    CHECK(QFileInfo(shown.ask.path).size() > 1000);
    CHECK(shown.isPrimary("done"));
    CHECK_FALSE(shown.isPrimary("print"));
    CHECK(QApplication::focusWidget() == &shown.button("done"));
}

TEST_CASE("a sheet that cannot be written is said, and nothing leads on")
{
    Shown shown;
    shown.ask.path = shown.folder.path(QStringLiteral("none/ark.pdf"));
    QTest::mouseClick(&shown.button("save"), Qt::LeftButton);
    CHECK_FALSE(shown.said().isEmpty());
    CHECK_FALSE(shown.isPrimary("done"));
    QTest::mouseClick(&shown.button("print"), Qt::LeftButton); // called off
    CHECK_FALSE(shown.isPrimary("done"));
}
