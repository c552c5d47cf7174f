// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/task_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace naervaer::ui {
namespace {

const QString roleMark = QStringLiteral("role:");

/// Helpers and roles to choose an owner from; a role's entry begins with its mark.
QComboBox* ownerBox(const std::vector<Helper>& helpers, const QString& chosen)
{
    auto* box = new QComboBox;
    for (const Role role : {Role::Staff, Role::Coordinator, Role::Volunteer})
        box->addItem(NewTaskDialog::tr("Everybody: %1").arg(words(role)), QString(roleMark + codeOf(role)));
    for (const Helper& helper : helpers)
        box->addItem(helper.name, helper.id.text());
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

QString ownerOf(const Task& task)
{
    return task.ownerRole ? QString(roleMark + codeOf(*task.ownerRole)) : task.ownerId.text();
}

QPlainTextEdit* textBox(const QWidget& form)
{
    auto* text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(form.fontMetrics().height() * 4);
    return text;
}

} // namespace

QString taskWords(const Task& task)
{
    return task.text.isEmpty() ? taskReasonWords(task.reason) : task.text;
}

NewTaskDialog::NewTaskDialog(const Frame& frame, QWidget* parent)
    : RecordDialog(tr("New task"), frame.ask, parent), m_frame(frame), m_text(textBox(*this)),
      m_due(new DateEdit(frame.workspace.desk().clock)),
      m_owner(ownerBox(frame.workspace.organisation().helpers(), frame.workspace.desk().session.helperId().text()))
{
    setObjectName(QStringLiteral("newTaskDialog"));
    keepTyped(frame.workspace.drafts());
    beginGroup({});
    add(QStringLiteral("text"), tr("What"), m_text);
    add(QStringLiteral("due_on"), tr("By"), m_due);
    add(QStringLiteral("owner"), tr("Whose"), m_owner);
    onSave([this]() -> Problems {
        const Result<TaskId> added = m_frame.workspace.tasks().add(task());
        if (!added)
            return added.problems();
        m_frame.go.done(tr("The task is added."));
        return {};
    });
}

Task NewTaskDialog::task() const
{
    Task task;
    task.reason = QStringLiteral("hand");
    task.text = m_text->toPlainText().trimmed();
    task.dueOn = m_due->date();
    const QString owner = m_owner->currentData().toString();
    if (owner.startsWith(roleMark))
        task.ownerRole = fromCode<Role>(owner.mid(roleMark.size()));
    else
        task.ownerId = HelperId(owner.toLongLong());
    return task;
}

TaskDialog::TaskDialog(const Frame& frame, const Task& task, const QString& subject, QWidget* parent)
    : RecordDialog(tr("Task"), frame.ask, parent), m_frame(frame), m_task(task), m_how(textBox(*this)),
      m_owner(ownerBox(frame.workspace.organisation().helpers(), ownerOf(task)))
{
    setObjectName(QStringLiteral("taskDialog"));
    keepTyped(frame.workspace.drafts(),
        {task.subjectKind == QLatin1String("person") ? PersonId(task.subjectId) : PersonId()}, task.id.value());
    addStory(task, subject);
    m_how->setAccessibleName(tr("What was done?"));
    beginGroup(m_how->accessibleName());
    add(QStringLiteral("how"), {}, m_how);
    if (frame.workspace.desk().session.may(Action::AssignTasks)) {
        beginGroup(tr("Or hand it over"));
        add(QStringLiteral("owner"), tr("Whose"), m_owner);
    } else {
        delete std::exchange(m_owner, nullptr);
    }
    setSaveWords(tr("Done, or handed over"));
    onSave([this] { return save(); });
}

void TaskDialog::addStory(const Task& task, const QString& subject)
{
    beginGroup(subject);
    auto* text = new QLabel(taskWords(task));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    add(QStringLiteral("text"), {}, text);
    if (task.dueOn) {
        auto* due = new QLabel(tr("By %1").arg(fullDate(*task.dueOn)));
        dress(*due, Look::Quiet);
        add(QStringLiteral("due_on"), {}, due);
    }
    if (task.subjectKind != QLatin1String("person") || !m_frame.workspace.desk().session.may(Action::SeeCard))
        return;
    auto* card = new QPushButton(tr("Open the card"));
    card->setObjectName(QStringLiteral("openCard"));
    card->setAutoDefault(false);
    connect(card, &QPushButton::clicked, this, [this, person = PersonId(task.subjectId)] {
        reject();
        m_frame.go.toCard(person, LookPurpose::Task);
    });
    add(QStringLiteral("card"), {}, card);
}

Problems TaskDialog::save()
{
    Problems problems = endOrHandOver();
    if (problems.empty())
        m_frame.go.done(tr("The task is off your list."));
    return problems;
}

Problems TaskDialog::endOrHandOver()
{
    TaskService& tasks = m_frame.workspace.tasks();
    const QString owner = m_owner ? m_owner->currentData().toString() : ownerOf(m_task);
    if (owner == ownerOf(m_task))
        return tasks.done(m_task.id, m_how->toPlainText().trimmed());
    if (owner.startsWith(roleMark))
        return tasks.handTo(m_task.id, fromCode<Role>(owner.mid(roleMark.size())).value_or(Role::Staff));
    return tasks.handTo(m_task.id, HelperId(owner.toLongLong()));
}

} // namespace naervaer::ui
