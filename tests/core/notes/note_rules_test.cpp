// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_rules.h"

#include "tests/support/refusals.h"

using namespace naervaer;
using test::told;

TEST_CASE("a note has words, and not too many")
{
    CHECK(told(checkNote(QStringLiteral("Broderen tager hans penge"))).isEmpty());
    CHECK(told(checkNote(QString())) == QStringLiteral("note.text_missing/text"));
    CHECK(told(checkNote(QStringLiteral(" \n "))) == QStringLiteral("note.text_missing/text"));
    CHECK(told(checkNote(QString(5000, u'ø'))).isEmpty());
    const Problems tooLong = checkNote(QString(5001, u'ø'));
    CHECK(told(tooLong) == QStringLiteral("text.too_long/text"));
    CHECK(tooLong.front().values == QStringList{QStringLiteral("5000")});
}

TEST_CASE("notes are written about cards that are in use")
{
    CHECK(told(checkWritable(PersonState::Active)).isEmpty());
    CHECK(told(checkWritable(PersonState::Ended)).isEmpty());
    CHECK(told(checkWritable(PersonState::Restricted)) == QStringLiteral("person.restricted"));
    for (const PersonState state : {PersonState::Merged, PersonState::Withdrawn, PersonState::Erased})
        CHECK(told(checkWritable(state)) == QStringLiteral("person.not_active"));
}
