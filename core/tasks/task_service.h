// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/desk.h"
#include "core/privacy/person_table.h"
#include "core/tasks/task_store.h"

namespace naervaer {

inline const QString tasksArea = QStringLiteral("tasks");

/// Opening, doing and handing over tasks.
class TaskService {
public:
    explicit TaskService(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    /// Opens a task within another verb's unit of work; one open task per reason and subject: a second is not added.
    /// `task` is then the one that was there.
    static void open(storage::UnitOfWork& work, Task& task);
    /// Drops a task opened by mistake, within the verb that undoes it; one that is no longer open stays as it is.
    static void withdraw(storage::UnitOfWork& work, TaskId id);

    /// A task written by hand; for somebody else or a role only with AssignTasks.
    /// [task.text_missing, task.owner_missing, text.too_long 1000, helper.unknown]
    Result<TaskId> add(Task task);
    Problems done(TaskId id, const QString& how); ///< [task.unknown, task.not_open, text.too_long 1000]
    Problems drop(TaskId id, const QString& how); ///< [as done(), task.how_missing]
    /// [task.unknown, task.still_open: it, or a later one of an area with its reason and subject]
    Problems reopen(TaskId id);
    Problems handTo(TaskId id, HelperId owner); ///< [task.unknown, task.not_open, helper.unknown]
    Problems handTo(TaskId id, Role role);

    /// Open tasks that the helper at the desk owns, or her role at her centre (rolesServed()); due first, undated last.
    [[nodiscard]] std::vector<Task> mine() const;
    /// The same, each with the name of whom it is about: needs SeeEssentials too.
    [[nodiscard]] std::vector<TaskLine> myLines() const;
    /// All open tasks. `centre` empty: every centre.
    [[nodiscard]] std::vector<Task> open(std::optional<CentreId> centre) const;
    [[nodiscard]] std::vector<Task> about(const QString& subjectKind, qint64 subjectId) const;
    [[nodiscard]] std::optional<Task> find(TaskId id) const;

    /// This area's tables for subject access and erasure.
    [[nodiscard]] static std::vector<PersonTable> personTables();

private:
    Problems end(TaskId id, TaskState state, const QString& how, const QString& verb);
    Problems handOver(TaskId id, HelperId owner, std::optional<Role> role);
    /// Writes the task, and offers to put `former` back.
    Problems change(Action action, const Task& former, Task task, const QString& verb);
    [[nodiscard]] bool isOpenedAnew(const Task& ended) const;
    void write(Action action, Task& task, const QString& verb);

    Desk& m_desk;
    TaskStore m_store;
};

} // namespace naervaer
