// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/resume_today.h"

#include "core/workspace.h"
#include "ui/people/group_contact_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/today/concern_dialog.h"
#include "ui/today/task_dialog.h"

namespace naervaer::ui {

namespace {
QDialog* task(const Frame& frame, TaskId id, QWidget* parent)
{
    for (const TaskLine& line : frame.workspace.tasks().myLines())
        if (line.task.id == id)
            return new TaskDialog(frame, line.task, shownName(line.personName), parent);
    return nullptr;
}

QDialog* concern(const Frame& frame, ConcernId id, QWidget* parent)
{
    for (const ConcernLine& line : frame.workspace.concerns().waiting({}))
        if (line.concern.id == id)
            return new ConcernDialog(frame, line, parent);
    return nullptr;
}
} // namespace

QDialog* resumeToday(const Frame& frame, const DraftPlace& place, QWidget* parent)
{
    const Session& session = frame.workspace.desk().session;
    if (place.form == QLatin1String("newTaskDialog") && session.may(Action::DoTasks))
        return new NewTaskDialog(frame, parent);
    if (place.form == QLatin1String("taskDialog") && session.may(Action::DoTasks))
        return task(frame, TaskId(place.row), parent);
    if (place.form == QLatin1String("concernDialog") && session.may(Action::HandleConcerns))
        return concern(frame, ConcernId(place.row), parent);
    if (place.form == QLatin1String("groupContactDialog") && session.may(Action::LogContacts))
        return new GroupContactDialog(frame, {}, parent);
    return nullptr;
}

} // namespace naervaer::ui
