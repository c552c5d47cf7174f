// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phone_edit.h"
#include "core/base/phone.h"

#include <QLineEdit>

namespace naervaer::ui {

PhoneEdit::PhoneEdit(QString country, QWidget* parent) : ParsedEdit(16, parent), m_country(std::move(country))
{
    line()->setToolTip(tr("A phone number in any spacing; with its country code if it is foreign."));
}

std::optional<QString> PhoneEdit::number() const
{
    if (isEmpty())
        return std::nullopt;
    const Result<QString> read = parsePhone(text(), m_country);
    return read ? std::optional(*read) : std::nullopt;
}

void PhoneEdit::setNumber(const QString& e164)
{
    setText(phoneForReading(e164, m_country));
}

Result<ParsedEdit::Reading> PhoneEdit::read(const QString& typed) const
{
    const Result<QString> number = parsePhone(typed, m_country);
    if (!number)
        return number.problems();
    return Reading{phoneForReading(*number, m_country), {}};
}

QString PhoneEdit::stepped(int) const
{
    return {};
}

} // namespace naervaer::ui
