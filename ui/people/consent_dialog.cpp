// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consent_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/date_edit.h"

namespace naervaer::ui {

ConsentDialog::ConsentDialog(const Frame& frame, PersonId person, ConsentPurpose purpose, QWidget* parent)
    : RecordDialog(tr("Consent"), frame.ask, parent), m_frame(frame), m_person(person), m_purpose(codeBox(purpose)),
      m_fields(*this, frame.workspace.desk().clock)
{
    setObjectName(QStringLiteral("consentDialog"));
    keepTyped(frame.workspace.drafts(), {person});
    add(QStringLiteral("purpose"), tr("Consents to"), m_purpose);
    m_fields.add();
    setSaveWords(tr("Note the consent"));
    onSave([this] { return take(); });
}

Problems ConsentDialog::take()
{
    Consent consent;
    consent.personId = m_person;
    consent.purpose = chosenIn<ConsentPurpose>(m_purpose);
    const auto taken = m_frame.workspace.people().takeConsent(m_fields.read(consent));
    if (!taken)
        return taken.problems();
    m_frame.go.done(tr("The consent is noted."));
    return {};
}

WithdrawDialog::WithdrawDialog(const Frame& frame, const Consent& consent, QWidget* parent)
    : RecordDialog(tr("Withdraw: %1").arg(words(consent.purpose)), frame.ask, parent), m_frame(frame),
      m_consent(consent.id), m_on(new DateEdit(frame.workspace.desk().clock))
{
    setObjectName(QStringLiteral("withdrawDialog"));
    keepTyped(frame.workspace.drafts(), {consent.personId}, consent.id.value());
    m_on->setDate(frame.workspace.desk().clock.today());
    add(QStringLiteral("withdrawn_on"), tr("Withdrawn on"), m_on);
    setSaveWords(tr("Withdraw it"));
    onSave([this] {
        Problems problems = m_frame.workspace.people().withdrawConsent(
            m_consent, m_on->date().value_or(m_frame.workspace.desk().clock.today()));
        if (problems.empty())
            m_frame.go.done(tr("The consent is withdrawn."));
        return problems;
    });
}

} // namespace naervaer::ui
