// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/card_dialog.h"

#include "core/workspace.h"

namespace naervaer::ui {

CardDialog::CardDialog(const Frame& frame, const naervaer::Card& card, QWidget* parent)
    : RecordDialog(tr("The card"), frame.ask, parent), m_frame(frame), m_person(card.person),
      m_fields(*this, frame.workspace.organisation().organisation().country)
{
    setObjectName(QStringLiteral("cardDialog"));
    keepTyped(frame.workspace.drafts(), {m_person.id}, m_person.id.value());
    m_fields.addNames();
    m_fields.addBorn();
    m_fields.addRemember();
    beginGroup(tr("Phones"));
    m_fields.addPhones();
    m_fields.addAddress();
    m_fields.addMunicipality();
    m_fields.addHousehold();
    m_fields.addFood();
    m_fields.addLanguages();
    m_fields.addBasis();
    m_fields.addCameHow();
    m_fields.show(card.person, card.phones);
    onSave([this] { return amend(); });
}

Problems CardDialog::amend()
{
    Problems problems;
    const Person person = m_fields.read(m_person, problems);
    if (!problems.empty())
        return problems;
    problems = withPhonesInOneRow(m_frame.workspace.people().amend(person, m_fields.phones()));
    if (problems.empty())
        m_frame.go.done(tr("The card is changed."));
    return problems;
}

} // namespace naervaer::ui
