// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_key.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <string_view>

namespace naervaer {
namespace {

/// How a letter is spelt in a key: one or two ASCII signs, or one of the two below.
struct Spelling {
    char first;
    char second = 0;
};
constexpr char gap = 0; ///< Not part of a word.
constexpr char silent = 1; ///< Part of a word, but not written.

using Alphabet = std::array<Spelling, 256>; ///< By Latin-1 code.

constexpr char32_t firstLetter = 0xC0; ///< Latin-1 from here on is letters, all in canonical form.

constexpr Alphabet withoutAccents()
{
    constexpr std::string_view upper = "aaaaaaaceeeeiiiidnooooo.ouuuuyts";
    Alphabet alphabet{};
    for (unsigned i = 0; i < 26; ++i)
        alphabet['A' + i] = alphabet['a' + i] = {static_cast<char>('a' + i)};
    for (unsigned i = 0; i < 10; ++i)
        alphabet['0' + i] = {static_cast<char>('0' + i)};
    for (unsigned i = 0; i < upper.size(); ++i)
        alphabet[0xC0 + i] = alphabet[0xE0 + i] = {upper[i]};
    alphabet[0xD7] = alphabet[0xF7] = {gap}; // × ÷
    alphabet[0xDE] = alphabet[0xFE] = {'t', 'h'};
    alphabet[0xDF] = {'s', 's'};
    alphabet[0xFF] = {'y'};
    return alphabet;
}

constexpr Alphabet forSearch()
{
    Alphabet alphabet = withoutAccents();
    alphabet['\''] = {silent};
    for (const unsigned small : {0u, 0x20u}) {
        alphabet[0xC5 + small] = {'a', 'a'};
        alphabet[0xC4 + small] = alphabet[0xC6 + small] = {'a', 'e'};
        alphabet[0xD6 + small] = alphabet[0xD8 + small] = {'o', 'e'};
    }
    return alphabet;
}

constexpr char sortAe = '{'; // the three ASCII signs after z, in this order
constexpr char sortOe = '|';
constexpr char sortAa = '}';

constexpr Alphabet forSorting()
{
    Alphabet alphabet = withoutAccents();
    for (const unsigned small : {0u, 0x20u}) {
        alphabet[0xC5 + small] = {sortAa};
        alphabet[0xC4 + small] = alphabet[0xC6 + small] = {sortAe};
        alphabet[0xD6 + small] = alphabet[0xD8 + small] = {sortOe};
        alphabet[0xDC + small] = {'y'};
    }
    return alphabet;
}

/// Writes a key letter by letter; gaps become single blanks between words.
class KeyWriter {
public:
    explicit KeyWriter(const Alphabet& alphabet) : m_alphabet(alphabet) { }

    void latin(char32_t letter)
    {
        const Spelling spelling = m_alphabet[letter];
        if (spelling.first == gap)
            m_gap = true;
        else if (spelling.first != silent) {
            startWord();
            m_key.append(QLatin1Char(spelling.first));
            if (spelling.second != 0)
                m_key.append(QLatin1Char(spelling.second));
        }
    }

    void foreign(char32_t sign)
    {
        if (QChar::isMark(sign))
            return;
        // The few letters between the surrogates' codes and U+FFFF sort differently in UTF-8 and in memory.
        const bool sortsAlike = sign < 0xE000 || sign > 0xFFFF;
        if (!QChar::isLetterOrNumber(sign) || !sortsAlike) {
            m_gap = true;
            return;
        }
        startWord();
        const auto folded = QChar::fromUcs4(QChar::toCaseFolded(sign));
        for (const QChar unit : QStringView(folded))
            m_key.append(unit);
    }

    [[nodiscard]] QString text() const { return QString(m_key.data(), m_key.size()); }

private:
    void startWord()
    {
        if (m_gap && !m_key.isEmpty())
            m_key.append(QLatin1Char(' '));
        m_gap = false;
    }

    const Alphabet& m_alphabet;
    QVarLengthArray<QChar, 128> m_key; ///< Hardly a key is longer.
    bool m_gap = false;
};

/// The letter under its marks, as far as needed to reach Latin-1; letters of which only a part is a letter stay.
char32_t withoutMarks(char32_t letter)
{
    while (letter > 0xFF) {
        const auto parts = QChar::decomposition(letter).toUcs4();
        if (parts.size() < 2 || !std::all_of(parts.begin() + 1, parts.end(), [](uint p) { return QChar::isMark(p); }))
            break;
        letter = parts.front();
    }
    return letter;
}

/// Letters that Unicode does not take apart though readers do, and the apostrophes, as Latin-1.
char32_t asLatin(char32_t sign)
{
    switch (sign) {
    case U'Đ':
    case U'đ':
        return U'd';
    case U'Ł':
    case U'ł':
        return U'l';
    case U'Ħ':
    case U'ħ':
        return U'h';
    case U'ı':
        return U'i';
    case U'Ŋ':
    case U'ŋ':
        return U'n';
    case U'Ŧ':
    case U'ŧ':
        return U't';
    case U'Œ':
    case U'œ':
        return U'ø';
    case U'ẞ':
        return U'ß';
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC':
        return U'\'';
    default:
        return withoutMarks(sign);
    }
}

bool isCanonical(QChar unit)
{
    return unit < u'\x80' || (unit.unicode() >= firstLetter && unit.unicode() <= 0xFF);
}

QString spell(const QString& text, const Alphabet& alphabet)
{
    KeyWriter writer(alphabet);
    // Nearly every name takes this way: it is walked hundreds of thousands of times.
    if (std::all_of(text.begin(), text.end(), isCanonical)) {
        for (const QChar unit : text)
            writer.latin(unit.unicode());
        return writer.text();
    }
    QString typed = text;
    typed.replace(u'\u00B4', u'\''); // The accent used as an apostrophe; normalising would make it a blank and a mark.
    for (const char32_t sign : typed.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const char32_t letter = asLatin(sign);
        if (letter <= 0xFF)
            writer.latin(letter);
        else
            writer.foreign(letter);
    }
    return writer.text();
}

} // namespace

QString searchKey(const QString& text)
{
    static constexpr Alphabet alphabet = forSearch();
    return spell(text, alphabet);
}

QStringList searchTerms(const QString& text)
{
    QStringList terms = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    terms.removeDuplicates();
    return terms;
}

QString sortKey(const QString& text)
{
    static constexpr Alphabet alphabet = forSorting();
    return spell(text, alphabet).replace(QLatin1String("aa"), QString(QLatin1Char(sortAa)));
}

} // namespace naervaer
