// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/found_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace naervaer::ui {

FoundDialog::FoundDialog(Ask& ask, QWidget* parent)
    : RecordDialog(tr("Begin a new register"), ask, parent), m_organisation(new QLineEdit), m_country(new QComboBox),
      m_centre(new QLineEdit), m_helper(new QLineEdit)
{
    setObjectName(QStringLiteral("foundDialog"));
    m_country->addItem(tr("Denmark"), QStringLiteral("DK"));
    m_country->addItem(tr("Norway"), QStringLiteral("NO"));
    m_country->setCurrentIndex(QLocale().language() == QLocale::NorwegianBokmal ? 1 : 0);
    beginGroup(tr("The organisation"));
    add(QStringLiteral("organisation"), tr("Its name"), m_organisation);
    add(QStringLiteral("country"), tr("Country"), m_country);
    beginGroup(tr("The first centre"));
    add(QStringLiteral("centre"), tr("Its name"), m_centre);
    beginGroup(tr("You"));
    add(QStringLiteral("helper"), tr("Your name"), m_helper);
    setSaveWords(tr("Choose where to keep it"));
}

QString FoundDialog::organisation() const
{
    return m_organisation->text().trimmed();
}

QString FoundDialog::country() const
{
    return m_country->currentData().toString();
}

QString FoundDialog::centre() const
{
    return m_centre->text().trimmed();
}

QString FoundDialog::helper() const
{
    return m_helper->text().trimmed();
}

} // namespace naervaer::ui
