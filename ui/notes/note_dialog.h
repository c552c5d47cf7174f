// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace naervaer::ui {

/// Writes a confidential note about a person, or changes one.
class NoteDialog : public RecordDialog {
    Q_OBJECT
public:
    /// A note without an id is a new one about its person.
    NoteDialog(const Frame& frame, const Note& note, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Note m_note;
    QPlainTextEdit* m_text;
    QComboBox* m_heldBack;
};

} // namespace naervaer::ui
