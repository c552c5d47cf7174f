// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/passphrase_quality.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace naervaer;

namespace {

const WordList& danish()
{
    static const WordList list = WordList::read(WordList::Language::Danish);
    return list;
}

QString codes(const Problems& problems)
{
    QStringList all;
    for (const Problem& each : problems)
        all.append(each.code + u'@' + each.field);
    return all.join(u' ');
}

} // namespace

TEST_CASE("a word list keeps short plain words, shorter ones first, in either encoding")
{
    const WordList utf8 =
        WordList::fromText("rødgrød\nKøbenhavn\nsol\nfløde\nkaffe's\nbeskedenhederne\nhus\nkat2\nmose\n");
    CHECK(utf8.words() == QList<QByteArray>{"mose", "fløde", "rødgrød"});
    CHECK(utf8.handy() == 2);
    CHECK(WordList::fromText("bl\xe5r\nfl\xf8te\n").words() == QList<QByteArray>{"blår", "fløte"});
    CHECK(WordList::fromText({}).words().isEmpty());
}

TEST_CASE("the Danish and the Norwegian list of this system have enough words")
{
    CHECK(danish().handy() > 10000);
    CHECK(danish().words().contains(QByteArray("kaffe")));
    const WordList norwegian = WordList::read(WordList::Language::Norwegian);
    CHECK(norwegian.handy() > 10000);
    CHECK(norwegian.words().contains(QByteArray("bløt")));
}

TEST_CASE("a passphrase people would guess is refused in Danish too")
{
    const char* guessed = GENERATE("hemmelig", "Kaffe2026!", "værested", "rødgrød", "qwertyuiop",
        "12345678901234567890", "solskin1", "aaaaaaaaaaaaaaaaaaaa", "sommerhus2026");
    INFO(guessed);
    CHECK(codes(passphraseProblems(QString::fromUtf8(guessed), danish()))
        == QStringLiteral("passphrase.weak@passphrase"));
}

TEST_CASE("one's own name and centre are worth little in a passphrase")
{
    const QString phrase = QStringLiteral("krasnapolskij hvidovrefjord");
    CHECK(passphraseProblems(phrase, danish()).empty());
    const QStringList known{QStringLiteral("Mette Krasnapolskij"), QStringLiteral("Hvidovrefjord")};
    CHECK(codes(passphraseProblems(phrase, danish(), known)) == QStringLiteral("passphrase.weak@passphrase"));
}

TEST_CASE("no passphrase at all is told from a weak one")
{
    CHECK(codes(passphraseProblems({}, danish())) == QStringLiteral("passphrase.missing@passphrase"));
}

TEST_CASE("a phrase that is offered is strong, and another one each time")
{
    QSet<QString> seen;
    for (int i = 0; i < 20; ++i) {
        const QString phrase = generatedPassphrase(danish());
        CHECK(phrase.split(u' ').size() == 5);
        CHECK(passphraseBits(phrase, danish()) >= strongBits);
        seen.insert(phrase);
    }
    CHECK(seen.size() == 20);
}

TEST_CASE("without a word list no phrase is offered, and common passwords are still known")
{
    CHECK(generatedPassphrase(WordList()).isEmpty());
    CHECK(codes(passphraseProblems(QStringLiteral("password1"), WordList()))
        == QStringLiteral("passphrase.weak@passphrase"));
}

TEST_CASE("a very long passphrase is judged without delay, by its beginning")
{
    const QString book = QStringLiteral("tre grønne ænder spiser klejner ").repeated(4000);
    CHECK(passphraseBits(book, danish()) > strongBits);
}
