// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QLineEdit;

namespace naervaer::ui {

class TimeEdit;

/// Agrees how often and when in the day contact is kept.
class RhythmDialog : public RecordDialog {
    Q_OBJECT
public:
    RhythmDialog(const Frame& frame, PersonId person, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems agree();

    Frame m_frame;
    PersonId m_person;
    QLineEdit* m_interval;
    TimeEdit* m_notBefore;
    TimeEdit* m_notAfter;
};

/// Days as typed; empty is none. [rhythm.interval_out_of_range "interval_days"]
[[nodiscard]] std::optional<int> intervalIn(const QLineEdit* line, Problems& problems);

} // namespace naervaer::ui
