// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/word_list.h"

#include <QFile>
#include <QStringDecoder>
#include <algorithm>

namespace naervaer {
namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype longest = 8;
constexpr qsizetype longestHandy = 6;

bool isPlain(const QString& word)
{
    const auto isSmall = [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || letter == u'æ' || letter == u'ø' || letter == u'å';
    };
    return word.size() >= shortest && word.size() <= longest && std::all_of(word.begin(), word.end(), isSmall);
}

QString decoded(const QByteArray& text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString words = utf8(text);
    return utf8.hasError() ? QString::fromLatin1(text) : words;
}

} // namespace

WordList WordList::fromText(const QByteArray& text)
{
    QStringList words = decoded(text).split(u'\n', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return !isPlain(word); });
    std::stable_sort(
        words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    WordList list;
    for (const QString& word : std::as_const(words))
        list.m_words.append(word.toUtf8());
    list.m_handy =
        std::count_if(words.begin(), words.end(), [](const QString& word) { return word.size() <= longestHandy; });
    return list;
}

WordList WordList::read(Language language)
{
    QFile file(language == Language::Danish ? QStringLiteral("/usr/share/dict/danish")
                                            : QStringLiteral("/usr/share/dict/bokmaal"));
    return file.open(QIODevice::ReadOnly) ? fromText(file.readAll()) : WordList();
}

} // namespace naervaer
