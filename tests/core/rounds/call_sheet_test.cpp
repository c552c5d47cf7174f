// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_service.h"
#include "core/rounds/round_rules.h"
#include "tests/core/rounds/evening.h"

namespace naervaer {
namespace {

using test::Evening;
using test::TestRegister;

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

TEST_CASE("a claim names the other caller and until when")
{
    Evening evening(GENERATE(from_range(test::engines())));
    CHECK(evening.rounds.claim(evening.person).empty());
    evening.reg.seat(evening.reg.signe, Role::Volunteer);
    CHECK(evening.rounds.claim(evening.person)
        == Problems{{QStringLiteral("call.claimed"), {}, {QStringLiteral("Ole"), QStringLiteral("19:15")}}});
    CHECK(firstCode(evening.rounds.claim(PersonId(4711))) == QStringLiteral("person.unknown"));
    CHECK(evening.rounds.queue(evening.round).front().claimedBy == evening.reg.ole);
}

TEST_CASE("a released person is free for the next caller, and releasing twice does no harm")
{
    Evening evening(GENERATE(from_range(test::engines())));
    REQUIRE(evening.rounds.claim(evening.person).empty());
    evening.rounds.release(evening.person);
    evening.rounds.release(evening.person);
    evening.reg.seat(evening.reg.signe, Role::Volunteer);
    CHECK(evening.rounds.claim(evening.person).empty());
}

TEST_CASE("claiming and releasing leave nothing to undo")
{
    Evening evening(storage::Location::Engine::Sqlite);
    evening.reg.desk.undo.clear();
    REQUIRE(evening.rounds.claim(evening.person).empty());
    evening.rounds.release(evening.person);
    CHECK_FALSE(evening.reg.desk.undo.next());
}

TEST_CASE("the sheet opens only for who has claimed the person, and the look is logged as a call")
{
    Evening evening(GENERATE(from_range(test::engines())));
    const auto looks = [&] {
        return evening.reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'look' AND purpose = 'call'"));
    };
    CHECK(firstCode(evening.rounds.sheet(evening.person).problems()) == QStringLiteral("call.not_claimed"));
    REQUIRE(evening.rounds.claim(evening.person).empty());
    CHECK(evening.rounds.sheet(evening.person).ok());
    CHECK(looks() == 1);
    evening.reg.seat(evening.reg.signe, Role::Volunteer);
    CHECK(firstCode(evening.rounds.sheet(evening.person).problems()) == QStringLiteral("call.not_claimed"));
    evening.reg.seat(evening.reg.ole, Role::Staff);
    evening.reg.clock.advance(std::chrono::minutes(claimMinutes));
    CHECK(firstCode(evening.rounds.sheet(evening.person).problems()) == QStringLiteral("call.not_claimed"));
    CHECK(looks() == 1);
}

TEST_CASE("the sheet shows what a caller needs: right numbers, today's alerts, the latest talks, open concerns")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    test::RoundRows rows(reg);
    const PhoneId second = evening.addPhone(QStringLiteral("+4530123456"));
    rows.alert(evening.person, 3, rows.today());
    rows.alert(evening.person, 1, rows.today());
    rows.alert(evening.person, 2, rows.today().addDays(1));
    for (int n = 0; n < 6; ++n) {
        CallReport talk = evening.report(CallOutcome::Reached);
        talk.note = QStringLiteral("samtale %1").arg(n);
        REQUIRE(evening.rounds.record(talk).ok());
        reg.clock.advance(std::chrono::minutes(10));
    }
    CallReport wrong = evening.report(CallOutcome::WrongNumber);
    wrong.concern = true;
    wrong.concernText = QStringLiteral("har ikke svaret længe");
    REQUIRE(evening.rounds.record(wrong).ok());
    reg.clock.advance(std::chrono::minutes(10));
    REQUIRE(evening.rounds.claim(evening.person).empty());
    const auto sheet = evening.rounds.sheet(evening.person);
    REQUIRE(sheet.ok());
    CHECK(sheet->person.name == QStringLiteral("Kaj Kristensen"));
    REQUIRE(sheet->phones.size() == 1);
    CHECK(sheet->phones.front().id == second);
    REQUIRE(sheet->alerts.size() == 2);
    CHECK(sheet->alerts[0].priority == 1);
    CHECK(sheet->alerts[1].priority == 3);
    REQUIRE(sheet->latest.size() == 5);
    CHECK(sheet->latest[0].isAttempt);
    CHECK(sheet->latest[1].note == QStringLiteral("samtale 5"));
    REQUIRE(sheet->concerns.size() == 1);
    CHECK(sheet->concerns.front().text == QStringLiteral("har ikke svaret længe"));
    REQUIRE(sheet->rhythm);
    CHECK(sheet->rhythm->intervalDays == 3);
}

TEST_CASE("a protected address stays off the sheet, and a volunteer sees the essentials alone")
{
    Evening evening(GENERATE(from_range(test::engines())));
    TestRegister& reg = evening.reg;
    reg.database.run(QStringLiteral("UPDATE person SET address = 'Havnegade 1', remember = 'har hund', "
                                    "allergens = ',nuts,' WHERE id = :id"),
        {{"id", evening.person}});
    PeopleService people(reg.desk, {});
    Relation sister;
    sister.personId = evening.person;
    sister.name = QStringLiteral("Grethe");
    REQUIRE(people.addRelation(sister).ok());
    REQUIRE(evening.rounds.claim(evening.person).empty());
    const auto whole = evening.rounds.sheet(evening.person);
    CHECK(whole->person.address == QStringLiteral("Havnegade 1"));
    CHECK(whole->person.allergens == QStringList{QStringLiteral("nuts")});
    CHECK(whole->relations.size() == 1);
    reg.database.run(QStringLiteral("UPDATE person SET is_protected = TRUE WHERE id = :id"), {{"id", evening.person}});
    CHECK(evening.rounds.sheet(evening.person)->person.address.isEmpty());
    evening.rounds.release(evening.person);
    reg.seat(reg.signe, Role::Volunteer);
    REQUIRE(evening.rounds.claim(evening.person).empty());
    const auto essentials = evening.rounds.sheet(evening.person);
    CHECK(essentials->person.remember == QStringLiteral("har hund"));
    CHECK(essentials->person.address.isEmpty());
    CHECK(essentials->person.allergens.isEmpty());
    CHECK(essentials->relations.empty());
    CHECK(essentials->phones.size() == 1);
}

} // namespace naervaer
