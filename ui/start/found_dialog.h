// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/founding.h"
#include "ui/print/recovery_sheet.h"
#include "ui/shell/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace naervaer::ui {

class PassphraseFields;

/// What a new register needs to know: whose it is, the first centre, who begins it, and what that person opens it with.
/// Accepted when the register is made.
class FoundDialog : public RecordDialog {
    Q_OBJECT
public:
    /// Everything given outlives the dialog.
    FoundDialog(const Clock& clock, Ask& ask, QWidget* parent = nullptr);

    /// Once accepted: where the register is, what opens it, and the sheet to be put away.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] storage::vault::Passphrase passphrase() const;
    [[nodiscard]] RecoverySheet sheet() const;

private:
    void addRows();
    [[nodiscard]] Founding founding() const;
    [[nodiscard]] Problems problems();
    void make(const Finish& finish);

    const Clock& m_clock;
    Ask& m_ask;
    QLineEdit* m_organisation;
    QComboBox* m_country;
    QLineEdit* m_centre;
    QLineEdit* m_helper;
    PassphraseFields* m_passphrase = nullptr;
    storage::vault::RecoveryCode m_recovery = storage::vault::RecoveryCode::random();
    QString m_file;
};

} // namespace naervaer::ui
