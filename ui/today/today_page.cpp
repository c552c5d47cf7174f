// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/workspace.h"
#include "ui/people/group_contact_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/style.h"
#include "ui/shell/words.h"
#include "ui/today/concern_dialog.h"
#include "ui/today/first_steps.h"
#include "ui/today/kept_drafts.h"
#include "ui/today/line_list.h"
#include "ui/today/task_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <algorithm>

namespace naervaer::ui {
namespace {

constexpr int mostForgotten = 40;
constexpr int daysHandled = 30;

} // namespace

TodayPage::TodayPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_firstSteps(new FirstSteps(frame)), m_drafts(new KeptDrafts(frame)), m_due(new QLabel),
      m_forgottenCount(new QLabel), m_rounds(new LineList(tr("Rounds"), tr("No round has anybody to ring now."))),
      m_forgotten(new LineList(tr("Forgotten"), tr("Nobody is forgotten."))),
      m_concerns(new LineList(tr("Concerns"), tr("No concern waits."))),
      m_tasks(new LineList(tr("My tasks"), tr("You have no tasks."))),
      m_begin(new QPushButton(tr("Begin to ring (Ctrl+⏎)"))), m_group(new QPushButton(tr("Log a group (Ctrl+G)"))),
      m_endTask(new QPushButton(tr("Done … (Ctrl+D)"))), m_newTask(new QPushButton(tr("New task (Ctrl+N)"))),
      m_handled(new QToolButton)
{
    setObjectName(QStringLiteral("todayPage"));
    build();
    connectLists();
}

void TodayPage::build()
{
    auto* content = new QWidget;
    dress(*content, Look::Page);
    m_column = new QVBoxLayout(content);
    m_grid = new QGridLayout;
    m_column->addWidget(m_drafts);
    m_column->addWidget(m_firstSteps);
    m_column->addLayout(m_grid, 1);
    const Session& session = m_frame.workspace.desk().session;
    m_cards = {callsCard(), forgottenCard()};
    const auto addFor = [&](Action leave, Card* card) {
        card->setParent(content);
        card->setVisible(session.may(leave));
        if (session.may(leave))
            m_cards.push_back(card);
    };
    addFor(Action::RaiseConcerns, concernsCard());
    addFor(Action::DoTasks, tasksCard());
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What needs somebody"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    for (QPushButton* each : {m_begin, m_group, m_endTask, m_newTask})
        each->setAutoDefault(true); // Enter presses what has the focus
    m_rounds->setVisible(session.may(Action::MakeCalls)); // without names there are figures only
    m_forgotten->setVisible(session.may(Action::SeeEssentials));
    m_begin->setVisible(session.may(Action::MakeCalls));
    m_group->setVisible(session.may(Action::LogContacts));
    for (QPushButton* each : {m_endTask, m_newTask})
        each->setVisible(session.may(Action::DoTasks));
    m_handled->setVisible(session.may(Action::HandleConcerns));
    followType(*this, [this] { fit(); });
}

void TodayPage::fit()
{
    const int step = gridStep(font());
    m_column->setContentsMargins(3 * step, step, 3 * step, 2 * step);
    m_column->setSpacing(2 * step);
    m_grid->setSpacing(2 * step);
    for (Card* card : m_cards)
        card->setMinimumWidth(fontMetrics().averageCharWidth() * 24); // a name and its word
    layOut();
}

void TodayPage::layOut()
{
    // As many cards side by side as there is room for: four on a common screen, two when type is twice as large.
    const int step = gridStep(font());
    const int room = std::max(1, width() - 4 * step);
    const int columns = std::clamp(room / (m_cards[0]->minimumWidth() + 2 * step), 1, 4) / 2 * 2;
    const int across = std::max(1, columns);
    if (across == m_across)
        return;
    m_across = across;
    for (int n = 0; n < static_cast<int>(m_cards.size()); ++n)
        m_grid->addWidget(m_cards[static_cast<size_t>(n)], n / across, n % across);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    layOut();
    Page::resizeEvent(event);
}

void TodayPage::showEvent(QShowEvent* event)
{
    m_drafts->read();
    Page::showEvent(event);
}

Card* TodayPage::callsCard()
{
    auto* card = new Card(tr("Calls"));
    dress(*m_due, Look::Figure);
    m_due->setObjectName(QStringLiteral("dueCount"));
    auto* about = new QLabel(tr("people due for contact today"));
    about->setWordWrap(true);
    dress(*about, Look::Quiet);
    m_rounds->setObjectName(QStringLiteral("todayRounds"));
    m_begin->setObjectName(QStringLiteral("beginRound"));
    dress(*m_begin, Look::Primary);
    m_group->setObjectName(QStringLiteral("logGroup"));
    m_group->setAccessibleName(tr("Log a group contact"));
    card->body()->addWidget(m_due);
    card->body()->addWidget(about);
    card->body()->addWidget(m_rounds, 1);
    card->body()->addWidget(m_begin);
    card->body()->addWidget(m_group);
    return card;
}

Card* TodayPage::forgottenCard()
{
    auto* card = new Card(tr("Forgotten"));
    dress(*m_forgottenCount, Look::Figure);
    m_forgottenCount->setObjectName(QStringLiteral("forgottenCount"));
    auto* about = new QLabel(tr("without contact for too long, whatever the reason"));
    about->setWordWrap(true);
    dress(*about, Look::Quiet);
    m_forgotten->setObjectName(QStringLiteral("todayForgotten"));
    card->body()->addWidget(m_forgottenCount);
    card->body()->addWidget(about);
    card->body()->addWidget(m_forgotten, 1);
    return card;
}

Card* TodayPage::concernsCard()
{
    const bool handles = m_frame.workspace.desk().session.may(Action::HandleConcerns);
    auto* card = new Card(handles ? tr("Concerns") : tr("Concerns you raised"));
    m_concerns->setObjectName(QStringLiteral("todayConcerns"));
    m_handled->setObjectName(QStringLiteral("showHandled"));
    m_handled->setText(tr("Show handled"));
    m_handled->setCheckable(true);
    m_handled->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    card->body()->addWidget(m_concerns, 1);
    card->body()->addWidget(m_handled);
    return card;
}

Card* TodayPage::tasksCard()
{
    auto* card = new Card(tr("Tasks"));
    m_tasks->setObjectName(QStringLiteral("todayTasks"));
    m_newTask->setObjectName(QStringLiteral("newTask"));
    m_endTask->setObjectName(QStringLiteral("endTask"));
    m_endTask->setAccessibleName(tr("The chosen task is done, or somebody else's"));
    card->body()->addWidget(m_tasks, 1);
    card->body()->addWidget(m_endTask);
    card->body()->addWidget(m_newTask);
    return card;
}

void TodayPage::connectLists()
{
    const auto toCalls = [this] { m_frame.go.toPage(QStringLiteral("calls")); };
    connect(m_begin, &QPushButton::clicked, this, toCalls);
    connect(m_rounds, &LineList::opened, this, toCalls);
    connect(m_forgotten, &LineList::opened, this, [this](qint64 id) { m_frame.go.toCall(PersonId(id)); });
    connect(m_concerns, &LineList::opened, this, &TodayPage::openConcern);
    connect(m_tasks, &LineList::opened, this, &TodayPage::openTask);
    connect(m_newTask, &QPushButton::clicked, this, &TodayPage::addTask);
    connect(m_endTask, &QPushButton::clicked, this, &TodayPage::endTask);
    connect(m_group, &QPushButton::clicked, this, &TodayPage::logGroup);
    connect(m_tasks, &QListWidget::currentRowChanged, this, [this](int row) { m_endTask->setEnabled(row >= 0); });
    connect(m_handled, &QToolButton::toggled, this, [this] { m_frame.guard.run([this] { readConcerns(); }); });
    const auto key = [this](const char* keys, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Ctrl+Return", [this] { m_begin->click(); });
    key("Ctrl+N", [this] { m_newTask->click(); });
    key("Ctrl+D", [this] { m_endTask->click(); });
    key("Ctrl+G", [this] { m_group->click(); });
}

Areas TodayPage::shows() const
{
    return {contactsArea, concernsArea, tasksArea, roundsArea, peopleArea, organisationArea};
}

void TodayPage::refresh()
{
    const Session& session = m_frame.workspace.desk().session;
    m_firstSteps->read();
    readCalls();
    readForgotten();
    if (session.may(Action::RaiseConcerns))
        readConcerns();
    if (session.may(Action::DoTasks))
        readTasks();
}

void TodayPage::readCalls()
{
    Workspace& workspace = m_frame.workspace;
    const Desk& desk = workspace.desk();
    const QDate today = desk.clock.today();
    m_due->setText(QLocale().toString(workspace.contacts().dueCount(today, desk.session.centreId())));
    std::vector<LineList::Line> lines;
    if (desk.session.may(Action::MakeCalls))
        for (const RoundLine& line : workspace.rounds().rounds(desk.session.centreId(), today))
            lines.push_back({line.round.id.value(), line.round.name, tr("%n people in it", nullptr, line.members),
                line.due > 0 ? tr("%n to ring", nullptr, line.due) : tr("done"),
                line.due > 0 ? Meaning::Due : Meaning::Good});
    m_rounds->setLines(lines);
    m_begin->setEnabled(!lines.empty());
}

void TodayPage::readForgotten()
{
    Workspace& workspace = m_frame.workspace;
    const Desk& desk = workspace.desk();
    const QDate today = desk.clock.today();
    const CentreId centre = desk.session.centreId();
    m_forgottenCount->setText(QLocale().toString(workspace.contacts().forgottenCount(today, centre)));
    std::vector<LineList::Line> lines;
    if (desk.session.may(Action::SeeEssentials))
        for (const DueLine& line : workspace.contacts().forgotten(today, centre, mostForgotten)) {
            const bool ever = line.lastContactAt.isValid();
            const int days = static_cast<int>(localDate(line.lastContactAt).daysTo(today));
            lines.push_back({line.personId.value(), line.name,
                line.attemptsSince > 0 ? tr("tried %n time(s) since", nullptr, line.attemptsSince)
                                       : tr("nobody has tried"),
                ever ? tr("%n day(s)", nullptr, days) : tr("never reached"), Meaning::Need});
        }
    m_forgotten->setLines(lines);
}

void TodayPage::readConcerns()
{
    Workspace& workspace = m_frame.workspace;
    const Desk& desk = workspace.desk();
    const QDate today = desk.clock.today();
    if (!desk.session.may(Action::HandleConcerns))
        m_concernLines = workspace.concerns().raisedByMe(today.addDays(-daysHandled));
    else if (m_handled->isChecked())
        m_concernLines = workspace.concerns().handledSince(today.addDays(-daysHandled), desk.session.centreId());
    else
        m_concernLines = workspace.concerns().waiting(desk.session.centreId());
    const QHash<HelperId, QString> helpers = workspace.organisation().helperNames();
    std::vector<LineList::Line> lines;
    for (const ConcernLine& line : m_concernLines) {
        const Concern& concern = line.concern;
        const bool handled = concern.state == ConcernState::Handled;
        const QString about = line.personName.isEmpty() ? concern.text : shownName(line.personName);
        lines.push_back({concern.id.value(), about,
            handled ? concern.how : QStringLiteral("%1 · %2").arg(concern.text, concernStory(concern, helpers, today)),
            words(concern.state),
            handled ? Meaning::Good : (concern.urgency == Urgency::Urgent ? Meaning::Need : Meaning::Due)});
    }
    m_concerns->setLines(lines);
}

void TodayPage::readTasks()
{
    const QDate today = m_frame.workspace.desk().clock.today();
    m_taskLines = m_frame.workspace.tasks().myLines();
    std::vector<LineList::Line> lines;
    for (const auto& [task, personName] : m_taskLines) {
        const bool late = task.dueOn && *task.dueOn < today;
        const QString whose = task.ownerRole ? tr("for everybody: %1").arg(words(*task.ownerRole)) : tr("for you");
        const bool about = !personName.isEmpty();
        lines.push_back({task.id.value(), about ? shownName(personName) : taskWords(task),
            about ? QStringLiteral("%1 · %2").arg(taskWords(task), whose) : whose,
            task.dueOn ? dayWords(*task.dueOn, today) : QString(), late ? Meaning::Due : Meaning::Rest});
    }
    m_tasks->setLines(lines);
    m_endTask->setEnabled(m_tasks->currentRow() >= 0);
}

void TodayPage::openConcern(qint64 id)
{
    for (const ConcernLine& line : m_concernLines) {
        if (line.concern.id.value() != id || !m_frame.workspace.desk().session.may(Action::HandleConcerns)
            || line.concern.state == ConcernState::Handled)
            continue;
        const ConcernLine opened = line; // seeing it reads the list anew
        m_frame.guard.run([&] { m_frame.go.refused(m_frame.workspace.concerns().markSeen(opened.concern.id)); });
        ConcernDialog dialog(m_frame, opened, this);
        dialog.exec();
        return;
    }
}

const TaskLine* TodayPage::taskOf(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_taskLines, [id](const TaskLine& each) { return each.task.id.value() == id; });
    return found == m_taskLines.end() ? nullptr : &*found;
}

void TodayPage::openTask(qint64 id)
{
    const TaskLine* line = taskOf(id);
    if (!line)
        return;
    if (!line->personName.isEmpty() && m_frame.workspace.desk().session.may(Action::SeeCard))
        m_frame.go.toCard(PersonId(line->task.subjectId), LookPurpose::Task);
    else
        showTask(*line);
}

void TodayPage::endTask()
{
    if (const TaskLine* line = taskOf(m_tasks->currentId()))
        showTask(*line);
}

void TodayPage::showTask(const TaskLine& line)
{
    TaskDialog dialog(m_frame, line.task, shownName(line.personName), this);
    dialog.exec();
}

void TodayPage::logGroup()
{
    m_frame.guard.run([this] { openDialog(new GroupContactDialog(m_frame, {}, this)); });
}

void TodayPage::addTask()
{
    NewTaskDialog dialog(m_frame, this);
    dialog.exec();
}

void TodayPage::arrive()
{
    if (m_firstSteps->isHidden())
        m_begin->setFocus(Qt::OtherFocusReason);
    else
        m_firstSteps->setFocus(Qt::OtherFocusReason);
}

std::vector<KeyLine> TodayPage::keys() const
{
    return {{tr("Ctrl+Enter"), tr("Begin to ring")}, {tr("Ctrl+N"), tr("New task")},
        {tr("Ctrl+D"), tr("The chosen task is done, or somebody else's")}, {tr("Ctrl+G"), tr("Log a group contact")},
        {tr("Tab"), tr("From list to list")}, {tr("Enter"), tr("Open what is chosen in a list")}};
}

} // namespace naervaer::ui
