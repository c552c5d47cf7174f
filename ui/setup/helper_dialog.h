// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class ChipEditor;
class PhoneEdit;

/// A helper: who it is, what is trusted to them and where, how they are reached.
class HelperDialog : public RecordDialog {
    Q_OBJECT
public:
    /// A helper without an id is a new one.
    HelperDialog(const Frame& frame, const Helper& helper, QWidget* parent = nullptr);

private:
    void build();
    /// One's own leave is somebody else's to change: a slip would lock the door behind one.
    void keepOwnLeave();
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Helper m_helper;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_role;
    QComboBox* m_centre;
    PhoneEdit* m_phone;
    ChipEditor* m_languages;
    QCheckBox* m_works;
};

} // namespace naervaer::ui
