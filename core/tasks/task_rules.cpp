// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_rules.h"

namespace naervaer {
namespace {

constexpr int longestText = 1000;

void checkLength(const QString& text, const QString& field, Problems& problems)
{
    if (text.size() > longestText)
        problems.push_back({QStringLiteral("text.too_long"), field, {QString::number(longestText)}});
}

} // namespace

std::vector<Role> rolesServed(Role role)
{
    if (role == Role::Coordinator)
        return {Role::Coordinator, Role::Staff};
    return {role};
}

Problems checkTask(const Task& task)
{
    Problems problems;
    if (task.text.trimmed().isEmpty())
        problems.push_back({QStringLiteral("task.text_missing"), QStringLiteral("text")});
    checkLength(task.text, QStringLiteral("text"), problems);
    if (task.ownerId.isNull() && !task.ownerRole)
        problems.push_back({QStringLiteral("task.owner_missing"), QStringLiteral("owner")});
    return problems;
}

Problems checkEnding(const Task& task, TaskState state, const QString& how)
{
    if (task.state != TaskState::Open)
        return {{QStringLiteral("task.not_open"), QString()}};
    Problems problems;
    if (state == TaskState::Dropped && how.trimmed().isEmpty())
        problems.push_back({QStringLiteral("task.how_missing"), QStringLiteral("how")});
    checkLength(how, QStringLiteral("how"), problems);
    return problems;
}

bool comesBefore(const Task& a, const Task& b)
{
    if (a.dueOn != b.dueOn)
        return a.dueOn && (!b.dueOn || *a.dueOn < *b.dueOn);
    return a.id < b.id;
}

} // namespace naervaer
