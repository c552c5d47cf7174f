// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"
#include "ui/shell/ask.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/inotify.h>
#include <unistd.h>

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

TEST_CASE("a file dialog opens none of the files it lists")
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("huset.naervaer");
    naervaer::test::writeBytes(folder.filePath(name), "sealed");
    const int watch = ::inotify_init1(IN_NONBLOCK);
    REQUIRE(::inotify_add_watch(watch, QFile::encodeName(folder.filePath(name)).constData(), IN_OPEN) >= 0);
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    bool listed = false;
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->setViewMode(QFileDialog::Detail); // with the kind of each file
        const auto* files = dialog->findChild<QAbstractItemView*>(QStringLiteral("treeView"));
        REQUIRE(files);
        listed = QTest::qWaitFor([&] { return files->model()->rowCount(files->rootIndex()) == 1; });
        QTest::qWait(50);
        dialog->reject();
    });
    CHECK(DesktopAsk().openFile(nullptr, QStringLiteral("Open"), QString()).isEmpty());
    QDir::setCurrent(before);
    CHECK(listed);
    char events[512];
    CHECK(::read(watch, events, sizeof events) < 0); // nobody opened it
    ::close(watch);
}
