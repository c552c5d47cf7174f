// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class PhoneEdit;

/// Adds or changes a relative or professional around the person.
class RelationDialog : public RecordDialog {
    Q_OBJECT
public:
    /// A relation without an id is a new one.
    RelationDialog(const Frame& frame, const Relation& relation, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems keep();

    Frame m_frame;
    Relation m_relation;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_role;
    PhoneEdit* m_phone;
    QCheckBox* m_mayBeTold;
};

} // namespace naervaer::ui
