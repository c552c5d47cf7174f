// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "ui/shell/page.h"
#include "ui/shell/record_dialog.h"

namespace naervaer::ui {

class PassphraseFields;

/// Gives a helper a passphrase to open the register with, or another one than before. They choose it at the desk.
class AccessDialog : public RecordDialog {
    Q_OBJECT
public:
    AccessDialog(const Frame& frame, const Helper& helper, QWidget* parent = nullptr);

private:
    PassphraseFields* m_fields;
};

/// One's own passphrase, changed by whoever knows the one before.
class OwnPassphraseDialog : public RecordDialog {
    Q_OBJECT
public:
    explicit OwnPassphraseDialog(const Frame& frame, QWidget* parent = nullptr);

private:
    PassphraseFields* m_fields;
};

/// After a recovery sheet opened the register: somebody who may give access takes a new passphrase, and the desk.
class RecoveredDialog : public RecordDialog {
    Q_OBJECT
public:
    explicit RecoveredDialog(const Frame& frame, QWidget* parent = nullptr);

private:
    PassphraseFields* m_fields;
};

} // namespace naervaer::ui
