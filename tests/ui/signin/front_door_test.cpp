// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/front_door.h"

#include "core/workspace.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/signin/sign_in_dialog.h"
#include "ui/widgets/message_strip.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

constexpr int longest = 20'000;
constexpr qint64 inFirstPage = 131072 + 500; // behind both copies of the header

/// A register, and the way in.
struct Way {
    Way() { folder.makeRegister(); }
    void damage() const
    {
        QFile file(folder.file());
        REQUIRE(file.open(QFile::ReadWrite));
        REQUIRE(file.seek(inFirstPage));
        REQUIRE(file.write(QByteArray(64, '\0')) == 64);
    }
    [[nodiscard]] static SignInDialog& window()
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<SignInDialog*>(each); dialog && dialog->isVisible())
                return *dialog;
        throw std::runtime_error("nobody asks for a passphrase");
    }
    void give(const char* passphrase)
    {
        door.approach({folder.file()});
        door.ask();
        QLineEdit& line = *window().findChild<PassphraseEdit*>(QStringLiteral("passphrase"))->line();
        line.setText(QString::fromUtf8(passphrase));
        QTest::keyClick(&line, Qt::Key_Return);
    }
    [[nodiscard]] static bool isStripShown() { return !window().strip().sentence().isEmpty(); }

    naervaer::test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    FrontDoor door{clock, [](const std::unique_ptr<Workspace>&) {}};
};

} // namespace

TEST_CASE("a register that is damaged is not opened, and a backup is offered in its place")
{
    Way way;
    way.damage();
    const QByteArray before = naervaer::test::bytesOf(way.folder.file());
    QSignalSpy wanted(&way.door, &FrontDoor::restoreWanted);
    way.give("rød grød");
    REQUIRE(QTest::qWaitFor([] { return Way::isStripShown(); }, longest));
    CHECK(Way::window().strip().sentence() == QStringLiteral("The register is damaged. Nothing was changed."));
    Way::window().strip().findChild<QPushButton*>(QStringLiteral("message_action"))->click();
    CHECK(wanted.size() == 1);
    CHECK((naervaer::test::bytesOf(way.folder.file()) == before));
}
