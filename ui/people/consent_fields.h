// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/people/card.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class DateEdit;

/// The rows that say how a consent was given: when, how, by which guardian, on which wording.
class ConsentFields {
public:
    /// The rows go into `dialog`, which outlives this, as does `clock`.
    ConsentFields(RecordDialog& dialog, const Clock& clock);

    void add();
    /// `consent` with what stands in the rows; given today when no day does.
    [[nodiscard]] Consent read(Consent consent) const;

private:
    RecordDialog& m_dialog;
    const Clock& m_clock;
    QComboBox* m_how;
    DateEdit* m_givenOn;
    QLineEdit* m_guardian;
    QLineEdit* m_wording;
};

} // namespace naervaer::ui
