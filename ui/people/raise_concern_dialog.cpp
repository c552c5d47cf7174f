// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/raise_concern_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"

#include <QPlainTextEdit>

namespace naervaer::ui {

RaiseConcernDialog::RaiseConcernDialog(const Frame& frame, PersonId person, QWidget* parent)
    : RecordDialog(tr("Raise a concern"), frame.ask, parent), m_frame(frame), m_person(person),
      m_text(new QPlainTextEdit), m_urgency(codeBox(Urgency::Normal))
{
    setObjectName(QStringLiteral("raiseConcernDialog"));
    keepTyped(frame.workspace.drafts(), {person});
    add(QStringLiteral("text"), tr("What worries you"), m_text);
    add(QStringLiteral("urgency"), tr("How soon"), m_urgency);
    setSaveWords(tr("Raise it"));
    onSave([this] { return raise(); });
}

Problems RaiseConcernDialog::raise()
{
    Concern concern;
    concern.personId = m_person;
    concern.text = m_text->toPlainText().trimmed();
    concern.urgency = chosenIn<Urgency>(m_urgency);
    const auto raised = m_frame.workspace.concerns().raise(concern);
    if (!raised)
        return raised.problems();
    m_frame.go.done(tr("The concern is raised; it stays until somebody has handled it."));
    return {};
}

} // namespace naervaer::ui
