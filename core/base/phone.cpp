// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include <algorithm>
#include <optional>
#include <phonenumbers/phonenumberutil.h>

namespace naervaer {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// The library reads its tables at the first call, so only those who meet a foreign number or type one pay for it.
const PhoneNumberUtil& library()
{
    return *PhoneNumberUtil::GetInstance();
}

Problem unreadable()
{
    return {QStringLiteral("phone.unreadable"), {}};
}
Problem impossible()
{
    return {QStringLiteral("phone.impossible"), {}};
}

bool isAsciiDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isSeparator(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Punctuation_Dash || QStringView(u"./()").contains(sign);
}

/// Only the digits, with a + in front if one was typed there; nothing if there is anything that is not a number.
std::optional<QString> digitsOf(const QString& typed)
{
    QString digits;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC)) {
        if (sign.digitValue() >= 0)
            digits.append(QChar(u'0' + sign.digitValue()));
        else if (sign == u'+' && digits.isEmpty())
            digits.append(sign);
        else if (!isSeparator(sign) && sign.category() != QChar::Other_Format)
            return std::nullopt;
    }
    if (digits.isEmpty() || digits == u"+")
        return std::nullopt;
    return digits;
}

bool isE164(QStringView text)
{
    return text.size() >= 5 && text.size() <= 16 && text[0] == u'+' && text[1] != u'0'
        && std::all_of(text.begin() + 1, text.end(), isAsciiDigit);
}

/// Eight digits without prefix in Denmark or Norway, most numbers by far, need no tables: each is possible.
QString nordicNumber(const QString& digits, const QString& country)
{
    const bool isLocal = digits.size() == 8 && digits[0] != u'+' && digits[0] != u'0'; // 00 begins a prefix
    if (isLocal && (country == u"DK" || country == u"NO"))
        return (country == u"DK" ? QStringLiteral("+45") : QStringLiteral("+47")) + digits;
    return {};
}

std::optional<PhoneNumber> parsed(const QString& digits, const QString& country)
{
    PhoneNumber number;
    const auto verdict = library().Parse(digits.toStdString(), country.toStdString(), &number);
    return verdict == PhoneNumberUtil::NO_PARSING_ERROR ? std::optional(number) : std::nullopt;
}

/// The national part of an eight-digit number of Denmark or Norway, which need no tables; empty for others.
QStringView nordicNational(QStringView e164, QStringView country)
{
    const QStringView prefix = country == u"DK" ? u"+45" : u"+47";
    return e164.size() == 11 && e164.startsWith(prefix) ? e164.mid(3) : QStringView();
}

/// No number of Denmark or Norway does, and shown without its prefix it would be read as one with another: 00 begins
/// that.
bool isNordicWithZero(QStringView e164)
{
    return nordicNational(e164, u"DK").startsWith(u'0') || nordicNational(e164, u"NO").startsWith(u'0');
}

QString inPairs(QStringView eight)
{
    return QStringLiteral("%1 %2 %3 %4").arg(eight.mid(0, 2), eight.mid(2, 2), eight.mid(4, 2), eight.mid(6, 2));
}

/// Norwegian mobile (4, 9) and service numbers (8) are written 3-2-3, the rest in pairs (Nkom's numbering plan).
QString asInNorway(QStringView eight)
{
    if (QStringView(u"489").contains(eight[0]))
        return QStringLiteral("%1 %2 %3").arg(eight.mid(0, 3), eight.mid(3, 2), eight.mid(5, 3));
    return inPairs(eight);
}

QString written(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

QString withPrefix(const QString& e164)
{
    const auto number = parsed(e164, {});
    return number ? written(*number, PhoneNumberUtil::INTERNATIONAL) : e164;
}

/// Whether the number as people read it is that number again: of zeros too many in front, one is lost each time.
bool isStable(const PhoneNumber& number)
{
    const auto again = parsed(written(number, PhoneNumberUtil::INTERNATIONAL), {});
    return again && written(*again, PhoneNumberUtil::E164) == written(number, PhoneNumberUtil::E164);
}

QString nationalDigits(const QString& e164)
{
    for (const QStringView country : {u"DK", u"NO"}) {
        if (const QStringView national = nordicNational(e164, country); !national.isEmpty())
            return national.toString();
    }
    const auto number = parsed(e164, {});
    if (!number)
        return {};
    std::string national;
    library().GetNationalSignificantNumber(*number, &national);
    return QString::fromStdString(national);
}

} // namespace

Result<QString> parsePhone(const QString& typed, const QString& country)
{
    const auto digits = digitsOf(typed);
    if (!digits)
        return unreadable();
    if (const QString nordic = nordicNumber(*digits, country); !nordic.isEmpty())
        return nordic;
    const auto number = parsed(*digits, country);
    // Possible, not valid: unused ranges pass. Numbers that ring only within their own foreign area do not.
    if (!number || library().IsPossibleNumberWithReason(*number) != PhoneNumberUtil::IS_POSSIBLE || !isStable(*number))
        return impossible();
    const QString e164 = written(*number, PhoneNumberUtil::E164);
    // Some plans have room for more digits than E.164.
    return isE164(e164) && !isNordicWithZero(e164) ? Result<QString>(e164) : impossible();
}

QString phoneForReading(const QString& e164, const QString& country)
{
    if (!isE164(e164))
        return e164;
    if (const QStringView danish = nordicNational(e164, u"DK"); !danish.isEmpty())
        return (country == u"DK" ? QString() : QStringLiteral("+45 ")) + inPairs(danish);
    if (const QStringView norwegian = nordicNational(e164, u"NO"); !norwegian.isEmpty())
        return (country == u"NO" ? QString() : QStringLiteral("+47 ")) + asInNorway(norwegian);
    return withPrefix(e164);
}

QStringList phoneSearchTerms(const QString& e164)
{
    if (!isE164(e164))
        return {};
    QStringList terms{e164.mid(1), nationalDigits(e164), e164.right(4)};
    terms.removeAll(QString());
    terms.removeDuplicates();
    return terms;
}

} // namespace naervaer
