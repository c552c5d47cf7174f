// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/support/register_folder.h"
#include "tests/support/scripted_ask.h"
#include "ui/shell/guard.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QTest>

namespace naervaer::ui::test {

/// A Navigator that keeps what it was told.
struct ToldNavigator : Navigator {
    std::vector<PersonId> cards;
    std::vector<PersonId> calls;
    QStringList said;
    Problems refusals;
    int backs = 0;

    void toPage(const QString&) override { }
    void toCard(PersonId person, LookPurpose) override { cards.push_back(person); }
    void toCall(PersonId person) override { calls.push_back(person); }
    void toDraft(const Draft&) override { }
    void back() override { ++backs; }
    void done(const QString& sentence, bool) override { said << sentence; }
    void inCall(bool) override { }
    void restore(const QString&, const QString&) override { }
    void refused(const Problems& problems) override
    {
        refusals.insert(refusals.end(), problems.begin(), problems.end());
    }
};

/// A founded register in a folder of its own, a coordinator at the desk, on Tuesday 3 November 2026, 18.30.
struct PeopleDesk {
    PeopleDesk();

    /// Registers through the service, without a phone when `number` is empty.
    PersonId person(const QString& name, const QString& number = {});
    /// The dialog that is open over `page`, by its object name; fails the test when there is none.
    [[nodiscard]] static QDialog* dialog(QWidget& page, const char* name);
    /// The child of that name; fails the test when there is none.
    template <typename Widget> [[nodiscard]] static Widget* child(QWidget& of, const char* name)
    {
        auto* found = of.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no widget called ") + name);
        return found;
    }

    naervaer::test::RegisterFolder folder;
    FixedClock clock{fromLocal(QDate(2026, 11, 3), QTime(18, 30))};
    Workspace workspace;
    QStringList troubles;
    Guard guard{[this](const Trouble& trouble) { troubles << trouble.title; }};
    ScriptedAsk ask;
    ToldNavigator go;
    Frame frame{workspace, guard, ask, go};
};

} // namespace naervaer::ui::test
