// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/round.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QLineEdit;
class QSpinBox;

namespace naervaer::ui {

class TimeEdit;

/// A round's name, how often its people are rung, and in which part of the day.
class RoundForm : public RecordDialog {
    Q_OBJECT
public:
    /// A round without an id is a new one.
    RoundForm(const Frame& frame, const Round& round, QWidget* parent = nullptr);

    /// The round that was saved; null before that when it is a new one.
    [[nodiscard]] RoundId id() const { return m_round.id; }

private:
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Round m_round;
    QLineEdit* m_name;
    QSpinBox* m_interval;
    TimeEdit* m_from;
    TimeEdit* m_to;
};

/// The form of a round in which a draft was typed; null when that round is gone, or it was another form.
[[nodiscard]] QDialog* resumeRound(const Frame& frame, const DraftPlace& place, QWidget* parent);

} // namespace naervaer::ui
