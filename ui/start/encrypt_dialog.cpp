// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/encrypt_dialog.h"

#include "core/organisation/founding.h"
#include "ui/shell/background.h"
#include "ui/signin/passphrase_fields.h"
#include "ui/widgets/look.h"

#include <QFileInfo>
#include <QLabel>

namespace naervaer::ui {

using storage::vault::NewVault;
using storage::vault::Passphrase;
using storage::vault::RecoveryCode;

EncryptDialog::EncryptDialog(std::shared_ptr<storage::ClosedRegister> closed, Ask& ask, QWidget* parent)
    : RecordDialog(tr("Protect this register"), ask, parent), m_closed(std::move(closed))
{
    setObjectName(QStringLiteral("encryptDialog"));
    beginGroup(QFileInfo(m_closed->file()).completeBaseName());
    auto* why = new QLabel(tr("Anybody who gets hold of this file can read it, because it is from before registers were "
                              "encrypted. Choose the passphrase that you will open it with. A copy of the file as it is "
                              "now is kept among its backups."));
    why->setWordWrap(true);
    dress(*why, Look::Quiet);
    add(QStringLiteral("why"), {}, why);
    m_passphrase = new PassphraseFields(
        *this, [name = QFileInfo(m_closed->file()).completeBaseName()] { return QStringList{name}; });
    setSaveWords(tr("Encrypt it"));
    onSlowSave([this](const Finish& finish) { encrypt(finish); });
}

void EncryptDialog::encrypt(const Finish& finish)
{
    if (const Problems refused = m_passphrase->problems(); !refused.empty())
        return finish([&] { return refused; });
    Listener<QString> listener;
    listener.done = [this, finish](const QString& kept) {
        m_plainKept = kept;
        finish([] { return Problems(); });
    };
    listener.failed = [finish](const std::exception_ptr& failure) {
        finish([&]() -> Problems { std::rethrow_exception(failure); });
    };
    inBackground(
        this,
        [closed = m_closed, words = m_passphrase->passphrase(), sheet = m_recovery.printed()](const std::stop_token&) {
            return encryptRegister(*closed, NewVault{{}, Passphrase(words), RecoveryCode::parse(sheet).value()});
        },
        std::move(listener));
}

Passphrase EncryptDialog::passphrase() const
{
    return Passphrase(m_passphrase->passphrase());
}

} // namespace naervaer::ui
