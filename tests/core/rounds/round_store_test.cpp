// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_store.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"
#include "tests/core/rounds/round_rows.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace naervaer {
namespace {

using test::RoundRows;
using test::TestRegister;

QStringList namesOf(std::vector<QueueEntry> entries)
{
    QStringList names;
    for (const QueueEntry& each : entries)
        names.append(each.name);
    names.sort();
    return names;
}

QStringList queueOf(TestRegister& reg, RoundId id)
{
    return namesOf(RoundStore(reg.database).queue(id, reg.clock.now()));
}

} // namespace

TEST_CASE("the queue holds the members who are due, and nobody else")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId evening = rows.round(QStringLiteral("Aften"));
    const RoundId other = rows.round(QStringLiteral("Morgen"));
    rows.member(evening, QStringLiteral("Due"));
    rows.member(evening, QStringLiteral("Overdue"), 9);
    rows.member(evening, QStringLiteral("Tomorrow"), -1);
    rows.member(other, QStringLiteral("Elsewhere"));
    rows.join(evening, reg.person(QStringLiteral("Without rhythm")));
    const PersonId left = reg.person(QStringLiteral("Left"));
    rows.rhythm(rows.rhythmDue(left, rows.today()));
    rows.join(evening, left, rows.today());
    const PersonId ended = rows.member(evening, QStringLiteral("Ended"));
    reg.database.run(QStringLiteral("UPDATE person SET state = 'ended' WHERE id = :id"), {{"id", ended}});
    CHECK(queueOf(reg, evening) == QStringList{QStringLiteral("Due"), QStringLiteral("Overdue")});
}

TEST_CASE("who is paused today is not in the queue, who was or will be is")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const QDate today = rows.today();
    const RoundId id = rows.round(QStringLiteral("Aften"));
    rows.pause(rows.member(id, QStringLiteral("Before")), today.addDays(-5), today.addDays(-1));
    rows.pause(rows.member(id, QStringLiteral("Later")), today.addDays(1));
    rows.pause(rows.member(id, QStringLiteral("Last day")), today.addDays(-5), today);
    rows.pause(rows.member(id, QStringLiteral("Endless")), today);
    const PersonId takenBack = rows.member(id, QStringLiteral("Taken back"));
    rows.pause(takenBack, today);
    reg.database.run(
        QStringLiteral("UPDATE person_pause SET is_active = FALSE WHERE person_id = :id"), {{"id", takenBack}});
    CHECK(queueOf(reg, id)
        == QStringList{QStringLiteral("Before"), QStringLiteral("Later"), QStringLiteral("Taken back")});
}

TEST_CASE("a hold that ends today shows with its person, one beyond today keeps the person out")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId id = rows.round(QStringLiteral("Aften"));
    const QDateTime now = reg.clock.now();
    const QDateTime midnight = fromLocal(rows.today().addDays(1), QTime(0, 0));
    rows.hold(rows.member(id, QStringLiteral("Over")), HoldReason::NoAnswer, now);
    rows.hold(rows.member(id, QStringLiteral("Tonight")), HoldReason::NoAnswer, midnight.addSecs(-1));
    rows.hold(rows.member(id, QStringLiteral("Tomorrow")), HoldReason::NotToday, midnight);
    rows.hold(rows.member(id, QStringLiteral("Lasting")), HoldReason::Declined, std::nullopt);
    auto entries = RoundStore(reg.database).queue(id, now);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    REQUIRE(namesOf(entries) == QStringList{QStringLiteral("Over"), QStringLiteral("Tonight")});
    CHECK_FALSE(entries[0].hold);
    REQUIRE(entries[1].hold);
    CHECK(entries[1].hold->reason == HoldReason::NoAnswer);
    CHECK(entries[1].hold->untilAt == midnight.addSecs(-1));
    reg.clock.moveTo(midnight);
    CHECK(
        queueOf(reg, id) == QStringList{QStringLiteral("Over"), QStringLiteral("Tomorrow"), QStringLiteral("Tonight")});
}

TEST_CASE("a line of the queue tells what a caller chooses by")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const QDate today = rows.today();
    const RoundId id = rows.round(QStringLiteral("Aften"));
    const PersonId person = rows.member(id, QStringLiteral("Kaj"));
    Rhythm rhythm = rows.rhythmDue(person, today.addDays(-2));
    rhythm.attemptsSince = 4;
    rhythm.notBefore = QTime(11, 0);
    rhythm.notAfter = QTime(20, 0);
    rows.rhythm(rhythm);
    rows.alert(person, 3, today);
    rows.alert(person, 2, today.addDays(-1), today);
    rows.alert(person, 1, today.addDays(-9), today.addDays(-1));
    rows.claim(person, reg.ole, 45);
    const auto entries = RoundStore(reg.database).queue(id, reg.clock.now());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].personId == person);
    CHECK(entries[0].dueOn == today.addDays(-2));
    CHECK(entries[0].lastContactAt == fromLocal(today.addDays(-5), QTime(18, 0)));
    CHECK(entries[0].attemptsSince == 4);
    CHECK(entries[0].notBefore == QTime(11, 0));
    CHECK(entries[0].notAfter == QTime(20, 0));
    CHECK(entries[0].alertPriority == 2);
    CHECK(entries[0].claimedBy == reg.ole);
    reg.clock.advance(std::chrono::minutes(45));
    CHECK(RoundStore(reg.database).queue(id, reg.clock.now())[0].claimedBy.isNull());
}

TEST_CASE("who has no alert and was never contacted shows as such")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId id = rows.round(QStringLiteral("Aften"));
    const PersonId person = rows.member(id, QStringLiteral("Ny"));
    Rhythm rhythm = rows.rhythmDue(person, rows.today());
    rhythm.lastContactAt = {};
    rhythm.lastContactKind.clear();
    rows.rhythm(rhythm);
    const auto entries = RoundStore(reg.database).queue(id, reg.clock.now());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].alertPriority == 0);
    CHECK_FALSE(entries[0].lastContactAt.isValid());
    CHECK_FALSE(entries[0].notBefore);
}

TEST_CASE("a person goes by name, else nickname, else alias")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId id = rows.round(QStringLiteral("Aften"));
    const PersonId nicknamed = rows.member(id, QString());
    const PersonId alias = rows.member(id, QString());
    reg.database.run(
        QStringLiteral("UPDATE person SET nickname = 'Kalle', alias = 'Bjørn' WHERE id = :id"), {{"id", nicknamed}});
    reg.database.run(QStringLiteral("UPDATE person SET alias = 'Fisk' WHERE id = :id"), {{"id", alias}});
    CHECK(queueOf(reg, id) == QStringList{QStringLiteral("Fisk"), QStringLiteral("Kalle")});
}

TEST_CASE("somebody with two memberships after a merge is one line and counts once")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId id = rows.round(QStringLiteral("Aften"));
    const PersonId person = rows.member(id, QStringLiteral("Kaj"));
    rows.join(id, person);
    const RoundStore store(reg.database);
    CHECK(store.queue(id, reg.clock.now()).size() == 1);
    CHECK(store.members(id).size() == 1);
    CHECK(store.memberCounts(std::nullopt).value(id) == 1);
    CHECK(store.dueCounts(std::nullopt, rows.today()).value(id) == 1);
    CHECK(store.memberships(id, person).size() == 2);
}

TEST_CASE("what a round still has to do counts as its queue does")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId evening = rows.round(QStringLiteral("Aften"));
    const RoundId morning = rows.round(QStringLiteral("Morgen"));
    const RoundId elsewhere = rows.round(QStringLiteral("Nabo"), CentreId(77));
    const RoundId empty = rows.round(QStringLiteral("Tom"));
    rows.member(evening, QStringLiteral("A"));
    rows.member(evening, QStringLiteral("B"), -1);
    rows.hold(rows.member(evening, QStringLiteral("C")), HoldReason::Declined, std::nullopt);
    rows.pause(rows.member(evening, QStringLiteral("D")), rows.today());
    rows.member(morning, QStringLiteral("E"));
    rows.member(elsewhere, QStringLiteral("F"));
    const RoundStore store(reg.database);
    CHECK(store.memberCounts(reg.centre) == QHash<RoundId, int>{{evening, 4}, {morning, 1}});
    CHECK(store.dueCounts(reg.centre, rows.today()) == QHash<RoundId, int>{{evening, 1}, {morning, 1}});
    CHECK(store.dueCounts(std::nullopt, rows.today()).value(elsewhere) == 1);
    CHECK(store.dueCounts(reg.centre, rows.today().addDays(1)).value(evening) == 2);
    CHECK(store.rounds(reg.centre).size() == 3);
    CHECK(store.rounds(std::nullopt).size() == 4);
    CHECK(store.memberIds(evening).size() == 4);
    CHECK(store.memberIds(empty).isEmpty());
}

TEST_CASE("members stand in Danish order with a number that is not wrong, and a protected address stays hidden")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundRows rows(reg);
    const RoundId id = rows.round(QStringLiteral("Aften"));
    rows.member(id, QStringLiteral("Åse"));
    const PersonId zoe = rows.member(id, QStringLiteral("Zoe"));
    const PersonId kaj = rows.member(id, QStringLiteral("Kaj"));
    reg.database.run(QStringLiteral("UPDATE person SET address = 'Havnegade 1', town = 'Aarhus C', nickname = 'Kalle' "
                                    "WHERE id IN (:zoe, :kaj)"),
        {{"zoe", zoe}, {"kaj", kaj}});
    reg.database.run(QStringLiteral("UPDATE person SET is_protected = TRUE WHERE id = :id"), {{"id", kaj}});
    reg.database.run(QStringLiteral("UPDATE person_phone SET is_wrong = TRUE WHERE person_id = :id"), {{"id", zoe}});
    const auto members = RoundStore(reg.database).members(id);
    REQUIRE(members.size() == 3);
    CHECK(members[0].name == QStringLiteral("Kaj"));
    CHECK(members[0].nickname == QStringLiteral("Kalle"));
    CHECK(members[0].isProtected);
    CHECK(members[0].address + members[0].town == QString());
    CHECK(members[0].phone == QStringLiteral("+4520123456"));
    CHECK(members[0].dueOn == rows.today());
    CHECK(members[0].intervalDays == 3);
    CHECK(members[1].name == QStringLiteral("Zoe"));
    CHECK(members[1].address == QStringLiteral("Havnegade 1"));
    CHECK(members[1].phone.isEmpty());
    CHECK(members[2].name == QStringLiteral("Åse"));
}

TEST_CASE("a hold is set, replaced and lifted")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundStore store(reg.database);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    const CallHold brief{person, HoldReason::NoAnswer, reg.clock.now()};
    const CallHold lasting{person, HoldReason::Declined, std::nullopt};
    CHECK_FALSE(store.holdOf(person));
    store.setHold(person, brief);
    CHECK(store.holdOf(person) == brief);
    store.setHold(person, lasting);
    CHECK(store.holdOf(person) == lasting);
    store.setHold(person, std::nullopt);
    CHECK_FALSE(store.holdOf(person));
}

TEST_CASE("only the day's calls that reached nobody count as its attempts")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    const auto attempt = [&](QTime time, int daysAgo, ContactKind kind, bool isUndone) {
        Attempt made;
        made.id = reg.ids.make<AttemptId>();
        made.centreId = reg.centre;
        made.personId = person;
        made.kind = kind;
        made.day = reg.clock.today().addDays(-daysAgo);
        made.at = fromLocal(made.day, time);
        made.isUndone = isUndone;
        reg.database.insert(made);
    };
    attempt(QTime(0, 5), 0, ContactKind::CallOut, false); // still yesterday in UTC
    attempt(QTime(18, 0), 0, ContactKind::CallOut, false);
    attempt(QTime(18, 1), 0, ContactKind::CallOut, true);
    attempt(QTime(12, 0), 0, ContactKind::Meal, false);
    attempt(QTime(23, 59), 1, ContactKind::CallOut, false);
    CHECK(RoundStore(reg.database).attemptsOn(person, reg.clock.today()) == 2);
}

TEST_CASE("concerns that nobody handled yet are told, the newest first")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    const auto concern = [&](const char* text, ConcernState state, PersonId about) {
        Concern made;
        made.id = reg.ids.make<ConcernId>();
        made.centreId = reg.centre;
        made.version = 1;
        made.createdAt = made.changedAt = made.raisedAt = reg.clock.now();
        made.personId = about;
        made.state = state;
        made.text = QString::fromLatin1(text);
        reg.database.insert(made);
        reg.clock.advance(std::chrono::minutes(1));
    };
    concern("old", ConcernState::Open, person);
    concern("seen", ConcernState::Seen, person);
    concern("handled", ConcernState::Handled, person);
    concern("withdrawn", ConcernState::Withdrawn, person);
    concern("about another", ConcernState::Open, reg.person(QStringLiteral("Ida")));
    const auto waiting = RoundStore(reg.database).waitingConcerns(person);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].text == QStringLiteral("seen"));
    CHECK(waiting[1].text == QStringLiteral("old"));
}

} // namespace naervaer
