// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_service.h"

#include "core/tasks/task_mapping.h"
#include "core/tasks/task_rules.h"

namespace naervaer {
namespace {

const QString subject = QStringLiteral("task");

Problems refused(const QString& code)
{
    return {{code, QString()}};
}
Problems unknown()
{
    return refused(QStringLiteral("task.unknown"));
}
Problems helperUnknown()
{
    return {{QStringLiteral("helper.unknown"), QStringLiteral("owner")}};
}

} // namespace

void TaskService::open(storage::UnitOfWork& work, Task& task)
{
    const TaskStore store(work.database());
    if (task.subjectId != 0)
        if (const auto there = store.openOne(task.reason, task.subjectKind, task.subjectId)) {
            task = *there;
            return;
        }
    task.state = TaskState::Open;
    work.insert(task);
    work.changes(tasksArea);
}

void TaskService::withdraw(storage::UnitOfWork& work, TaskId id)
{
    auto task = TaskStore(work.database()).find(id);
    if (!task || task->state != TaskState::Open)
        return;
    task->state = TaskState::Dropped;
    task->endedAt = work.now();
    task->endedBy = work.actor().helperId;
    work.update(*task);
    work.changes(tasksArea);
}

Result<TaskId> TaskService::add(Task task)
{
    const Action action = task.ownerId == m_desk.session.helperId() ? Action::DoTasks : Action::AssignTasks;
    m_desk.session.require(action);
    if (Problems problems = checkTask(task); !problems.empty())
        return problems;
    if (!task.ownerId.isNull() && !m_store.hasHelper(task.ownerId))
        return helperUnknown();
    auto work = m_desk.begin(action, QStringLiteral("tasks.add"));
    task.text = task.text.trimmed();
    if (task.reason.isEmpty())
        task.reason = reasonHand;
    task.state = TaskState::Open;
    work.insert(task);
    work.changes(tasksArea);
    work.about(subject, task.id.value());
    work.commit();
    m_desk.undo.push({QStringLiteral("tasks.add"), [this, action, id = task.id] {
                          auto undoing = m_desk.begin(action, QStringLiteral("tasks.withdraw"));
                          withdraw(undoing, id);
                          undoing.about(subject, id.value());
                          undoing.commit();
                          return Problems{};
                      }});
    return task.id;
}

Problems TaskService::done(TaskId id, const QString& how)
{
    return end(id, TaskState::Done, how, QStringLiteral("tasks.done"));
}

Problems TaskService::drop(TaskId id, const QString& how)
{
    return end(id, TaskState::Dropped, how, QStringLiteral("tasks.drop"));
}

Problems TaskService::end(TaskId id, TaskState state, const QString& how, const QString& verb)
{
    m_desk.session.require(Action::DoTasks);
    const auto former = m_store.find(id);
    if (!former)
        return unknown();
    if (Problems problems = checkEnding(*former, state, how); !problems.empty())
        return problems;
    Task task = *former;
    task.state = state;
    task.how = how.trimmed();
    task.endedAt = m_desk.clock.now();
    task.endedBy = m_desk.session.helperId();
    return change(Action::DoTasks, *former, std::move(task), verb);
}

Problems TaskService::reopen(TaskId id)
{
    m_desk.session.require(Action::DoTasks);
    const auto former = m_store.find(id);
    if (!former)
        return unknown();
    if (former->state == TaskState::Open || isOpenedAnew(*former))
        return refused(QStringLiteral("task.still_open"));
    Task task = *former;
    task.state = TaskState::Open;
    task.how.clear();
    task.endedAt = {};
    task.endedBy = {};
    return change(Action::DoTasks, *former, std::move(task), QStringLiteral("tasks.reopen"));
}

Problems TaskService::handTo(TaskId id, HelperId owner)
{
    return handOver(id, owner, std::nullopt);
}

Problems TaskService::handTo(TaskId id, Role role)
{
    return handOver(id, HelperId(), role);
}

Problems TaskService::handOver(TaskId id, HelperId owner, std::optional<Role> role)
{
    // Taking a task on oneself is doing it.
    const Action action = owner == m_desk.session.helperId() ? Action::DoTasks : Action::AssignTasks;
    m_desk.session.require(action);
    if (!role && !m_store.hasHelper(owner))
        return helperUnknown();
    const auto former = m_store.find(id);
    if (!former)
        return unknown();
    if (former->state != TaskState::Open)
        return refused(QStringLiteral("task.not_open"));
    Task task = *former;
    task.ownerId = owner;
    task.ownerRole = role;
    return change(action, *former, std::move(task), QStringLiteral("tasks.hand_over"));
}

Problems TaskService::change(Action action, const Task& former, Task task, const QString& verb)
{
    write(action, task, verb);
    m_desk.undo.push({verb, [this, action, former, task] {
                          const auto now = m_store.find(task.id);
                          const bool opens = former.state == TaskState::Open && task.state != TaskState::Open;
                          if (!now || !storage::sameContent(*now, task) || (opens && isOpenedAnew(task)))
                              return Problems{{QStringLiteral("undo.changed_since"), QString()}};
                          Task back = former;
                          back.version = now->version;
                          write(action, back, QStringLiteral("tasks.restore"));
                          return Problems{};
                      }});
    return {};
}

/// Whether an area opened a task for the same since this one ended; what is written by hand stands for itself.
bool TaskService::isOpenedAnew(const Task& ended) const
{
    return ended.subjectId != 0 && ended.reason != reasonHand
        && m_store.openOne(ended.reason, ended.subjectKind, ended.subjectId);
}

void TaskService::write(Action action, Task& task, const QString& verb)
{
    auto work = m_desk.begin(action, verb);
    work.update(task);
    work.changes(tasksArea);
    work.about(subject, task.id.value());
    work.commit();
}

std::vector<Task> TaskService::mine() const
{
    m_desk.session.require(Action::DoTasks);
    const Session& session = m_desk.session;
    return m_store.openOf(session.helperId(), rolesServed(session.role()), session.centreId());
}

std::vector<TaskLine> TaskService::myLines() const
{
    m_desk.session.require(Action::DoTasks);
    m_desk.session.require(Action::SeeEssentials);
    const Session& session = m_desk.session;
    return m_store.linesOf(session.helperId(), rolesServed(session.role()), session.centreId());
}

std::vector<Task> TaskService::open(std::optional<CentreId> centre) const
{
    m_desk.session.require(Action::AssignTasks);
    return m_store.open(centre);
}

std::vector<Task> TaskService::about(const QString& subjectKind, qint64 subjectId) const
{
    m_desk.session.require(Action::DoTasks);
    return m_store.about(subjectKind, subjectId);
}

std::optional<Task> TaskService::find(TaskId id) const
{
    m_desk.session.require(Action::DoTasks);
    return m_store.find(id);
}

} // namespace naervaer
