// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pause_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace naervaer::ui {

PauseDialog::PauseDialog(const Frame& frame, const Pause& pause, QWidget* parent)
    : RecordDialog(tr("Pause"), frame.ask, parent), m_frame(frame), m_pause(pause), m_reason(codeBox(pause.reason)),
      m_from(new DateEdit(frame.workspace.desk().clock)), m_to(new DateEdit(frame.workspace.desk().clock)),
      m_note(new QLineEdit(pause.note))
{
    setObjectName(QStringLiteral("pauseDialog"));
    keepTyped(frame.workspace.drafts(), {pause.personId}, pause.id.value());
    m_from->setDate(pause.fromOn.isValid() ? pause.fromOn : frame.workspace.desk().clock.today());
    m_to->setDate(pause.toOn);
    m_to->setToolTip(tr("Leave it empty when nobody knows yet."));
    add(QStringLiteral("reason"), tr("Why"), m_reason);
    add(QStringLiteral("from_on"), tr("First day"), m_from);
    add(QStringLiteral("to_on"), tr("Last day, if known"), m_to);
    add(QStringLiteral("note"), tr("Note"), m_note);
    setSaveWords(tr("Plan the pause"));
    onSave([this] { return keep(); });
}

Problems PauseDialog::keep()
{
    Pause pause = m_pause;
    pause.reason = chosenIn<PauseReason>(m_reason);
    pause.fromOn = m_from->date().value_or(m_frame.workspace.desk().clock.today());
    pause.toOn = m_to->date();
    pause.note = m_note->text().trimmed();
    ContactService& contacts = m_frame.workspace.contacts();
    Problems problems;
    if (!pause.id.isNull())
        problems = contacts.amendPause(pause);
    else if (const auto planned = contacts.planPause(pause); !planned)
        problems = planned.problems();
    if (problems.empty())
        m_frame.go.done(tr("The pause is planned; contact resumes by itself."));
    return problems;
}

} // namespace naervaer::ui
