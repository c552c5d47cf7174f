// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/centres_panel.h"

#include "core/base/phone.h"
#include "core/workspace.h"
#include "ui/setup/centre_dialog.h"
#include "ui/shell/guard.h"

namespace naervaer::ui {

CentresPanel::CentresPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search centres"), Search::Here, parent), m_frame(frame),
      m_country(frame.workspace.organisation().organisation().country),
      m_model(new TableModel<Centre>(
          {{tr("Name"), [](const Centre& centre) { return centre.name; }},
              {tr("Municipality"),
                  [this](const Centre& centre) {
                      const auto found = m_municipalities.byCode(centre.municipalityCode);
                      return found ? found->name : centre.municipalityCode;
                  }},
              {tr("Margin"),
                  [](const Centre& centre) { return CentresPanel::tr("%n day(s)", nullptr, centre.marginDays); },
                  Qt::AlignLeft | Qt::AlignVCenter, [](const Centre& centre) { return centre.marginDays; }},
              {tr("Duty phone"), [this](const Centre& centre) { return phoneForReading(centre.dutyPhone, m_country); }},
              {tr("In use"),
                  [](const Centre& centre) {
                      return centre.isActive ? CentresPanel::tr("Yes") : CentresPanel::tr("No longer");
                  }}},
          this))
{
    setObjectName(QStringLiteral("centresPanel"));
    setModel(m_model);
    setAction(tr("New centre (Ctrl+N)"));
    connect(this, &ListPage::acted, this, [this] { open({}); });
    connect(this, &ListPage::opened, this, [this](int row) { open(m_model->row(row)); });
    for (const Centre& centre : frame.workspace.organisation().centres(true))
        m_margins.insert(centre.id, centre.marginDays);
    // Whoever changed it, and taking it back too; the list itself waits until it is seen.
    connect(&frame.workspace.bus(), &ChangeBus::changed, this, [this](const Areas& areas) {
        if (areas.contains(organisationArea))
            m_frame.guard.run([this] { followMargins(); });
    });
}

void CentresPanel::read()
{
    const int row = currentRow();
    m_model->setRows(m_frame.workspace.organisation().centres(true));
    if (row >= 0 && row < m_model->rowCount())
        setCurrentRow(row);
}

void CentresPanel::followMargins()
{
    for (const Centre& centre : m_frame.workspace.organisation().centres(true)) {
        if (m_margins.value(centre.id, centre.marginDays) != centre.marginDays)
            m_frame.workspace.contacts().refreshCentre(centre.id);
        m_margins.insert(centre.id, centre.marginDays);
    }
}

void CentresPanel::open(const Centre& centre)
{
    m_frame.guard.run([&] { openDialog(new CentreDialog(m_frame, centre, this)); });
}

} // namespace naervaer::ui
