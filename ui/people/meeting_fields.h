// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/contacts/contact.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace naervaer::ui {

class ChipEditor;
class DateEdit;
class TimeEdit;

/// What is asked about any meeting, a group of rows at a time: how and when, how long, what was said.
class MeetingFields {
public:
    /// The rows go into `dialog`, which outlives this, as does `clock`.
    MeetingFields(RecordDialog& dialog, const Clock& clock);

    void addWhen(ContactKind kind); ///< Now, unless something else is typed.
    void addMinutes();
    void addMood();
    void addTold(); ///< Topics and note.

    /// A meeting with what stands in the rows there are; what cannot be read goes to `problems`.
    [[nodiscard]] Contact read(Problems& problems) const;

private:
    void readMinutes(Contact& contact, Problems& problems) const;

    RecordDialog& m_dialog;
    const Clock& m_clock;
    QComboBox* m_kind = nullptr;
    DateEdit* m_day = nullptr;
    TimeEdit* m_time = nullptr;
    QLineEdit* m_minutes = nullptr;
    QComboBox* m_mood = nullptr;
    ChipEditor* m_topics = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

/// A box for how many came, `least` to 2000.
[[nodiscard]] QSpinBox* headsBox(int least);

} // namespace naervaer::ui
