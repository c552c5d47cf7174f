// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/meeting_fields.h"
#include "ui/shell/page.h"

class QCheckBox;

namespace naervaer::ui {

/// Logs a meeting with a person, and the concern it left behind.
class ContactDialog : public RecordDialog {
    Q_OBJECT
public:
    ContactDialog(const Frame& frame, const Person& person, QWidget* parent = nullptr);

private:
    [[nodiscard]] Contact contact(Problems& problems) const;
    [[nodiscard]] Problems log();
    [[nodiscard]] Problems raiseConcern(ContactId contact, const QString& text);

    Frame m_frame;
    Person m_person;
    MeetingFields m_fields;
    QSpinBox* m_adults;
    QSpinBox* m_children;
    QCheckBox* m_concern;
};

} // namespace naervaer::ui
