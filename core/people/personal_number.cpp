// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/personal_number.h"

#include <QRegularExpression>
#include <algorithm>

namespace naervaer {
namespace {

// Day and month as in a date. Temporary Danish numbers add 60 to the day, Norwegian D-numbers 40; without a sign
// between the digits only plain days count, or "4512345678" would be one.
const QString plainDay = QStringLiteral("(?:0[1-9]|[12][0-9]|3[01])");
const QString danishDay = QStringLiteral("(?:[06][1-9]|[1278][0-9]|[39][01])");
const QString norwegianDay = QStringLiteral("(?:[04][1-9]|[1256][0-9]|[37][01])");
const QString monthAndYear = QStringLiteral("(?:0[1-9]|1[0-2])[0-9]{2}");
const QString sign = QStringLiteral("(?:\\h?[-\\x{2010}-\\x{2015}\\x{2212}]\\h?|\\h)");

const QRegularExpression& broken()
{
    static const QRegularExpression form(QStringLiteral("(?<![0-9+])(?:%1%3%4[0-9]{4}|%2%3%4[0-9]{5})(?![0-9])")
                                             .arg(danishDay, norwegianDay, monthAndYear, sign));
    return form;
}

const QRegularExpression& unbroken()
{
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9+])%1%2[0-9]{4,5}(?![0-9])").arg(plainDay, monthAndYear));
    return form;
}

} // namespace

bool holdsPersonalNumber(const QString& text, bool alsoUnbroken)
{
    // Nearly every cell has no digits to speak of.
    if (std::count_if(text.begin(), text.end(), [](QChar each) { return each >= u'0' && each <= u'9'; }) < 10)
        return false;
    return broken().match(text).hasMatch() || (alsoUnbroken && unbroken().match(text).hasMatch());
}

QString withoutPersonalNumbers(const QString& text)
{
    const QString mask = QStringLiteral("xxxxxx-xxxx");
    QString masked = text;
    return masked.replace(broken(), mask).replace(unbroken(), mask);
}

} // namespace naervaer
