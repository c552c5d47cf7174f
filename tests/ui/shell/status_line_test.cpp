// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "tests/support/catch.h"
#include "ui/shell/languages.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

Helper helper(qint64 id, const char* name, Role role, qint64 centre)
{
    Helper made;
    made.id = HelperId(id);
    made.name = QString::fromLatin1(name);
    made.role = role;
    made.centreId = CentreId(centre);
    return made;
}

} // namespace

TEST_CASE("a demo offers a few seats of each role, those of the same centre first")
{
    Languages languages;
    languages.speak(QStringLiteral("en"));
    std::vector<Helper> helpers{helper(1, "Mette", Role::Coordinator, 7), helper(2, "Lise", Role::Manager, 8)};
    for (int i = 0; i < 20; ++i)
        helpers.push_back(helper(10 + i, "Volunteer", Role::Volunteer, i < 18 ? 8 : 7));
    StatusLine line;
    line.setSeated(Session(HelperId(1), QStringLiteral("Mette"), Role::Coordinator, CentreId(7)), helpers);
    QSignalSpy chosen(&line, &StatusLine::helperChosen);
    QStringList seats;
    for (QAction* each : line.findChild<QToolButton*>()->menu()->actions()) {
        if (!each->isCheckable())
            continue;
        seats << each->text();
        CHECK(each->isChecked() == (each->text() == QStringLiteral("Mette · Coordinator")));
        each->trigger();
    }
    CHECK(seats.size() == 5);
    CHECK(seats.contains(QStringLiteral("Lise · Manager")));
    REQUIRE(chosen.size() == 5);
    CHECK(chosen[2][0].value<HelperId>() == HelperId(28)); // of the same centre
}
