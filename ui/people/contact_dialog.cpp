// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contact_dialog.h"

#include "core/workspace.h"

#include <QCheckBox>
#include <QSpinBox>

namespace naervaer::ui {

ContactDialog::ContactDialog(const Frame& frame, const Person& person, QWidget* parent)
    : RecordDialog(tr("Log a contact"), frame.ask, parent), m_frame(frame), m_person(person),
      m_fields(*this, frame.workspace.desk().clock), m_adults(headsBox(1)), m_children(headsBox(0)),
      m_concern(new QCheckBox(tr("I am worried: somebody else must look at the note")))
{
    setObjectName(QStringLiteral("contactDialog"));
    keepTyped(frame.workspace.drafts(), {m_person.id});
    beginGroup(tr("The meeting with %1").arg(m_person.shownName()));
    m_fields.addWhen(ContactKind::Visit);
    add(QStringLiteral("adults"), tr("Adults, the person included"), m_adults);
    add(QStringLiteral("children"), tr("Children"), m_children);
    beginGroup(tr("What was said"));
    m_fields.addMinutes();
    m_fields.addMood();
    m_fields.addTold();
    add(QStringLiteral("concern"), QString(), m_concern);
    setSaveWords(tr("Log it"));
    onSave([this] { return log(); });
}

Contact ContactDialog::contact(Problems& problems) const
{
    Contact contact = m_fields.read(problems);
    contact.personId = m_person.id;
    contact.adults = m_adults->value();
    contact.children = m_children->value();
    contact.municipalityCode = m_person.municipalityCode;
    if (m_concern->isChecked() && contact.note.isEmpty())
        problems.push_back({QStringLiteral("concern.text_missing"), QStringLiteral("note")});
    return contact;
}

Problems ContactDialog::log()
{
    Problems problems;
    const Contact met = contact(problems);
    if (!problems.empty())
        return problems;
    const auto logged = m_frame.workspace.contacts().record(met);
    if (!logged)
        return logged.problems();
    if (m_concern->isChecked())
        problems = raiseConcern(*logged, met.note);
    m_frame.go.done(tr("The contact is logged."));
    m_frame.go.refused(problems);
    return {};
}

Problems ContactDialog::raiseConcern(ContactId contact, const QString& text)
{
    Concern concern;
    concern.personId = m_person.id;
    concern.contactId = contact;
    concern.text = text;
    const auto raised = m_frame.workspace.concerns().raise(concern);
    if (!raised)
        return raised.problems();
    m_frame.workspace.desk().undo.join(2, QStringLiteral("contacts.record"));
    return {};
}

} // namespace naervaer::ui
