// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace naervaer::ui {

Languages::Languages(QObject* parent) : QObject(parent) { }

QStringList Languages::all()
{
    return {QStringLiteral("da"), QStringLiteral("nb"), QStringLiteral("en")};
}

QString Languages::ofDesktop()
{
    switch (QLocale::system().language()) {
    case QLocale::Danish:
        return QStringLiteral("da");
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
        return QStringLiteral("nb");
    default:
        return QStringLiteral("en");
    }
}

void Languages::speak(const QString& code)
{
    m_spoken = code;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (code == QLatin1String("da"))
        QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    else if (code == QLatin1String("nb"))
        QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    else
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    // English has a file too: it holds the plurals ("%n people").
    if (m_words.load(QStringLiteral(":/i18n/naervaer_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace naervaer::ui
