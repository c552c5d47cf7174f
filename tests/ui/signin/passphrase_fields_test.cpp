// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passphrase_fields.h"

#include "tests/ui/screen.h"
#include "ui/shell/record_dialog.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/field_problem.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

/// A form with nothing but the choice of a passphrase, shown, its words read.
struct Form {
    Form()
    {
        dialog.onSave([this] { return fields.problems(); });
        bringForward(dialog);
        REQUIRE(QTest::qWaitFor([this] { return suggest().isEnabled(); }));
    }
    [[nodiscard]] PassphraseEdit& edit(const char* name) const
    {
        return *dialog.findChild<PassphraseEdit*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton& suggest() const { return *dialog.findChild<QPushButton*>(QStringLiteral("suggest")); }
    [[nodiscard]] QString hint() const { return dialog.findChild<QLabel*>(QStringLiteral("passphrase_hint"))->text(); }
    [[nodiscard]] QString problem(const char* name) const
    {
        return edit(name).parentWidget()->findChild<FieldProblem*>(QString(), Qt::FindDirectChildrenOnly)->sentence();
    }
    void write(const QString& passphrase, const QString& again)
    {
        edit("passphrase").setText(passphrase);
        edit("passphrase_again").setText(again);
    }
    [[nodiscard]] bool becomes(const char* quality) const
    {
        const auto* badge = dialog.findChild<Badge*>(QStringLiteral("passphrase_badge"));
        return QTest::qWaitFor([&] { return badge->text() == QLatin1String(quality); });
    }

    ScriptedAsk ask;
    QStringList known;
    RecordDialog dialog{QStringLiteral("New account"), ask};
    PassphraseFields fields{dialog, [this] { return known; }};
};

} // namespace

TEST_CASE("a passphrase is judged while it is typed")
{
    Form form;
    CHECK(form.becomes(""));
    form.write(QStringLiteral("sommerhus2026"), {});
    CHECK(form.becomes("Easily guessed"));
    form.write(QStringLiteral("krasnapolskij hvidovrefjord"), {});
    CHECK(form.becomes("Strong"));
    form.known = QStringList{QStringLiteral("Mette Krasnapolskij"), QStringLiteral("Hvidovrefjord")};
    form.write(QStringLiteral("krasnapolskij hvidovrefjord "), {});
    CHECK(form.becomes("Easily guessed"));
    form.write({}, {});
    CHECK(form.becomes(""));
}

TEST_CASE("a phrase that is offered stands in both fields in clear, and will do")
{
    Form form;
    QTest::mouseClick(&form.suggest(), Qt::LeftButton);
    const QString first = form.fields.passphrase();
    CHECK(first.split(u' ').size() == 5);
    CHECK(form.edit("passphrase_again").text() == first);
    for (const char* name : {"passphrase", "passphrase_again"})
        CHECK(form.edit(name).line()->echoMode() == QLineEdit::Normal);
    CHECK(form.becomes("Strong"));
    CHECK(form.hint().startsWith(QStringLiteral("Learn it")));
    QTest::mouseClick(&form.suggest(), Qt::LeftButton);
    CHECK(form.fields.passphrase() != first);
    form.dialog.save();
    CHECK(form.dialog.result() == QDialog::Accepted);
}

TEST_CASE("what is wrong with a chosen passphrase stands under the field it is about")
{
    Form form;
    form.dialog.save();
    CHECK(form.problem("passphrase") == QStringLiteral("Write a passphrase."));
    CHECK(form.problem("passphrase_again").isEmpty());
    form.write(QStringLiteral("hemmelig"), QStringLiteral("hemmelig"));
    form.dialog.save();
    CHECK(form.problem("passphrase").startsWith(QStringLiteral("This is easily guessed.")));
    form.write(QStringLiteral("krasnapolskij hvidovrefjord"), QStringLiteral("krasnapolskij"));
    form.dialog.save();
    CHECK(form.problem("passphrase").isEmpty());
    CHECK(form.problem("passphrase_again") == QStringLiteral("The two are not the same."));
    CHECK(form.dialog.isVisible());
}

TEST_CASE("a form that is closed while a passphrase is judged is closed")
{
    auto form = std::make_unique<Form>();
    form->write(QStringLiteral("krasnapolskij hvidovrefjord"), {});
    QTest::mouseClick(&form->suggest(), Qt::LeftButton);
    form.reset();
    QTest::qWait(50);
    CHECK_FALSE(QApplication::activeModalWidget());
}
