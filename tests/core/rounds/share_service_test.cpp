// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/share_service.h"

#include "core/contacts/contact_mapping.h"
#include "tests/core/rounds/shared_evening.h"

namespace naervaer {
namespace {

using test::SharedEvening;
using test::tuesday;

QString codeOfRefusal(const Result<ShareProposal>& refused)
{
    return refused.ok() ? QString() : refused.problems().front().code;
}

} // namespace

TEST_CASE("a proposal writes nothing; sharing out writes who has whom and why")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(4);
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    CHECK(evening.reg.count(QStringLiteral("round_share")) == 0);
    CHECK(proposal->distribution.shares.size() == 4);
    CHECK(*evening.shares.shareOut(*proposal) == 4);
    const auto rows = evening.shares.shares(evening.round, tuesday);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].reasons == QStringList{QStringLiteral("has_room")});
    CHECK(rows[0].centreId == evening.reg.centre);
    CHECK(rows[0].untilAt == fromLocal(tuesday, QTime(21, 0)));
    CHECK(evening.reg.count(QStringLiteral("audit"), QStringLiteral("verb = 'rounds.share_out'")) == 1);
    for (const PersonId person : people)
        CHECK_FALSE(evening.callerOf(person).isNull());
}

TEST_CASE("undoing leaves the people nobody's, and sharing out twice changes what is different alone")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(2);
    evening.shareOut();
    evening.shareOut();
    CHECK(evening.shares.shares(evening.round, tuesday).front().version == 1);
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK_FALSE(evening.callerOf(people[0]).isNull());
    CHECK(evening.reg.desk.undo.undo().empty());
    CHECK(evening.callerOf(people[0]).isNull());
    CHECK(evening.reg.count(QStringLiteral("round_share")) == 2);
}

TEST_CASE("who rang last, talks that were hard and waiting worries are read from the log")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(3);
    const auto log = [&](PersonId person, HelperId helper, int daysAgo, int mood, int minutes) {
        evening.reg.seat(helper, Role::Staff);
        auto work = evening.reg.desk.begin(Action::LogContacts, QStringLiteral("contacts.log"));
        Contact contact;
        contact.id = evening.reg.ids.make<ContactId>();
        contact.centreId = evening.reg.centre;
        contact.personId = person;
        contact.at = evening.reg.clock.now().addDays(-daysAgo);
        contact.day = localDate(contact.at);
        contact.helperId = helper;
        contact.mood = mood;
        contact.minutes = minutes;
        evening.reg.database.insert(contact);
        work.commit();
    };
    log(people[0], evening.reg.signe, 3, 5, 20);
    log(people[0], evening.reg.ole, 6, 4, 30);
    log(people[0], evening.reg.ole, 9, 5, 40);
    log(people[1], evening.reg.ole, 2, 1, 45);
    log(people[2], evening.reg.ole, 400, 1, 90); // long ago
    const auto read = ShareStore(evening.reg.database).peopleToRing(evening.round, evening.reg.clock.now());
    QHash<PersonId, PersonToRing> byId;
    for (const PersonToRing& each : read)
        byId.insert(each.personId, each);
    const PersonToRing& first = byId[people[0]];
    REQUIRE(first.formerCallers.size() == 2);
    CHECK(first.formerCallers[0].helperId == evening.reg.ole);
    CHECK(first.formerCallers[0].calls == 2);
    CHECK(*first.formerCallers[0].mood == 4.5);
    CHECK_FALSE(first.formerCallers[0].isLatest);
    CHECK(first.formerCallers[1].isLatest);
    CHECK(first.minutes == 30);
    CHECK_FALSE(first.isHeavy);
    CHECK(byId[people[1]].isHeavy);
    CHECK(byId[people[2]].formerCallers.empty());
    CHECK(byId[people[2]].minutes == 15);
    CHECK(byId[people[2]].daysOverdue == 2);
    evening.reg.seat(evening.reg.mette, Role::Coordinator);
    evening.shareOut();
    CHECK(evening.callerOf(people[0]) == evening.reg.signe);
    CHECK(evening.callerOf(people[1]) == evening.reg.ole);
}

TEST_CASE("people speak what their cards say, and callers who name no language the country's")
{
    SharedEvening evening;
    const auto people = evening.people(2);
    evening.reg.database.run(
        QStringLiteral("UPDATE person SET languages = ',so,' WHERE id = :id"), {{"id", people[0]}});
    evening.reg.database.run(
        QStringLiteral("UPDATE person SET languages = ',da,' WHERE id = :id"), {{"id", people[1]}});
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    REQUIRE(proposal->distribution.left.size() == 1);
    CHECK(proposal->distribution.left[0].personId == people[0]);
    CHECK(proposal->distribution.left[0].reason == LeftReason::NoLanguage);
}

TEST_CASE("the round's hours hold for whoever wishes no others")
{
    SharedEvening evening;
    const auto people = evening.people(2);
    Round round = *evening.rounds.round(evening.round);
    round.fromTime = QTime(9, 0);
    round.toTime = QTime(11, 0);
    REQUIRE(evening.rounds.amendRound(round).empty());
    Rhythm late = evening.rows.rhythmDue(people[1], tuesday);
    late.notBefore = QTime(19, 0);
    evening.rows.rhythm(late);
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    REQUIRE(proposal->distribution.left.size() == 1);
    CHECK(proposal->distribution.left[0].personId == people[0]);
    CHECK(proposal->distribution.left[0].reason == LeftReason::NoShiftInTime);
}

TEST_CASE("an evening that cannot be shared out says why")
{
    SharedEvening evening;
    CHECK(codeOfRefusal(evening.shares.distribute(RoundId(4711), tuesday)) == QStringLiteral("round.unknown"));
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday)) == QStringLiteral("share.nobody_to_ring"));
    const auto people = evening.people(1);
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday.addDays(-1)))
        == QStringLiteral("share.day_past"));
    evening.onShift.clear();
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday)) == QStringLiteral("share.no_callers"));
    evening.rows.pause(people[0], tuesday);
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday)) == QStringLiteral("share.nobody_to_ring"));
    CHECK(evening.reg.count(QStringLiteral("audit"), QStringLiteral("verb LIKE 'rounds.share%'")) == 0);
}

TEST_CASE("somebody without a shift rings too when one says so, and keeps the people")
{
    SharedEvening evening;
    const auto people = evening.people(1);
    evening.onShift.clear();
    const auto proposal = evening.shares.distribute(evening.round, tuesday, Keep::ByHand, {evening.reg.mette});
    REQUIRE(proposal.ok());
    REQUIRE(evening.shares.shareOut(*proposal).ok());
    CHECK(evening.callerOf(people[0]) == evening.reg.mette);
    evening.shareOut(Keep::Present);
    CHECK(evening.callerOf(people[0]) == evening.reg.mette);
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday.addDays(1), Keep::ByHand, {HelperId(4711)}))
        == QStringLiteral("share.no_callers"));
}

TEST_CASE("in the midst of an evening shifts are as long as is left of them")
{
    SharedEvening evening;
    evening.people(12);
    evening.onShift = {evening.reg.ole};
    evening.reg.clock.moveTo(fromLocal(tuesday, QTime(20, 30)));
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    CHECK(proposal->distribution.loads[0].most == 1);
    CHECK(proposal->distribution.left.size() == 11);
    evening.reg.clock.moveTo(fromLocal(tuesday, QTime(21, 0)));
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday)) == QStringLiteral("share.no_callers"));
    evening.reg.clock.moveTo(fromLocal(tuesday.addDays(1), QTime(1, 0)));
    evening.onShift = {evening.reg.ole};
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday)) == QStringLiteral("share.no_callers"));
    evening.reg.clock.moveTo(fromLocal(tuesday.addDays(1), QTime(6, 0)));
    CHECK(codeOfRefusal(evening.shares.distribute(evening.round, tuesday)) == QStringLiteral("share.day_past"));
}

TEST_CASE("what other rounds gave a caller takes room until it is rung")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    evening.onShift = {evening.reg.ole};
    evening.people(8);
    const RoundId other = evening.rows.round(QStringLiteral("Morgenrunden"));
    const PersonId else1 = evening.rows.member(other, QStringLiteral("Kaj"));
    const PersonId else2 = evening.rows.member(other, QStringLiteral("Kai"));
    for (const PersonId person : {else1, else2})
        REQUIRE(evening.shares.giveTo(other, tuesday, person, evening.reg.ole).empty());
    auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    CHECK(proposal->evening.callers[0].callsElsewhere == 2);
    CHECK(proposal->distribution.loads[0].calls == 5); // of seven
    evening.rows.rhythm(evening.rows.rhythmDue(else1, tuesday.addDays(3))); // rung meanwhile
    proposal = evening.shares.distribute(evening.round, tuesday);
    CHECK(proposal->evening.callers[0].callsElsewhere == 1);
}

TEST_CASE("who was erased or left the round since the proposal is left out, and nobody else is lost")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(3);
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    REQUIRE(proposal.ok());
    evening.reg.database.run(QStringLiteral("DELETE FROM round_member WHERE person_id = :id"), {{"id", people[0]}});
    evening.reg.database.run(QStringLiteral("DELETE FROM rhythm WHERE person_id = :id"), {{"id", people[0]}});
    evening.reg.database.run(QStringLiteral("DELETE FROM person_phone WHERE person_id = :id"), {{"id", people[0]}});
    evening.reg.database.run(QStringLiteral("DELETE FROM search_term WHERE person_id = :id"), {{"id", people[0]}});
    evening.reg.database.run(QStringLiteral("DELETE FROM person WHERE id = :id"), {{"id", people[0]}});
    REQUIRE(evening.rounds.removeMember(evening.round, people[1]).empty());
    CHECK(*evening.shares.shareOut(*proposal) == 1);
    CHECK_FALSE(evening.callerOf(people[2]).isNull());
}

TEST_CASE("volunteers neither share out nor see the shares of others")
{
    SharedEvening evening;
    evening.people(1);
    const auto proposal = evening.shares.distribute(evening.round, tuesday);
    evening.reg.seat(evening.reg.signe, Role::Volunteer);
    CHECK_THROWS_AS(evening.shares.distribute(evening.round, tuesday), Failure);
    CHECK_THROWS_AS(evening.shares.shareOut(*proposal), Failure);
    CHECK_THROWS_AS(evening.shares.shares(evening.round, tuesday), Failure);
    CHECK_THROWS_AS(evening.shares.callerFellIll(evening.reg.ole, tuesday), Failure);
    CHECK(evening.reg.count(QStringLiteral("round_share")) == 0);
}

TEST_CASE("a caller's queue begins with the own share, then what is nobody's, then what others have")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(3); // the last is overdue longest
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[0], evening.reg.signe).empty());
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[2], evening.reg.ole).empty());
    evening.reg.seat(evening.reg.signe, Role::Volunteer);
    auto queue = evening.rounds.queue(evening.round);
    REQUIRE(queue.size() == 3);
    CHECK(queue[0].personId == people[0]);
    CHECK(queue[0].share == ShareOf::Own);
    CHECK(queue[1].personId == people[1]);
    CHECK(queue[2].sharedTo == evening.reg.ole);
    CHECK(queue[2].share == ShareOf::Other);
    evening.reg.clock.moveTo(fromLocal(tuesday, QTime(21, 0))); // the shifts are over
    queue = evening.rounds.queue(evening.round);
    CHECK(queue[0].personId == people[2]);
    CHECK(queue[0].share == ShareOf::Nobody);
}

TEST_CASE("after midnight last night's shares still stand until their shift ends")
{
    const auto engine = GENERATE(from_range(test::engines()));
    SharedEvening evening(engine);
    const auto people = evening.people(1);
    REQUIRE(evening.shares.giveTo(evening.round, tuesday, people[0], evening.reg.ole).empty());
    evening.reg.database.run(QStringLiteral("UPDATE round_share SET until_at = :until"),
        {{"until", fromLocal(tuesday.addDays(1), QTime(2, 0))}});
    REQUIRE(evening.shares.giveTo(evening.round, tuesday.addDays(1), people[0], evening.reg.signe).empty());
    const ShareStore store(evening.reg.database);
    const auto at = [&](QDate day, QTime time) {
        return store.standing(evening.round, fromLocal(day, time)).value(people[0]);
    };
    CHECK(at(tuesday, QTime(23, 0)) == evening.reg.ole);
    CHECK(at(tuesday.addDays(1), QTime(1, 30)) == evening.reg.ole);
    CHECK(at(tuesday.addDays(1), QTime(2, 0)) == evening.reg.signe);
    CHECK(at(tuesday.addDays(2), QTime(12, 0)).isNull());
}

} // namespace naervaer
