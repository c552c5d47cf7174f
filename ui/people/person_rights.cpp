// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_rights.h"

#include "core/workspace.h"
#include "ui/people/card_section.h"
#include "ui/print/subject_print.h"
#include "ui/rights/rights_dialogs.h"
#include "ui/shell/ask.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icons.h"

#include <QBoxLayout>
#include <QMenu>

namespace naervaer::ui {

PersonRights::PersonRights(const Frame& frame, QWidget* parent)
    : QPushButton(ui::icon(QStringLiteral("shield-check")), tr("Rights of the person"), parent), m_frame(frame)
{
    setObjectName(QStringLiteral("rights_of_the_person"));
    setAutoDefault(true); // Enter presses it
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PersonRights::fillMenu);
}

bool PersonRights::may(Action action) const
{
    return m_frame.workspace.desk().session.may(action);
}

void PersonRights::showFor(const naervaer::Card& card)
{
    m_card = card;
    const PersonState state = card.person.state;
    setVisible(may(Action::AskErasure) && !card.isMasked
        && (state == PersonState::Active || state == PersonState::Ended || state == PersonState::Restricted));
}

void PersonRights::fillMenu()
{
    menu()->clear();
    const PersonId id = m_card.person.id;
    const bool restricted = m_card.person.state == PersonState::Restricted;
    const auto offer = [&](const QString& name, const QString& words, bool enabled, auto act) {
        QAction* action = menu()->addAction(words, this, [this, act] { m_frame.guard.run(act); });
        action->setObjectName(name);
        action->setEnabled(enabled);
    };
    offer(QStringLiteral("give_access"), tr("A copy of everything to a file …"), may(Action::GiveAccess),
        [this] { giveAccess(); });
    if (restricted)
        offer(QStringLiteral("lift"), tr("Lift the restriction"), may(Action::RestrictCards), [this] { lift(); });
    else
        offer(QStringLiteral("restrict"), tr("Restrict the card …"), may(Action::RestrictCards),
            [this, id] { openDialog(new RestrictDialog(m_frame, id, this)); });
    offer(QStringLiteral("ask_erasure"), tr("Ask for erasure …"), may(Action::AskErasure) && !restricted,
        [this, id] { openDialog(new AskErasureDialog(m_frame, id, ErasureReason::Wish, this)); });
}

void PersonRights::giveAccess()
{
    const QString path = m_frame.ask.saveFile(this, tr("A copy of everything, for the person"), tr("copy.pdf"),
        tr("To read (*.pdf);;For other programs (*.json)"));
    if (path.isEmpty())
        return;
    const auto access = m_frame.workspace.rights().giveAccess(m_card.person.id);
    if (!access)
        return m_frame.go.refused(access.problems());
    const Problems problems = writeSubject(*access, m_frame.workspace.organisation().organisation(), path);
    if (!problems.empty())
        return m_frame.go.refused(problems);
    m_frame.go.done(tr("The copy is written. Only you may read the file: hand it over safely."), false);
}

void PersonRights::lift()
{
    const Problems problems = m_frame.workspace.people().liftRestriction(m_card.person.id);
    if (!problems.empty())
        return m_frame.go.refused(problems);
    m_frame.go.done(tr("The restriction is lifted."));
}

void PersonRights::addNotices(QBoxLayout* into)
{
    const QDate today = m_frame.workspace.desk().clock.today();
    if (const auto& restriction = m_card.restriction)
        addStrip(into, Meaning::Due, QStringLiteral("lock"), tr("Restricted: %1").arg(words(restriction->ground)),
            tr("since %1").arg(dayWords(restriction->fromOn, today)));
    if (!may(Action::AskErasure) || m_card.isMasked)
        return;
    const auto erasure = m_frame.workspace.rights().openErasure(m_card.person.id);
    if (!erasure)
        return;
    QBoxLayout* row = addStrip(into, Meaning::Need, QStringLiteral("triangle-alert"),
        tr("Erasure is asked for: %1").arg(words(erasure->reason)), momentWords(erasure->createdAt, today));
    QPushButton* stays = quietButton(tr("Do not erase"), QStringLiteral("refuse_erasure"));
    connect(stays, &QPushButton::clicked, this, [this, each = *erasure] { refuse(each); });
    row->addWidget(stays);
    QPushButton* goes = quietButton(tr("Confirm …"), QStringLiteral("confirm_erasure"));
    goes->setEnabled(may(Action::ConfirmErasure));
    connect(goes, &QPushButton::clicked, this, [this, each = *erasure] { confirm(each); });
    row->addWidget(goes);
}

void PersonRights::refuse(const Erasure& erasure)
{
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.rights().withdrawErasure(erasure.id);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("The card stays."));
    });
}

void PersonRights::confirm(const Erasure& erasure)
{
    m_frame.guard.run([&] {
        ErasureLine line;
        line.erasure = erasure;
        line.personName = m_card.person.shownName();
        line.askedBy = m_frame.workspace.organisation().helperNames().value(erasure.createdBy);
        auto* dialog = new ConfirmErasureDialog(m_frame, line, this);
        connect(dialog, &QDialog::accepted, this, [this] { m_frame.go.back(); }); // there is no card to show
        openDialog(dialog);
    });
}

} // namespace naervaer::ui
