// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/round_rules.h"
#include "core/rounds/round_store.h"
#include "tests/core/rounds/round_rows.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>
#include <atomic>
#include <barrier>
#include <thread>

namespace naervaer {
namespace {

using test::TestRegister;

CallClaim claimBy(TestRegister& reg, PersonId person, HelperId helper)
{
    return {person, helper, reg.clock.now(), reg.clock.now().addSecs(claimMinutes * 60)};
}

/// Callers who all reach for the same person at once, round after round, each over a connection of their own.
struct Race {
    static constexpr int callers = 8;
    static constexpr int rounds = 200;

    explicit Race(const storage::Location& at) : place(at) { }

    void run(const std::vector<PersonId>& people, const QDateTime& now);
    void callFrom(int caller, const std::vector<PersonId>& people, const QDateTime& now);

    storage::Location place;
    std::barrier<> start{callers};
    std::vector<std::atomic<int>> winners = std::vector<std::atomic<int>>(rounds);
    std::atomic<int> failures = 0;
};

void Race::callFrom(int caller, const std::vector<PersonId>& people, const QDateTime& now)
{
    storage::Database database(place, storage::Use::Job);
    RoundStore store(database);
    for (size_t round = 0; round < people.size(); ++round) {
        start.arrive_and_wait();
        try {
            storage::Transaction transaction(database);
            if (store.claim({people[round], HelperId(caller + 1), now, now.addSecs(60)}))
                ++winners[round];
            transaction.commit();
        } catch (const Failure&) {
            ++failures;
        }
    }
}

void Race::run(const std::vector<PersonId>& people, const QDateTime& now)
{
    std::vector<std::thread> threads;
    for (int caller = 0; caller < callers; ++caller)
        threads.emplace_back([this, caller, &people, &now] { callFrom(caller, people, now); });
    for (std::thread& each : threads)
        each.join();
}

void checkRace(TestRegister& reg)
{
    std::vector<PersonId> people;
    for (int round = 0; round < Race::rounds; ++round)
        people.push_back(reg.person(QStringLiteral("Person %1").arg(round)));
    RoundStore store(reg.database);
    for (size_t round = 0; round < people.size(); round += 2) // half of them from a claim that ran out
        REQUIRE(store.claim({people[round], HelperId(99), reg.clock.now().addSecs(-60), reg.clock.now()}));
    Race race(reg.place);
    race.run(people, reg.clock.now());
    CHECK(race.failures == 0);
    int roundsWithOneWinner = 0;
    for (const auto& won : race.winners)
        roundsWithOneWinner += won == 1 ? 1 : 0;
    CHECK(roundsWithOneWinner == Race::rounds);
    CHECK(reg.count(QStringLiteral("call_claim"), QStringLiteral("helper_id <> 99")) == Race::rounds);
}

} // namespace

TEST_CASE("a person is claimed by one caller at a time")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundStore store(reg.database);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    CHECK_FALSE(store.claimOf(person));
    CHECK(store.claim(claimBy(reg, person, reg.ole)));
    CHECK_FALSE(store.claim(claimBy(reg, person, reg.signe)));
    REQUIRE(store.claimOf(person));
    CHECK(store.claimOf(person)->helperId == reg.ole);
    CHECK(store.claimOf(person)->expiresAt == reg.clock.now().addSecs(45 * 60));
}

TEST_CASE("one's own claim is renewed")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundStore store(reg.database);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    CHECK(store.claim(claimBy(reg, person, reg.ole)));
    reg.clock.advance(std::chrono::minutes(30));
    CHECK(store.claim(claimBy(reg, person, reg.ole)));
    reg.clock.advance(std::chrono::minutes(44));
    CHECK_FALSE(store.claim(claimBy(reg, person, reg.signe)));
}

TEST_CASE("a claim runs out after 45 minutes, not before")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundStore store(reg.database);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    CHECK(store.claim(claimBy(reg, person, reg.ole)));
    reg.clock.advance(std::chrono::seconds(45 * 60 - 1));
    CHECK_FALSE(store.claim(claimBy(reg, person, reg.signe)));
    reg.clock.advance(std::chrono::seconds(1));
    CHECK(store.claim(claimBy(reg, person, reg.signe)));
    CHECK(store.claimOf(person)->helperId == reg.signe);
}

TEST_CASE("nobody rings who is unknown or whose contact has ended")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundStore store(reg.database);
    const PersonId ended = reg.person(QStringLiteral("Kaj"));
    reg.database.run(QStringLiteral("UPDATE person SET state = 'ended' WHERE id = :id"), {{"id", ended}});
    CHECK_FALSE(store.claim(claimBy(reg, ended, reg.ole)));
    CHECK_FALSE(store.claim(claimBy(reg, PersonId(4711), reg.ole)));
    CHECK(reg.count(QStringLiteral("call_claim")) == 0);
}

TEST_CASE("releasing ends one's own claim and those that ran out, never another's")
{
    const auto engine = GENERATE(from_range(test::engines()));
    TestRegister reg(engine);
    RoundStore store(reg.database);
    const PersonId person = reg.person(QStringLiteral("Kaj"));
    CHECK(store.claim(claimBy(reg, person, reg.ole)));
    store.release(person, reg.signe, reg.clock.now());
    CHECK(store.claimOf(person));
    store.release(person, reg.ole, reg.clock.now());
    CHECK_FALSE(store.claimOf(person));
    CHECK(store.claim(claimBy(reg, person, reg.ole)));
    reg.clock.advance(std::chrono::minutes(45));
    store.release(person, reg.signe, reg.clock.now());
    CHECK_FALSE(store.claimOf(person));
}

TEST_CASE("of eight callers who reach for the same person at once exactly one gets them")
{
    const auto engine = GENERATE(from_range(test::engines()));
    const QTemporaryDir folder;
    TestRegister reg(engine == storage::Location::Engine::Postgres
            ? test::freshPlace(engine)
            : storage::Location::sqlite(folder.filePath(QStringLiteral("race.naervaer"))));
    checkRace(reg);
}

} // namespace naervaer
