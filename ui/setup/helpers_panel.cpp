// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/helpers_panel.h"

#include "core/base/phone.h"
#include "core/workspace.h"
#include "ui/setup/helper_dialog.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"

namespace naervaer::ui {

HelpersPanel::HelpersPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search helpers"), Search::Here, parent), m_frame(frame),
      m_country(frame.workspace.organisation().organisation().country),
      m_model(new TableModel<Helper>(
          {{tr("Name"), [](const Helper& helper) { return helper.name; }},
              {tr("Kind"), [](const Helper& helper) { return words(helper.kind); }},
              {tr("Trusted with"), [](const Helper& helper) { return words(helper.role); }},
              {tr("Centre"), [this](const Helper& helper) { return m_centres.value(helper.centreId); }},
              {tr("Phone"), [this](const Helper& helper) { return phoneForReading(helper.phone, m_country); }},
              {tr("Works here"),
                  [](const Helper& helper) {
                      return helper.isActive ? HelpersPanel::tr("Yes") : HelpersPanel::tr("No longer");
                  }}},
          this))
{
    setObjectName(QStringLiteral("helpersPanel"));
    setModel(m_model);
    setAction(tr("New helper (Ctrl+N)"));
    connect(this, &ListPage::acted, this, [this] { open({}); });
    connect(this, &ListPage::opened, this, [this](int row) { open(m_model->row(row)); });
}

void HelpersPanel::read()
{
    const OrganisationService& organisation = m_frame.workspace.organisation();
    m_centres.clear();
    for (const Centre& centre : organisation.centres(true))
        m_centres.insert(centre.id, centre.name);
    const int row = currentRow();
    m_model->setRows(organisation.helpers(true));
    if (row >= 0 && row < m_model->rowCount())
        setCurrentRow(row);
}

void HelpersPanel::open(const Helper& helper)
{
    m_frame.guard.run([&] { openDialog(new HelperDialog(m_frame, helper, this)); });
}

} // namespace naervaer::ui
