// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/desk.h"
#include "core/tasks/task.h"

namespace naervaer {

inline const QString tasksArea = QStringLiteral("tasks");

/// Opening, doing and handing over tasks.
class TaskService {
public:
    explicit TaskService(Desk& desk) : m_desk(desk) {}

    /// Opens a task within another verb's unit of work; one open task per reason and subject: a second is not added.
    static void open(storage::UnitOfWork& work, Task& task);

    /// A task written by hand. [task.text_missing, task.owner_missing, text.too_long 1000]
    Result<TaskId> add(Task task);
    Problems done(TaskId id, const QString& how); ///< [task.not_open]
    Problems drop(TaskId id, const QString& how); ///< [task.not_open, task.how_missing]
    Problems reopen(TaskId id);
    Problems handTo(TaskId id, HelperId owner); ///< [task.not_open, helper.unknown]
    Problems handTo(TaskId id, Role role);

    /// Open tasks that the helper at the desk owns, or whose role does; due first, undated last.
    [[nodiscard]] std::vector<Task> mine() const;
    /// All open tasks. `centre` empty: every centre.
    [[nodiscard]] std::vector<Task> open(std::optional<CentreId> centre) const;
    [[nodiscard]] std::vector<Task> about(const QString& subjectKind, qint64 subjectId) const;
    [[nodiscard]] std::optional<Task> find(TaskId id) const;

private:
    Desk& m_desk;
};

} // namespace naervaer
