// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/role.h"

namespace naervaer {
namespace {

struct Leave {
    Action action;
    std::vector<Role> roles;
};

const std::vector<Leave>& matrix()
{
    using enum Role;
    static const std::vector<Leave> leaves{
        {Action::SeeToday, {Volunteer, Staff, Coordinator, Manager, Administrator}},
        {Action::SearchPeople, {Staff, Coordinator}},
        {Action::SeeEssentials, {Volunteer, Staff, Coordinator}},
        {Action::SeeCard, {Staff, Coordinator}},
        {Action::EditPeople, {Staff, Coordinator}},
        {Action::MergePeople, {Coordinator}},
        {Action::ManageGroups, {Staff, Coordinator}},
        {Action::LogContacts, {Volunteer, Staff, Coordinator}},
        {Action::AgreeRhythm, {Staff, Coordinator}},
        {Action::MakeCalls, {Volunteer, Staff, Coordinator}},
        {Action::PlanRounds, {Staff, Coordinator}},
        {Action::RaiseConcerns, {Volunteer, Staff, Coordinator}},
        {Action::HandleConcerns, {Staff, Coordinator}},
        {Action::DoTasks, {Volunteer, Staff, Coordinator}},
        {Action::AssignTasks, {Staff, Coordinator}},
        {Action::ImportPeople, {Coordinator}},
        {Action::GiveAccess, {Coordinator}},
        {Action::RestrictCards, {Coordinator}},
        {Action::AskErasure, {Staff, Coordinator}},
        {Action::ConfirmErasure, {Coordinator}},
        {Action::ManageAccounts, {Coordinator, Administrator}},
        {Action::ReadConfidential, {Coordinator}},
        {Action::RestoreBackups, {Coordinator, Administrator}},
        {Action::ReadActs, {Coordinator, Manager, Administrator}},
        {Action::JudgeLooks, {Coordinator, Manager}},
        {Action::SeeRota, {Volunteer, Staff, Coordinator}},
        {Action::TakeShifts, {Volunteer, Staff, Coordinator}},
        {Action::PlanShifts, {Coordinator}},
        {Action::SetUpRegister, {Coordinator, Administrator}},
    };
    return leaves;
}

} // namespace

const std::vector<Action>& allActions()
{
    static const std::vector<Action> actions = [] {
        std::vector<Action> all;
        for (const Leave& leave : matrix())
            all.push_back(leave.action);
        return all;
    }();
    return actions;
}

bool mayDo(Role role, Action action)
{
    for (const Leave& leave : matrix())
        if (leave.action == action)
            return std::find(leave.roles.begin(), leave.roles.end(), role) != leave.roles.end();
    return false;
}

} // namespace naervaer
