// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"

#include <vector>

namespace naervaer {

/// What somebody is trusted with.
enum class Role {
    Volunteer, ///< Own round and the essentials of a card.
    Staff,
    Coordinator,
    Manager, ///< Figures; no cards.
    Administrator, ///< Accounts and set-up; no notes.
};

template <> struct Codes<Role> {
    static constexpr std::array all{Coded{Role::Volunteer, "volunteer"}, Coded{Role::Staff, "staff"},
        Coded{Role::Coordinator, "coordinator"}, Coded{Role::Manager, "manager"},
        Coded{Role::Administrator, "administrator"}};
};

/// What a verb or a page needs leave for.
enum class Action {
    SeeToday,
    SearchPeople, ///< Find anybody in the register, see lists of people.
    SeeEssentials, ///< Name, phone, alerts, message rules, what to remember.
    SeeCard, ///< The whole card.
    EditPeople,
    MergePeople,
    ManageGroups,
    LogContacts,
    AgreeRhythm,
    MakeCalls,
    PlanRounds,
    RaiseConcerns,
    HandleConcerns,
    DoTasks,
    AssignTasks,
    ImportPeople,
    GiveAccess, ///< Hand a person everything that is kept about them.
    RestrictCards, ///< Restrict a card and lift it; who may not sees only that it is restricted.
    AskErasure, ///< Ask for a person's erasure, see what waits and what is kept too long.
    ConfirmErasure, ///< As the second person.
    ManageAccounts, ///< Who may open the register; the recovery sheet.
    ReadConfidential, ///< Confidential notes: their key too is only in the accounts of these roles.
    RestoreBackups, ///< Make one, choose where they go, put one in the register's place.
    ReadActs, ///< The log of acts, and whether it is whole.
    JudgeLooks, ///< Each month's drawn looks at cards; names only with SeeCard.
    SeeRota, ///< Who has which shift, and what stands open.
    TakeShifts, ///< One's own: take and give back shifts, say when one can and when one is away.
    PlanShifts, ///< Everybody's; lines, limits, and who must not meet.
    SetUpRegister, ///< Centres, closures, helpers and their roles.
};

/// Every action, for the tests and the page that shows the matrix.
[[nodiscard]] const std::vector<Action>& allActions();

/// The role matrix: the one place that says who may do what. What is not named is not allowed.
[[nodiscard]] bool mayDo(Role role, Action action);

} // namespace naervaer
