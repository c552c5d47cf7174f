// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/retention_panel.h"

#include "core/workspace.h"
#include "ui/rights/rights_dialogs.h"
#include "ui/shell/background.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"

namespace naervaer::ui {
namespace {

constexpr int mostProposed = 500;

QString latestWords(const RetentionLine& line)
{
    if (line.lastContactAt.isValid())
        return fullDate(localDate(line.lastContactAt));
    return RetentionPanel::tr("never, registered %1").arg(fullDate(localDate(line.registeredAt)));
}

} // namespace

RetentionPanel::RetentionPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search proposals"), Search::Here, parent), m_frame(frame),
      m_model(new TableModel<RetentionLine>(
          {{tr("Person"), [](const RetentionLine& line) { return shownName(line.name); }},
              {tr("Contact"), [](const RetentionLine& line) { return words(line.state); }},
              {tr("Last contact"), latestWords, Qt::AlignLeft | Qt::AlignVCenter,
                  [](const RetentionLine& line) {
                      return line.lastContactAt.isValid() ? line.lastContactAt : line.registeredAt;
                  }}},
          this))
{
    setObjectName(QStringLiteral("retentionPanel"));
    setModel(m_model);
    setAction(tr("Change the rule (Ctrl+N)"));
    setEmptyWords(tr("No card has been kept for longer than the rule says."));
    connect(this, &ListPage::opened, this, [this](int row) { ask(m_model->row(row)); });
    connect(this, &ListPage::acted, this,
        [this] { m_frame.guard.run([this] { openDialog(new RetentionDialog(m_frame, this)); }); });
}

void RetentionPanel::read()
{
    Listener<std::vector<RetentionLine>> listener;
    listener.done = [this](std::vector<RetentionLine> lines) { m_model->setRows(std::move(lines)); };
    listener.failed = [this](std::exception_ptr failure) { m_frame.guard.report(std::move(failure)); };
    inBackground(this, m_frame.workspace.rights().proposals(mostProposed), std::move(listener));
}

void RetentionPanel::ask(const RetentionLine& line)
{
    m_frame.guard.run(
        [&] { openDialog(new AskErasureDialog(m_frame, line.personId, ErasureReason::NoLongerNeeded, this)); });
}

} // namespace naervaer::ui
