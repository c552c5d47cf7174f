// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restore_dialogs.h"

#include "core/backups/backup_folder.h"
#include "core/backups/restore_preview.h"
#include "core/storage/vault/recovery_code.h"
#include "ui/backups/backup_texts.h"
#include "ui/shell/ask.h"
#include "ui/shell/background.h"
#include "ui/shell/record_words.h"
#include "ui/shell/words.h"
#include "ui/signin/passphrase_edit.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace naervaer::ui {

namespace {
Problems besideFields(Problems problems)
{
    for (Problem& each : problems)
        if (each.code == QLatin1String("vault.passphrase_wrong"))
            each.field = QStringLiteral("passphrase");
    return problems;
}

QString titleOf(const QString& registerFile)
{
    const QFileInfo file(registerFile);
    return PickBackupDialog::tr("%1 in %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()));
}
} // namespace

PickBackupDialog::PickBackupDialog(const QString& registerFile, const QString& why, const QString& backup,
    const Clock& clock, Ask& ask, QWidget* parent)
    : RecordDialog(tr("Restore a backup"), ask, parent), m_ask(ask), m_backup(new QComboBox),
      m_passphrase(new PassphraseEdit)
{
    setObjectName(QStringLiteral("pickBackupDialog"));
    beginGroup(titleOf(registerFile));
    if (!why.isEmpty())
        addWords(*this, QStringLiteral("why"), why);
    addBackups(registerFile, clock.today());
    if (!backup.isEmpty())
        takeFile(backup);
    add(QStringLiteral("passphrase"), tr("Passphrase"), m_passphrase);
    addWords(*this, QStringLiteral("which"),
        tr("One that opened the register when the backup was made, of a coordinator or an administrator; or the code "
           "on the recovery sheet."),
        Look::Quiet);
    if (m_backup->currentIndex() >= 0)
        m_passphrase->setFocus();
    setSaveWords(tr("See what is in it"));
    onSlowSave([this](const Finish& finish) { look(finish); });
}

void PickBackupDialog::addBackups(const QString& registerFile, QDate today)
{
    for (const Backup& each : BackupFolder::beside(registerFile).list())
        m_backup->addItem(QStringLiteral("%1 · %2").arg(momentWords(each.at, today), words(each.reason)), each.file);
    m_backup->setPlaceholderText(tr("None lies beside the register"));
    add(QStringLiteral("backup"), tr("Backup"), m_backup);
    auto* other = new QPushButton(tr("Another file …"));
    other->setObjectName(QStringLiteral("other"));
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString file =
            m_ask.openFile(this, tr("A backup of the register"), QStringLiteral("Nærvær (*.naervaer)"));
        if (!file.isEmpty())
            takeFile(file);
    });
    add({}, {}, other);
}

void PickBackupDialog::takeFile(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (m_backup->findData(path) < 0)
        m_backup->addItem(QDir::toNativeSeparators(path), path);
    m_backup->setCurrentIndex(m_backup->findData(path));
}

QString PickBackupDialog::backup() const
{
    return m_backup->currentData().toString();
}

QString PickBackupDialog::typed() const
{
    return m_passphrase->text();
}

storage::vault::Passphrase passphraseOf(const QString& typed)
{
    const auto code = storage::vault::RecoveryCode::parse(typed);
    return code ? code->passphrase() : storage::vault::Passphrase(typed);
}

void PickBackupDialog::look(const Finish& finish)
{
    if (backup().isEmpty())
        return finish([] { return Problems{{QStringLiteral("backup.none_chosen"), QStringLiteral("backup")}}; });
    Listener<Result<RegisterFigures>> listener;
    listener.done = [this, finish](const Result<RegisterFigures>& figures) {
        finish([&] {
            if (!figures)
                return besideFields(figures.problems());
            m_figures = *figures;
            return Problems();
        });
    };
    listener.failed = [finish](const std::exception_ptr& failure) {
        finish([&]() -> Problems { std::rethrow_exception(failure); });
    };
    inBackground(
        this,
        [file = backup(), words = typed()](
            const std::stop_token&) { return figuresOfBackup(file, passphraseOf(words)); },
        std::move(listener));
}

ConfirmRestoreDialog::ConfirmRestoreDialog(
    const QString& registerFile, const RegisterFigures& figures, const Clock& clock, Ask& ask, QWidget* parent)
    : RecordDialog(tr("Restore a backup"), ask, parent)
{
    setObjectName(QStringLiteral("confirmRestoreDialog"));
    beginGroup(titleOf(registerFile));
    addWords(*this, QStringLiteral("holds"), holdingWords(figures, clock.today()).join(QStringLiteral("\n")));
    addWords(*this, QStringLiteral("meaning"),
        tr("The backup takes the register's place. If there is a file there still, damaged or not, it is kept among "
           "the backups. Who was erased stays erased."));
    setSaveWords(tr("Restore this one"));
    onSave([]() -> Problems { return {}; });
}

} // namespace naervaer::ui
