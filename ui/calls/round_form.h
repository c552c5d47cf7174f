// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round.h"
#include "ui/shell/record_dialog.h"

class QLineEdit;
class QSpinBox;

namespace naervaer::ui {

class TimeEdit;

/// A round's name, how often its people are rung, and in which part of the day.
class RoundForm : public RecordDialog {
    Q_OBJECT
public:
    RoundForm(const Round& round, Ask& ask, QWidget* parent = nullptr);

    /// The round as it stands in the form.
    [[nodiscard]] Round round() const;

private:
    Round m_round;
    QLineEdit* m_name;
    QSpinBox* m_interval;
    TimeEdit* m_from;
    TimeEdit* m_to;
};

} // namespace naervaer::ui
