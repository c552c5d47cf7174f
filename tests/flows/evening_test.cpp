// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/house.h"

namespace naervaer {
namespace {

using test::House;

const QStringList callNames{QStringLiteral("Anna"), QStringLiteral("Bent"), QStringLiteral("Carl"),
    QStringLiteral("Dora"), QStringLiteral("Erik"), QStringLiteral("Frida")};

/// An evening two days after the round began, when everybody's first day has come: Ole at the desk.
struct Evening : House {
    Evening() : id(round(callNames))
    {
        for (const PersonLine& line : workspace->rounds().members(id))
            people.push_back(line.id);
        sleep(2, QTime(17, 0));
        seat(ole);
    }
    [[nodiscard]] QStringList names(std::initializer_list<int> indices) const
    {
        QStringList found;
        for (const int index : indices)
            found.append(callNames.at(index));
        return found;
    }
    /// Ole and Signe ring one after the other until all six outcomes have happened, in order of the names.
    void ringEverybody()
    {
        call(people[0], CallOutcome::Reached);
        seat(signe);
        call(people[1], CallOutcome::NoAnswer);
        call(people[2], CallOutcome::MessageLeft, QStringLiteral("plejer altid at svare"));
        seat(ole);
        call(people[3], CallOutcome::WrongNumber);
        call(people[4], CallOutcome::Declined);
        call(people[5], CallOutcome::NotToday);
    }
    [[nodiscard]] QStringList due()
    {
        QStringList found;
        for (const DueLine& line : workspace->contacts().due(today(), centre))
            found.append(line.name);
        found.sort();
        return found;
    }

    RoundId id;
    std::vector<PersonId> people;
};

QStringList reasons(const std::vector<Task>& tasks)
{
    QStringList found;
    for (const Task& each : tasks)
        found.append(each.reason);
    found.sort();
    return found;
}

} // namespace

TEST_CASE("an evening of calls leaves nobody rung twice and nobody forgotten")
{
    Evening evening;
    Workspace& house = *evening.workspace;
    CHECK(evening.queue(evening.id).size() == 6);
    evening.ringEverybody();
    CHECK(evening.queue(evening.id) == evening.names({1})); // no answer: again in two hours
    CHECK(house.rounds().rounds(evening.centre, evening.today()).front().due == 1);
    CHECK(evening.due() == evening.names({1, 2, 3, 4, 5})); // only a meeting moves the due day
    CHECK(house.contacts().rhythm(evening.people[0])->dueOn == evening.today().addDays(3));
    CHECK(house.contacts().timeline(evening.people[0], {}, 10).size() == 1);
    CHECK_FALSE(house.contacts().timeline(evening.people[0], {}, 10).front().isAttempt);
    CHECK(house.contacts().timeline(evening.people[5], {}, 10).front().isAttempt);
    CHECK(reasons(house.tasks().mine())
        == QStringList{QStringLiteral("call.declined"), QStringLiteral("call.wrong_number")});
    REQUIRE(house.concerns().waiting(evening.centre).size() == 1);
    CHECK(house.concerns().waiting(evening.centre).front().personName == callNames.at(2));
}

TEST_CASE("whoever had no answer is rung again the same evening, and everybody has had their call")
{
    Evening evening;
    evening.ringEverybody();
    evening.clock.advance(std::chrono::hours(2));
    const auto queue = evening.workspace->rounds().queue(evening.id);
    REQUIRE(queue.size() == 1);
    CHECK_FALSE(queue.front().hold);
    CHECK(queue.front().attemptsSince == 1);
    evening.call(queue.front().personId, CallOutcome::Reached);
    CHECK(evening.queue(evening.id).isEmpty());
    CHECK(evening.workspace->contacts().rhythm(evening.people[1])->attemptsSince == 0);
}

TEST_CASE("what a caller did is taken back call by call, and another caller cannot take it back")
{
    Evening evening;
    evening.ringEverybody();
    Workspace& house = *evening.workspace;
    REQUIRE(house.desk().undo.undo().empty()); // not today
    REQUIRE(house.desk().undo.undo().empty()); // declined
    CHECK(evening.queue(evening.id).size() == 3);
    CHECK(reasons(house.tasks().mine()) == QStringList{QStringLiteral("call.wrong_number")});
    evening.seat(evening.signe);
    CHECK_FALSE(house.desk().undo.next());
}

TEST_CASE("the next day rings who was promised it, and not who said no for good")
{
    Evening evening;
    evening.ringEverybody();
    evening.sleep(1, QTime(17, 0));
    QStringList queue = evening.queue(evening.id);
    queue.sort();
    CHECK(queue == evening.names({1, 2, 5}));
}

TEST_CASE("staff settle a wrong number and a lasting no, and only then is there a call again")
{
    Evening evening;
    evening.ringEverybody();
    Workspace& house = *evening.workspace;
    evening.sleep(1, QTime(10, 0));
    auto card = house.people().openCard(evening.people[3], LookPurpose::Task);
    REQUIRE(card);
    CHECK(card->phones.front().isWrong);
    Phone found;
    found.number = QStringLiteral("30 12 34 56");
    REQUIRE(house.people().amend(card->person, {card->phones.front(), found}).empty());
    for (const Task& task : house.tasks().mine())
        REQUIRE(house.tasks().done(task.id, QStringLiteral("talt med søsteren")).empty());
    REQUIRE(house.rounds().liftHold(evening.people[3]).empty());
    REQUIRE(house.people().endContact(evening.people[4]).empty());
    CHECK(house.tasks().mine().empty());
    QStringList queue = evening.queue(evening.id);
    queue.sort();
    CHECK(queue == evening.names({1, 2, 3, 5}));
    evening.call(evening.people[3], CallOutcome::Reached);
    CHECK(house.contacts().rhythm(evening.people[3])->dueOn == evening.today().addDays(3));
}

TEST_CASE("who raised a concern sees that it was seen")
{
    Evening evening;
    evening.ringEverybody();
    Workspace& house = *evening.workspace;
    evening.seat(evening.mette);
    const auto waiting = house.concerns().waiting(evening.centre);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().concern.raisedBy == evening.signe);
    REQUIRE(house.concerns().markSeen(waiting.front().concern.id).empty());
    evening.seat(evening.signe);
    const auto raised = house.concerns().raisedByMe(evening.today());
    REQUIRE(raised.size() == 1);
    CHECK(raised.front().concern.seenBy == evening.mette);
}

TEST_CASE("a planned pause ends by itself, and the person is in the queue the day after")
{
    Evening evening;
    Workspace& house = *evening.workspace;
    Pause hospital;
    hospital.personId = evening.people[0];
    hospital.reason = PauseReason::Hospital;
    hospital.fromOn = evening.today();
    hospital.toOn = evening.today().addDays(2);
    REQUIRE(house.contacts().planPause(hospital).ok());
    CHECK_FALSE(evening.queue(evening.id).contains(callNames.at(0)));
    evening.sleep(2, QTime(17, 0));
    CHECK_FALSE(evening.queue(evening.id).contains(callNames.at(0)));
    evening.sleep(1, QTime(17, 0));
    CHECK(evening.queue(evening.id).contains(callNames.at(0)));
}

TEST_CASE("who comes to the door is not rung an hour later")
{
    Evening evening;
    Contact visit;
    visit.personId = evening.people[2];
    visit.kind = ContactKind::DropIn;
    visit.at = evening.clock.now();
    REQUIRE(evening.workspace->contacts().record(visit).ok());
    CHECK(evening.queue(evening.id).size() == 5);
    CHECK_FALSE(evening.queue(evening.id).contains(callNames.at(2)));
}

TEST_CASE("two callers never have the same person, and one takes over when the other's claim runs out")
{
    Evening evening;
    RoundService& rounds = evening.workspace->rounds();
    REQUIRE(rounds.claim(evening.people[0]).empty());
    evening.seat(evening.signe);
    const Problems refused = rounds.claim(evening.people[0]);
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().values == QStringList{QStringLiteral("Ole"), QStringLiteral("17:45")});
    CHECK(evening.queue(evening.id).constLast() == callNames.at(0));
    evening.clock.advance(std::chrono::minutes(45));
    CHECK(rounds.claim(evening.people[0]).empty());
    evening.seat(evening.ole);
    CHECK_FALSE(rounds.sheet(evening.people[0]).ok());
}

TEST_CASE("a half-typed note and the claim are there when the program comes back")
{
    Evening evening;
    const PersonId person = evening.people[0];
    const QString place = QStringLiteral("call:%1").arg(person.value());
    REQUIRE(evening.workspace->rounds().claim(person).empty());
    REQUIRE(evening.workspace->drafts().keep(place, {{QStringLiteral("note"), QStringLiteral("hun sagde at")}}));
    evening.restart();
    evening.seat(evening.ole);
    const auto draft = evening.workspace->drafts().find(place);
    REQUIRE(draft);
    CHECK(draft->value(QStringLiteral("note")).toString() == QStringLiteral("hun sagde at"));
    CHECK(evening.workspace->rounds().sheet(person).ok());
    evening.call(person, CallOutcome::Reached);
    CHECK(evening.workspace->drafts().drop(place));
    CHECK_FALSE(evening.workspace->drafts().find(place));
}

TEST_CASE("a volunteer does the round, and nothing else")
{
    Evening evening;
    Workspace& house = *evening.workspace;
    evening.seat(evening.signe);
    CHECK(evening.call(evening.people[0], CallOutcome::Reached).contactId != ContactId());
    REQUIRE(house.desk().undo.undo().empty());
    CHECK_THROWS_AS(house.people().search(QStringLiteral("anna")), Failure);
    CHECK_THROWS_AS(house.people().list({}, 0, 10), Failure);
    CHECK_THROWS_AS(house.people().openCard(evening.people[0], LookPurpose::Enquiry), Failure);
    CHECK_THROWS_AS(house.people().endContact(evening.people[0]), Failure);
    CHECK_THROWS_AS(house.people().merge(evening.people[0], evening.people[1]), Failure);
    CHECK_THROWS_AS(house.contacts().agreeRhythm(evening.people[0], 7, {}, {}), Failure);
    CHECK_THROWS_AS(house.contacts().timeline(evening.people[0], {}, 5), Failure);
    CHECK_THROWS_AS(house.concerns().waiting(evening.centre), Failure);
    CHECK_THROWS_AS(house.rounds().members(evening.id), Failure);
    CHECK_THROWS_AS(house.rounds().removeMember(evening.id, evening.people[0]), Failure);
    CHECK_THROWS_AS(house.organisation().addCentre({}), Failure);
}

TEST_CASE("two cards of one person in the same round become one line, and two again when that is taken back")
{
    Evening evening;
    Workspace& house = *evening.workspace;
    evening.call(evening.people[1], CallOutcome::Declined);
    evening.seat(evening.mette);
    REQUIRE(house.people().merge(evening.people[0], evening.people[1]).empty());
    CHECK(house.rounds().members(evening.id).size() == 5);
    CHECK_FALSE(evening.queue(evening.id).contains(callNames.at(0))); // the no goes with the person
    REQUIRE(house.desk().undo.undo().empty());
    CHECK(house.rounds().members(evening.id).size() == 6);
    CHECK_FALSE(evening.queue(evening.id).contains(callNames.at(1)));
}

TEST_CASE("who is not rung for a rhythm and two days more stands in the forgotten list")
{
    Evening evening;
    evening.ringEverybody();
    evening.seat(evening.mette);
    const auto forgotten = [&] {
        return evening.workspace->contacts().forgottenCount(evening.today(), evening.centre);
    };
    CHECK(forgotten() == 0);
    evening.sleep(3, QTime(17, 0));
    CHECK(forgotten() == 0);
    evening.sleep(3, QTime(17, 0));
    CHECK(forgotten() == 6);
}

} // namespace naervaer
