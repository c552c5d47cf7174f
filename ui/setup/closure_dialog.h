// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QLineEdit;

namespace naervaer::ui {

class DateEdit;

/// A centre that shuts: from when, until when if that is known, and why.
class ClosureDialog : public RecordDialog {
    Q_OBJECT
public:
    ClosureDialog(const Frame& frame, CentreId centre, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems close();

    Frame m_frame;
    Centre m_centre;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_reason;
};

} // namespace naervaer::ui
