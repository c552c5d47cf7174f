// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/workspace.h"
#include "ui/backups/backup_badge.h"
#include "ui/calls/calls_page.h"
#include "ui/setup/access_dialog.h"
#include "ui/shell/finder.h"
#include "ui/shell/kept_words.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"
#include "ui/shell/verb_words.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"
#include "ui/widgets/message_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace naervaer::ui {
namespace {

constexpr int fewestCharacters = 100; // across the window, for the navigation to have words

} // namespace

MainWindow::MainWindow(Workspace& workspace, Ask& ask, QWidget* parent)
    : QMainWindow(parent),
      m_guard([this](const Trouble& trouble) { m_strip->say(trouble); }), m_frame{workspace, m_guard, ask, *this},
      m_navigation(new Navigation), m_finder(new Finder(m_frame)), m_strip(new MessageStrip), m_status(new StatusLine),
      m_backup(new BackupBadge(m_frame)), m_title(new QLabel), m_pages(new PageStack(m_frame))
{
    build();
    addKeys();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::toPage);
    connect(m_navigation, &Navigation::centreChosen, this, &MainWindow::workFor);
    connect(m_status, &StatusLine::helperChosen, this, &MainWindow::seat);
    connect(
        m_status, &StatusLine::passphraseWanted, this, [this] { openDialog(new OwnPassphraseDialog(m_frame, this)); });
    connect(m_status, &StatusLine::hidingWanted, this, &MainWindow::hidingWanted);
    connect(m_status, &StatusLine::lockWanted, this, &MainWindow::lockWanted);
    connect(&workspace.bus(), &ChangeBus::changed, this, [this](const Areas& changed) {
        if (changed.contains(organisationArea)) {
            m_guard.run([this] { showOrganisation(); });
            // Not at once: it may be a page that changed the role, and pages are thrown away when it differs.
            QMetaObject::invokeMethod(this, &MainWindow::followRole, Qt::QueuedConnection);
        }
        if (!(changed - Areas{backupsArea, draftsArea}).isEmpty())
            m_status->setSaved(toLocal(m_frame.workspace.desk().clock.now()).time());
        m_counting.start();
    });
    m_counting.setSingleShot(true); // many changes in one turn are counted once, after the page was shown
    connect(&m_counting, &QTimer::timeout, this, &MainWindow::countWaiting);
    connect(m_pages, &PageStack::shown, this, [this] {
        m_navigation->setCurrent(m_pages->currentCode());
        m_title->setText(m_pages->title());
    });
    seatChanged();
}

MainWindow::~MainWindow()
{
    m_pages->setEntries({}); // pages let go of people as they end, and what hears of it must still be there
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Nærvær"));
    dress(*m_title, Look::Title);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_top = new QHBoxLayout;
    m_top->addWidget(m_title);
    m_top->addStretch(1);
    m_top->addWidget(m_finder, 4);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(m_top);
    right->addWidget(m_strip);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    m_status->takeIn(m_backup);
    m_backup->read();
    auto* whole = new QWidget;
    auto* across = new QHBoxLayout(whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* line = new QFrame;
    line->setProperty("look", QStringLiteral("upright"));
    across->addWidget(m_navigation);
    across->addWidget(line);
    across->addLayout(right, 1);
    setCentralWidget(whole);
    resize(1366, 768);
    followType(*this, [this] { fit(); });
}

void MainWindow::fit()
{
    const int unit = fontMetrics().height() / 2;
    m_top->setContentsMargins(3 * unit, 2 * unit, 3 * unit, unit);
    m_finder->setMinimumWidth(20 * unit);
    m_finder->setMaximumWidth(44 * unit);
    const bool narrow = width() < fontMetrics().averageCharWidth() * fewestCharacters;
    if (narrow && !m_navigation->isNarrow())
        m_status->takeIn(m_navigation->centreChoice());
    m_navigation->setNarrow(narrow);
    m_status->setNarrow(narrow);
    m_backup->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    fit();
    QMainWindow::resizeEvent(event);
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_finder->setFocus(Qt::ShortcutFocusReason);
        m_finder->selectAll();
    });
    key(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { emit lockWanted(); });
    key(QKeySequence::Undo, [this] { undo(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    for (int n = 0; n < 9; ++n)
        key(QKeySequence(QStringLiteral("Ctrl+%1").arg(n + 1)), [this, n] {
            if (n < static_cast<int>(m_pages->entries().size()))
                toPage(m_pages->entries()[static_cast<size_t>(n)].code);
        });
}

void MainWindow::followRole()
{
    if (m_frame.workspace.desk().session.role() == m_role)
        return;
    const QString here = m_pages->currentCode();
    m_guard.run([&] {
        seatChanged();
        toPage(here);
    });
}

void MainWindow::seatChanged()
{
    const Desk& desk = m_frame.workspace.desk();
    m_role = desk.session.role();
    std::vector<AreaEntry> entries = areas();
    std::erase_if(entries, [&](const AreaEntry& entry) { return !desk.session.may(entry.permission); });
    m_navigation->setEntries(entries);
    m_finder->setEntries(entries);
    m_pages->setEntries(entries);
    showOrganisation();
    m_status->setDemo(m_frame.workspace.organisation().organisation().isDemo);
    m_guard.run([this] { m_frame.workspace.drafts().dropOld(); });
    if (!entries.empty())
        toPage(entries.front().code);
    m_counting.start();
}

void MainWindow::showOrganisation()
{
    m_navigation->setCentres(m_frame.workspace.organisation().centres(), m_frame.workspace.desk().session.centreId());
    const bool isDemo = m_frame.workspace.organisation().organisation().isDemo;
    m_status->setSeated(
        m_frame.workspace.desk().session, isDemo ? m_frame.workspace.organisation().helpers() : std::vector<Helper>{});
}

void MainWindow::seat(HelperId id)
{
    m_guard.run([&] {
        m_pages->setEntries({}); // what they typed is kept and whom they rang is let go in their own name
        const Problems problems = m_frame.workspace.organisation().seat(id);
        seatChanged();
        refused(problems);
    });
}

void MainWindow::workFor(CentreId id)
{
    m_frame.workspace.desk().session.workFor(id);
    m_pages->markAllStale();
    m_counting.start();
}

void MainWindow::toPage(const QString& code)
{
    m_pages->open(code);
}

void MainWindow::toCard(PersonId person, LookPurpose purpose)
{
    m_pages->openCard(person, purpose);
}

void MainWindow::toCall(PersonId person)
{
    if (auto* calls = qobject_cast<CallsPage*>(m_pages->open(QStringLiteral("calls"))))
        calls->callNow(person);
}

void MainWindow::toDraft(const Draft& draft)
{
    const DraftPlace place = DraftPlace::read(draft.place);
    if (place.form == callForm && m_frame.workspace.desk().session.may(Action::MakeCalls))
        return toCall(place.person());
    m_guard.run([&] {
        QDialog* form = nullptr;
        for (const AreaEntry& entry : m_pages->entries())
            if (!form && entry.resume)
                form = entry.resume(m_frame, place, this);
        if (auto* record = qobject_cast<RecordDialog*>(form))
            record->goOnFrom(place);
        openDialog(form ? form : keptWords(m_frame, draft, this));
    });
}

void MainWindow::back()
{
    m_pages->back();
}

void MainWindow::done(const QString& sentence, bool withUndo)
{
    if (withUndo && m_frame.workspace.desk().undo.next())
        m_strip->say(Meaning::Good, sentence, tr("Undo (Ctrl+Z)"), [this] { undo(); });
    else
        m_strip->say(Meaning::Good, sentence);
}

void MainWindow::restore(const QString& backup, const QString& passphrase)
{
    QMetaObject::invokeMethod(
        this, [=, this] { emit restoreWanted(backup, passphrase); }, Qt::QueuedConnection);
}

void MainWindow::refused(const Problems& problems)
{
    if (!problems.empty())
        m_strip->say(Meaning::Due, sentence(problems.front()));
}

void MainWindow::inCall(bool runs)
{
    emit callRuns(runs);
}

void MainWindow::undo()
{
    UndoStack& steps = m_frame.workspace.desk().undo;
    const auto verb = steps.next();
    if (!verb)
        return m_strip->say(Meaning::Rest, tr("There is nothing to take back."));
    m_guard.run([&] {
        if (const Problems problems = steps.undo(); !problems.empty())
            return refused(problems);
        m_strip->say(Meaning::Good, tr("Taken back: %1").arg(verbWords(*verb)));
    });
}

void MainWindow::countWaiting()
{
    m_guard.run([this] {
        for (const AreaEntry& entry : m_pages->entries())
            if (entry.waiting)
                m_navigation->setWaiting(entry.code, entry.waiting(m_frame.workspace));
    });
}

void MainWindow::showKeys()
{
    const Page* here = m_pages->current();
    KeySheet(m_title->text(), here ? here->keys() : std::vector<KeyLine>{}, this).exec();
}

} // namespace naervaer::ui
