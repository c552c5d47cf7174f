// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/screens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

template <typename... Kinds> bool isOneOf(const QWidget* widget)
{
    return (qobject_cast<const Kinds*>(widget) || ...);
}

/// Something one presses, writes in or chooses from; the parts that Qt makes such widgets of are not meant.
bool isControl(const QWidget* widget)
{
    const QWidget* around = widget->parentWidget();
    const bool isPart = isOneOf<QHeaderView>(widget) || isOneOf<QLineEdit, QAbstractSpinBox, QComboBox>(around)
        || isOneOf<QAbstractItemView>(around);
    return !isPart
        && isOneOf<QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView>(widget);
}

/// "QLineEdit phone" for every visible control that a screen reader could not name.
QStringList nameless(const QWidget& view)
{
    QStringList found;
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(widget))
            continue;
        const QAccessibleInterface* said = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!said || said->role() == QAccessible::NoRole || said->text(QAccessible::Name).trimmed().isEmpty())
            found << QStringLiteral("%1 %2 in %3")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

int controls(const QWidget& view)
{
    const auto all = view.findChildren<QWidget*>();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const QWidget* widget) { return widget->isVisible() && isControl(widget); }));
}

void lookOver(QWidget& view, const QString& name)
{
    INFO(name.toStdString());
    view.show();
    QApplication::processEvents();
    CHECK(controls(view) > 0);
    CHECK(nameless(view).join(QStringLiteral(", ")) == QString());
}

/// A centre with something in every list.
struct Busy : test::House {
    Busy()
    {
        const RoundId id = round({QStringLiteral("Anna"), QStringLiteral("Bent"), QStringLiteral("Carl")});
        sleep(2, QTime(17, 0));
        person = workspace->rounds().members(id).front().id;
        static_cast<void>(call(person, CallOutcome::Declined, QStringLiteral("lød træt")));
    }

    PersonId person;
    ScriptedAsk ask;
};

} // namespace

TEST_CASE("a screen reader can name every control of every page")
{
    Busy busy;
    MainWindow window(*busy.workspace, busy.ask);
    for (const AreaEntry& entry : window.pages().entries()) {
        REQUIRE(window.pages().open(entry.code));
        lookOver(window, entry.code);
    }
    window.toCard(busy.person, LookPurpose::Enquiry);
    lookOver(window, QStringLiteral("card"));
}

TEST_CASE("a screen reader can name every control of every dialog")
{
    Busy busy;
    MainWindow window(*busy.workspace, busy.ask);
    for (const AreaEntry& entry : window.pages().entries()) {
        if (!entry.dialogs)
            continue;
        for (const auto& [name, dialog] : entry.dialogs(window.frame())) {
            const std::unique_ptr<QDialog> owned(dialog);
            lookOver(*owned, entry.code + u'-' + name);
        }
    }
}

TEST_CASE("a screen reader can name every control one meets before a register is open")
{
    ScriptedAsk ask;
    visitStart(ask, lookOver);
    KeySheet keys(QStringLiteral("Calls"), {{QStringLiteral("N"), QStringLiteral("Write a note")}});
    lookOver(keys, QStringLiteral("keys"));
}
