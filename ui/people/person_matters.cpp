// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_matters.h"

#include "core/workspace.h"
#include "ui/people/person_words.h"
#include "ui/people/raise_concern_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace naervaer::ui {

namespace {
bool isOpenConcern(const Concern& concern)
{
    return concern.state == ConcernState::Open || concern.state == ConcernState::Seen;
}
} // namespace

PersonMatters::PersonMatters(const Frame& frame, QWidget* parent) : CardSection(frame, parent), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_lines);
    column->addStretch();
}

void PersonMatters::fill(const naervaer::Card& card)
{
    const PersonId id = card.person.id;
    m_helpers = m_frame.workspace.organisation().helperNames();
    emptyLayout(m_lines);
    auto* concernsHeader = new SectionHeader(tr("Concerns"));
    if (isOpen(card) && may(Action::RaiseConcerns)) {
        QPushButton* raise = quietButton(tr("Raise one …"), QStringLiteral("raise_concern"));
        raise->setAccessibleName(tr("Raise a concern"));
        connect(
            raise, &QPushButton::clicked, this, [this, id] { openDialog(new RaiseConcernDialog(m_frame, id, this)); });
        concernsHeader->add(raise);
    }
    m_lines->addWidget(concernsHeader);
    auto concerns = m_frame.workspace.concerns().about(id);
    std::erase_if(concerns, [](const Concern& each) { return each.state == ConcernState::Withdrawn; });
    std::ranges::stable_partition(concerns, isOpenConcern);
    for (const Concern& concern : concerns)
        addConcern(concern);
    if (concerns.empty())
        m_lines->addWidget(wordsLabel(tr("Nobody has raised a concern."), Look::Quiet));
    m_lines->addWidget(new SectionHeader(tr("Tasks")));
    auto tasks = m_frame.workspace.tasks().about(QStringLiteral("person"), id.value());
    std::ranges::stable_partition(tasks, [](const Task& task) { return task.state == TaskState::Open; });
    for (const Task& task : tasks)
        addTask(task);
    if (tasks.empty())
        m_lines->addWidget(wordsLabel(tr("No task is about this person."), Look::Quiet));
    if (!may(Action::ReadConfidential))
        m_lines->addWidget(wordsLabel(tr("Confidential notes are kept by coordinators: ask one of them."), Look::Quiet));
}

void PersonMatters::addConcern(const Concern& concern)
{
    QStringList about{tr("%1, %2").arg(m_helpers.value(concern.raisedBy), momentWords(concern.raisedAt, today()))};
    if (concern.seenAt.isValid())
        about << tr("seen by %1 %2").arg(m_helpers.value(concern.seenBy), momentWords(concern.seenAt, today()));
    if (concern.handledAt.isValid())
        about << tr("handled by %1: %2").arg(m_helpers.value(concern.handledBy), concern.how);
    const bool open = isOpenConcern(concern);
    addLine(concern.text, about.join(QStringLiteral(" · ")),
        open && concern.urgency == Urgency::Urgent ? words(concern.urgency) : words(concern.state),
        !open                                    ? Meaning::Good
            : concern.urgency == Urgency::Urgent ? Meaning::Need
                                                 : Meaning::Due);
}

void PersonMatters::addTask(const Task& task)
{
    QStringList about;
    if (!task.ownerId.isNull())
        about << m_helpers.value(task.ownerId);
    else if (task.ownerRole)
        about << words(*task.ownerRole);
    if (task.dueOn && task.state == TaskState::Open)
        about << dueWords(task.dueOn, today());
    if (!task.how.isEmpty())
        about << task.how;
    const bool open = task.state == TaskState::Open;
    addLine(task.text.isEmpty() ? taskReasonWords(task.reason) : task.text, about.join(QStringLiteral(" · ")),
        words(task.state), open ? dueMeaning(task.dueOn, today()) : Meaning::Good);
}

void PersonMatters::addLine(const QString& text, const QString& about, const QString& state, Meaning meaning)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(wordsLabel(text));
    if (!about.isEmpty())
        column->addWidget(wordsLabel(about, Look::Quiet));
    row->addLayout(column, 1);
    auto* badge = new Badge(state, meaning);
    row->addWidget(badge, 0, Qt::AlignTop);
    m_lines->addWidget(widget);
}

} // namespace naervaer::ui
