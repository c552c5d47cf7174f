// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flows/house.h"
#include "tests/support/scripted_ask.h"
#include "ui/shell/guard.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace naervaer::ui {

/// Stands in for the window around a page: keeps where the page sent one and what it said.
struct Screen : Navigator {
    explicit Screen(Workspace& workspace) : frame{workspace, guard, ask, *this} { }

    void toPage(const QString& code) override { pages << code; }
    void toCard(PersonId person, LookPurpose) override { cards.push_back(person); }
    void toCall(PersonId person) override { calls.push_back(person); }
    void toDraft(const Draft& draft) override { drafts << draft.place; }
    void back() override { pages << QStringLiteral("back"); }
    void done(const QString& sentence, bool) override { said << sentence; }
    void inCall(bool runs) override { callRuns = runs; }
    void restore(const QString& backup, const QString&) override { restored << backup; }
    void refused(const Problems& problems) override
    {
        for (const Problem& each : problems)
            refusals << each.code;
    }

    bool callRuns = false;
    QStringList pages{};
    QStringList drafts{};
    std::vector<PersonId> cards{};
    std::vector<PersonId> calls{};
    QStringList said{};
    QStringList restored{};
    QStringList refusals{};
    QStringList troubles{};
    ScriptedAsk ask{};
    Guard guard{[this](const Trouble& trouble) { troubles << trouble.title + u' ' + trouble.detail; }};
    Frame frame;
};

/// Shows the widget as the active window: shortcuts and focus work only there.
inline void bringForward(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

/// Presses a key where the keyboard is.
inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

/// Does something to the dialog that `opening` runs, which must close it.
template <typename Dialog> void inDialog(const std::function<void()>& opening, const std::function<void(Dialog&)>& act)
{
    bool came = false;
    QTimer::singleShot(0, QApplication::instance(), [&] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        came = true;
        act(*dialog);
    });
    opening();
    CHECK(came);
}

} // namespace naervaer::ui
