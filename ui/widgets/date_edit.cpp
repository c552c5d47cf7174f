// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"
#include "core/base/clock.h"
#include "core/base/parse.h"
#include "ui/shell/words.h"

#include <QLineEdit>

namespace naervaer::ui {

namespace {
// Fields show what parseDate and parseTime read back in every language, so not the form of the locale.
QString dateForm(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString timeForm(QTime time)
{
    return time.toString(QStringLiteral("HH.mm"));
}
} // namespace

DateEdit::DateEdit(const Clock& clock, QWidget* parent) : ParsedEdit(10, parent), m_clock(clock)
{
    line()->setToolTip(tr("A date such as 24.11.2026, 24/11, today or Monday. Up and Down change it by a day."));
}

std::optional<QDate> DateEdit::date() const
{
    if (isEmpty())
        return std::nullopt;
    const Result<QDate> read = parseDate(text(), m_clock.today());
    return read ? std::optional(*read) : std::nullopt;
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date ? dateForm(*date) : QString());
}

Result<ParsedEdit::Reading> DateEdit::read(const QString& typed) const
{
    const Result<QDate> date = parseDate(typed, m_clock.today());
    if (!date)
        return date.problems();
    return Reading{dateForm(*date), fullDate(*date)};
}

QString DateEdit::stepped(int steps) const
{
    if (isEmpty())
        return dateForm(m_clock.today());
    const std::optional<QDate> from = date();
    return from ? dateForm(from->addDays(steps)) : QString();
}

TimeEdit::TimeEdit(QWidget* parent) : ParsedEdit(5, parent)
{
    line()->setToolTip(tr("A time such as 18.30, 1830 or 18. Up and Down change it by a quarter of an hour."));
}

std::optional<QTime> TimeEdit::time() const
{
    if (isEmpty())
        return std::nullopt;
    const Result<QTime> read = parseTime(text());
    return read ? std::optional(*read) : std::nullopt;
}

void TimeEdit::setTime(std::optional<QTime> time)
{
    setText(time ? timeForm(*time) : QString());
}

Result<ParsedEdit::Reading> TimeEdit::read(const QString& typed) const
{
    const Result<QTime> time = parseTime(typed);
    if (!time)
        return time.problems();
    return Reading{timeForm(*time), {}};
}

QString TimeEdit::stepped(int steps) const
{
    const std::optional<QTime> from = time();
    return from ? timeForm(from->addSecs(steps * 15 * 60)) : QString();
}

} // namespace naervaer::ui
