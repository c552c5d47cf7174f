// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/round_form.h"

#include "ui/widgets/date_edit.h"

#include <QLineEdit>
#include <QSpinBox>

namespace naervaer::ui {

RoundForm::RoundForm(const Round& round, Ask& ask, QWidget* parent)
    : RecordDialog(round.id.isNull() ? tr("New round") : tr("Change the round"), ask, parent), m_round(round),
      m_name(new QLineEdit(round.name)), m_interval(new QSpinBox), m_from(new TimeEdit), m_to(new TimeEdit)
{
    setObjectName(QStringLiteral("roundForm"));
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
}

Round RoundForm::round() const
{
    Round round = m_round;
    round.name = m_name->text().trimmed();
    round.intervalDays = m_interval->value();
    round.fromTime = m_from->time();
    round.toTime = m_to->time();
    return round;
}

} // namespace naervaer::ui
