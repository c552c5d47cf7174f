// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/closures_panel.h"

#include "core/workspace.h"
#include "ui/setup/closure_dialog.h"
#include "ui/setup/setup_choices.h"
#include "ui/shell/guard.h"
#include "ui/shell/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace naervaer::ui {
namespace {

std::vector<TableModel<Closure>::Column> columns()
{
    return {{ClosuresPanel::tr("Reason"), [](const Closure& closure) { return closure.reason; }},
        {ClosuresPanel::tr("First day"), [](const Closure& closure) { return fullDate(closure.fromOn); },
            Qt::AlignLeft | Qt::AlignVCenter, [](const Closure& closure) { return closure.fromOn; }},
        {ClosuresPanel::tr("Last day"),
            [](const Closure& closure) {
                return closure.toOn ? fullDate(*closure.toOn) : ClosuresPanel::tr("not known yet");
            },
            Qt::AlignLeft | Qt::AlignVCenter, [](const Closure& closure) { return closure.toOn.value_or(QDate()); }},
        {ClosuresPanel::tr("Holds"), [](const Closure& closure) {
             return closure.isLifted ? ClosuresPanel::tr("Lifted") : ClosuresPanel::tr("Yes");
         }}};
}

} // namespace

ClosuresPanel::ClosuresPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search closings"), Search::Here, parent), m_frame(frame),
      m_centre(centreBox(frame.workspace.organisation(), frame.workspace.desk().session.centreId())),
      m_lift(new QPushButton(tr("Lift (Delete)"))), m_model(new TableModel<Closure>(columns(), this))
{
    setObjectName(QStringLiteral("closuresPanel"));
    m_centre->setObjectName(QStringLiteral("closureCentre"));
    m_centre->setAccessibleName(tr("Centre"));
    m_lift->setObjectName(QStringLiteral("liftClosure"));
    m_lift->setAutoDefault(true);
    addTool(m_centre);
    addTool(m_lift);
    setModel(m_model);
    setAction(tr("New closing (Ctrl+N)"));
    setEmptyWords(tr("Nothing is planned to shut this centre."));
    connect(this, &ListPage::acted, this, &ClosuresPanel::close);
    connect(this, &ListPage::currentChanged, this, &ClosuresPanel::showLift);
    connect(m_lift, &QPushButton::clicked, this, &ClosuresPanel::lift);
    connect(m_centre, &QComboBox::currentIndexChanged, this, [this] { m_frame.guard.run([this] { read(); }); });
    auto* remove = new QShortcut(QKeySequence::Delete, table());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ClosuresPanel::lift);
}

void ClosuresPanel::read()
{
    const OrganisationService& organisation = m_frame.workspace.organisation();
    fillCentres(m_centre, organisation, chosenCentre(m_centre));
    const int row = currentRow();
    m_model->setRows(organisation.closures(chosenCentre(m_centre)));
    if (row >= 0 && row < m_model->rowCount())
        setCurrentRow(row);
    showLift();
}

void ClosuresPanel::showLift()
{
    const int row = currentRow();
    m_lift->setEnabled(row >= 0 && !m_model->row(row).isLifted);
}

void ClosuresPanel::close()
{
    m_frame.guard.run([this] { openDialog(new ClosureDialog(m_frame, chosenCentre(m_centre), this)); });
}

void ClosuresPanel::lift()
{
    const int row = currentRow();
    if (row < 0 || m_model->row(row).isLifted)
        return;
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.organisation().liftClosure(m_model->row(row).id);
        if (problems.empty())
            m_frame.go.done(tr("The closing is lifted."));
        else
            m_frame.go.refused(problems);
    });
}

} // namespace naervaer::ui
