// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace naervaer::ui {

/// Raises a concern about a person.
class RaiseConcernDialog : public RecordDialog {
    Q_OBJECT
public:
    RaiseConcernDialog(const Frame& frame, PersonId person, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems raise();

    Frame m_frame;
    PersonId m_person;
    QPlainTextEdit* m_text;
    QComboBox* m_urgency;
};

} // namespace naervaer::ui
