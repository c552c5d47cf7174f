// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/recovery_sheet.h"
#include "ui/shell/guard.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace naervaer::ui {

class Ask;
class MessageStrip;

/// Shown when a register was begun or its sheet renewed, before one can go on: the code, to be printed, saved or copied
/// by hand. Accepted when somebody says that it is put away; Esc asks first, and is rejected.
class RecoverySheetDialog : public QDialog {
    Q_OBJECT
public:
    /// `ask` outlives the dialog.
    RecoverySheetDialog(const RecoverySheet& sheet, Ask& ask, QWidget* parent = nullptr);

public slots:
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget* codeBox() const;
    void addVerbs(QVBoxLayout& column);
    void print();
    void save();
    /// It is on paper now: going on is the next step.
    void leadOn();

    RecoverySheet m_sheet;
    Ask& m_ask;
    Guard m_guard;
    MessageStrip* m_strip;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_done;
};

} // namespace naervaer::ui
