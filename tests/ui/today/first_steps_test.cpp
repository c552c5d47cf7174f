// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/first_steps.h"

#include "tests/ui/screen.h"
#include "ui/people/new_person_dialog.h"

#include <QPushButton>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

struct NewHouse : naervaer::test::House {
    NewHouse() { steps.read(); }
    QPushButton* button(const char* name) { return steps.findChild<QPushButton*>(QString::fromLatin1(name)); }

    Screen screen{*workspace};
    FirstSteps steps{screen.frame};
};

} // namespace

TEST_CASE("a register with nobody in it says what to begin with, until there is somebody")
{
    NewHouse house;
    CHECK_FALSE(house.steps.isHidden());
    house.button("firstImport")->click();
    house.button("firstHelper")->click();
    CHECK(house.screen.pages == QStringList{QStringLiteral("import"), QStringLiteral("setup")});
    house.button("firstPerson")->click();
    CHECK(house.steps.findChild<NewPersonDialog*>());
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    house.steps.read();
    CHECK(house.steps.isHidden());
}

TEST_CASE("who may not register people is not told to")
{
    NewHouse house;
    house.seat(house.signe);
    FirstSteps steps(house.screen.frame);
    steps.read();
    CHECK(steps.isHidden());
    house.seat(house.ole);
    FirstSteps ofStaff(house.screen.frame);
    ofStaff.read();
    CHECK_FALSE(ofStaff.isHidden());
    CHECK_FALSE(ofStaff.findChild<QPushButton*>(QStringLiteral("firstImport")));
}
