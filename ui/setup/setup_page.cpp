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
#include "ui/shell/style.h"
#include "ui/widgets/follow_type.h"

#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace naervaer::ui {

SetupPage::SetupPage(const Frame& frame, QWidget* parent)
    : Page(frame, parent), m_helpers(new HelpersPanel(frame)), m_centres(new CentresPanel(frame)),
      m_closures(new ClosuresPanel(frame)), m_parts(new QTabWidget)
{
    setObjectName(QStringLiteral("setupPage"));
    m_parts->setObjectName(QStringLiteral("setupParts"));
    m_parts->tabBar()->setAccessibleName(tr("Parts of the set-up"));
    m_parts->tabBar()->setDrawBase(false);
    addPart(m_helpers, tr("Helpers"));
    addPart(m_centres, tr("Centres"));
    addPart(m_closures, tr("Closings"));
    if (frame.workspace.desk().session.may(Action::ManageAccounts))
        addPart(m_access = new AccessPanel(frame), tr("Access"));
    if (frame.workspace.desk().session.may(Action::AskErasure)) {
        addPart(m_erasures = new ErasuresPanel(frame), tr("Erasures"));
        addPart(m_retention = new RetentionPanel(frame), tr("Kept too long"));
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_parts);
    followType(*this, [this, layout] {
        const int step = gridStep(font());
        layout->setContentsMargins(3 * step, 0, 3 * step, step);
    });
    auto* fresh = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, this, [this] { emit part()->acted(); });
}

void SetupPage::addPart(ListPage* part, const QString& words)
{
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
    m_helpers->read();
    m_centres->read();
    m_closures->read();
    if (m_access)
        m_access->read();
    if (!m_erasures)
        return;
    m_erasures->read();
    m_retention->read();
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
