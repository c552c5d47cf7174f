// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/round_form.h"

#include "core/workspace.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>
#include <QSpinBox>

namespace naervaer::ui {

RoundForm::RoundForm(const Frame& frame, const Round& round, QWidget* parent)
    : RecordDialog(round.id.isNull() ? tr("New round") : tr("Change the round"), frame.ask, parent), m_frame(frame),
      m_round(round), m_name(new QLineEdit(round.name)), m_interval(new QSpinBox), m_from(new TimeEdit),
      m_to(new TimeEdit)
{
    setObjectName(QStringLiteral("roundForm"));
    keepTyped(frame.workspace.drafts(), {}, round.id.value());
    m_interval->setRange(1, 366);
    m_interval->setValue(round.intervalDays);
    m_interval->setSuffix(tr(" days"));
    m_from->setTime(round.fromTime);
    m_to->setTime(round.toTime);
    beginGroup({});
    add(QStringLiteral("name"), tr("Name"), m_name);
    add(QStringLiteral("interval_days"), tr("Ring every"), m_interval);
    add(QStringLiteral("from_time"), tr("Not before"), m_from);
    add(QStringLiteral("to_time"), tr("Not after"), m_to);
    onSave([this] { return keep(); });
}

Problems RoundForm::keep()
{
    Round round = m_round;
    round.name = m_name->text().trimmed();
    round.intervalDays = m_interval->value();
    round.fromTime = m_from->time();
    round.toTime = m_to->time();
    if (!round.id.isNull())
        return m_frame.workspace.rounds().amendRound(round);
    const Result<RoundId> added = m_frame.workspace.rounds().addRound(round);
    if (!added)
        return added.problems();
    m_round.id = *added;
    return {};
}

QDialog* resumeRound(const Frame& frame, const DraftPlace& place, QWidget* parent)
{
    if (place.form != QLatin1String("roundForm"))
        return nullptr;
    if (place.row == 0)
        return new RoundForm(frame, Round{}, parent);
    const auto round = frame.workspace.rounds().round(RoundId(place.row));
    return round ? new RoundForm(frame, *round, parent) : nullptr;
}

} // namespace naervaer::ui
