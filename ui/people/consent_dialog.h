// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/consent_fields.h"
#include "ui/shell/page.h"

namespace naervaer::ui {

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
    ConsentFields m_fields;
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
