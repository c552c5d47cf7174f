// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/ask.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace naervaer::ui;

namespace {
/// Asks, and does `act` with the box while it is open.
bool asked(const std::function<void(QMessageBox&)>& act)
{
    QTimer::singleShot(0, qApp, [&act] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        act(*box);
    });
    return DesktopAsk().yes(
        nullptr, QStringLiteral("<b>Throw</b> it away?"), QStringLiteral("Throw away"), QStringLiteral("Keep"));
}
} // namespace

TEST_CASE("a question is answered yes only by its verb")
{
    CHECK(asked([](QMessageBox& box) {
        const auto buttons = box.buttons();
        const auto verb = std::ranges::find(buttons, QStringLiteral("Throw away"), &QAbstractButton::text);
        REQUIRE(verb != buttons.end());
        (*verb)->click();
    }));
}

TEST_CASE("Enter and Esc answer a question in the way that changes nothing")
{
    CHECK_FALSE(asked([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); }));
    CHECK_FALSE(asked([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Escape); }));
}

TEST_CASE("markup in a question is shown as written")
{
    asked([](QMessageBox& box) {
        CHECK(box.textFormat() == Qt::PlainText);
        box.reject();
    });
}
