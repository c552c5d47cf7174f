// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notes/note_desk.h"

using namespace naervaer;
using test::NoteDesk;
using test::told;

namespace {

QStringList list(std::initializer_list<const char*> words)
{
    QStringList all;
    for (const char* each : words)
        all.append(QString::fromUtf8(each));
    return all;
}

} // namespace

TEST_CASE("notes are read newest first, by whom and when they were written")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    desk.write("  Broderen tager hans penge ");
    desk.write("Bange for at gå hjem", HeldBack::Others);
    const auto notes = desk.open(desk.kaj);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].text == QStringLiteral("Bange for at gå hjem"));
    CHECK(notes[0].heldBack == HeldBack::Others);
    CHECK(notes[1].text == QStringLiteral("Broderen tager hans penge"));
    CHECK(notes[1].createdBy == desk.reg.mette);
    CHECK(notes[1].createdAt == notes[0].createdAt.addSecs(-60));
    CHECK(desk.texts(desk.person(QStringLiteral("Birthe"))).isEmpty());
}

TEST_CASE("no word of a note stands in any table")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    auto note = desk.open(desk.kaj);
    const NoteId id = desk.write("Broderen");
    Note changed = desk.open(desk.kaj).front();
    changed.text = QStringLiteral("Søsteren");
    REQUIRE(desk.notes.amend(changed).empty());
    for (const char* word : {"%broder%", "%søster%"})
        for (const char* column :
            {"sealed FROM confidential_note", "term FROM search_term", "verb FROM audit", "body FROM draft"}) {
            const QString name = QString::fromLatin1(column);
            CAPTURE(column);
            CHECK(desk.reg.database.value<int>(QStringLiteral("SELECT count(*) FROM %1 WHERE lower(%2) LIKE :word")
                                                   .arg(name.section(u' ', 2), name.section(u' ', 0, 0)),
                      {{"word", QString::fromUtf8(word)}})
                == 0);
        }
    CHECK_FALSE(id.isNull());
}

TEST_CASE("a note can be changed and deleted, and both be taken back")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const NoteId id = desk.write("Før");
    Note note = desk.open(desk.kaj).front();
    note.text = QStringLiteral("Efter");
    note.heldBack = HeldBack::Own;
    REQUIRE(told(desk.notes.amend(note)).isEmpty());
    CHECK(desk.open(desk.kaj).front().heldBack == HeldBack::Own);
    REQUIRE(told(desk.notes.withdraw(id)).isEmpty());
    CHECK(desk.texts(desk.kaj).isEmpty());
    CHECK(told(desk.notes.withdraw(id)) == QStringLiteral("note.unknown"));
    CHECK(told(desk.notes.amend(note)) == QStringLiteral("note.unknown"));

    CHECK(desk.reg.desk.undo.next() == QStringLiteral("notes.withdraw"));
    REQUIRE(told(desk.reg.desk.undo.undo()).isEmpty());
    CHECK(desk.texts(desk.kaj) == list({"Efter"}));
    REQUIRE(told(desk.reg.desk.undo.undo()).isEmpty());
    CHECK(desk.texts(desk.kaj) == list({"Før"}));
    REQUIRE(told(desk.reg.desk.undo.undo()).isEmpty());
    CHECK(desk.texts(desk.kaj).isEmpty());
}

TEST_CASE("what somebody else changed meanwhile is not overwritten, nor taken back")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    desk.write("Før");
    const Note read = desk.open(desk.kaj).front();
    UndoStack mine = desk.reg.desk.undo;
    Note theirs = read;
    theirs.text = QStringLiteral("Deres");
    REQUIRE(desk.notes.amend(theirs).empty());
    Note ours = read;
    ours.text = QStringLiteral("Vores");
    CHECK_THROWS_AS(desk.notes.amend(ours), Failure);
    CHECK(told(mine.undo()) == QStringLiteral("undo.changed_since"));
    CHECK(desk.texts(desk.kaj) == list({"Deres"}));
}

TEST_CASE("every opening and every act is in the log, about the person, without a word")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const NoteId id = desk.write("Broderen tager hans penge");
    static_cast<void>(desk.notes.open(desk.kaj, LookPurpose::Call));
    REQUIRE(desk.notes.withdraw(id).empty());
    REQUIRE(desk.reg.desk.undo.undo().empty());
    const auto acts = desk.acts();
    REQUIRE(acts.size() == 4);
    CHECK(acts[0].verb == QStringLiteral("notes.write"));
    CHECK(acts[1].verb == QStringLiteral("notes.look"));
    CHECK(acts[1].purpose == QStringLiteral("call"));
    CHECK(acts[2].verb == QStringLiteral("notes.withdraw"));
    CHECK(acts[3].verb == QStringLiteral("notes.withdraw.undo"));
    for (const auto& each : acts)
        CHECK(each.subjectKind == QStringLiteral("person"));
}

TEST_CASE("a seat without the key reads and writes nothing, and logs no look")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const NoteId id = desk.write("Broderen");
    const Note read = desk.open(desk.kaj).front();
    const auto logged = desk.acts().size();
    const storage::vault::Secret empty;
    for (const storage::vault::Secret* none : {static_cast<const storage::vault::Secret*>(nullptr), &empty}) {
        NoteService keyless(desk.reg.desk, none);
        const QString refused = QStringLiteral("notes.no_key");
        CHECK_FALSE(keyless.holdsKey());
        CHECK(told(keyless.open(desk.kaj, LookPurpose::Call)) == refused);
        CHECK(told(keyless.write(desk.kaj, QStringLiteral("x"))) == refused);
        CHECK(told(keyless.amend(read)) == refused);
        CHECK(told(keyless.withdraw(id)) == refused);
        CHECK(keyless.verify().empty());
    }
    CHECK(desk.acts().size() == logged);
    CHECK(desk.texts(desk.kaj) == list({"Broderen"}));
}

TEST_CASE("only coordinators have leave to anything of notes")
{
    NoteDesk desk;
    const NoteId id = desk.write("Broderen");
    const Note read = desk.open(desk.kaj).front();
    test::checkLeaves(desk.reg,
        {{"open", "C", [&] { static_cast<void>(desk.notes.open(desk.kaj, LookPurpose::Call)); }},
            {"write", "C", [&] { static_cast<void>(desk.notes.write(desk.kaj, QStringLiteral("x"))); }},
            {"amend", "C", [&] { static_cast<void>(desk.notes.amend(read)); }},
            {"withdraw", "C", [&] { static_cast<void>(desk.notes.withdraw(id)); }}});
}

TEST_CASE("nothing is written about nobody, nor about a card that is restricted or gone")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const NoteId id = desk.write("Før");
    const Note read = desk.open(desk.kaj).front();
    const QString text = QStringLiteral("Broderen");
    CHECK(told(desk.notes.write(desk.kaj, QString())) == QStringLiteral("note.text_missing/text"));
    CHECK(told(desk.notes.write(PersonId(12), text)) == QStringLiteral("person.unknown"));
    CHECK(told(desk.notes.open(PersonId(12), LookPurpose::Call)) == QStringLiteral("person.unknown"));
    CHECK(told(desk.notes.withdraw(NoteId(12))) == QStringLiteral("note.unknown"));
    Note wordless = read;
    wordless.text.reset();
    CHECK(told(desk.notes.amend(wordless)) == QStringLiteral("note.text_missing/text"));
    UndoStack former = desk.reg.desk.undo;
    REQUIRE(desk.people.restrictCard(desk.kaj, RestrictionGround::Contested).empty());
    const QString restricted = QStringLiteral("person.restricted");
    CHECK(told(desk.notes.write(desk.kaj, text)) == restricted);
    CHECK(told(desk.notes.amend(read)) == restricted);
    CHECK(told(desk.notes.withdraw(id)) == restricted);
    CHECK(told(former.undo()) == restricted);
    CHECK(desk.texts(desk.kaj) == list({"Før"})); // it may be kept, and seen by who may lift it
}

TEST_CASE("the notes of two cards are read together while they are one, and each on its own again")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kalle = desk.person(QStringLiteral("Kalle"));
    desk.write("om Kaj");
    REQUIRE(desk.notes.write(kalle, QStringLiteral("om Kalle")).ok());
    const auto before = desk.open(kalle);
    REQUIRE(desk.people.merge(desk.kaj, kalle).empty());
    UndoStack merge = desk.reg.desk.undo;
    CHECK(desk.texts(desk.kaj).size() == 2);
    CHECK(desk.texts(kalle).size() == 2); // by a name that leads to the card
    REQUIRE(told(desk.notes.amend(before.front())).isEmpty()); // it stays that card's
    REQUIRE(desk.notes.write(kalle, QStringLiteral("om begge")).ok());
    REQUIRE(told(merge.undo()).isEmpty());
    CHECK(desk.texts(kalle) == list({"om Kalle"}));
    CHECK(desk.texts(desk.kaj) == list({"om begge", "om Kaj"}));
}

TEST_CASE("a note whose row was tampered with is there without words, and the check counts it")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    const PersonId birthe = desk.person(QStringLiteral("Birthe"));
    const NoteId first = desk.write("Broderen");
    const NoteId second = desk.write("Søsteren");
    CHECK(desk.notes.verify().empty());
    desk.reg.database.run(QStringLiteral("UPDATE confidential_note SET person_id = :person WHERE id = :id"),
        {{"person", birthe}, {"id", first}});
    desk.reg.database.run(QStringLiteral("UPDATE confidential_note SET sealed = (SELECT n.sealed"
                                         " FROM confidential_note n WHERE n.id = :first) WHERE id = :id"),
        {{"first", first}, {"id", second}});
    CHECK(desk.texts(birthe) == list({"?"}));
    CHECK(desk.texts(desk.kaj) == list({"?"}));
    const Problems problems = desk.notes.verify();
    CHECK(told(problems) == QStringLiteral("check.note_unreadable"));
    CHECK(problems.front().values == list({"2"}));
}

TEST_CASE("the check finds notes about nobody")
{
    NoteDesk desk(GENERATE(from_range(test::engines())));
    desk.write("Broderen");
    const QString sql = noteChecks().front().sql;
    CHECK(desk.reg.database.value<int>(sql) == 0);
    desk.reg.database.run(QStringLiteral("UPDATE person SET state = 'erased' WHERE id = :id"), {{"id", desk.kaj}});
    CHECK(desk.reg.database.value<int>(sql) == 1);
}

TEST_CASE("what is typed in the form of a note is sealed for who holds the key, and for nobody else")
{
    NoteDesk desk;
    const QString place = QStringLiteral("noteDialog:5");
    const QString sealed = desk.notes.sealTyped(place, QStringLiteral("Broderen"));
    CHECK_FALSE(sealed.contains(QStringLiteral("Broderen")));
    CHECK(desk.notes.openTyped(place, sealed) == QStringLiteral("Broderen"));
    NoteService keyless(desk.reg.desk, nullptr);
    CHECK_THROWS_AS(keyless.sealTyped(place, QStringLiteral("x")), Failure);
    CHECK_THROWS_AS(keyless.openTyped(place, sealed), Failure);
    test::checkLeaves(desk.reg,
        {{"sealTyped", "C", [&] { static_cast<void>(desk.notes.sealTyped(place, QStringLiteral("x"))); }},
            {"openTyped", "C", [&] { static_cast<void>(desk.notes.openTyped(place, sealed)); }}});
}
