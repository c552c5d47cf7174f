// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/kept_drafts.h"

#include "core/workspace.h"
#include "ui/people/card_section.h"
#include "ui/shell/code_words.h"
#include "ui/shell/form_draft.h"
#include "ui/shell/guard.h"
#include "ui/shell/words.h"
#include "ui/widgets/message_strip.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

namespace {
constexpr size_t mostShown = 3; // the rest comes forward as these are dealt with
}

KeptDrafts::KeptDrafts(const Frame& frame, QWidget* parent)
    : QWidget(parent), m_frame(frame), m_strip(new MessageStrip), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("keptDrafts"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addLayout(m_rows);
    connect(&frame.workspace.bus(), &ChangeBus::changed, this, [this](const Areas& areas) {
        if (areas.contains(draftsArea))
            read();
    });
}

void KeptDrafts::read()
{
    m_frame.guard.run([this] {
        const std::vector<Draft> drafts = m_frame.workspace.drafts().mine();
        emptyLayout(m_rows);
        for (size_t i = 0; i < std::min(drafts.size(), mostShown); ++i)
            addRow(drafts[i]);
        if (drafts.size() > mostShown)
            m_rows->addWidget(
                wordsLabel(tr("and %n more", nullptr, static_cast<int>(drafts.size() - mostShown)), Look::Quiet));
        setVisible(!drafts.empty() || !m_strip->isHidden());
    });
}

QString KeptDrafts::subject(const Draft& draft) const
{
    const DraftPlace place = DraftPlace::read(draft.place);
    const QString form = place.form == callForm ? tr("A call") : formTitle(draft);
    if (place.people.size() != 1 || !m_frame.workspace.desk().session.may(Action::SearchPeople))
        return form;
    const auto person = m_frame.workspace.people().line(place.person());
    return person ? QStringLiteral("%1 · %2").arg(form, shownName(person->name)) : form;
}

void KeptDrafts::addRow(const Draft& draft)
{
    const QString subject = this->subject(draft);
    QBoxLayout* row = addStrip(m_rows, Meaning::Rest, QStringLiteral("pencil"), tr("You were writing: %1").arg(subject),
        momentWords(draft.keptAt, m_frame.workspace.desk().clock.today()));
    QPushButton* goOn = quietButton(tr("Continue"), QStringLiteral("continueDraft"));
    goOn->setAccessibleName(tr("Continue: %1").arg(subject));
    connect(goOn, &QPushButton::clicked, this, [this, draft] { m_frame.go.toDraft(draft); });
    QPushButton* discard = quietButton(tr("Discard"), QStringLiteral("discardDraft"));
    discard->setAccessibleName(tr("Discard: %1").arg(subject));
    connect(discard, &QPushButton::clicked, this, [this, draft] { throwAway(draft); });
    row->addWidget(goOn);
    row->addWidget(discard);
}

void KeptDrafts::throwAway(const Draft& draft)
{
    m_frame.guard.run([&] {
        m_strip->say(Meaning::Good, tr("What you had typed is thrown away."), tr("Undo"), [this, draft] {
            m_frame.guard.run([&] { m_frame.workspace.drafts().keep(draft.place, draft.body); });
            read();
        });
        m_frame.workspace.drafts().drop(draft.place);
    });
}

} // namespace naervaer::ui
