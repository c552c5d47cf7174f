// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "core/storage/vault/recovery_code.h"
#include "core/workspace.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_dialog.h"
#include "ui/signin/passphrase_fields.h"
#include "ui/signin/recovery_sheet_dialog.h"
#include "ui/signin/sign_in_dialog.h"
#include "ui/start/found_dialog.h"
#include "ui/start/restore_dialogs.h"
#include "ui/start/start_dialog.h"

#include <QDialog>
#include <QPushButton>
#include <QTabBar>

namespace naervaer::ui {
namespace {

/// The page as it opens, then with each further tab.
void visitParts(MainWindow& window, const QString& name, const ScreenVisit& visit)
{
    visit(window, name);
    const Page* page = window.pages().current();
    auto* tabs = page ? page->findChild<QTabBar*>() : nullptr;
    for (int part = 1; tabs && part < tabs->count(); ++part) {
        tabs->setCurrentIndex(part);
        visit(window, QStringLiteral("%1-%2").arg(name).arg(part + 1));
    }
    if (tabs)
        tabs->setCurrentIndex(0);
}

void visitDialogs(const NamedDialogs& dialogs, const QString& area, const ScreenVisit& visit)
{
    std::vector<std::unique_ptr<QDialog>> owned;
    for (const auto& each : dialogs)
        owned.emplace_back(each.second);
    for (const auto& [name, dialog] : dialogs) {
        visit(*dialog, area + u'-' + name);
        dialog->hide();
    }
}

void visitSignIn(Ask& ask, const ScreenVisit& visit)
{
    const QString file = QStringLiteral("/home/mette/Dokumenter/Vaerestedet Aarhus.naervaer");
    SignInTries tries;
    SignInDialog plain({file}, tries);
    visit(plain, QStringLiteral("signin"));
    SignInDialog sheet({file}, tries);
    sheet.findChild<QPushButton*>(QStringLiteral("sheet"))->click();
    visit(sheet, QStringLiteral("signin-sheet"));
    for (int i = 0; i < 12; ++i)
        tries.wrong(file);
    SignInDialog locked({file, QStringLiteral("Mette"), QDateTime(QDate(2026, 11, 24), QTime(13, 5), Qt::UTC)}, tries);
    locked.refuse({QStringLiteral("vault.passphrase_wrong"), {}});
    visit(locked, QStringLiteral("signin-locked"));
    RecoverySheetDialog paper({QStringLiteral("Foreningen Værestedet"), file, QDate(2026, 11, 24),
                                  storage::vault::RecoveryCode::random().printed()},
        ask);
    visit(paper, QStringLiteral("signin-recovery"));
    RecordDialog account(QStringLiteral("Nærvær"), ask);
    const PassphraseFields fields(account, [] { return QStringList(); });
    visit(account, QStringLiteral("signin-passphrase"));
}

} // namespace

void visitStart(Ask& ask, const ScreenVisit& visit)
{
    StartDialog start({});
    visit(start, QStringLiteral("start"));
    StartDialog again({QStringLiteral("/home/mette/Dokumenter/Vaerestedet Aarhus.naervaer")});
    visit(again, QStringLiteral("start-again"));
    const SystemClock clock;
    FoundDialog found(clock, ask);
    visit(found, QStringLiteral("start-found"));
    const QString gone = QStringLiteral("/home/mette/Dokumenter/Vaerestedet Aarhus.naervaer");
    PickBackupDialog pick(gone, {}, gone, clock, ask);
    visit(pick, QStringLiteral("start-restore"));
    RegisterFigures figures;
    figures.tallies = {{QStringLiteral("people"), 412}, {QStringLiteral("contacts"), 12'034}};
    figures.newestContactAt = clock.now();
    ConfirmRestoreDialog sure(gone, figures, clock, ask);
    visit(sure, QStringLiteral("start-restore-sure"));
    visitSignIn(ask, visit);
}

void visitPages(MainWindow& window, const ScreenVisit& visit)
{
    Workspace& workspace = window.frame().workspace;
    const std::vector<AreaEntry> entries = window.pages().entries();
    for (const AreaEntry& entry : entries) {
        Page* page = window.pages().open(entry.code);
        visitParts(window, entry.code, visit);
        KeySheet keys(entry.title, page->keys());
        visit(keys, entry.code + QStringLiteral("-keys"));
        if (entry.dialogs)
            visitDialogs(entry.dialogs(window.frame()), entry.code, visit);
    }
    if (!workspace.desk().session.may(Action::SeeCard))
        return;
    const auto people = workspace.people().list({}, 0, 1);
    if (people.empty())
        return;
    window.pages().openCard(people.front().id, LookPurpose::Enquiry);
    visitParts(window, QStringLiteral("card"), visit);
}

} // namespace naervaer::ui
