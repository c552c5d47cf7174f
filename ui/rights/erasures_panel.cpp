// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/erasures_panel.h"

#include "core/workspace.h"
#include "ui/rights/rights_dialogs.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"

#include <QPushButton>

namespace naervaer::ui {

ErasuresPanel::ErasuresPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search requests"), Search::Here, parent), m_frame(frame),
      m_refuse(new QPushButton(tr("Do not erase"))),
      m_model(new TableModel<ErasureLine>(
          {{tr("Person"), [](const ErasureLine& line) { return shownName(line.personName); }},
              {tr("Why"), [](const ErasureLine& line) { return words(line.erasure.reason); }},
              {tr("Asked for by"), [](const ErasureLine& line) { return line.askedBy; }},
              {tr("On"), [](const ErasureLine& line) { return fullDate(localDate(line.erasure.createdAt)); },
                  Qt::AlignLeft | Qt::AlignVCenter, [](const ErasureLine& line) { return line.erasure.createdAt; }}},
          this))
{
    setObjectName(QStringLiteral("erasuresPanel"));
    m_refuse->setObjectName(QStringLiteral("refuseErasure"));
    m_refuse->setAutoDefault(false);
    addTool(m_refuse);
    setModel(m_model);
    setEmptyWords(tr("Nobody's erasure is asked for. It is asked for on the person's card."));
    connect(this, &ListPage::opened, this, [this](int row) { confirm(m_model->row(row)); });
    connect(this, &ListPage::currentChanged, this, [this](int row) { m_refuse->setEnabled(row >= 0); });
    connect(m_refuse, &QPushButton::clicked, this, &ErasuresPanel::refuse);
}

void ErasuresPanel::read()
{
    m_model->setRows(m_frame.workspace.rights().openErasures());
    m_refuse->setEnabled(currentRow() >= 0);
}

void ErasuresPanel::confirm(const ErasureLine& line)
{
    m_frame.guard.run([&] { openDialog(new ConfirmErasureDialog(m_frame, line, this)); });
}

void ErasuresPanel::refuse()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.rights().withdrawErasure(m_model->row(row).erasure.id);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(tr("The card stays."));
    });
}

} // namespace naervaer::ui
