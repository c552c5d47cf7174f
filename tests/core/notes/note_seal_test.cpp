// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_seal.h"

#include "core/storage/vault/sealing.h"
#include "tests/support/catch.h"

using namespace naervaer;
using storage::vault::Secret;

namespace {

const QString words = QString::fromUtf8("Broderen tager hans penge. \U0001F512 æøå");
constexpr NoteId note{77};
constexpr PersonId person{5};

Secret someKey()
{
    return Secret::random(storage::vault::keySize);
}

} // namespace

TEST_CASE("the words of a note open under the key they were sealed with")
{
    const Secret key = someKey();
    const QString sealed = sealNote(key, note, person, words);
    CHECK_FALSE(QByteArray::fromBase64(sealed.toLatin1()).contains("penge"));
    CHECK(openNote(key, note, person, sealed) == words);
    CHECK(sealNote(key, note, person, words) != sealed); // the same words do not look the same
    CHECK(openNote(key, note, person, sealNote(key, note, person, QString())) == QString());
}

TEST_CASE("another key opens nothing, nor does none")
{
    const QString sealed = sealNote(someKey(), note, person, words);
    CHECK_FALSE(openNote(someKey(), note, person, sealed));
    CHECK_FALSE(openNote(Secret(storage::vault::keySize), note, person, sealed));
}

TEST_CASE("sealed words that are moved to another note or another person do not open there")
{
    const Secret key = someKey();
    const QString sealed = sealNote(key, note, person, words);
    CHECK_FALSE(openNote(key, NoteId(78), person, sealed));
    CHECK_FALSE(openNote(key, note, PersonId(6), sealed));
    CHECK_FALSE(openNote(key, NoteId(5), PersonId(77), sealed));
}

TEST_CASE("no bit of what is sealed can be changed, and what is no seal does not open")
{
    const Secret key = someKey();
    const QByteArray sealed = QByteArray::fromBase64(sealNote(key, note, person, words).toLatin1());
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray flipped = sealed;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        CAPTURE(i);
        CHECK_FALSE(openNote(key, note, person, QString::fromLatin1(flipped.toBase64())));
    }
    const QString text = QString::fromLatin1(sealed.toBase64());
    for (const QString& other :
        {QString(), QStringLiteral("AAAA"), QStringLiteral("?"), text.left(50), QString(text + QStringLiteral("AAAA"))})
        CHECK_FALSE(openNote(key, note, person, other));
}

TEST_CASE("what is typed is sealed for its place, and is no note")
{
    const Secret key = someKey();
    const QString place = QStringLiteral("noteDialog:5");
    const QString sealed = sealDraft(key, place, words);
    CHECK(openDraft(key, place, sealed) == words);
    CHECK_FALSE(openDraft(key, QStringLiteral("noteDialog:6"), sealed));
    CHECK_FALSE(openDraft(someKey(), place, sealed));
    CHECK_FALSE(openNote(key, note, person, sealed));
    CHECK_FALSE(openDraft(key, place, sealNote(key, note, person, words)));
}
