// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class DateEdit;

/// Plans a time without contact, or moves its ends.
class PauseDialog : public RecordDialog {
    Q_OBJECT
public:
    /// A pause without an id is a new one.
    PauseDialog(const Frame& frame, const Pause& pause, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Pause m_pause;
    QComboBox* m_reason;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_note;
};

} // namespace naervaer::ui
