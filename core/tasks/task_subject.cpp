// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_service.h"

namespace naervaer {

std::vector<PersonTable> TaskService::personTables()
{
    PersonTable task;
    task.table = QStringLiteral("task");
    task.column = QStringLiteral("subject_id");
    task.where = QStringLiteral("subject_kind = 'person'");
    task.shown = {shown("created_at", CellKind::Moment), shown("reason"), shown("text"), shown("state"),
        shown("due_on", CellKind::Day), shown("ended_at", CellKind::Moment), shown("how")};
    task.fate = PersonTable::Fate::KeptEmptied;
    task.emptied = {QStringLiteral("text = ''"), QStringLiteral("how = ''")};
    task.moments = {QStringLiteral("created_at"), QStringLiteral("changed_at"), QStringLiteral("ended_at")};
    return {task};
}

} // namespace naervaer
