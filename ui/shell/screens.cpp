// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "core/workspace.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/start/found_dialog.h"
#include "ui/start/start_dialog.h"

#include <QDialog>
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

} // namespace

void visitStart(Ask& ask, const ScreenVisit& visit)
{
    StartDialog start({});
    visit(start, QStringLiteral("start"));
    StartDialog again({QStringLiteral("/home/mette/Dokumenter/Vaerestedet Aarhus.naervaer")});
    visit(again, QStringLiteral("start-again"));
    FoundDialog found(ask);
    visit(found, QStringLiteral("start-found"));
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
