// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_service.h"

#include "core/contacts/contact_log.h"
#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"
#include "tests/core/intake/intake_desk.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <random>

using namespace naervaer;
using test::IntakeDesk;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}
QStringList words(const char* spaced)
{
    return text(spaced).split(u' ');
}

const QByteArray threePeople = "Navn;Telefon;Adresse;Født;Gruppe\n"
                               "Anna Ås;12 34 56 78;Vej 1;1950;Onsdag\n"
                               "Bo Bæk;87654321;;;Onsdag\n"
                               "Cia;;Vej 3;1990;\n";

Person personNamed(test::TestRegister& reg, const char* name)
{
    const auto found = reg.database.first<Person>(text("WHERE name = :name"), {{"name", text(name)}});
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("An import writes cards, telephones, search terms and groups, all under its id")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    const auto outcome = desk.import(threePeople);
    CHECK(outcome.problems.empty());
    CHECK(outcome.added == 3);
    CHECK(desk.reg.count(text("person"), text("import_id = %1").arg(outcome.id.value())) == 3);
    CHECK(desk.reg.count(text("person_phone")) == 2);
    CHECK(desk.reg.count(text("search_term"), text("term = 'anna'")) == 1);
    CHECK(desk.reg.count(text("search_term"), text("term = '12345678'")) == 1);
    CHECK(desk.reg.count(text("people_group"), text("name = 'Onsdag'")) == 1);
    CHECK(desk.reg.count(text("group_member")) == 2);
    CHECK(desk.reg.count(text("people_import"), text("row_count = 3 AND added_count = 3")) == 1);
    CHECK(desk.reg.count(text("audit"), text("verb = 'intake.import' AND subject_kind = 'import'")) == 1);
    CHECK(desk.reg.count(text("contact")) == 0);
}

TEST_CASE("The same file again holds nothing new")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    (void)desk.import(threePeople);
    CHECK(desk.verdicts(threePeople) == words("same same same"));
    const auto again = desk.import(threePeople);
    CHECK(again.problems == Problems{{text("import.nothing_to_write"), {}}});
    CHECK(desk.reg.count(text("person")) == 3);
    CHECK(desk.reg.count(text("people_import")) == 1);
}

TEST_CASE("A dry run writes nothing")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    const int audited = desk.reg.count(text("audit"));
    CHECK(desk.verdicts(threePeople) == words("new new new"));
    CHECK(desk.reg.count(text("person")) == 0);
    CHECK(desk.reg.count(text("audit")) == audited);
}

TEST_CASE("What differs from the card is a conflict that names the columns")
{
    IntakeDesk desk;
    (void)desk.import(threePeople);
    const auto plan = desk.plan("Navn;Tlf;Gade adresse;Adresse;Årgang\nAnna Ås;12345678;x;Vej 9;1951\n");
    REQUIRE(plan.report.rows.size() == 1);
    CHECK(plan.report.rows[0].verdict == Verdict::Conflict);
    CHECK(plan.report.rows[0].reasons
        == Problems{{text("person.differs"), text("Adresse"), {text("address")}},
            {text("person.differs"), text("Årgang"), {text("birth_year")}}});
    CHECK(plan.conflicts.value(2) == personNamed(desk.reg, "Anna Ås").id);
}

TEST_CASE("When several cards fit, the row is a conflict that says how many")
{
    IntakeDesk desk;
    desk.reg.person(text("Anna Ås"), text("+4512345678"));
    desk.reg.person(text("Anna Ås"), text("+4512345678"));
    const auto plan = desk.plan("Navn;Tlf\nAnna Ås;12345678\n");
    CHECK(plan.report.rows[0].verdict == Verdict::Conflict);
    CHECK(plan.report.rows[0].reasons == Problems{{text("person.several_fit"), {}, words("2")}});
    CHECK(plan.conflicts.isEmpty());
}

TEST_CASE("Of two rows about one person the second is the same or a conflict")
{
    IntakeDesk desk;
    const QByteArray file =
        "Navn;Tlf;By\nAnna;12345678;Ribe\nANNA;12 34 56 78;\nAnna;12345678;Vejle\nAnna;87654321;Ribe\nBo;;\nBo;;\n";
    CHECK(desk.verdicts(file) == words("new same conflict new new same"));
    CHECK(desk.plan(file).report.rows[1].reasons == Problems{{text("import.row_repeated"), {}, words("2")}});
    CHECK(desk.import(file, true).added == 3);
}

TEST_CASE("People who were withdrawn or merged are not met again; those who ended are")
{
    IntakeDesk desk;
    const PersonId id = desk.reg.person(text("Anna"), text("+4512345678"));
    const auto stand = [&](const char* state) {
        desk.reg.database.run(
            text("UPDATE person SET state = :state WHERE id = :id"), {{"state", text(state)}, {"id", id}});
        return desk.verdicts("Navn;Tlf\nAnna;12345678\n");
    };
    CHECK(stand("ended") == words("same"));
    CHECK(stand("withdrawn") == words("new"));
    CHECK(stand("merged") == words("new"));
}

TEST_CASE("A restricted card is met again as the same, and neither shows nor takes what the row tells")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    const PersonId id = desk.reg.person(text("Anna Ås"), text("+4512345678"));
    desk.reg.database.run(text("UPDATE person SET state = 'restricted' WHERE id = :id"), {{"id", id}});
    const QByteArray file = "Navn;Tlf;By;Født\nAnna Ås;12345678;Ribe;1950\n";
    const auto plan = desk.plan(file);
    CHECK(plan.report.rows[0].verdict == Verdict::Same);
    CHECK(plan.report.rows[0].reasons == Problems{{text("person.restricted"), {}}});
    CHECK(plan.conflicts.isEmpty());
    CHECK(desk.import(file, true).problems == Problems{{text("import.nothing_to_write"), {}}});
    CHECK(desk.reg.count(text("person")) == 1);
    CHECK(personNamed(desk.reg, "Anna Ås").town.isEmpty());
}

TEST_CASE("Who shares no more than a nickname and a year of birth is new, with a hint, and fills nobody's card")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    (void)desk.import("Navn;Kaldenavn;Tlf;Født\nKarl Hansen;Kalle;12345678;1950\n");
    const QByteArray other = "Navn;Kaldenavn;Tlf;Født;By\nKaj Olsen;Kalle;87654321;1950;Ribe\n";
    const auto plan = desk.plan(other);
    CHECK(plan.report.rows[0].verdict == Verdict::New);
    CHECK(plan.report.rows[0].reasons == Problems{{text("person.perhaps_known"), {}}});
    CHECK(desk.import(other, true).added == 1);
    CHECK(personNamed(desk.reg, "Karl Hansen").town.isEmpty());
    CHECK(desk.verdicts("Navn;Født\nKalle;1950\n") == words("conflict")); // either of the two
}

TEST_CASE("Asked to, a conflict fills what is empty on the card and nothing else")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    desk.reg.person(text("Anna Ås"), text("+4512345678"));
    const QByteArray file = "Navn;Tlf;By;Født\nAnna Ås;12345678;Ribe;1950\n";
    CHECK(desk.import(file).problems.size() == 1);
    CHECK(personNamed(desk.reg, "Anna Ås").town.isEmpty());
    const auto outcome = desk.import(file, true);
    REQUIRE(outcome.filled.size() == 1);
    CHECK(outcome.filled[0].fields == words("town birth_year"));
    const Person filled = personNamed(desk.reg, "Anna Ås");
    CHECK(filled.town == text("Ribe"));
    CHECK(filled.birthYear == 1950);
    CHECK_FALSE(filled.importId);
    CHECK(desk.reg.count(text("search_term"), text("term = 'ribe'")) == 1);
    CHECK(desk.import("Navn;Tlf;By\nAnna Ås;12345678;Vejle\n", true).filled.empty());
    CHECK(personNamed(desk.reg, "Anna Ås").town == text("Ribe"));
    CHECK(desk.reg.desk.undo.undo().empty());
}

TEST_CASE("Undo empties the filled fields again")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    desk.reg.person(text("Anna Ås"));
    desk.reg.database.run(text("UPDATE person SET birth_year = 1950"));
    (void)desk.import("Navn;Tlf;By;Født\nAnna Ås;12345678;Ribe;1950\n", true);
    CHECK(desk.reg.count(text("person_phone")) == 1);
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK(personNamed(desk.reg, "Anna Ås").town.isEmpty());
    CHECK(personNamed(desk.reg, "Anna Ås").birthYear == 1950);
    CHECK(desk.reg.count(text("person_phone")) == 0);
    CHECK(desk.reg.count(text("search_term"), text("term = 'ribe'")) == 0);
}

TEST_CASE("Undo withdraws everybody the import brought")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    (void)desk.import(threePeople);
    CHECK(desk.reg.desk.undo.next() == text("intake.import"));
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK(desk.reg.count(text("person"), text("state = 'withdrawn' AND version = 2")) == 3);
    CHECK(desk.reg.count(text("search_term")) == 0);
    CHECK(desk.reg.count(text("people_import"), text("is_withdrawn")) == 1);
    CHECK(desk.verdicts(threePeople) == words("new new new"));
}

TEST_CASE("Those changed or met since an import stay when it is undone")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    const auto outcome = desk.import(threePeople);
    Person anna = personNamed(desk.reg, "Anna Ås");
    auto work = desk.reg.desk.begin(Action::EditPeople, text("people.amend"));
    work.update(anna);
    Contact met;
    met.personId = personNamed(desk.reg, "Cia").id;
    ContactLog::add(work, met);
    work.commit();
    const auto withdrawal = desk.service.withdraw(outcome.id, {});
    REQUIRE(withdrawal.ok());
    CHECK(withdrawal->withdrawn == 1);
    CHECK(withdrawal->kept == 2);
    CHECK(desk.service.withdraw(outcome.id, {}).problems().front().code == text("import.already_withdrawn"));
    CHECK(desk.service.withdraw(ImportId(5), {}).problems().front().code == text("import.unknown"));
}

TEST_CASE("Nobody comes in overdue: rhythms are spread, a recent contact counts, none is invented")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    QByteArray file = "Navn;Tlf;Rytme;Sidste kontakt\n";
    for (int n = 0; n < 14; ++n)
        file += "P" + QByteArray::number(n) + ";1234567" + QByteArray::number(n % 10) + ";7;\n";
    file += "Nylig;;7;01.11.2026\nLænge siden;;7;01.01.2026\nUden rytme;;;01.10.2026\nIngen;;;\n";
    (void)desk.import(file);
    const QDate today(2026, 11, 3);
    std::map<QDate, int> perDay;
    for (const auto& rhythm : desk.reg.database.list<Rhythm>()) {
        if (!rhythm.intervalDays) {
            CHECK_FALSE(rhythm.dueOn);
            CHECK(rhythm.sinceOn == QDate(2026, 10, 1));
            continue;
        }
        REQUIRE(rhythm.dueOn);
        CHECK(*rhythm.dueOn >= today);
        CHECK(*rhythm.dueOn < today.addDays(7));
        CHECK(*rhythm.forgottenOn > today.addDays(7));
        CHECK_FALSE(rhythm.lastContactAt.isValid());
        ++perDay[*rhythm.dueOn];
    }
    CHECK(perDay.size() == 7);
    CHECK(desk.reg.count(text("rhythm")) == 17);
    const auto recent =
        desk.reg.database.first<Rhythm>(text("WHERE person_id = :id"), {{"id", personNamed(desk.reg, "Nylig").id}});
    CHECK(recent->dueOn == QDate(2026, 11, 8));
    CHECK(desk.reg.count(text("contact")) == 0);
}

TEST_CASE("A stopped or changed import leaves nothing behind, and lets the lease go")
{
    IntakeDesk desk(GENERATE(from_range(test::engines())));
    std::stop_source stop;
    stop.request_stop();
    CHECK(desk.import(threePeople, false, {{}, stop.get_token()}).problems == Problems{{text("import.stopped"), {}}});

    IntakePlan plan = desk.plan(threePeople);
    desk.file.close();
    desk.file.setData(QByteArray(threePeople).replace("Cia", "Dea"));
    desk.file.open(QIODevice::ReadOnly);
    {
        auto job = desk.service.prepare(std::move(plan), desk.service.context(desk.reg.centre), false);
        CHECK_THROWS_AS((void)desk.service.prepare({}, {}, false), Failure);
        CHECK(job.write(desk.reg.database, desk.file, {}).problems == Problems{{text("import.file_changed"), {}}});
    }
    CHECK(desk.reg.count(text("person")) == 0);
    CHECK(desk.reg.count(text("people_import")) == 0);
    CHECK_FALSE(desk.reg.lease.holder());
    CHECK_FALSE(desk.reg.desk.undo.next());
}

TEST_CASE("A job on its own connection writes what the main one then reads; the pages are told")
{
    QTemporaryDir folder;
    auto place = storage::Location::sqlite(folder.filePath(text("r.naervaer")));
    place.vfs = GENERATE(text(""), text("unix-excl")); // as on a network file system
    test::TestRegister reg(place);
    IntakeService service(reg.desk);
    QBuffer file;
    file.setData(threePeople);
    file.open(QIODevice::ReadOnly);
    const auto mapping = guessMapping(CsvReader(file).headers(), peopleImportFields());
    storage::Database reader(reg.place, storage::Use::Reader);
    auto job = service.prepare(
        planIntake(reader, file, mapping, service.context(reg.centre), {}), service.context(reg.centre), false);
    CHECK_THROWS_AS((void)reg.desk.begin(Action::EditPeople, text("people.amend")), Failure);
    storage::Database connection(reg.place, storage::Use::Job);
    const auto outcome = job.write(connection, file, {});
    Areas told;
    QObject page;
    QObject::connect(&reg.bus, &ChangeBus::changed, &page, [&](const Areas& areas) { told = areas; });
    service.finish(outcome);
    CHECK(reg.count(text("person")) == 3);
    CHECK(told.contains(text("people")));
}

TEST_CASE("Only who may import may")
{
    IntakeDesk desk;
    desk.reg.seat(desk.reg.signe, Role::Volunteer);
    CHECK_THROWS_AS((void)desk.service.context(desk.reg.centre), Failure);
    CHECK_THROWS_AS((void)desk.service.prepare({}, {}, false), Failure);
    CHECK_THROWS_AS((void)desk.service.withdraw(ImportId(1), {}), Failure);
}

TEST_CASE("Whatever the bytes, every row of people is accounted for and nothing breaks")
{
    IntakeDesk desk;
    std::mt19937 random(8);
    static constexpr char literal[] = "Anna;;\n\n\"12345678;1950,\t=\xF8\xC3\xB8\0 ";
    const QByteArray signs(literal, sizeof literal - 1);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = "Navn;Telefon;Født;Kommune\n";
        for (auto count = random() % 200; count > 0; --count)
            bytes.append(round % 4 == 0 ? static_cast<char>(random() % 256) : signs[random() % signs.size()]);
        const auto report = desk.plan(bytes).report;
        const int judged = report.count(Verdict::New) + report.count(Verdict::Same) + report.count(Verdict::Conflict)
            + report.count(Verdict::Refused);
        CHECK(judged == static_cast<int>(report.rows.size()));
        for (const JudgedRow& row : report.rows)
            CHECK(row.reasons.empty()
                == (row.verdict == Verdict::New || (row.verdict == Verdict::Same && row.reasons.empty())));
        if (round % 10 == 0 && report.mayBeWritten() && report.count(Verdict::New) > 0)
            CHECK(desk.import(bytes).added == report.count(Verdict::New));
    }
}
