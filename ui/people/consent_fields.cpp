// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consent_fields.h"

#include "ui/shell/code_words.h"
#include "ui/widgets/date_edit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace naervaer::ui {

namespace {
QString say(const char* words)
{
    return QCoreApplication::translate("naervaer::ui::ConsentFields", words);
}
} // namespace

ConsentFields::ConsentFields(RecordDialog& dialog, const Clock& clock)
    : m_dialog(dialog), m_clock(clock), m_how(codeBox(ConsentHow::Spoken)), m_givenOn(new DateEdit(clock)),
      m_guardian(new QLineEdit), m_wording(new QLineEdit)
{
    m_givenOn->setDate(clock.today());
    m_guardian->setPlaceholderText(say(QT_TRANSLATE_NOOP("naervaer::ui::ConsentFields", "Who consented for a child")));
    m_wording->setPlaceholderText(
        say(QT_TRANSLATE_NOOP("naervaer::ui::ConsentFields", "Which text was read out, such as 2026-1")));
}

void ConsentFields::add()
{
    m_dialog.add(
        QStringLiteral("given_on"), say(QT_TRANSLATE_NOOP("naervaer::ui::ConsentFields", "Given on")), m_givenOn);
    m_dialog.add(QStringLiteral("how"), say(QT_TRANSLATE_NOOP("naervaer::ui::ConsentFields", "How")), m_how);
    m_dialog.add(
        QStringLiteral("guardian"), say(QT_TRANSLATE_NOOP("naervaer::ui::ConsentFields", "Guardian")), m_guardian);
    m_dialog.add(
        QStringLiteral("wording_version"), say(QT_TRANSLATE_NOOP("naervaer::ui::ConsentFields", "Wording")), m_wording);
}

Consent ConsentFields::read(Consent consent) const
{
    consent.how = chosenIn<ConsentHow>(m_how);
    consent.givenOn = m_givenOn->date().value_or(m_clock.today());
    consent.guardian = m_guardian->text().trimmed();
    consent.wordingVersion = m_wording->text().trimmed();
    return consent;
}

} // namespace naervaer::ui
