// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_service.h"

#include "core/contacts/contact_log.h"
#include "core/rounds/round_mapping.h"
#include "tests/core/rounds/round_rows.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

using test::RoundRows;
using test::TestRegister;

Round evening()
{
    Round round;
    round.name = QStringLiteral(" Aftenrunden ");
    round.intervalDays = 3;
    round.fromTime = QTime(17, 0);
    round.toTime = QTime(20, 0);
    return round;
}

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

QStringList namesOf(const std::vector<RoundLine>& lines)
{
    QStringList names;
    for (const RoundLine& each : lines)
        names.append(each.round.name);
    return names;
}

std::vector<PersonId> strangers(TestRegister& reg, int count)
{
    std::vector<PersonId> people;
    for (int n = 0; n < count; ++n)
        people.push_back(reg.person(QStringLiteral("Person %1").arg(n)));
    return people;
}

} // namespace

TEST_CASE("a round is added for the centre one works for, and taken back")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const auto id = rounds.addRound(evening());
    REQUIRE(id.ok());
    const auto kept = rounds.round(*id);
    REQUIRE(kept);
    CHECK(kept->name == QStringLiteral("Aftenrunden"));
    CHECK(kept->centreId == reg.centre);
    CHECK(kept->fromTime == QTime(17, 0));
    CHECK(kept->isActive);
    CHECK(reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'rounds.add_round'")) == 1);
    CHECK(reg.desk.undo.undo().empty());
    CHECK_FALSE(rounds.round(*id)->isActive);
}

TEST_CASE("a round that cannot be is not kept")
{
    TestRegister reg;
    RoundService rounds(reg.desk);
    Round nameless = evening();
    nameless.name = QStringLiteral(" ");
    CHECK(firstCode(rounds.addRound(nameless).problems()) == QStringLiteral("round.name_missing"));
    CHECK(reg.count(QStringLiteral("round")) == 0);
    CHECK(reg.count(QStringLiteral("audit")) == 0);
    CHECK_FALSE(reg.desk.undo.next());
}

TEST_CASE("a round is amended, and undoing brings its former words back")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const RoundId id = *rounds.addRound(evening());
    Round changed = *rounds.round(id);
    changed.name = QStringLiteral("Morgenrunden");
    changed.toTime.reset();
    CHECK(rounds.amendRound(changed).empty());
    CHECK(rounds.round(id)->name == QStringLiteral("Morgenrunden"));
    CHECK_FALSE(rounds.round(id)->toTime);
    CHECK(reg.desk.undo.undo().empty());
    CHECK(rounds.round(id)->name == QStringLiteral("Aftenrunden"));
    CHECK(rounds.round(id)->toTime == QTime(20, 0));
    CHECK(rounds.round(id)->version == 3);
}

TEST_CASE("who amends a round that somebody changed meanwhile is told, and nothing is overwritten")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const RoundId id = *rounds.addRound(evening());
    Round mine = *rounds.round(id);
    Round theirs = mine;
    theirs.name = QStringLiteral("Deres");
    REQUIRE(rounds.amendRound(theirs).empty());
    mine.name = QStringLiteral("Min");
    CHECK_THROWS_AS(rounds.amendRound(mine), Failure);
    CHECK(rounds.round(id)->name == QStringLiteral("Deres"));
}

TEST_CASE("a round that is not there cannot be amended or joined")
{
    TestRegister reg;
    RoundService rounds(reg.desk);
    Round unknown = evening();
    unknown.id = RoundId(4711);
    CHECK(firstCode(rounds.amendRound(unknown)) == QStringLiteral("round.unknown"));
    CHECK(firstCode(rounds.addMembers(unknown.id, {})) == QStringLiteral("round.unknown"));
    CHECK_FALSE(rounds.round(unknown.id));
}

TEST_CASE("new members get the round's rhythm, and their first days are spread over it")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const RoundId id = *rounds.addRound(evening());
    REQUIRE(rounds.addMembers(id, strangers(reg, 9)).empty());
    const QDate today = reg.clock.today();
    CHECK(rounds.members(id).size() == 9);
    CHECK(rounds.queue(id).size() == 3);
    CHECK(rounds.rounds(reg.centre, today.addDays(1)).front().due == 6);
    CHECK(rounds.rounds(reg.centre, today.addDays(2)).front().due == 9);
    CHECK(reg.count(QStringLiteral("rhythm"), QStringLiteral("interval_days = 3")) == 9);
}

TEST_CASE("who has a rhythm keeps it in a new round")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    RoundRows rows(reg);
    const RoundId id = *rounds.addRound(evening());
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    Rhythm weekly = rows.rhythmDue(person, reg.clock.today());
    weekly.intervalDays = 7;
    rows.rhythm(weekly);
    REQUIRE(rounds.addMembers(id, {person}).empty());
    REQUIRE(rounds.members(id).size() == 1);
    CHECK(rounds.members(id).front().intervalDays == 7);
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(rounds.members(id).empty());
    CHECK(ContactStore(reg.database).rhythm(person)->intervalDays == 7);
}

TEST_CASE("who is a member already, or is named twice, becomes one once")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const RoundId id = *rounds.addRound(evening());
    const auto people = strangers(reg, 2);
    REQUIRE(rounds.addMembers(id, {people[0], people[0]}).empty());
    REQUIRE(rounds.addMembers(id, people).empty());
    CHECK(reg.count(QStringLiteral("round_member")) == 2);
    REQUIRE(reg.desk.undo.undo().empty());
    REQUIRE(rounds.members(id).size() == 1);
    CHECK(rounds.members(id).front().id == people[0]);
}

TEST_CASE("with somebody unknown among them nobody joins")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const RoundId id = *rounds.addRound(evening());
    auto people = strangers(reg, 2);
    people.push_back(PersonId(4711));
    CHECK(firstCode(rounds.addMembers(id, people)) == QStringLiteral("person.unknown"));
    CHECK(reg.count(QStringLiteral("round_member")) == 0);
    CHECK(reg.count(QStringLiteral("rhythm")) == 0);
}

TEST_CASE("five thousand people join in one act, and leave again in one")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    const RoundId id = *rounds.addRound(evening());
    reg.database.runScript(QStringLiteral("BEGIN;"));
    const auto people = strangers(reg, 5000);
    reg.database.runScript(QStringLiteral("COMMIT;"));
    REQUIRE(rounds.addMembers(id, people).empty());
    CHECK(rounds.rounds(reg.centre, reg.clock.today()).front().members == 5000);
    CHECK(reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'rounds.add_members'")) == 1);
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(rounds.rounds(reg.centre, reg.clock.today()).front().members == 0);
    CHECK(reg.count(QStringLiteral("rhythm"), QStringLiteral("interval_days IS NOT NULL OR due_on IS NOT NULL")) == 0);
}

TEST_CASE("who leaves a round is out of its queue, and undoing brings them back as they were")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    RoundRows rows(reg);
    const RoundId id = *rounds.addRound(evening());
    const PersonId person = rows.member(id, QStringLiteral("Kaj"));
    REQUIRE(rounds.removeMember(id, person).empty());
    CHECK(rounds.queue(id).empty());
    CHECK(rounds.members(id).empty());
    CHECK(reg.count(QStringLiteral("round_member"), QStringLiteral("left_on = '2026-11-03'")) == 1);
    CHECK(firstCode(rounds.removeMember(id, person)) == QStringLiteral("person.unknown"));
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(rounds.queue(id).size() == 1);
    CHECK(reg.count(QStringLiteral("round_member")) == 1);
}

TEST_CASE("taking back a removal does not double who was taken in again meanwhile")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    RoundRows rows(reg);
    const RoundId id = *rounds.addRound(evening());
    const PersonId person = rows.member(id, QStringLiteral("Kaj"));
    REQUIRE(rounds.removeMember(id, person).empty());
    rows.join(id, person);
    REQUIRE(reg.desk.undo.undo().empty());
    CHECK(reg.count(QStringLiteral("round_member"), QStringLiteral("left_on IS NULL")) == 1);
}

TEST_CASE("rounds stand in Danish order, those no longer worked last")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundService rounds(reg.desk);
    for (const char* name : {"Århus", "Zoologen", "Afsluttet", "Byen"}) {
        Round round = evening();
        round.name = QString::fromUtf8(name);
        round.isActive = round.name != QStringLiteral("Afsluttet");
        REQUIRE(rounds.addRound(round).ok());
    }
    const auto lines = rounds.rounds(reg.centre, reg.clock.today());
    CHECK(namesOf(lines)
        == QStringList{
            QStringLiteral("Byen"), QStringLiteral("Zoologen"), QStringLiteral("Århus"), QStringLiteral("Afsluttet")});
    CHECK(lines.front().members == 0);
    CHECK(rounds.rounds(CentreId(77), reg.clock.today()).empty());
}

TEST_CASE("a volunteer sees the rounds but plans none and lists nobody")
{
    TestRegister reg;
    RoundService rounds(reg.desk);
    RoundRows rows(reg);
    const RoundId id = *rounds.addRound(evening());
    const PersonId person = rows.member(id, QStringLiteral("Kaj"));
    reg.seat(reg.signe, Role::Volunteer);
    CHECK(rounds.rounds(reg.centre, reg.clock.today()).front().due == 1);
    CHECK(rounds.round(id));
    CHECK(rounds.queue(id).size() == 1);
    CHECK_THROWS_AS(rounds.members(id), Failure);
    CHECK_THROWS_AS(rounds.addRound(evening()), Failure);
    CHECK_THROWS_AS(rounds.amendRound(*rounds.round(id)), Failure);
    CHECK_THROWS_AS(rounds.addMembers(id, {person}), Failure);
    CHECK_THROWS_AS(rounds.removeMember(id, person), Failure);
    CHECK_THROWS_AS(rounds.liftHold(person), Failure);
}

TEST_CASE("a manager has no part in rounds")
{
    TestRegister reg;
    RoundService rounds(reg.desk);
    RoundRows rows(reg);
    const RoundId id = *rounds.addRound(evening());
    const PersonId person = rows.member(id, QStringLiteral("Kaj"));
    reg.seat(reg.mette, Role::Manager);
    CHECK_THROWS_AS(rounds.rounds(reg.centre, reg.clock.today()), Failure);
    CHECK_THROWS_AS(rounds.round(id), Failure);
    CHECK_THROWS_AS(rounds.queue(id), Failure);
    CHECK_THROWS_AS(rounds.claim(person), Failure);
    CHECK_THROWS_AS(rounds.release(person), Failure);
    CHECK_THROWS_AS(rounds.sheet(person), Failure);
    CHECK_THROWS_AS(rounds.record({}), Failure);
}

TEST_CASE("a merge leaves the longer peace, ends the other card's claim and keeps each row for undoing")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const PersonId kept = reg.person(QStringLiteral("Kaj"));
    const PersonId gone = reg.person(QStringLiteral("Kai"));
    rows.hold(kept, HoldReason::NoAnswer, reg.clock.now().addSecs(60));
    rows.hold(gone, HoldReason::Declined, std::nullopt);
    rows.claim(gone, reg.ole, 45);
    reg.database.run(QStringLiteral("UPDATE person SET state = 'merged' WHERE id = :id"), {{"id", gone}});
    const RoundStore store(reg.database);
    {
        auto work = reg.desk.begin(Action::MergePeople, QStringLiteral("people.merge"));
        for (const PersonReference& each : RoundService::personReferences())
            if (each.afterMerge)
                each.afterMerge(work, kept, gone);
        work.commit();
    }
    CHECK(store.holdOf(kept) == CallHold{kept, HoldReason::Declined, std::nullopt});
    CHECK(store.holdOf(gone) == CallHold{gone, HoldReason::Declined, std::nullopt});
    CHECK_FALSE(store.claimOf(gone));
}

TEST_CASE("a merge of somebody who is not held changes no hold")
{
    TestRegister reg;
    RoundRows rows(reg);
    const PersonId kept = reg.person(QStringLiteral("Kaj"));
    const PersonId gone = reg.person(QStringLiteral("Kai"));
    const QDateTime until = reg.clock.now().addSecs(60);
    rows.hold(kept, HoldReason::NoAnswer, until);
    rows.claim(kept, reg.ole, 45);
    auto work = reg.desk.begin(Action::MergePeople, QStringLiteral("people.merge"));
    for (const PersonReference& each : RoundService::personReferences())
        if (each.afterMerge)
            each.afterMerge(work, kept, gone);
    work.commit();
    CHECK(RoundStore(reg.database).holdOf(kept) == CallHold{kept, HoldReason::NoAnswer, until});
    CHECK(RoundStore(reg.database).claimOf(kept));
}

} // namespace naervaer
