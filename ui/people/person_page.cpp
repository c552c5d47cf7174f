// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"

#include "core/workspace.h"
#include "ui/notes/person_notes.h"
#include "ui/people/person_consents.h"
#include "ui/people/person_header.h"
#include "ui/people/person_matters.h"
#include "ui/people/person_overview.h"
#include "ui/people/person_timeline.h"
#include "ui/shell/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>

namespace naervaer::ui {

PersonPage::PersonPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_merged(wordsLabel({}, Look::Quiet)), m_header(new PersonHeader(frame)),
      m_tabs(new QTabBar), m_notes(new PersonNotes(frame)), m_column(nullptr), m_scroll(new QScrollArea)
{
    auto* content = new QWidget;
    dress(*content, Look::Page);
    m_column = new QVBoxLayout(content);
    const int step = gridStep(font());
    m_column->setContentsMargins(3 * step, step, 3 * step, 3 * step);
    m_merged->setObjectName(QStringLiteral("merged"));
    m_tabs->setObjectName(QStringLiteral("card_parts"));
    m_tabs->setAccessibleName(tr("Parts of the card"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_column->addWidget(m_merged);
    m_column->addWidget(m_header);
    m_column->addWidget(m_tabs);
    addPart(tr("Overview"), new PersonOverview(frame));
    addPart(tr("Timeline"), new PersonTimeline(frame));
    addPart(tr("Consents"), new PersonConsents(frame));
    addPart(tr("Concerns and tasks"), new PersonMatters(frame));
    addPart(tr("Confidential notes"), m_notes);
    m_column->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        showPart(index);
        QMetaObject::invokeMethod(this, &PersonPage::makeRoom, Qt::QueuedConnection); // once the part is laid out
    });
    showPart(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    (new QVBoxLayout(this))->addWidget(m_scroll);
    addKeys();
}

void PersonPage::addPart(const QString& words, CardSection* part)
{
    m_tabs->addTab(words);
    m_parts.push_back(part);
    m_column->addWidget(part);
}

void PersonPage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_header->logContact(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_header->edit(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_header->nameAlias(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_frame.go.toCall(m_person); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { showNext(); });
}

void PersonPage::showNext()
{
    int next = m_tabs->currentIndex();
    do
        next = (next + 1) % m_tabs->count();
    while (!m_tabs->isTabVisible(next));
    m_tabs->setCurrentIndex(next);
}

std::vector<KeyLine> PersonPage::keys() const
{
    return {{tr("Ctrl+L"), tr("Log a contact")}, {tr("Ctrl+R"), tr("Ring now")}, {tr("Ctrl+E"), tr("Edit the card")},
        {tr("Ctrl+B"), tr("An alias becomes this person")}, {tr("Ctrl+Tab"), tr("The next part of the card")},
        {tr("Esc"), tr("Back to where you came from")}};
}

QString PersonPage::title() const
{
    return tr("Card");
}

Areas PersonPage::shows() const
{
    return {peopleArea, contactsArea, concernsArea, tasksArea, notesArea, rightsArea};
}

void PersonPage::open(PersonId person, LookPurpose purpose)
{
    if (m_person != person) {
        const QSignalBlocker quiet(m_tabs); // nobody chose it; read() shows it
        m_tabs->setCurrentIndex(0);
    }
    m_person = person;
    m_purpose = purpose;
    read();
    m_isRead = !isVisible();
    m_scroll->ensureVisible(0, 0);
}

void PersonPage::read()
{
    const auto card = m_frame.workspace.people().openCard(m_person, m_purpose);
    if (!card)
        throw Failure(Failure::Kind::Missing, QStringLiteral("person"));
    const bool leads = card->person.id != m_person;
    m_merged->setVisible(leads);
    if (leads)
        m_merged->setText(tr("The card you asked for was merged into this one."));
    m_header->fill(*card);
    m_tabs->setVisible(!card->isMasked);
    m_tabs->setTabVisible(m_tabs->count() - 1, m_frame.workspace.desk().session.may(Action::ReadConfidential));
    m_notes->comeFor(m_purpose);
    for (CardSection* part : m_parts)
        part->fill(*card);
    showPart(card->isMasked ? -1 : m_tabs->currentIndex());
}

void PersonPage::refresh()
{
    if (!m_isRead && !m_person.isNull())
        read();
}

void PersonPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isRead = false;
}

void PersonPage::arrive()
{
    m_header->arrive();
}

void PersonPage::showPart(int index)
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(static_cast<int>(i) == index);
}

void PersonPage::makeRoom()
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    if (m_tabs->geometry().bottom() - bar->value() > m_scroll->viewport()->height() * 2 / 3)
        bar->setValue(m_tabs->y());
}

void PersonPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_frame.go.back();
    else
        Page::keyPressEvent(event);
}

} // namespace naervaer::ui
