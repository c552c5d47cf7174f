// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/closure_dialog.h"

#include "core/workspace.h"
#include "ui/shell/words.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>

namespace naervaer::ui {

ClosureDialog::ClosureDialog(const Frame& frame, CentreId centre, QWidget* parent)
    : RecordDialog(tr("New closing"), frame.ask, parent), m_frame(frame),
      m_centre(frame.workspace.organisation().centre(centre).value_or(Centre{})),
      m_from(new DateEdit(frame.workspace.desk().clock)), m_to(new DateEdit(frame.workspace.desk().clock)),
      m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("closureDialog"));
    keepTyped(frame.workspace.drafts(), {}, centre.value());
    m_from->setDate(frame.workspace.desk().clock.today());
    m_to->line()->setPlaceholderText(tr("not known yet"));
    m_reason->setPlaceholderText(tr("Christmas, repairs"));
    beginGroup(m_centre.name);
    add(QStringLiteral("from_on"), tr("First day"), m_from);
    add(QStringLiteral("to_on"), tr("Last day"), m_to);
    add(QStringLiteral("reason"), tr("Reason"), m_reason);
    setSaveWords(tr("Close the centre"));
    onSave([this] { return close(); });
}

Problems ClosureDialog::close()
{
    const Period period{m_from->date().value_or(QDate()), m_to->date()};
    const Result<ClosureId> closed =
        m_frame.workspace.organisation().closeCentre(m_centre.id, period, m_reason->text());
    if (!closed)
        return closed.problems();
    m_frame.go.done(tr("%1 is closed from %2.").arg(m_centre.name, fullDate(period.from)));
    return {};
}

} // namespace naervaer::ui
