// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parse.h"

#include "core/base/typed_text.h"

#include <QRegularExpression>
#include <cmath>

namespace naervaer {
namespace {

Problem refused(const char* code, const QStringList& values = {})
{
    return {QString::fromLatin1(code), {}, values};
}

/// Groups of three digits behind one to three, all with the same sign between; without a leading nought, which
/// no one writes before thousands.
bool isGrouped(const QString& whole)
{
    static const QRegularExpression groups(QStringLiteral(R"(^[1-9][0-9]{0,2}([. ])[0-9]{3}(?:\1[0-9]{3})*$)"));
    return groups.match(whole).hasMatch();
}

QString withoutGroups(QString whole)
{
    if (isGrouped(whole))
        whole.remove(u'.').remove(u' ');
    return whole;
}

/// As C writes it: digits, perhaps a dot and digits. What is no number stays none.
QString inPlainSigns(const QString& unsignedText)
{
    const qsizetype comma = unsignedText.indexOf(u',');
    if (comma >= 0)
        return withoutGroups(unsignedText.left(comma)) + u'.' + unsignedText.mid(comma + 1);
    if (isGrouped(unsignedText))
        return withoutGroups(unsignedText);
    const qsizetype dot = unsignedText.lastIndexOf(u'.');
    if (dot < 0 || unsignedText.indexOf(u'.') != dot)
        return unsignedText;
    return withoutGroups(unsignedText.left(dot)) + unsignedText.mid(dot);
}

} // namespace

Result<QTime> parseTime(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:ikke før|not before) )?(?:(?:kl|klokken|at)\\.? ?)?"
                       "([0-9]{1,2})(?:(?:[.:, ]?([0-9]{2}))|[.:]([0-9]{2})[.:][0-5][0-9])?$"));
    const auto match = form.match(tidied(text));
    const int minutes = match.captured(2).toInt() + match.captured(3).toInt();
    const QTime time = match.hasMatch() ? QTime(match.captured(1).toInt(), minutes) : QTime();
    if (!time.isValid())
        return refused("time.unreadable");
    return time;
}

Result<double> parseNumber(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[0-9]*(?:\.[0-9]+)?$)"));
    static const QRegularExpression sign(QStringLiteral("^[+-] ?"));
    QString size = tidied(text);
    const bool negative = size.startsWith(u'-');
    size = inPlainSigns(size.remove(sign));
    bool readable = !size.isEmpty() && plain.match(size).hasMatch();
    const double number = readable ? size.toDouble(&readable) : 0.0;
    if (!readable || !std::isfinite(number))
        return refused("number.unreadable");
    return negative ? -number : number;
}

Result<int> parseWhole(const QString& text, int least, int most)
{
    const auto number = parseNumber(text);
    if (!number)
        return number.problems();
    if (*number != std::floor(*number))
        return refused("number.not_whole");
    if (*number < least || *number > most)
        return refused("number.out_of_range", {QString::number(least), QString::number(most)});
    return static_cast<int>(*number);
}

Result<bool> parseYesNo(const QString& text)
{
    static const QStringList yes = QStringLiteral("ja j yes y x 1 sand sann true").split(u' ');
    static const QStringList no = QStringLiteral("nej nei no n 0 falsk usand usann false").split(u' ');
    const QString word = tidied(text);
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return refused("yesno.unreadable");
}

} // namespace naervaer
