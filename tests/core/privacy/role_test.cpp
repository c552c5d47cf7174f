// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/role.h"

#include "core/privacy/session.h"
#include "tests/support/catch.h"

#include <set>

using namespace naervaer;

namespace {

struct Line {
    Action action;
    const char* leave; ///< One sign for each role, in the order of `roles`: x may, - may not.
};

constexpr Role roles[] = {Role::Volunteer, Role::Staff, Role::Coordinator, Role::Manager, Role::Administrator};

// What the role matrix promises, written out once more by hand.
constexpr Line table[] = {
    // clang-format off
    //                        volunteer, staff, coordinator, manager, administrator
    {Action::SeeToday,        "xxxxx"},
    {Action::SearchPeople,    "-xx--"},
    {Action::SeeEssentials,   "xxx--"},
    {Action::SeeCard,         "-xx--"},
    {Action::EditPeople,      "-xx--"},
    {Action::MergePeople,     "--x--"},
    {Action::ManageGroups,    "-xx--"},
    {Action::LogContacts,     "xxx--"},
    {Action::AgreeRhythm,     "-xx--"},
    {Action::MakeCalls,       "xxx--"},
    {Action::PlanRounds,      "-xx--"},
    {Action::RaiseConcerns,   "xxx--"},
    {Action::HandleConcerns,  "-xx--"},
    {Action::DoTasks,         "xxx--"},
    {Action::AssignTasks,     "-xx--"},
    {Action::ImportPeople,    "--x--"},
    {Action::GiveAccess,      "--x--"},
    {Action::RestrictCards,   "--x--"},
    {Action::AskErasure,      "-xx--"},
    {Action::ConfirmErasure,  "--x--"},
    {Action::ManageAccounts,  "--x-x"},
    {Action::ReadConfidential, "--x--"},
    {Action::RestoreBackups,  "--x-x"},
    {Action::ReadActs,        "--xxx"},
    {Action::JudgeLooks,      "--xx-"},
    {Action::SeeRota,         "xxx--"},
    {Action::TakeShifts,      "xxx--"},
    {Action::PlanShifts,      "--x--"},
    {Action::SetUpRegister,   "--x-x"},
    // clang-format on
};

} // namespace

TEST_CASE("every role has exactly the leave that the table gives it")
{
    for (const Line& line : table) {
        for (size_t r = 0; r < std::size(roles); ++r) {
            INFO("action " << static_cast<int>(line.action) << ", role " << codeOf(roles[r]).latin1());
            CHECK(mayDo(roles[r], line.action) == (line.leave[r] == 'x'));
        }
    }
}

TEST_CASE("the table names every action once")
{
    std::set<Action> named;
    for (const Line& line : table)
        named.insert(line.action);
    CHECK(named.size() == std::size(table));
    CHECK(named == std::set<Action>(allActions().begin(), allActions().end()));
    CHECK(allActions().size() == std::size(table));
}

TEST_CASE("an action that the matrix does not name is nobody's")
{
    const auto unnamed = static_cast<Action>(1000);
    for (const Role role : roles)
        CHECK_FALSE(mayDo(role, unnamed));
}

TEST_CASE("nobody at the desk may do nothing at all")
{
    const Session empty;
    for (const Action action : allActions()) {
        CHECK_FALSE(empty.may(action));
        CHECK_THROWS_AS(empty.require(action), Failure);
    }
}

TEST_CASE("a refusal names the role and not the person")
{
    const Session signe(HelperId(7), QStringLiteral("Signe Hansen"), Role::Volunteer, CentreId(1));
    CHECK_NOTHROW(signe.require(Action::MakeCalls));
    try {
        signe.require(Action::MergePeople);
        FAIL("allowed");
    } catch (const Failure& failure) {
        CHECK(failure.kind() == Failure::Kind::NotAllowed);
        CHECK(failure.detail() == QStringLiteral("volunteer"));
    }
}

TEST_CASE("working for another centre keeps the helper and the role")
{
    Session session(HelperId(7), QStringLiteral("Signe"), Role::Volunteer, CentreId(1));
    session.workFor(CentreId(2));
    CHECK(session.centreId() == CentreId(2));
    CHECK(session.actor().centreId == CentreId(2));
    CHECK(session.actor().helperId == HelperId(7));
    CHECK(session.role() == Role::Volunteer);
}
