// SPDX-License-Identifier: GPL-3.0-or-later
// The program where a register is gone, damaged, or to be what it was.
#include "app/program.h"

#include "core/backups/backup_folder.h"
#include "core/backups/restore.h"
#include "core/workspace.h"
#include "ui/shell/background.h"
#include "ui/shell/guard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/words.h"
#include "ui/start/restore_dialogs.h"
#include "ui/start/start_dialog.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/progress_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace naervaer::app {
namespace {

const QString backupFilter = QStringLiteral("Nærvær (*.naervaer)");

/// Whether a backup may be all there is of the register.
bool isLost(const Failure& failure, const QString& file)
{
    return failure.kind() == Failure::Kind::Missing || failure.kind() == Failure::Kind::Damaged
        || (failure.kind() == Failure::Kind::NotOurs && file.endsWith(QStringLiteral(".naervaer")));
}

} // namespace

void Program::restore(const QString& backup, const QString& passphrase)
{
    const storage::Opening place{m_door.closed()->file(), true}; // it was open there
    closeRegister();
    showStart();
    restoreAt(place, backup, passphrase);
}

void Program::restoreAt(const storage::Opening& place, const QString& backup, const QString& typed)
{
    m_start->setChoicesEnabled(false);
    const auto rest = [this] {
        m_start->progress().finish();
        m_start->setChoicesEnabled(true);
    };
    ui::Listener<Result<Restored>> listener;
    listener.done = [this, rest, place, typed](const Result<Restored>& restored) {
        rest();
        if (!restored)
            return m_start->strip().say(ui::Meaning::Need, ui::sentence(restored.problems().front()));
        m_news = restored->kept.isEmpty()
            ? tr("The backup is restored.")
            : tr("The backup is restored. The register as it was before is kept among the backups.");
        m_door.approach(place);
        m_instance.listenFor(place.file);
        m_door.enterWith(ui::passphraseOf(typed));
    };
    listener.failed = [this, rest, place](const std::exception_ptr& failure) {
        rest();
        tell(failure, place.file);
    };
    ui::inBackground(
        m_start.get(),
        [this, place, backup, typed](const std::stop_token&) {
            return restoreRegister({place, backup, ui::passphraseOf(typed)}, Workspace::personTables(), m_clock);
        },
        std::move(listener));
    m_start->progress().start(tr("Restoring the backup"), std::stop_source(std::nostopstate));
}

void Program::offerRestore(const QString& file, const QString& why, const QString& backup)
{
    ui::PickBackupDialog pick(file, why, backup, m_clock, m_ask, m_start.get());
    if (pick.exec() != QDialog::Accepted)
        return;
    ui::ConfirmRestoreDialog sure(file, pick.figures(), m_clock, m_ask, m_start.get());
    if (sure.exec() == QDialog::Accepted)
        restoreAt({file}, pick.backup(), pick.typed());
}

void Program::restoreHere()
{
    const QString file = m_door.closed()->file();
    const Failure damaged(Failure::Kind::Damaged, file);
    showStart();
    tell(damaged, file);
    offerRestore(file, ui::trouble(damaged).sentence);
}

void Program::pickBackup()
{
    const QString backup = m_ask.openFile(m_start.get(), tr("A backup of the register"), backupFilter);
    if (backup.isEmpty())
        return;
    QString file = BackupFolder::registerOf(backup);
    if (file.isEmpty())
        file = m_ask.saveFile(m_start.get(), tr("Where to keep the register"),
            QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                .filePath(QFileInfo(backup).fileName()),
            backupFilter);
    if (!file.isEmpty())
        offerRestore(file, {}, backup);
}

void Program::tell(const Failure& failure, const QString& file)
{
    if (!m_start)
        showStart();
    ui::Trouble trouble = ui::trouble(failure);
    trouble.detail = file;
    if (!isLost(failure, file) || BackupFolder::beside(file).list().empty())
        return m_start->strip().say(trouble);
    const QString why = failure.kind() == Failure::Kind::Missing
        ? tr("There is no register at %1 any more.").arg(QDir::toNativeSeparators(file))
        : trouble.sentence;
    m_start->strip().say(
        ui::Meaning::Need, why, tr("Restore a backup …"), [this, file, why] { offerRestore(file, why); });
}

void Program::tell(const std::exception_ptr& failure, const QString& file)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Failure& known) {
        tell(known, file);
    } catch (...) {
        if (!m_start)
            showStart();
        ui::Guard([this](const ui::Trouble& trouble) { m_start->strip().say(trouble); }).report(failure);
    }
}

} // namespace naervaer::app
