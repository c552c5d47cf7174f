// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_page.h"

#include "core/workspace.h"
#include "ui/calls/call_panel.h"
#include "ui/calls/person_panel.h"
#include "ui/calls/queue_panel.h"
#include "ui/calls/rounds_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/shell/form_draft.h"
#include "ui/shell/guard.h"
#include "ui/shell/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScopeGuard>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

namespace naervaer::ui {
CallsPage::CallsPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_queue(new QueuePanel), m_person(new PersonPanel), m_call(new CallPanel),
      m_work(new QWidget), m_calling(new QWidget), m_done(new EmptyState(QString())), m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("callsPage"));
    build();
    connectPanels();
    m_draft.setSingleShot(true);
    m_draft.setInterval(draftDelay);
}

CallsPage::~CallsPage()
{
    letGo();
}

void CallsPage::build()
{
    m_across = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_workLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_work);
    m_workLayout->setContentsMargins(0, 0, 0, 0);
    m_workLayout->addWidget(m_person, 4);
    m_workLayout->addWidget(m_call, 5);
    dress(*m_work, Look::Page);
    m_scroll = new QScrollArea; // at twice the type the call is taller than a small screen
    m_scroll->setWidget(m_work);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("The call"));
    auto* below = new QHBoxLayout; // under the person and the call themselves
    below->addWidget(m_queue->ahead(), 4);
    below->addWidget(m_call->verbs(), 5);
    auto* column = new QVBoxLayout(m_calling);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addLayout(below);
    m_stack->addWidget(m_calling);
    m_stack->addWidget(m_done);
    m_across->addWidget(m_queue, 3);
    m_across->addLayout(m_stack, 9);
    followType(*this, [this] { fit(); });
}

void CallsPage::fit()
{
    // Side by side on a common screen; the round as one line on top and the next names below when type is twice as
    // large, so that the number and what to know stand side by side still; one under the other when there is no room
    // for that either.
    const int step = gridStep(font());
    const bool narrow = width() < fontMetrics().averageCharWidth() * 110;
    const int room = width() - 6 * step - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int needed = m_person->minimumSizeHint().width() + m_call->minimumSizeHint().width() + 2 * step;
    const bool narrowest = narrow && needed > room;
    m_across->setContentsMargins(3 * step, step, 3 * step, step);
    m_across->setSpacing(narrow ? step : 3 * step);
    m_across->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_across->setStretchFactor(m_queue, narrow ? 0 : 3);
    m_workLayout->setSpacing(narrow ? 2 * step : 3 * step);
    m_workLayout->setDirection(narrowest ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_queue->setCompact(narrow);
    m_person->setMinimumHeight(narrowest ? fontMetrics().height() * 10 : 0);
}

void CallsPage::resizeEvent(QResizeEvent* event)
{
    fit();
    Page::resizeEvent(event);
}

void CallsPage::connectPanels()
{
    connect(m_queue, &QueuePanel::roundChosen, this, &CallsPage::chooseRound);
    connect(m_queue, &QueuePanel::picked, this, &CallsPage::pick);
    connect(m_queue, &QueuePanel::planWanted, this, &CallsPage::plan);
    connect(m_done, &EmptyState::acted, this, [this] {
        if (m_round.isNull())
            plan();
        else
            m_frame.go.toPage(QStringLiteral("today"));
    });
    connect(m_person, &PersonPanel::cardWanted, this, [this] { m_frame.go.toCard(m_claimed, LookPurpose::Call); });
    connect(m_call, &CallPanel::runs, this, [this](bool running) { m_frame.go.inCall(running); });
    connect(m_call, &CallPanel::saveWanted, this, &CallsPage::save);
    connect(m_call, &CallPanel::skipWanted, this, &CallsPage::skip);
    connect(m_call, &CallPanel::told, this, [this](const QString& sentence) { m_frame.go.done(sentence, false); });
    connect(&m_call->form(), &CallForm::changed, this, [this] {
        if (!m_draft.isActive()) // not anew with each key: who types on and on would never be kept
            m_draft.start();
    });
    connect(&m_draft, &QTimer::timeout, this, &CallsPage::keepDraft);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(QStringLiteral("Ctrl+Return")), [this] { save(); });
    key(QKeySequence(QStringLiteral("Ctrl+O")), [this] { emit m_person->cardWanted(); });
    key(QKeySequence(QStringLiteral("Ctrl+R")), [this] { m_call->ringOrHangUp(); });
}

Areas CallsPage::shows() const
{
    return {roundsArea, contactsArea, peopleArea};
}

void CallsPage::refresh()
{
    Workspace& workspace = m_frame.workspace;
    const Session& session = workspace.desk().session;
    auto rounds = workspace.rounds().rounds(session.centreId(), workspace.desk().clock.today());
    std::erase_if(rounds, [](const RoundLine& line) { return !line.round.isActive; });
    const bool stillThere =
        std::any_of(rounds.begin(), rounds.end(), [this](const RoundLine& line) { return line.round.id == m_round; });
    if (!stillThere) {
        const auto busiest = std::max_element(
            rounds.begin(), rounds.end(), [](const RoundLine& a, const RoundLine& b) { return a.due < b.due; });
        m_round = busiest == rounds.end() ? RoundId() : busiest->round.id;
    }
    m_queue->setRounds(rounds, m_round);
    m_queue->setPlanningAllowed(session.may(Action::PlanRounds));
    readQueue();
    if (m_claimed.isNull())
        next();
}

void CallsPage::readQueue()
{
    Workspace& workspace = m_frame.workspace;
    std::vector<QueueEntry> queue;
    if (!m_round.isNull())
        queue = workspace.rounds().queue(m_round);
    // Whom one rings oneself stands first, not among those whom others ring: also a call that a crash cut off.
    const HelperId me = workspace.desk().session.helperId();
    std::stable_partition(queue.begin(), queue.end(), [me](const QueueEntry& entry) { return entry.claimedBy == me; });
    m_queue->setQueue(std::move(queue), workspace.organisation().helperNames(), workspace.desk().session.helperId(),
        workspace.desk().clock.today());
    m_queue->setCurrent(m_claimed);
}

void CallsPage::chooseRound(RoundId id)
{
    letGo();
    m_round = id;
    markStale();
}

void CallsPage::plan()
{
    RoundsDialog dialog(m_frame, this);
    dialog.exec();
    markStale();
}

void CallsPage::next()
{
    const std::vector<QueueEntry> queue = m_queue->queue();
    const HelperId me = m_frame.workspace.desk().session.helperId();
    for (const QueueEntry& entry : queue) {
        const bool free = !entry.hold && (entry.claimedBy.isNull() || entry.claimedBy == me);
        if (free && take(entry.personId))
            return;
    }
    showDone();
}

bool CallsPage::take(PersonId person)
{
    Workspace& workspace = m_frame.workspace;
    m_claimed = person; // before the claim is announced: what reads the page anew then must not take the next one
    if (const Problems problems = workspace.rounds().claim(person); !problems.empty()) {
        m_claimed = PersonId();
        m_frame.go.refused(problems);
        return false;
    }
    auto unseen = qScopeGuard([this] { giveBack(); });
    const Result<CallSheet> sheet = workspace.rounds().sheet(person);
    if (!sheet) {
        m_frame.go.refused(sheet.problems());
        return false;
    }
    showSheet(*sheet);
    unseen.dismiss();
    return true;
}

void CallsPage::giveBack()
{
    m_person->showNobody();
    m_call->showNobody(); // what may be typed there is about the one before
    m_frame.guard.run([this] { m_frame.workspace.rounds().release(m_claimed); });
    m_claimed = PersonId(); // after the release is announced: what reads the page anew then must not take somebody
}

void CallsPage::showSheet(const CallSheet& sheet)
{
    Workspace& workspace = m_frame.workspace;
    const Organisation organisation = workspace.organisation().organisation();
    m_person->show(sheet, workspace.organisation().helperNames(), workspace.desk().clock.today(), organisation.country);
    m_person->setCardAllowed(workspace.desk().session.may(Action::SeeCard));
    m_call->show(sheet.phones, sheet.person.remember, organisation.country, organisation.isDemo);
    restoreDraft();
    m_stack->setCurrentWidget(m_calling);
    m_queue->setCurrent(m_claimed);
    fit(); // a long name takes more room
    if (isVisible())
        m_call->takeFocus();
}

void CallsPage::callNow(PersonId person)
{
    m_frame.guard.run([&] {
        const PersonId former = m_claimed;
        letGo();
        if (!take(person) && !former.isNull())
            take(former);
        readQueue();
    });
}

void CallsPage::pick(PersonId person)
{
    if (person != m_claimed)
        callNow(person);
}

void CallsPage::letGo()
{
    if (m_claimed.isNull())
        return;
    keepDraft();
    giveBack();
}

void CallsPage::save()
{
    if (m_claimed.isNull() || !m_call->form().outcome())
        return;
    if (m_call->isRunning())
        m_call->ringOrHangUp();
    CallReport report = m_call->report();
    report.personId = m_claimed;
    m_frame.guard.run([&] {
        const QString place = draftPlace();
        const Result<CallLogged> logged = m_frame.workspace.rounds().record(report);
        if (!logged)
            return m_frame.go.refused(logged.problems());
        m_draft.stop();
        m_frame.workspace.drafts().drop(place);
        m_claimed = PersonId();
        m_frame.go.done(logged->openedTask ? tr("Logged: %1. Staff got a task.").arg(words(report.outcome))
                                           : tr("Logged: %1").arg(words(report.outcome)));
        readQueue();
        next();
    });
}

void CallsPage::skip()
{
    m_frame.guard.run([this] {
        const PersonId skipped = m_claimed;
        letGo();
        readQueue();
        const std::vector<QueueEntry> queue = m_queue->queue();
        auto from = std::find_if(
            queue.begin(), queue.end(), [&](const QueueEntry& entry) { return entry.personId == skipped; });
        for (auto entry = from == queue.end() ? queue.begin() : from + 1; entry != queue.end(); ++entry)
            if (!entry->hold && entry->claimedBy.isNull() && take(entry->personId))
                return;
        next();
    });
}

QString CallsPage::draftPlace() const
{
    return DraftPlace{callForm, {m_claimed}}.text();
}

void CallsPage::keepDraft()
{
    m_draft.stop();
    if (m_claimed.isNull())
        return;
    m_frame.guard.run([this] {
        Drafts& drafts = m_frame.workspace.drafts();
        const bool done =
            m_call->form().isEmpty() ? drafts.drop(draftPlace()) : drafts.keep(draftPlace(), m_call->form().typed());
        if (!done)
            m_draft.start(); // a long job is writing: again in a moment
    });
}

void CallsPage::restoreDraft()
{
    const auto draft = m_frame.workspace.drafts().find(draftPlace());
    if (!draft)
        return;
    m_call->form().restore(*draft);
    m_frame.go.done(tr("What you had typed about this call is back."), false);
}

void CallsPage::showDone()
{
    m_person->showNobody();
    m_call->showNobody();
    if (m_round.isNull())
        m_done->say(tr("There is no phone round here yet. Plan one, and the people in it turn up when a call is due."),
            m_frame.workspace.desk().session.may(Action::PlanRounds) ? tr("Plan rounds") : QString());
    else if (m_queue->queue().empty())
        m_done->say(tr("Everybody in this round has been rung. Thank you."), tr("Back to Today"));
    else
        m_done->say(
            tr("Nobody can be rung just now. Those left are listed with the time to try again."), tr("Back to Today"));
    m_stack->setCurrentWidget(m_done);
}

void CallsPage::arrive()
{
    if (!m_claimed.isNull())
        m_call->takeFocus();
}

void CallsPage::keyPressEvent(QKeyEvent* event)
{
    // Text fields keep their own keys: what arrives here was typed outside them.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_claimed.isNull() || m_stack->currentWidget() != m_calling)
        return Page::keyPressEvent(event);
    if (enter && m_call->form().outcome())
        return save();
    if (m_call->form().takeKey(*event))
        return;
    if (event->matches(QKeySequence::Copy))
        return m_call->copyNumber();
    if (event->key() == Qt::Key_S)
        return skip();
    Page::keyPressEvent(event);
}

void CallsPage::hideEvent(QHideEvent* event)
{
    keepDraft();
    if (!m_call->isRunning())
        letGo();
    m_frame.guard.run([this] { markStale(); });
    Page::hideEvent(event);
}

std::vector<KeyLine> CallsPage::keys() const
{
    return {{tr("Ctrl+R"), tr("Ring; again: hang up")}, {tr("1 – 6"), tr("How the call went")},
        {tr("Alt+1 – 5"), tr("Mood")}, {tr("N"), tr("Write a note")}, {tr("F"), tr("Raise a concern")},
        {tr("Enter, Ctrl+Enter"), tr("Save, and on to the next")}, {tr("S"), tr("Skip this person for now")},
        {tr("Ctrl+C"), tr("Copy the number")}, {tr("Ctrl+O"), tr("Open the card")}};
}

} // namespace naervaer::ui
