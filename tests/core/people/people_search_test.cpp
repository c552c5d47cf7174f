// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

using namespace naervaer;

namespace {

Person named(const char* name)
{
    Person person;
    person.name = QString::fromUtf8(name);
    return person;
}

std::vector<Phone> phone(const char* number)
{
    Phone phone;
    phone.number = QString::fromLatin1(number);
    return {phone};
}

/// A register whose people are found by their service.
struct Finding {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    PeopleService people{reg.desk, {}};

    PersonId add(const Person& person, const std::vector<Phone>& phones = {})
    {
        return people.registerPerson(person, phones).value();
    }
    QString found(const char* typed, int limit = 50)
    {
        QStringList names;
        for (const PersonLine& line : people.search(QString::fromUtf8(typed), limit))
            names.append(line.name);
        return names.join(QStringLiteral(", "));
    }
};

} // namespace

TEST_CASE("people are found by the beginning of every word typed")
{
    Finding f;
    f.add(named("Anna Marie Hansen"));
    f.add(named("Anna Holm"));
    f.add(named("Hanne Annasen"));
    CHECK(f.found("anna h") == QStringLiteral("Anna Holm, Anna Marie Hansen, Hanne Annasen"));
    CHECK(f.found("han ann") == QStringLiteral("Anna Marie Hansen, Hanne Annasen"));
    CHECK(f.found("ma an ha") == QStringLiteral("Anna Marie Hansen"));
    CHECK(f.found("nna").isEmpty());
    CHECK(f.found("").isEmpty());
    CHECK(f.found("  ").isEmpty());
}

TEST_CASE("every word narrows a search, however many were typed or pasted")
{
    Finding f;
    Person karl = named("Karl Ib Holm Lund Skov Vang Dahl Bech");
    karl.address = QStringLiteral("Elmevej 3, Tranekær");
    f.add(karl);
    karl.address = QStringLiteral("Elmevej 4, Tranekær");
    karl.nickname = QStringLiteral("Kalle");
    f.add(karl);
    const QString all = QStringLiteral("karl ib holm lund skov vang dahl bech");
    const auto hits = [&](const char* more) { return f.people.search(all + QString::fromUtf8(more)).size(); };
    CHECK(hits("") == 2);
    CHECK(hits(" elmevej tranekær") == 2);
    CHECK(hits(" elmevej tran 4") == 1);
    CHECK(hits(" kalle") == 1);
    CHECK(hits(" elmevej tranekær kalle 3") == 0);
    CHECK(hits(" elmevej tranekær x") == 0);
    PeopleFilter filter;
    filter.text = all + QStringLiteral(" elmevej tranekær kalle");
    CHECK(f.people.count(filter) == 1);
    filter.text += QStringLiteral(" 3");
    CHECK(f.people.count(filter) == 0);
    QString page = all; // a page of a letter pasted by mistake
    for (int i = 0; i < 2000; ++i)
        page += QStringLiteral(" ord%1").arg(i);
    CHECK(f.people.search(page).empty());
    filter.text = page;
    CHECK(f.people.list(filter, 0, 10).empty());
}

TEST_CASE("nickname, alias, address and town lead to a person")
{
    Finding f;
    Person karl = named("Karl Holm");
    karl.nickname = QStringLiteral("Kalle");
    karl.address = QStringLiteral("Nørregade 12, 2. tv.");
    karl.postcode = QStringLiteral("8000");
    karl.town = QStringLiteral("Aarhus C");
    f.add(karl);
    Person fish;
    fish.alias = QStringLiteral("Fisk");
    f.add(fish);
    CHECK(f.found("kalle") == QStringLiteral("Karl Holm"));
    CHECK(f.found("nørregade 12") == QStringLiteral("Karl Holm"));
    CHECK(f.found("norreg") == QStringLiteral("Karl Holm"));
    CHECK(f.found("århus") == QStringLiteral("Karl Holm"));
    CHECK(f.found("8000") == QStringLiteral("Karl Holm"));
    CHECK(f.found("fisk") == QStringLiteral("Fisk"));
}

TEST_CASE("digits are one number however they are spaced")
{
    Finding f;
    f.add(named("Karl Holm"), phone("12 34 56 78"));
    f.add(named("Else Holm"), phone("+47 412 34 567"));
    for (const char* typed :
        {"12 34", "1234", "12345678", "+45 12 34 56 78", "0045 12", "(12) 34-5", "5678", "45 1234"})
        CHECK(f.found(typed) == QStringLiteral("Karl Holm"));
    CHECK(f.found("41234567") == QStringLiteral("Else Holm"));
    CHECK(f.found("+4741") == QStringLiteral("Else Holm"));
    CHECK(f.found("3456").isEmpty());
}

TEST_CASE("plain vowels find Danish names, and oe does not find every o")
{
    Finding f;
    f.add(named("Søren Kjær"));
    f.add(named("Joe Hill"));
    f.add(named("Johan Skov"));
    f.add(named("Åge Ård"));
    for (const char* typed : {"søren", "soren", "soeren", "SØR", "sor", "kjaer", "kjar", "kjær"})
        CHECK(f.found(typed) == QStringLiteral("Søren Kjær"));
    CHECK(f.found("joe") == QStringLiteral("Joe Hill"));
    CHECK(f.found("jo") == QStringLiteral("Joe Hill, Johan Skov"));
    for (const char* typed : {"åge", "aage", "age", "ard"})
        CHECK(f.found(typed) == QStringLiteral("Åge Ård"));
}

TEST_CASE("whole words come first, then Danish order")
{
    Finding f;
    for (const char* name : {"Åse Bo", "Bodil Ask", "Bo Zander", "Anders Bo", "Ægir Bo", "Boel Ask"})
        f.add(named(name));
    CHECK(f.found("bo") == QStringLiteral("Anders Bo, Bo Zander, Ægir Bo, Åse Bo, Bodil Ask, Boel Ask"));
    CHECK(f.found("bo", 2) == QStringLiteral("Anders Bo, Bo Zander"));
}

TEST_CASE("a protected address is neither found nor shown")
{
    Finding f;
    Person hidden = named("Lis Lund");
    hidden.address = QStringLiteral("Hemmelig Vej 7");
    hidden.postcode = QStringLiteral("5000");
    hidden.town = QStringLiteral("Odense");
    hidden.isProtected = true;
    f.add(hidden);
    for (const char* typed : {"hemmelig", "vej", "5000", "odense"})
        CHECK(f.found(typed).isEmpty());
    const PersonLine line = f.people.search(QStringLiteral("lis"))[0];
    CHECK(line.isProtected);
    CHECK(line.address.isEmpty());
    CHECK(line.postcode.isEmpty());
    CHECK(line.town.isEmpty());
}

TEST_CASE("a line shows the first number that is not wrong, last contact and due date")
{
    Finding f;
    Phone wrong;
    wrong.number = QStringLiteral("11111111");
    wrong.isWrong = true;
    Phone right;
    right.number = QStringLiteral("22222222");
    Person person = named("Karl Holm");
    person.nickname = QStringLiteral("Kalle");
    const PersonId id = f.add(person, {wrong, right});
    f.reg.database.run(
        QStringLiteral(
            "INSERT INTO rhythm (person_id, centre_id, interval_days, since_on, last_contact_at,"
            " last_contact_kind, attempts_since, due_on) VALUES (:id, :centre, 3, :since, :last, '', 0, :due)"),
        {{"id", id}, {"centre", f.reg.centre}, {"since", QDate(2026, 10, 1)}, {"last", f.reg.clock.now()},
            {"due", QDate(2026, 11, 6)}});
    const PersonLine line = f.people.search(QStringLiteral("karl")).at(0);
    CHECK(line.id == id);
    CHECK(line.nickname == QStringLiteral("Kalle"));
    CHECK(line.phone == QStringLiteral("+4522222222"));
    CHECK(line.lastContactAt == f.reg.clock.now());
    CHECK(line.dueOn == QDate(2026, 11, 6));
    CHECK(line.intervalDays == 3);
    CHECK(f.found("11111111").isEmpty());
}

TEST_CASE("names that begin with a common letter come in Danish order though there are hundreds of hits")
{
    Finding f;
    for (int i = 0; i < 320; ++i) {
        Person person = named("Bente Skov");
        person.address = QStringLiteral("Agervej %1").arg(i);
        f.add(person);
    }
    f.add(named("Anton Vest"));
    f.add(named("Asta Vest"));
    CHECK(f.found("a", 2) == QStringLiteral("Anton Vest, Asta Vest"));
}

TEST_CASE("people whose contact ended are found, people taken back are not")
{
    Finding f;
    const PersonId ended = f.add(named("Karl Holm"));
    CHECK(f.people.endContact(ended).empty());
    f.add(named("Else Holm"));
    CHECK(f.reg.desk.undo.undo().empty());
    CHECK(f.found("holm") == QStringLiteral("Karl Holm"));
    CHECK(f.people.search(QStringLiteral("holm"))[0].state == PersonState::Ended);
}

TEST_CASE("a volunteer and a manager may not search")
{
    Finding f;
    f.reg.seat(f.reg.signe, Role::Volunteer);
    CHECK_THROWS_AS(f.people.search(QStringLiteral("a")), Failure);
    CHECK_THROWS_AS(f.people.list({}, 0, 10), Failure);
    f.reg.seat(f.reg.ole, Role::Manager);
    CHECK_THROWS_AS(f.people.similar({}, {}), Failure);
    CHECK_THROWS_AS(f.people.count({}), Failure);
}
