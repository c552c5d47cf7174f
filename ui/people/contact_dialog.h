// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace naervaer::ui {

class ChipEditor;
class DateEdit;
class TimeEdit;

/// Logs a meeting with a person, and the concern it left behind.
class ContactDialog : public RecordDialog {
    Q_OBJECT
public:
    ContactDialog(const Frame& frame, const Person& person, QWidget* parent = nullptr);

private:
    void addMeeting();
    void addTalk();
    [[nodiscard]] Contact contact(Problems& problems) const;
    [[nodiscard]] Problems log();
    [[nodiscard]] Problems raiseConcern(ContactId contact);

    Frame m_frame;
    Person m_person;
    QComboBox* m_kind;
    DateEdit* m_day;
    TimeEdit* m_time;
    QSpinBox* m_adults;
    QSpinBox* m_children;
    QLineEdit* m_minutes;
    QComboBox* m_mood;
    ChipEditor* m_topics;
    QPlainTextEdit* m_note;
    QCheckBox* m_concern;
};

} // namespace naervaer::ui
