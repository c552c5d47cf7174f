// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_consents.h"

#include "core/workspace.h"
#include "ui/people/consent_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/shell/words.h"
#include "ui/widgets/badge.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace naervaer::ui {

PersonConsents::PersonConsents(const Frame& frame, QWidget* parent)
    : CardSection(frame, parent), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_lines);
    column->addStretch();
}

void PersonConsents::fill(const naervaer::Card& card)
{
    m_card = card;
    m_helpers = m_frame.workspace.organisation().helperNames();
    emptyLayout(m_lines);
    m_lines->addWidget(wordsLabel(tr("Why we keep the card: %1").arg(words(card.person.legalBasis)), Look::Quiet));
    for (const auto& each : Codes<ConsentPurpose>::all)
        addPurpose(each.value);
}

/// The newest consent for a purpose tells; older ones stay in the file.
void PersonConsents::addPurpose(ConsentPurpose purpose)
{
    const Consent* newest = nullptr;
    for (const Consent& each : m_card.consents)
        if (each.purpose == purpose && (!newest || each.givenOn >= newest->givenOn))
            newest = &each;
    const bool holds = newest && newest->holdsOn(today());
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(wordsLabel(words(purpose)));
    if (newest)
        text->addWidget(wordsLabel(about(*newest), Look::Quiet));
    row->addLayout(text, 1);
    auto* state = holds ? new Badge(tr("Given"), Meaning::Good)
        : newest        ? new Badge(tr("Withdrawn"), Meaning::Due)
                        : new Badge(tr("Not given"), Meaning::Rest);
    row->addWidget(state);
    QPushButton* change = quietButton(holds ? tr("Withdraw …") : tr("Note consent …"), QString(codeOf(purpose)));
    change->setAccessibleName(tr("%1: %2").arg(words(purpose), change->text()));
    change->setVisible(isOpen(m_card) && may(Action::EditPeople));
    connect(change, &QPushButton::clicked, this, [this, holds, purpose, consent = newest ? *newest : Consent{}] {
        if (holds)
            openDialog(new WithdrawDialog(m_frame, consent, this));
        else
            openDialog(new ConsentDialog(m_frame, m_card.person.id, purpose, this));
    });
    row->addWidget(change);
    m_lines->addWidget(widget);
}

QString PersonConsents::about(const Consent& consent) const
{
    QStringList parts{words(consent.how), dayWords(consent.givenOn, today())};
    if (!consent.guardian.isEmpty())
        parts << consent.guardian;
    if (const QString taker = m_helpers.value(consent.takenBy); !taker.isEmpty())
        parts << tr("taken by %1").arg(taker);
    if (!consent.wordingVersion.isEmpty())
        parts << tr("wording %1").arg(consent.wordingVersion);
    if (consent.withdrawnOn)
        parts << tr("withdrawn %1").arg(dayWords(*consent.withdrawnOn, today()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace naervaer::ui
