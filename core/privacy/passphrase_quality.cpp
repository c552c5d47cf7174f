// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/passphrase_quality.h"

#include <algorithm>
#include <sodium.h>
#include <vector>
#include <zxcvbn.h>

namespace naervaer {
namespace {

constexpr int wordsInPhrase = 5;
constexpr qsizetype leastHandy = 2000;
/// zxcvbn's time grows with the square of the length; who types more than this is past guessing.
constexpr qsizetype mostRead = 80;

} // namespace

double passphraseBits(const QString& passphrase, const WordList& list, const QStringList& known)
{
    // The place in the list is what a word costs to guess: what is known about the person stands first.
    QList<QByteArray> first;
    for (const QString& phrase : known)
        for (const QString& word : phrase.toLower().split(u' ', Qt::SkipEmptyParts))
            first.append(word.toUtf8());
    std::vector<const char*> words;
    words.reserve(static_cast<size_t>(first.size() + list.words().size()) + 1);
    const auto toC = [](const QByteArray& word) { return word.constData(); };
    std::transform(first.cbegin(), first.cend(), std::back_inserter(words), toC);
    std::transform(list.words().cbegin(), list.words().cend(), std::back_inserter(words), toC);
    words.push_back(nullptr);
    QByteArray text = passphrase.left(mostRead).toUtf8();
    const double bits = ZxcvbnMatch(text.constData(), words.data(), nullptr);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    return bits;
}

Problems passphraseProblems(const QString& passphrase, const WordList& list, const QStringList& known)
{
    const QString field = QStringLiteral("passphrase");
    if (passphrase.isEmpty())
        return {{QStringLiteral("passphrase.missing"), field}};
    if (passphraseBits(passphrase, list, known) < enoughBits)
        return {{QStringLiteral("passphrase.weak"), field}};
    return {};
}

QString generatedPassphrase(const WordList& list)
{
    if (list.handy() < leastHandy || sodium_init() < 0)
        return {};
    QStringList chosen;
    for (int i = 0; i < wordsInPhrase; ++i)
        chosen.append(QString::fromUtf8(list.words().at(randombytes_uniform(static_cast<uint32_t>(list.handy())))));
    return chosen.join(u' ');
}

} // namespace naervaer
