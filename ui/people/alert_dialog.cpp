// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alert_dialog.h"

#include "core/workspace.h"
#include "ui/widgets/date_edit.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace naervaer::ui {

AlertDialog::AlertDialog(const Frame& frame, const Alert& alert, QWidget* parent)
    : RecordDialog(alert.id.isNull() ? tr("New alert") : tr("Alert"), frame.ask, parent), m_frame(frame),
      m_alert(alert), m_text(new QPlainTextEdit(alert.text)), m_priority(new QComboBox),
      m_from(new DateEdit(frame.workspace.desk().clock)), m_to(new DateEdit(frame.workspace.desk().clock))
{
    setObjectName(QStringLiteral("alertDialog"));
    keepTyped(frame.workspace.drafts(), {alert.personId}, alert.id.value());
    m_priority->addItem(tr("First of all"), 1);
    m_priority->addItem(tr("Important"), 2);
    m_priority->addItem(tr("Good to know"), 3);
    m_priority->setCurrentIndex(m_priority->findData(alert.priority));
    m_from->setDate(alert.fromOn.isValid() ? alert.fromOn : frame.workspace.desk().clock.today());
    m_to->setDate(alert.toOn);
    add(QStringLiteral("text"), tr("What to know"), m_text);
    add(QStringLiteral("priority"), tr("How much it matters"), m_priority);
    add(QStringLiteral("from_on"), tr("Shown from"), m_from);
    add(QStringLiteral("to_on"), tr("to, with that day"), m_to);
    setSaveWords(tr("Save the alert"));
    onSave([this] { return keep(); });
}

Problems AlertDialog::keep()
{
    Alert alert = m_alert;
    alert.text = m_text->toPlainText().trimmed();
    alert.priority = m_priority->currentData().toInt();
    alert.fromOn = m_from->date().value_or(m_frame.workspace.desk().clock.today());
    alert.toOn = m_to->date();
    PeopleService& people = m_frame.workspace.people();
    Problems problems;
    if (!alert.id.isNull())
        problems = people.amendAlert(alert);
    else if (const auto raised = people.raiseAlert(alert); !raised)
        problems = raised.problems();
    if (problems.empty())
        m_frame.go.done(tr("The alert is shown at every contact."));
    return problems;
}

} // namespace naervaer::ui
