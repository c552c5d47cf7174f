// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/register_figures.h"
#include "core/base/clock.h"
#include "core/storage/vault/vault.h"
#include "ui/shell/record_dialog.h"

class QComboBox;

namespace naervaer::ui {

class PassphraseEdit;

/// For a register that is missing or cannot be opened: which backup is to take its place, and a passphrase that opens
/// it. Accepted when it could be looked into; nothing is changed yet.
class PickBackupDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `why` says what is wrong with the register; may be empty. `backup` is chosen already, or none is. Those that lie
    /// beside the register are offered. Everything given outlives the dialog.
    PickBackupDialog(const QString& registerFile, const QString& why, const QString& backup, const Clock& clock,
        Ask& ask, QWidget* parent = nullptr);

    [[nodiscard]] QString backup() const;
    /// As it was typed: for passphraseOf().
    [[nodiscard]] QString typed() const;
    /// Once accepted: what is in it.
    [[nodiscard]] const RegisterFigures& figures() const { return m_figures; }

private:
    void addBackups(const QString& registerFile, QDate today);
    void takeFile(const QString& file);
    void look(const Finish& finish);

    Ask& m_ask;
    QComboBox* m_backup;
    PassphraseEdit* m_passphrase;
    RegisterFigures m_figures;
};

/// A passphrase, or the one that the code on a recovery sheet stands for.
[[nodiscard]] storage::vault::Passphrase passphraseOf(const QString& typed);

/// Says what is in the backup and what becomes of the register; accepted when it is to take its place.
class ConfirmRestoreDialog : public RecordDialog {
    Q_OBJECT
public:
    ConfirmRestoreDialog(const QString& registerFile, const RegisterFigures& figures, const Clock& clock, Ask& ask,
        QWidget* parent = nullptr);
};

} // namespace naervaer::ui
