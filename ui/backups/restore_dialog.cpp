// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restore_dialog.h"

#include "core/workspace.h"
#include "ui/backups/backup_texts.h"
#include "ui/shell/record_words.h"
#include "ui/signin/passphrase_edit.h"
#include "ui/signin/stretching.h"

namespace naervaer::ui {

RestoreDialog::RestoreDialog(
    const Frame& frame, const QString& backup, const QString& when, const RestorePreview& preview, QWidget* parent)
    : RecordDialog(tr("Restore a backup"), frame.ask, parent)
{
    setObjectName(QStringLiteral("restoreDialog"));
    beginGroup(when);
    addWords(*this, QStringLiteral("changes"),
        changeWords(preview, frame.workspace.desk().clock.today()).join(QStringLiteral("\n")));
    addWords(*this, QStringLiteral("meaning"),
        tr("The register as it is now is kept as a backup first, so this can be taken back the same way. Helpers, "
           "roles "
           "and passphrases stay as they are today. Who was erased stays erased."));
    auto* passphrase = new PassphraseEdit;
    add(QStringLiteral("passphrase"), tr("Your passphrase"), passphrase);
    setSaveWords(tr("Restore this one"));
    onSlowSave([this, frame, backup, passphrase](const Finish& finish) {
        AccountService& accounts = frame.workspace.accounts();
        stretchThen(
            *this, accounts.stretching(), {passphrase->text()},
            [frame, backup, passphrase](const Stretched& given) {
                Problems problems = frame.workspace.backups().confirm(given.front());
                if (problems.empty())
                    frame.go.restore(backup, passphrase->text());
                return problems;
            },
            finish);
    });
}

} // namespace naervaer::ui
