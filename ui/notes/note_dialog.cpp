// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_dialog.h"

#include "core/workspace.h"
#include "ui/shell/code_words.h"

#include <QPlainTextEdit>

namespace naervaer::ui {

NoteDialog::NoteDialog(const Frame& frame, const Note& note, QWidget* parent)
    : RecordDialog(note.id.isNull() ? tr("New confidential note") : tr("Confidential note"), frame.ask, parent),
      m_frame(frame), m_note(note), m_text(new QPlainTextEdit(note.text.value_or(QString()))),
      m_heldBack(codeBox(note.heldBack))
{
    setObjectName(QStringLiteral("noteDialog"));
    keepTyped(frame.workspace.drafts(), {note.personId}, note.id.value());
    NoteService& notes = frame.workspace.notes();
    sealTyped({[&notes](const QString& place, const QString& typed) { return notes.sealTyped(place, typed); },
        [&notes](const QString& place, const QString& sealed) { return notes.openTyped(place, sealed); }});
    add(QStringLiteral("text"), tr("For coordinators only"), m_text);
    add(QStringLiteral("held_back"), tr("In the person's own copy"), m_heldBack);
    setSaveWords(tr("Save the note"));
    onSave([this] { return keep(); });
}

Problems NoteDialog::keep()
{
    NoteService& notes = m_frame.workspace.notes();
    Note note = m_note;
    note.text = m_text->toPlainText();
    note.heldBack = chosenIn<HeldBack>(m_heldBack);
    Problems problems;
    if (!note.id.isNull())
        problems = notes.amend(note);
    else if (const auto written = notes.write(note.personId, *note.text, note.heldBack); !written)
        problems = written.problems();
    if (problems.empty())
        m_frame.go.done(tr("The note is saved, sealed for coordinators."));
    return problems;
}

} // namespace naervaer::ui
