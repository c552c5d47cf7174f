// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/code_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/follow_type.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace naervaer::ui {
namespace {

constexpr int seatsOfRole = 3;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_saved(new QLabel), m_demo(new Badge(tr("Demo"), Meaning::Act)), m_helper(new QToolButton)
{
    setObjectName(QStringLiteral("statusLine"));
    dress(*m_saved, Look::Quiet);
    m_saved->setText(tr("Everything is saved as you go"));
    m_helper->setObjectName(QStringLiteral("helper"));
    m_helper->setPopupMode(QToolButton::InstantPopup);
    m_helper->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_helper->setIcon(icon(QStringLiteral("user"), IconInk::Quiet));
    dress(*m_helper, Look::Flat);
    auto* layout = new QHBoxLayout(this);
    m_saved->setWordWrap(true); // rather two lines than a window too wide for the screen
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_demo);
    layout->addWidget(m_helper);
    followType(*this, [this, layout] {
        const int unit = fontMetrics().height() / 2;
        layout->setContentsMargins(2 * unit, unit / 2, unit, unit / 2);
    });
}

void StatusLine::takeIn(QWidget* choice)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_helper), choice);
}

void StatusLine::setSaved(QTime at)
{
    m_saved->setText(tr("Saved %1").arg(timeWords(at)));
}

void StatusLine::setNarrow(bool narrow)
{
    m_demo->setText(narrow ? tr("Demo") : tr("Demo: everybody is invented"));
}

void StatusLine::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}

/// A few of each role, those of the same centre first: enough to see how the program looks to others.
void StatusLine::addSeats(QMenu& menu, std::vector<Helper> helpers, const Session& session)
{
    std::ranges::stable_partition(helpers, [&](const Helper& each) { return each.centreId == session.centreId(); });
    std::ranges::stable_partition(helpers, [&](const Helper& each) { return each.id == session.helperId(); });
    for (const Role role : {Role::Coordinator, Role::Manager, Role::Administrator, Role::Staff, Role::Volunteer}) {
        int offered = 0;
        for (const Helper& helper : helpers) {
            if (helper.role != role || offered == seatsOfRole)
                continue;
            ++offered;
            QAction* action = menu.addAction(QStringLiteral("%1 · %2").arg(helper.name, words(role)));
            action->setCheckable(true);
            action->setChecked(helper.id == session.helperId());
            connect(action, &QAction::triggered, this, [this, id = helper.id] { emit helperChosen(id); });
        }
    }
    menu.addSeparator();
}

void StatusLine::setSeated(const Session& session, const std::vector<Helper>& others)
{
    auto* menu = new QMenu(m_helper);
    menu->setAccessibleName(tr("Who works here now"));
    if (others.empty())
        menu->addAction(tr("Change your passphrase …"), this, &StatusLine::passphraseWanted);
    else
        addSeats(*menu, others, session);
    menu->addAction(tr("Hide the screen (F9)"), this, &StatusLine::hidingWanted);
    menu->addAction(tr("Lock, or let somebody else sign in (Ctrl+Shift+L)"), this, &StatusLine::lockWanted);
    if (QMenu* former = m_helper->menu())
        former->deleteLater();
    m_helper->setMenu(menu);
    m_helper->setText(session.helperName() + QStringLiteral(" ▾"));
    m_helper->setAccessibleName(tr("Who works here now: %1").arg(session.helperName()));
}

} // namespace naervaer::ui
