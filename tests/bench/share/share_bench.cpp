// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to share an evening's calls out.
#include "core/base/clock.h"
#include "core/rounds/distribution_rules.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <random>

namespace naervaer::bench {
namespace {

const QDate day(2026, 11, 3);

/// How unlike the people of an evening are.
struct Variety {
    int people = 0;
    int callers = 0;
    int apartOneIn = 50; ///< Every so many must not meet somebody: such a person needs arcs of their own.
    int wishOneIn = 4; ///< Every so many wish other hours than the round's.
};

class Chance {
public:
    int between(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    bool oneIn(int times) { return between(1, times) == 1; }

private:
    std::mt19937 m_random{20261103};
};

CallerTonight caller(Chance& chance, int id)
{
    CallerTonight made;
    made.helperId = HelperId(id);
    const QDateTime from = fromLocal(day, QTime(chance.between(15, 18), 0));
    made.times = {{from, from.addSecs(chance.between(3, 9) * 3600)}};
    made.languages = {QStringLiteral("da")};
    if (chance.oneIn(5))
        made.languages.append(chance.oneIn(2) ? QStringLiteral("so") : QStringLiteral("ar"));
    if (chance.oneIn(4))
        made.mostCalls = chance.between(10, 30);
    return made;
}

PersonToRing person(Chance& chance, int id, const Variety& variety)
{
    PersonToRing made;
    made.personId = PersonId(id);
    made.languages = {QStringLiteral("da")};
    if (chance.oneIn(20))
        made.languages = {chance.oneIn(2) ? QStringLiteral("so") : QStringLiteral("ar"), QStringLiteral("da")};
    if (chance.oneIn(variety.wishOneIn))
        made.notBefore = QTime(chance.between(16, 20), 30 * chance.between(0, 1));
    const auto anybody = [&] { return HelperId(chance.between(1, variety.callers)); };
    for (int former = chance.between(0, 5); former > 0; --former)
        made.formerCallers.push_back({anybody(), chance.between(1, 20), chance.between(1, 5), former == 1});
    if (chance.oneIn(10))
        made.prefers = {anybody()};
    if (chance.oneIn(variety.apartOneIn))
        made.keptApart = {anybody()};
    made.isHeavy = chance.oneIn(8);
    made.minutes = chance.between(5, 30);
    made.daysOverdue = chance.between(0, 20);
    return made;
}

EveningToShare evening(const Variety& variety)
{
    Chance chance;
    EveningToShare made;
    made.day = day;
    for (int id = 1; id <= variety.callers; ++id)
        made.callers.push_back(caller(chance, id));
    for (int id = 1; id <= variety.people; ++id)
        made.people.push_back(person(chance, id, variety));
    return made;
}

void measure(const std::string& what, const Variety& variety, int runs, const std::string& goal)
{
    const EveningToShare shared = evening(variety);
    size_t given = 0;
    print(what, timeRuns(runs, [&](int) { given = distribute(shared).shares.size(); }), goal);
    std::printf("%46zu given\n", given);
}

} // namespace
} // namespace naervaer::bench

int main(int argc, char* argv[])
{
    using namespace naervaer::bench;
    QCoreApplication app(argc, argv);
    std::printf("%-46s %9s %9s %9s   goal\n", "milliseconds", "median", "95 %", "slowest");
    measure("60 people, 6 callers", {60, 6}, 20, "< 50");
    measure("5,000 people, 200 callers", {5000, 200}, 5, "< 1000");
    measure("the same, everybody kept apart from somebody", {5000, 200, 1, 4}, 3, "");
    measure("the same, everybody with wishes", {5000, 200, 50, 1}, 3, "");
    return 0;
}
