// SPDX-License-Identifier: GPL-3.0-or-later
// What rows of an import become, row by row: where people land, what is refused, and that it is all or nothing.
#include "core/base/search_key.h"
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "core/organisation/organisation_service.h"
#include "core/people/people_mapping.h"
#include "core/people/people_service.h"
#include "tests/core/intake/intake_desk.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/refusals.h"

using namespace naervaer;
using test::IntakeDesk;
using test::told;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// An import desk with what the tests ask of the register.
struct Rows : IntakeDesk {
    Rows() : IntakeDesk(GENERATE(from_range(test::engines()))) { }

    Person named(const char* name)
    {
        const auto found = reg.database.first<Person>(text("WHERE name = :name"), {{"name", text(name)}});
        REQUIRE(found);
        return *found;
    }
    QString found(const char* typed)
    {
        QStringList names;
        for (const PersonLine& line : PeopleService(reg.desk, {}).search(text(typed)))
            names.append(line.name);
        return names.join(QStringLiteral(", "));
    }
    /// Everything the register holds of people, as counts.
    std::vector<int> counts()
    {
        std::vector<int> all;
        for (const char* table : {"person", "person_phone", "search_term", "people_group", "group_member", "rhythm",
                 "people_import", "contact"})
            all.push_back(reg.count(text(table)));
        return all;
    }
    CentreId secondCentre(const char* name)
    {
        Centre centre;
        centre.name = text(name);
        return OrganisationService(reg.desk).addCentre(centre).value();
    }
};

QByteArray manyPeople(int count)
{
    QByteArray file = "Navn;Tlf;Gruppe;Rytme\n";
    for (int i = 0; i < count; ++i)
        file += "Person " + QByteArray::number(i) + ";2" + QByteArray::number(1'000'000 + i) + ";Hold "
            + QByteArray::number(i % 7) + ";7\n";
    return file;
}

} // namespace

TEST_CASE("People land at the centre their row names, else at one's own, and join its group whatever its case")
{
    Rows rows;
    const CentreId south = rows.secondCentre("Værestedet Syd");
    PeopleService people(rows.reg.desk, {});
    const GroupId choir = people.addGroup(text("Koret")).value();
    const auto outcome = rows.import(
        "Navn;Værested;Hold;Tlf\nAnna;VÆRESTEDET SYD;koret;11111111\nBo;;KORET;22222222\nCia;Værestedet;Nyt hold;\n");
    REQUIRE(told(outcome.problems).isEmpty());
    CHECK(rows.named("Anna").centreId == south);
    CHECK(rows.named("Bo").centreId == rows.reg.centre);
    CHECK(rows.named("Cia").centreId == rows.reg.centre);
    PeopleFilter filter;
    filter.group = choir;
    CHECK(people.count(filter) == 2);
    CHECK(rows.reg.count(text("people_group")) == 2);
    CHECK(rows.import("Navn;Hold;Tlf\nDan;nyt HOLD;33333333\n").added == 1);
    CHECK(rows.reg.count(text("people_group")) == 2); // the earlier import's
}

TEST_CASE("A protected address comes in and is neither found nor listed")
{
    Rows rows;
    REQUIRE(rows.import("Navn;Adresse;Postnr;By;Beskyttet adresse\nLis Lund;Hemmelig Vej 7;5000;Odense;ja\n"
                        "Bo Bæk;Åben Vej 7;5000;Odense;nej\n")
                .added
        == 2);
    CHECK(rows.named("Lis Lund").isProtected);
    CHECK(rows.named("Lis Lund").address == text("Hemmelig Vej 7"));
    CHECK(rows.found("hemmelig").isEmpty());
    CHECK(rows.found("odense") == text("Bo Bæk"));
    CHECK(PeopleService(rows.reg.desk, {}).search(text("lis")).front().address.isEmpty());
}

TEST_CASE("A Norwegian register reads Norwegian numbers and municipalities")
{
    Rows rows;
    rows.reg.database.run(text("UPDATE organisation SET country = 'NO'"));
    REQUIRE(rows.import("Navn;Telefonnummer;Kommune;Morsmål\nKari Nordmann;412 34 567;Levanger;norsk\n").added == 1);
    const Person kari = rows.named("Kari Nordmann");
    CHECK(kari.municipalityCode == text("5037"));
    CHECK(kari.languages == QStringList{text("nb")});
    CHECK(PeopleStore(rows.reg.database).phones(kari.id).at(0).number == text("+4741234567"));
    CHECK(rows.found("412 34") == text("Kari Nordmann"));
}

TEST_CASE("A row with a personal number leaves nothing of it in the register, and the rows around it come in")
{
    Rows rows;
    const auto outcome = rows.import("Navn;Født;Tlf;Note\nAnna;031150-1234;11111111;\nBo;1950;22222222;\n"
                                     "Cia;1951;33333333;cpr 0311501234\nDan 031150 1234;1952;44444444;\n");
    CHECK(outcome.added == 1);
    CHECK(rows.reg.count(text("person")) == 1);
    CHECK(rows.found("bo") == text("Bo"));
    for (const char* column : {"name", "nickname", "alias", "address", "remember"})
        CHECK(rows.reg.count(text("person"), text("%1 LIKE '%0311%'").arg(text(column))) == 0);
    CHECK(rows.reg.count(text("search_term"), text("term LIKE '0311%'")) == 0);
    const auto plan = rows.plan("Navn;Født\nAnna;031150-1234\n");
    CHECK(told(plan.report.rows[0].reasons) == text("person.cpr_not_stored/Født"));
    CHECK(plan.report.rows[0].reasons[0].values.isEmpty());
}

TEST_CASE("Whatever stands in a cell comes into the register as it was read, or its row is refused with a reason")
{
    Rows rows;
    QByteArray file = "Navn;Note;Interesser\n";
    const auto& texts = test::hostileTexts();
    for (size_t i = 0; i < texts.size(); ++i) {
        QString cell = texts[i].text;
        cell.replace(u'"', QStringLiteral("\"\""));
        file += "Person " + QByteArray::number(static_cast<int>(i)) + ";\"" + cell.toUtf8() + "\";\n";
    }
    IntakePlan plan = rows.plan(file);
    REQUIRE(told(plan.report.problems).isEmpty());
    REQUIRE(plan.report.rows.size() == texts.size());
    REQUIRE(told(rows.import(file).problems).isEmpty());
    for (size_t i = 0; i < texts.size(); ++i) {
        const JudgedRow& judged = plan.report.rows[i];
        CAPTURE(texts[i].kind, texts[i].text.left(60), told(judged.reasons));
        const auto stored = rows.reg.database.value<QString>(
            text("SELECT remember FROM person WHERE name = :name"), {{"name", text("Person %1").arg(i)}});
        if (judged.verdict == Verdict::Refused) {
            CHECK_FALSE(judged.reasons.empty());
            CHECK_FALSE(stored);
            continue;
        }
        REQUIRE(judged.verdict == Verdict::New);
        REQUIRE(stored);
        const bool isSame = *stored == test::asKept(texts[i].text.simplified());
        CHECK(isSame);
    }
    CHECK(plan.report.count(Verdict::New) > 150);
}

TEST_CASE("An import stopped or failing half-way leaves the register as it was, and the next one goes through")
{
    Rows rows;
    rows.reg.person(text("Karl Holm"), text("+4511111111"));
    const auto before = rows.counts();
    const QByteArray file = manyPeople(1'500);
    std::stop_source stop;
    int calls = 0;
    const auto outcome = rows.import(file, false,
        {[&](qint64, qint64) {
             if (++calls == 2)
                 stop.request_stop();
         },
            stop.get_token()});
    CHECK(told(outcome.problems) == text("import.stopped"));
    CHECK(calls == 2);
    CHECK(rows.counts() == before);
    CHECK_THROWS_AS(
        rows.import(file, false, {[](qint64, qint64) { throw Failure(Failure::Kind::DiskFull, {}); }}), Failure);
    CHECK(rows.counts() == before);
    CHECK_FALSE(rows.reg.lease.holder());
    CHECK_FALSE(rows.reg.desk.undo.next());
    CHECK(rows.import(file).added == 1'500);
    CHECK(rows.reg.count(text("group_member")) == 1'500);
    CHECK(rows.found("person 1499") == text("Person 1499"));
    CHECK(rows.reg.desk.undo.undo().empty());
    CHECK(rows.reg.count(text("person"), text("state = 'active'")) == 1);
}

TEST_CASE("Undo tells how many stayed because somebody had begun to work with them")
{
    Rows rows;
    REQUIRE(rows.import("Navn;Tlf\nAnna;11111111\nBo;22222222\nCia;33333333\nDan;44444444\n").added == 4);
    UndoStack imported = rows.reg.desk.undo;
    ContactService contacts(rows.reg.desk);
    Attempt attempt;
    attempt.personId = rows.named("Anna").id;
    REQUIRE(contacts.recordAttempt(attempt).ok());
    Concern concern;
    concern.personId = rows.named("Bo").id;
    concern.text = text("Åbner ikke");
    REQUIRE(ConcernService(rows.reg.desk).raise(concern).ok());
    const Problems kept = imported.undo();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0] == Problem{text("import.some_kept"), {}, {text("2"), text("2")}});
    CHECK(rows.found("anna") == text("Anna"));
    CHECK(rows.found("bo") == text("Bo"));
    CHECK(rows.found("cia").isEmpty());
}

TEST_CASE("A filled card that was changed since keeps what was filled in")
{
    Rows rows;
    rows.reg.person(text("Anna Ås"), text("+4512345678"));
    const auto outcome = rows.import("Navn;Tlf;By\nAnna Ås;12345678;Ribe\n", true);
    REQUIRE(outcome.filled.size() == 1);
    UndoStack imported = rows.reg.desk.undo;
    Person anna = rows.named("Anna Ås");
    anna.nickname = text("Ann");
    PeopleService people(rows.reg.desk, {});
    REQUIRE(told(people.amend(anna, PeopleStore(rows.reg.database).phones(anna.id))).isEmpty());
    CHECK(told(imported.undo()) == text("import.some_kept"));
    CHECK(rows.named("Anna Ås").town == text("Ribe"));
    CHECK(rows.named("Anna Ås").nickname == text("Ann"));
}

TEST_CASE("Filling never writes over what a card says, and never takes protection away")
{
    Rows rows;
    PeopleService people(rows.reg.desk, {});
    Person anna;
    anna.name = text("Anna Ås");
    anna.birthYear = 1950;
    anna.isProtected = true;
    anna.languages = {text("da")};
    Phone phone;
    phone.number = text("12345678");
    const PersonId id = people.registerPerson(anna, {phone}).value();
    const auto outcome = rows.import("Navn;Tlf;Født;Sprog;Beskyttet adresse;Adresse;Mobil\n"
                                     "Anna Ås;12345678;1951;arabisk;nej;Vej 9;87654321\n",
        true);
    REQUIRE(outcome.filled.size() == 1);
    CHECK(outcome.filled[0].fields.contains(text("address")));
    const Person filled = rows.named("Anna Ås");
    CHECK(filled.id == id);
    CHECK(filled.birthYear == 1950);
    CHECK(filled.languages == QStringList{text("da")});
    CHECK(filled.isProtected);
    CHECK(filled.address == text("Vej 9"));
    CHECK(rows.found("vej").isEmpty()); // it is protected still
    CHECK(PeopleStore(rows.reg.database).phones(id).size() == 1);
}
