// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rounds/evening_to_share.h"
#include "tests/support/catch.h"

#include <random>

namespace naervaer {
namespace {

using namespace test;

/// Small evenings by chance: full and empty ones, with all that the rules know.
class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) { }

    EveningToShare evening()
    {
        EveningToShare made = eveningOf(between(1, 5), between(1, 3));
        for (CallerTonight& each : made.callers)
            vary(each);
        for (PersonToRing& each : made.people)
            vary(each, made);
        return made;
    }

private:
    int between(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    bool oneIn(int times) { return between(1, times) == 1; }
    HelperId anyCaller(const EveningToShare& evening)
    {
        return evening.callers[static_cast<size_t>(between(1, static_cast<int>(evening.callers.size()))) - 1].helperId;
    }

    void vary(CallerTonight& each)
    {
        each.times = {phoneTime(tuesday, between(16, 19), between(20, 100))};
        if (oneIn(6))
            each.times.clear();
        if (oneIn(3))
            each.languages.append(QStringLiteral("so"));
        if (oneIn(3))
            each.mostCalls = between(0, 3);
        if (oneIn(3))
            each.mostHeavy = between(0, 1);
        each.callsElsewhere = oneIn(4) ? 1 : 0;
    }

    void vary(PersonToRing& each, EveningToShare& evening)
    {
        if (oneIn(3))
            each.languages = {QStringLiteral("so"), QStringLiteral("da")};
        else if (oneIn(4))
            each.languages = {QStringLiteral("so")};
        if (oneIn(3))
            each.notBefore = QTime(between(17, 20), 0);
        if (oneIn(5))
            each.notAfter = QTime(between(17, 20), 30);
        if (oneIn(3))
            each.prefers = {anyCaller(evening)};
        if (oneIn(4))
            each.keptApart = {anyCaller(evening)};
        if (oneIn(2))
            each.formerCallers = {{anyCaller(evening), between(1, 8), between(1, 5), oneIn(2)}};
        each.isHeavy = oneIn(3);
        each.minutes = between(1, 6) * 5;
        each.daysOverdue = between(0, 4);
        each.alertPriority = between(0, 3);
        if (oneIn(6))
            evening.byHand.insert(each.personId, anyCaller(evening));
        if (oneIn(4))
            evening.present.insert(each.personId, anyCaller(evening));
    }

    std::mt19937 m_random;
};

/// Every way there is to share an evening out, tried one after the other.
class EveryWay {
public:
    explicit EveryWay(const EveningToShare& evening) : m_evening(evening), m_fixed(standingByHand(evening))
    {
        for (const CallerTonight& each : evening.callers) {
            m_room.insert(each.helperId, mostCallsOf(each, typicalMinutes(evening.people)) - each.callsElsewhere);
            m_heavyRoom.insert(each.helperId, each.mostHeavy.value_or(5));
        }
        for (const PersonToRing& each : evening.people)
            if (m_fixed.contains(each.personId))
                take(each, m_fixed.value(each.personId), 1);
    }

    qint64 leastCost()
    {
        tryFrom(0);
        return *m_least;
    }

private:
    void take(const PersonToRing& person, HelperId helper, int calls)
    {
        m_room[helper] -= calls;
        m_heavyRoom[helper] -= person.isHeavy ? calls : 0;
    }

    void tryFrom(size_t index)
    {
        if (index == m_evening.people.size()) {
            const qint64 cost = totalCost(m_evening, m_callers);
            m_least = std::min(cost, m_least.value_or(cost));
            return;
        }
        const PersonToRing& person = m_evening.people[index];
        if (m_fixed.contains(person.personId)) {
            m_callers.insert(person.personId, m_fixed.value(person.personId));
            tryFrom(index + 1);
            return;
        }
        m_callers.remove(person.personId);
        tryFrom(index + 1);
        for (const CallerTonight& each : m_evening.callers) {
            if (m_room.value(each.helperId) <= 0 || !mayRing(person, each, m_hours)
                || (person.isHeavy && m_heavyRoom.value(each.helperId) <= 0))
                continue;
            take(person, each.helperId, 1);
            m_callers.insert(person.personId, each.helperId);
            tryFrom(index + 1);
            take(person, each.helperId, -1);
            m_callers.remove(person.personId);
        }
    }

    const EveningToShare& m_evening;
    QHash<PersonId, HelperId> m_fixed;
    QHash<HelperId, int> m_room;
    QHash<HelperId, int> m_heavyRoom;
    QHash<PersonId, HelperId> m_callers;
    WishedHours m_hours{m_evening.day};
    std::optional<qint64> m_least;
};

} // namespace

TEST_CASE("no other way to share a small evening out costs less")
{
    Chance chance(20261103);
    int shared = 0;
    int left = 0;
    for (int n = 0; n < 400; ++n) {
        const EveningToShare evening = chance.evening();
        const Distribution found = distribute(evening);
        INFO("evening " << n);
        REQUIRE(found.cost == EveryWay(evening).leastCost());
        REQUIRE(found.shares.size() + found.left.size() == evening.people.size());
        shared += static_cast<int>(found.shares.size());
        left += static_cast<int>(found.left.size());
    }
    CHECK(shared > 200); // the evenings are such that both happen
    CHECK(left > 200);
}

TEST_CASE("nobody but by hand is given to a caller who may not ring them or has no room")
{
    Chance chance(7);
    for (int n = 0; n < 400; ++n) {
        const EveningToShare evening = chance.evening();
        const Distribution found = distribute(evening);
        const auto byHand = standingByHand(evening);
        WishedHours hours(evening.day);
        for (const Share& share : found.shares) {
            const auto person = std::find_if(evening.people.begin(), evening.people.end(),
                [&](const PersonToRing& each) { return each.personId == share.personId; });
            const auto given = std::find_if(evening.callers.begin(), evening.callers.end(),
                [&](const CallerTonight& each) { return each.helperId == share.helperId; });
            INFO("evening " << n);
            REQUIRE(share.isByHand == byHand.contains(share.personId));
            REQUIRE((share.isByHand || mayRing(*person, *given, hours)));
            REQUIRE_FALSE(share.parts.empty());
        }
        for (const CallerLoad& load : found.loads) {
            const auto handMade = static_cast<int>(std::count(byHand.begin(), byHand.end(), load.helperId));
            REQUIRE(load.calls <= std::max(load.most, handMade));
        }
    }
}

TEST_CASE("the same evening is shared out the same each time")
{
    Chance chance(11);
    for (int n = 0; n < 50; ++n) {
        const EveningToShare evening = chance.evening();
        REQUIRE(callersOf(distribute(evening)) == callersOf(distribute(evening)));
    }
}

} // namespace naervaer
