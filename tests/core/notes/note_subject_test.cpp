// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notes/note_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace naervaer;
using test::NoteDesk;

namespace {

/// The section of notes in what the person gets.
std::optional<SubjectSection> notesIn(const SubjectAccess& access)
{
    for (const SubjectSection& each : access.sections)
        if (each.table == QStringLiteral("confidential_note"))
            return each;
    return std::nullopt;
}

SubjectAccess access(NoteDesk& desk, const storage::vault::Secret* key)
{
    return gatherSubject(desk.reg.database, Workspace::personTables(key), desk.kaj, desk.reg.clock.now());
}

} // namespace

TEST_CASE("the person gets the words of confidential notes, but for those held back on a ground")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    desk.write("Broderen tager hans penge");
    desk.write("Naboen er kilden", HeldBack::Others);
    const auto given = access(desk, &desk.key);
    const auto notes = notesIn(given);
    REQUIRE(notes.has_value());
    REQUIRE(notes->rows.size() == 2);
    CHECK(notes->sealed == 0);
    CHECK(notes->rows[0][1].toString() == QStringLiteral("Broderen tager hans penge"));
    CHECK(notes->rows[0][2].toString() == QStringLiteral("no"));
    CHECK(notes->rows[1][1].toString().isEmpty());
    CHECK(notes->rows[1][2].toString() == QStringLiteral("others"));
    const QJsonObject json = QJsonDocument::fromJson(toJson(given)).object();
    CHECK(json[QStringLiteral("sections")][QStringLiteral("confidential_note")][0][QStringLiteral("text")].toString()
        == QStringLiteral("Broderen tager hans penge"));
    CHECK_FALSE(json.contains(QStringLiteral("sealed")));
    CHECK_FALSE(toJson(given).contains("Naboen"));
}

TEST_CASE("where the key is not, the copy says that there are notes it lacks")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    CHECK_FALSE(notesIn(access(desk, nullptr)));
    desk.write("Broderen tager hans penge");
    desk.write("Naboen er kilden", HeldBack::Others);
    const auto given = access(desk, nullptr);
    CHECK(notesIn(given)->sealed == 1); // the other one would not be given anyway
    const QJsonObject json = QJsonDocument::fromJson(toJson(given)).object();
    CHECK(json[QStringLiteral("sealed")][QStringLiteral("confidential_note")].toInt() == 1);
    CHECK(json[QStringLiteral("sections")][QStringLiteral("confidential_note")][0][QStringLiteral("text")].isNull());
}

TEST_CASE("a note that somebody moved to the person's card is not given to them")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const PersonId birthe = desk.person(QStringLiteral("Birthe"));
    REQUIRE(desk.notes.write(birthe, QStringLiteral("om Birthe")).ok());
    desk.reg.database.run(QStringLiteral("UPDATE confidential_note SET person_id = :person"), {{"person", desk.kaj}});
    const auto given = access(desk, &desk.key);
    CHECK(notesIn(given)->sealed == 1);
    CHECK_FALSE(toJson(given).contains("om Birthe"));
}

TEST_CASE("opening the notes is among the looks that the person is told of")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    static_cast<void>(desk.open(desk.kaj));
    const auto given = access(desk, &desk.key);
    REQUIRE(given.looks.size() == 1);
    CHECK(given.looks.front().purpose == QStringLiteral("concern"));
}

TEST_CASE("erasure takes every confidential note of the person, also of cards merged into theirs, and no other")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kalle = desk.person(QStringLiteral("Kalle"));
    const PersonId birthe = desk.person(QStringLiteral("Birthe"));
    desk.write("om Kaj");
    for (const PersonId each : {kalle, birthe})
        REQUIRE(desk.notes.write(each, QStringLiteral("om en anden")).ok());
    REQUIRE(desk.people.merge(desk.kaj, kalle).empty());
    const auto preview = desk.rights.preview(desk.kaj);
    CHECK(std::count_if(preview.begin(), preview.end(), [](const ErasedRows& each) {
        return each.table == u"confidential_note" && each.count == 2 && each.fate == PersonTable::Fate::Deleted;
    }) == 1);
    desk.erase(desk.kaj);
    CHECK(desk.reg.count(QStringLiteral("confidential_note")) == 1);
    CHECK(desk.texts(birthe) == QStringList{QStringLiteral("om en anden")});
    CHECK_FALSE(desk.reg.desk.undo.next().has_value());
}
