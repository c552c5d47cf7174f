// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/record.h"
#include "core/privacy/role.h"

#include <QString>
#include <optional>

namespace naervaer {

using TaskId = Id<struct TaskTag>;

enum class TaskState { Open, Done, Dropped };

template <> struct Codes<TaskState> {
    static constexpr std::array all{
        Coded{TaskState::Open, "open"}, Coded{TaskState::Done, "done"}, Coded{TaskState::Dropped, "dropped"}};
};

/// Something somebody must do. Owned by a helper or by everybody of a role.
struct Task : Record {
    TaskId id{};
    QString reason{}; ///< Code of why it was opened: "hand", "call.declined", "call.wrong_number".
    QString text{}; ///< What a helper wrote; empty when the reason says it all.
    QString subjectKind{}; ///< "person", or empty.
    qint64 subjectId = 0;
    HelperId ownerId{};
    std::optional<Role> ownerRole{}; ///< Set when no single helper owns it.
    std::optional<QDate> dueOn{};
    TaskState state = TaskState::Open;
    QDateTime endedAt{};
    HelperId endedBy{};
    QString how{};
};

/// A task with the name of the person it is about, empty when it is about nobody.
struct TaskLine {
    Task task{};
    QString personName{};
};

} // namespace naervaer
