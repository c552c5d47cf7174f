// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/merge.h"

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace naervaer;

namespace {

/// What is kept after a memory with this cell in the kept card was read: the same once more, or the test fails.
QString keptOf(const char* column, const QJsonValue& cell)
{
    const QJsonObject person{{QString::fromLatin1(column), cell}};
    const QJsonObject json{{QStringLiteral("kept"), QJsonObject{{QStringLiteral("person"), person}}}};
    const QString once = MergeMemory::fromText(QString::fromUtf8(QJsonDocument(json).toJson())).toText();
    CHECK(MergeMemory::fromText(once).toText() == once);
    const QJsonValue kept = QJsonDocument::fromJson(once.toUtf8())[QStringLiteral("kept")][QStringLiteral("person")];
    return kept[QString::fromLatin1(column)].toString();
}

} // namespace

TEST_CASE("the memory of a merge comes back as it was written, ids to the last digit")
{
    MergeMemory memory;
    memory.kept.person.id = PersonId(9007199254740993);
    memory.kept.person.name = QStringLiteral("Åse \"Fisk\"\nHolm");
    memory.kept.person.languages = {QStringLiteral("da"), QStringLiteral("ar")};
    memory.kept.person.createdAt = QDateTime(QDate(2026, 11, 3), QTime(17, 31, 0, 7), Qt::UTC);
    memory.gone.person.birthYear = 1950;
    memory.gone.phones.resize(2);
    memory.gone.phones[1].number = QStringLiteral("+4520123040");
    memory.moved = {{QStringLiteral("contact"), QStringLiteral("person_id"), {4611686018427387905, 2}}};
    const MergeMemory back = MergeMemory::fromText(memory.toText());
    CHECK(back.toText() == memory.toText());
    CHECK(back.kept.person.id == memory.kept.person.id);
    CHECK(back.kept.person.name == memory.kept.person.name);
    CHECK(back.kept.person.languages == memory.kept.person.languages);
    CHECK(back.kept.person.createdAt == memory.kept.person.createdAt);
    CHECK_FALSE(back.kept.person.birthYear.has_value());
    CHECK(back.gone.person.birthYear == 1950);
    CHECK(back.gone.phones[1].number == memory.gone.phones[1].number);
    CHECK(back.moved[0].ids == memory.moved[0].ids);
}

TEST_CASE("a list with a word that no engine keeps is read without the word")
{
    CHECK(keptOf("languages", QStringLiteral(",da,") + QChar(0) + u',') == QStringLiteral(",da,"));
    CHECK(keptOf("languages", QString(QChar(0))).isEmpty());
    CHECK(keptOf("languages", QStringLiteral(",,da,,ar")) == QStringLiteral(",da,ar,"));
    CHECK(keptOf("languages", QString(QChar(QChar::ByteOrderMark)) + QStringLiteral(",da")) == QStringLiteral(",da,"));
}

TEST_CASE("a moment with anything but digits in its places is none")
{
    CHECK(
        keptOf("created_at", QStringLiteral("2026-11-03T17:31:00.000Z")) == QStringLiteral("2026-11-03T17:31:00.000Z"));
    for (const char* moment : {":000-11-03T17:31:00.000Z", "99:0-11-03T17:31:00.000Z", "000+-11-03T17:31:00.000Z",
             "2026-0;-03T17:31:00.000Z", "2026-11-03T1/:31:00.000Z", "0000-11-03T17:31:00.000Z",
             "2026-02-29T17:31:00.000Z", "2026-11-03T24:00:00.000Z"}) {
        CAPTURE(moment);
        CHECK(keptOf("created_at", QString::fromLatin1(moment)).isEmpty());
    }
}

TEST_CASE("texts with half letters or nothing to keep, and numbers too large to be any, read as they are kept")
{
    CHECK(keptOf("name", QString(QChar(0xD800)) + u'a') == QString(QChar(QChar::ReplacementCharacter)) + u'a');
    CHECK(keptOf("name", QString(QChar(0xDC00)) + QChar(0xD800)) == QString(2, QChar(QChar::ReplacementCharacter)));
    CHECK(keptOf("name", QString(QChar(0)) + QChar(QChar::ByteOrderMark)).isEmpty());
    CHECK(keptOf("state", QStringLiteral("frozen")) == QStringLiteral("active"));
    CHECK(keptOf("birth_year", QString()) == QStringLiteral("0"));
    static_cast<void>(keptOf("id", 1e300));
    static_cast<void>(keptOf("birth_year", -1e300));
    static_cast<void>(keptOf("adults", QStringLiteral("99999999999999999999")));
}
