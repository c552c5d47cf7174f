// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/found_dialog.h"

#include "core/workspace.h"
#include "tests/support/register_folder.h"
#include "tests/ui/screen.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/field_problem.h"
#include "ui/widgets/message_strip.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

const QString good = QStringLiteral("krasnapolskij hvidovrefjord");

/// The form in which a register begins.
struct Form {
    Form() { dialog.show(); }

    void write(const char* field, const QString& words)
    {
        auto* line = dialog.findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(line);
        line->setText(words);
    }
    void choose(const QString& passphrase)
    {
        for (const char* name : {"passphrase", "passphrase_again"})
            dialog.findChild<PassphraseEdit*>(QString::fromLatin1(name))->setText(passphrase);
    }
    void fillIn()
    {
        write("organisation", QStringLiteral("Husene"));
        write("centre", QStringLiteral("Huset"));
        write("helper", QStringLiteral("Mette"));
        choose(good);
    }
    void save() { dialog.findChild<QPushButton*>(QStringLiteral("save"))->click(); }
    [[nodiscard]] int refusals() const
    {
        int count = 0;
        for (const FieldProblem* each : dialog.findChildren<FieldProblem*>())
            count += each->sentence().isEmpty() ? 0 : 1;
        return count;
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return dialog.result() == QDialog::Accepted; }, 60'000);
    }

    naervaer::test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(9, 0))};
    ScriptedAsk ask;
    FoundDialog dialog{clock, ask};
};

} // namespace

TEST_CASE("a new register is made where one chose, and its passphrase and sheet open it")
{
    Form form;
    form.fillIn();
    form.ask.path = form.folder.file();
    form.save();
    REQUIRE(form.ends());
    CHECK(form.dialog.file() == form.folder.file());
    auto opened = storage::openRegister({form.dialog.file()}, form.dialog.passphrase());
    REQUIRE(opened.ok());
    {
        Workspace workspace(std::move(opened).value(), form.clock);
        REQUIRE(workspace.accounts().signIn().empty());
        CHECK(workspace.desk().session.helperName() == QStringLiteral("Mette"));
        CHECK(workspace.desk().session.role() == Role::Coordinator);
        CHECK(workspace.organisation().organisation().name == QStringLiteral("Husene"));
        CHECK(workspace.notes().holdsKey());
    }
    const RecoverySheet sheet = form.dialog.sheet();
    CHECK(sheet.organisation == QStringLiteral("Husene"));
    const auto code = storage::vault::RecoveryCode::parse(sheet.code);
    REQUIRE(code.ok());
    CHECK(storage::openRegister({form.dialog.file()}, code->passphrase()).ok());
}

TEST_CASE("what is missing or weak stands beside its field, before a file is asked for")
{
    Form form;
    form.save();
    CHECK(QTest::qWaitFor([&] { return form.refusals() >= 4; }, 20'000)); // three names and a passphrase
    form.fillIn();
    form.choose(QStringLiteral("Huset Mette"));
    form.save();
    CHECK(QTest::qWaitFor([&] { return form.refusals() == 1; }, 20'000));
    CHECK(form.ask.asked.isEmpty());
    CHECK(form.dialog.isVisible());
}

TEST_CASE("who chooses no file keeps what was typed, and nothing is made")
{
    Form form;
    form.fillIn();
    form.save();
    CHECK(form.ask.asked.size() == 1);
    CHECK(form.dialog.isVisible());
    CHECK(form.dialog.findChild<MessageStrip*>()->sentence().startsWith(QStringLiteral("Nothing is made yet")));
    CHECK(form.dialog.findChild<QLineEdit*>(QStringLiteral("helper"))->text() == QStringLiteral("Mette"));
    CHECK(form.folder.names().isEmpty());
}

TEST_CASE("a file that is there is not written over")
{
    Form form;
    form.fillIn();
    form.ask.path = form.folder.path(QStringLiteral("deres.txt"));
    naervaer::test::writeBytes(form.ask.path, "deres");
    form.save();
    auto* strip = form.dialog.findChild<MessageStrip*>();
    REQUIRE(strip);
    CHECK(QTest::qWaitFor([&] { return strip->isVisible(); }, 60'000));
    CHECK(form.dialog.isVisible());
    CHECK(naervaer::test::bytesOf(form.ask.path) == "deres");
}
