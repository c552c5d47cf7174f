// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_page.h"

#include "core/workspace.h"
#include "ui/rights/erasures_panel.h"
#include "ui/rights/retention_panel.h"
#include "ui/rights/rights_dialogs.h"
#include "ui/setup/access_dialog.h"
#include "ui/setup/access_panel.h"
#include "ui/setup/centre_dialog.h"
#include "ui/setup/centres_panel.h"
#include "ui/setup/closure_dialog.h"
#include "ui/setup/closures_panel.h"
#include "ui/setup/helper_dialog.h"
#include "ui/setup/helpers_panel.h"
#include "ui/shell/guard.h"
#include "ui/shell/style.h"
#include "ui/widgets/follow_type.h"

#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace naervaer::ui {

SetupPage::SetupPage(const Frame& frame, QWidget* parent) : Page(frame, parent), m_parts(new QTabWidget)
{
    setObjectName(QStringLiteral("setupPage"));
    m_parts->setObjectName(QStringLiteral("setupParts"));
    m_parts->tabBar()->setAccessibleName(tr("Parts of the set-up"));
    m_parts->tabBar()->setDrawBase(false);
    addPart(new HelpersPanel(frame), tr("Helpers"));
    addPart(new CentresPanel(frame), tr("Centres"));
    addPart(new ClosuresPanel(frame), tr("Closings"));
    if (frame.workspace.desk().session.may(Action::ManageAccounts))
        addPart(new AccessPanel(frame), tr("Access"));
    if (frame.workspace.desk().session.may(Action::AskErasure)) {
        addPart(new ErasuresPanel(frame), tr("Erasures"));
        addPart(new RetentionPanel(frame), tr("Kept too long"));
    }
    connect(m_parts, &QTabWidget::currentChanged, this, [this] { m_frame.guard.run([this] { readShown(); }); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_parts);
    followType(*this, [this, layout] {
        const int step = gridStep(font());
        layout->setContentsMargins(3 * step, 0, 3 * step, step);
    });
    auto* fresh = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, this, [this] { emit part()->acted(); });
}

template <typename Panel> void SetupPage::addPart(Panel* part, const QString& words)
{
    m_lists.push_back({[part] { part->read(); }});
    m_parts->addTab(part, words);
    connect(part, &ListPage::back, this, [this] { m_frame.go.back(); });
}

ListPage* SetupPage::part() const
{
    return qobject_cast<ListPage*>(m_parts->currentWidget());
}

Areas SetupPage::shows() const
{
    return {organisationArea, rightsArea};
}

void SetupPage::refresh()
{
    for (Part& each : m_lists)
        each.isStale = true;
    readShown();
}

void SetupPage::readShown()
{
    Part& shown = m_lists[static_cast<size_t>(m_parts->currentIndex())];
    if (!shown.isStale)
        return;
    shown.read();
    shown.isStale = false;
}

void SetupPage::arrive()
{
    part()->setFocus(Qt::OtherFocusReason);
}

std::vector<KeyLine> SetupPage::keys() const
{
    return {{tr("Ctrl+Tab"), tr("The next list")}, {tr("Type"), tr("Search")},
        {tr("Ctrl+N"), tr("A new one of the list")}, {tr("Enter"), tr("Change what is chosen")},
        {tr("Delete"), tr("Lift a closing")}};
}

NamedDialogs setupDialogs(const Frame& frame)
{
    NamedDialogs dialogs{{QStringLiteral("helper"), new HelperDialog(frame, {})},
        {QStringLiteral("centre"), new CentreDialog(frame, {})},
        {QStringLiteral("closing"), new ClosureDialog(frame, frame.workspace.desk().session.centreId())}};
    if (frame.workspace.desk().session.may(Action::ManageAccounts)) {
        const auto helpers = frame.workspace.organisation().helpers();
        dialogs.emplace_back(QStringLiteral("access"), new AccessDialog(frame, helpers.front()));
        dialogs.emplace_back(QStringLiteral("own-passphrase"), new OwnPassphraseDialog(frame));
        dialogs.emplace_back(QStringLiteral("recovered"), new RecoveredDialog(frame));
    }
    for (const auto& each : rightsDialogs(frame))
        dialogs.push_back(each);
    return dialogs;
}

} // namespace naervaer::ui
