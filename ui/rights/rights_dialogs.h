// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"
#include "ui/shell/areas.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QSpinBox;

namespace naervaer::ui {

class DateEdit;

/// Restricts a card: why, and what that means.
class RestrictDialog : public RecordDialog {
    Q_OBJECT
public:
    RestrictDialog(const Frame& frame, PersonId person, QWidget* parent = nullptr);

private:
    Frame m_frame;
    QComboBox* m_ground;
};

/// Asks for a person's erasure, with what would go and what would stay.
class AskErasureDialog : public RecordDialog {
    Q_OBJECT
public:
    AskErasureDialog(const Frame& frame, PersonId person, ErasureReason reason, QWidget* parent = nullptr);

private:
    Frame m_frame;
    QComboBox* m_reason;
};

/// The second person's word: erases for good what another has asked for.
class ConfirmErasureDialog : public RecordDialog {
    Q_OBJECT
public:
    ConfirmErasureDialog(const Frame& frame, const ErasureLine& line, QWidget* parent = nullptr);

private:
    Frame m_frame;
};

/// How long cards are kept without contact before they are proposed for erasure.
class RetentionDialog : public RecordDialog {
    Q_OBJECT
public:
    explicit RetentionDialog(const Frame& frame, QWidget* parent = nullptr);

private:
    [[nodiscard]] Problems keep();

    Frame m_frame;
    QSpinBox* m_ended;
    QSpinBox* m_silent;
    DateEdit* m_from;
};

/// The dialogs above, for rendering every screen without a user.
[[nodiscard]] NamedDialogs rightsDialogs(const Frame& frame);

} // namespace naervaer::ui
