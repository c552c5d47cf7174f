// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/tasks/task.h"

#include <vector>

namespace naervaer {

inline const QString reasonHand = QStringLiteral("hand"); ///< Written by somebody, not opened by an area.

/// The roles whose tasks somebody of this role also has: a coordinator has the staff's, or in a centre with
/// coordinators alone nobody would.
[[nodiscard]] std::vector<Role> rolesServed(Role role);

[[nodiscard]] Problems checkTask(const Task& task); ///< [task.text_missing, task.owner_missing, text.too_long 1000]
/// Whether the task may end so. [task.not_open, task.how_missing when it is dropped, text.too_long 1000]
[[nodiscard]] Problems checkEnding(const Task& task, TaskState state, const QString& how);

/// Whether `a` stands before `b` in a list: due first, undated last, then the older.
[[nodiscard]] bool comesBefore(const Task& a, const Task& b);

} // namespace naervaer
