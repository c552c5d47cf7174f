// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/municipality_box.h"

#include <QCompleter>

namespace naervaer::ui {

MunicipalityBox::MunicipalityBox(const Municipalities& municipalities, QString country, QWidget* parent)
    : QComboBox(parent), m_municipalities(municipalities), m_country(std::move(country))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    addItem(QString());
    for (const Municipality& each : municipalities.all())
        if (each.country == m_country)
            addItem(each.name);
    model()->sort(0);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

Result<QString> MunicipalityBox::code() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return QString();
    const QString other = m_country == QLatin1String("DK") ? QStringLiteral("NO") : QStringLiteral("DK");
    if (const auto found = m_municipalities.byName(typed, m_country))
        return found->code;
    if (const auto found = m_municipalities.byName(typed, other))
        return found->code;
    if (const auto found = m_municipalities.byCode(typed))
        return found->code;
    return Problem{QStringLiteral("municipality.unknown"), QStringLiteral("municipality_code")};
}

void MunicipalityBox::setCode(const QString& code)
{
    const auto found = m_municipalities.byCode(code);
    setEditText(found ? found->name : code);
}

} // namespace naervaer::ui
