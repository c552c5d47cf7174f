// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/acts_panel.h"

#include "core/acts/look_verbs.h"
#include "core/workspace.h"
#include "ui/shell/code_words.h"
#include "ui/shell/verb_words.h"
#include "ui/shell/words.h"

#include <QLocale>

namespace naervaer::ui {

QString actWords(const ActLine& act)
{
    const auto purpose = fromCode<LookPurpose>(act.purpose);
    if (act.verb == cardLook)
        return purpose ? ActsPanel::tr("Look-up: %1").arg(words(*purpose)) : ActsPanel::tr("Look-up");
    if (act.verb == notesLook && purpose)
        return ActsPanel::tr("Confidential notes opened: %1").arg(words(*purpose));
    if (act.verb.endsWith(QLatin1String(".undo")))
        return ActsPanel::tr("Taken back: %1").arg(verbWords(act.verb.chopped(5)));
    QString done = verbWords(act.verb);
    done[0] = done[0].toUpper();
    return done;
}

QString whoWords(const ActLine& act)
{
    return act.helperName.isEmpty() ? ActsPanel::tr("The program") : act.helperName;
}

ActsPanel::ActsPanel(const Frame& frame, QWidget* parent)
    : ListPage(tr("Search the log"), Search::Here, parent),
      m_model(new TableModel<ActLine>({{tr("When"),
                                           [&clock = frame.workspace.desk().clock](
                                               const ActLine& act) { return momentWords(act.at, clock.today()); },
                                           Qt::AlignLeft | Qt::AlignVCenter, [](const ActLine& act) { return act.id; }},
                                          {tr("Who"), whoWords}, {tr("What"), actWords}},
          this))
{
    setObjectName(QStringLiteral("actsPanel"));
    setModel(m_model, 2);
    setEmptyWords(tr("The log is being read …"));
}

void ActsPanel::show(std::vector<ActLine> acts, int total)
{
    m_model->setRows(std::move(acts));
    setEmptyWords(tr("Nothing was done in this month."));
    setTotal(total);
}

} // namespace naervaer::ui
