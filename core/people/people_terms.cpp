// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"

#include "core/base/phone.h"
#include "core/base/search_key.h"

#include <algorithm>

namespace naervaer {
namespace {

/// Without the Nordic letters: "Søren" as "Soren", "Kær" as "Kaer" or, with `shortAe`, "Kar".
QString inPlainVowels(QString text, bool shortAe)
{
    text = text.normalized(QString::NormalizationForm_C);
    for (QChar& letter : text) {
        const QChar small = letter.toLower();
        if (small == u'å' || (small == u'ä' && shortAe) || (small == u'æ' && shortAe))
            letter = u'a';
        else if (small == u'ø' || small == u'ö')
            letter = u'o';
    }
    return text;
}

QStringList withPlainVowels(const QString& text)
{
    QStringList terms = searchTerms(text);
    if (std::all_of(text.begin(), text.end(), [](QChar letter) { return letter < u'\x80'; }))
        return terms; // nothing to spell in another way, as in most names
    terms += searchTerms(inPlainVowels(text, false));
    terms += searchTerms(inPlainVowels(text, true));
    terms.removeDuplicates();
    return terms;
}

/// The digits of what can only be a number, as they stand in phoneSearchTerms(); empty for anything else.
QString digitsOfNumber(const QString& typed)
{
    QString digits;
    bool hasPlus = false;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC)) {
        if (sign.digitValue() >= 0)
            digits += QChar(u'0' + sign.digitValue());
        else if (sign == u'+')
            hasPlus = true;
        else if (!sign.isSpace() && !QStringView(u"-./()").contains(sign))
            return {};
    }
    return !hasPlus && digits.startsWith(u"00") ? digits.mid(2) : digits;
}

} // namespace

QStringList nameTermsOf(const Person& person)
{
    return withPlainVowels(person.name + u' ' + person.nickname + u' ' + person.alias);
}

QStringList termsOf(const Person& person, const std::vector<Phone>& phones)
{
    QStringList terms = nameTermsOf(person);
    if (!person.isProtected)
        terms += withPlainVowels(person.address + u' ' + person.postcode + u' ' + person.town);
    for (const Phone& phone : phones)
        if (!phone.isWrong)
            terms += phoneSearchTerms(phone.number);
    terms.removeDuplicates();
    return terms;
}

QString endOfPrefix(const QString& word)
{
    constexpr char32_t lastOfAll = 0x10FFFF;
    return QString(word).append(QChar::fromUcs4(lastOfAll));
}

QStringList searchWords(const QString& typed)
{
    const QString number = digitsOfNumber(typed);
    if (!number.isEmpty())
        return {number};
    QStringList words = searchTerms(typed);
    std::stable_sort(
        words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

} // namespace naervaer
