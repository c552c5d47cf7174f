// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/closed_register.h"
#include "core/storage/vault/recovery_code.h"
#include "ui/shell/record_dialog.h"

namespace naervaer::ui {

class PassphraseFields;

/// For a register from before registers were encrypted: asks for a passphrase and encrypts it. Accepted when that is
/// done; the plain file is kept as a backup.
class EncryptDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `ask` outlives the dialog.
    EncryptDialog(std::shared_ptr<storage::ClosedRegister> closed, Ask& ask, QWidget* parent = nullptr);

    /// Once accepted: what opens the register, the code for its recovery sheet, and where the plain file is.
    [[nodiscard]] storage::vault::Passphrase passphrase() const;
    [[nodiscard]] QString recoveryCode() const { return m_recovery.printed(); }
    [[nodiscard]] const QString& plainKept() const { return m_plainKept; }

private:
    void encrypt(const Finish& finish);

    std::shared_ptr<storage::ClosedRegister> m_closed;
    PassphraseFields* m_passphrase;
    storage::vault::RecoveryCode m_recovery = storage::vault::RecoveryCode::random();
    QString m_plainKept;
};

} // namespace naervaer::ui
