// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/municipalities.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace naervaer::ui {

class MunicipalityBox;
class PhoneEdit;

/// A centre: its name, where it is, when somebody counts as forgotten, and who has the duty.
class CentreDialog : public RecordDialog {
    Q_OBJECT
public:
    /// A centre without an id is a new one.
    CentreDialog(const Frame& frame, const Centre& centre, QWidget* parent = nullptr);

private:
    void build();
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Centre m_centre;
    Municipalities m_municipalities;
    QLineEdit* m_name;
    MunicipalityBox* m_municipality;
    QSpinBox* m_margin;
    PhoneEdit* m_dutyPhone;
    QCheckBox* m_inUse;
};

} // namespace naervaer::ui
