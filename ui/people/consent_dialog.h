// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class DateEdit;

/// Notes that the person, or a guardian, has consented to one thing.
class ConsentDialog : public RecordDialog {
    Q_OBJECT
public:
    ConsentDialog(const Frame& frame, PersonId person, ConsentPurpose purpose, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems take();

    Frame m_frame;
    PersonId m_person;
    QComboBox* m_purpose;
    QComboBox* m_how;
    DateEdit* m_givenOn;
    QLineEdit* m_guardian;
    QLineEdit* m_wording;
};

/// Notes from when a consent no longer holds.
class WithdrawDialog : public RecordDialog {
    Q_OBJECT
public:
    WithdrawDialog(const Frame& frame, const Consent& consent, QWidget* parent = nullptr);

private:
    Frame m_frame;
    ConsentId m_consent;
    DateEdit* m_on;
};

} // namespace naervaer::ui
