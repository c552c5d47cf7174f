// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/looks_panel.h"

#include "core/acts/look_verbs.h"
#include "core/workspace.h"
#include "ui/acts/acts_panel.h"
#include "ui/shell/code_words.h"
#include "ui/shell/guard.h"

#include <QPushButton>

namespace naervaer::ui {
namespace {

QPushButton* tool(const char* name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

QString answerWords(const LookLine& line)
{
    if (!line.answer)
        return LooksPanel::tr("Waits for an answer");
    return *line.answer == LookAnswer::Fitting ? LooksPanel::tr("Belonged to the work")
                                               : LooksPanel::tr("The helper is asked why");
}

QString whatWords(const LookLine& line)
{
    return line.act.verb == notesLook ? LooksPanel::tr("Confidential notes") : LooksPanel::tr("The card");
}

QString purposeWords(const LookLine& line)
{
    const auto purpose = fromCode<LookPurpose>(line.act.purpose);
    return purpose ? words(*purpose) : QString();
}

QString metWords(const LookLine& line)
{
    return line.isMet ? LooksPanel::tr("Met or rang within a week") : LooksPanel::tr("No contact within a week");
}

} // namespace

LooksPanel::LooksPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search look-ups"), Search::Here, parent), m_frame(frame),
      m_fitting(tool("lookFitting", tr("Belonged to the work (Enter)"))), m_askWhy(tool("lookAskWhy", tr("Ask why"))),
      m_model(new TableModel<LookLine>(columns(), this))
{
    setObjectName(QStringLiteral("looksPanel"));
    setModel(m_model, 2);
    setEmptyWords(tr("The log is being read …"));
    addTool(m_fitting);
    addTool(m_askWhy);
    connect(this, &ListPage::opened, this, [this](int row) { judge(row, LookAnswer::Fitting); });
    connect(m_fitting, &QPushButton::clicked, this, [this] { judge(currentRow(), LookAnswer::Fitting); });
    connect(m_askWhy, &QPushButton::clicked, this, [this] { judge(currentRow(), LookAnswer::AskedWhy); });
}

std::vector<TableModel<LookLine>::Column> LooksPanel::columns() const
{
    const Desk& desk = m_frame.workspace.desk();
    std::vector<TableModel<LookLine>::Column> columns{
        {tr("When"), [&desk](const LookLine& line) { return momentWords(line.act.at, desk.clock.today()); },
            Qt::AlignLeft | Qt::AlignVCenter, [](const LookLine& line) { return line.act.id; }},
        {tr("Who"), [](const LookLine& line) { return whoWords(line.act); }}, {tr("Looked at"), whatWords},
        {tr("What for"), purposeWords}, {tr("Contact"), metWords}, {tr("Answer"), answerWords}};
    if (desk.session.may(Action::SeeCard))
        columns.insert(columns.begin() + 2, {tr("Card"), [](const LookLine& line) {
                                                 return line.personName ? shownName(*line.personName)
                                                                        : tr("no longer here");
                                             }});
    return columns;
}

void LooksPanel::show(std::vector<LookLine> looks)
{
    const int row = currentRow();
    m_model->setRows(std::move(looks));
    setEmptyWords(tr("Nobody else looked at a card in this month. Up to ten look-ups of a month are drawn by lot."));
    if (m_model->rowCount() > 0)
        setCurrentRow(std::clamp(row, 0, m_model->rowCount() - 1));
    for (QPushButton* each : {m_fitting, m_askWhy})
        each->setEnabled(m_model->rowCount() > 0);
}

/// Goes on to the next: ten answers are ten presses of Enter.
void LooksPanel::judge(int row, LookAnswer answer)
{
    if (row < 0)
        return;
    m_frame.guard.run([&] {
        const Problems problems = m_frame.workspace.acts().judge(m_model->row(row).act.id, answer);
        if (!problems.empty())
            return m_frame.go.refused(problems);
        m_frame.go.done(
            answer == LookAnswer::Fitting ? tr("The look-up belonged to the work.") : tr("To be asked about."));
        if (row + 1 < m_model->rowCount())
            setCurrentRow(row + 1);
    });
}

} // namespace naervaer::ui
