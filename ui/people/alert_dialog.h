// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace naervaer::ui {

class DateEdit;

/// Writes what must be known at the moment of contact, and until when; or changes it.
class AlertDialog : public RecordDialog {
    Q_OBJECT
public:
    /// An alert without an id is a new one.
    AlertDialog(const Frame& frame, const Alert& alert, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Alert m_alert;
    QPlainTextEdit* m_text;
    QComboBox* m_priority;
    DateEdit* m_from;
    DateEdit* m_to;
};

} // namespace naervaer::ui
