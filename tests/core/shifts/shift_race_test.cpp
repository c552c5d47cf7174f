// SPDX-License-Identifier: GPL-3.0-or-later
// Several desks that reach for the same gap at the same moment.
#include "tests/core/shifts/rota_desk.h"

#include <QTemporaryDir>
#include <atomic>
#include <barrier>
#include <thread>

using namespace naervaer;

namespace {

constexpr int evenings = 30;

/// Each helper at a desk of their own takes every evening of the line, all at once.
struct Race {
    storage::Location place;
    QDateTime now;
    CentreId centre;
    DutyLineId line;
    std::barrier<> start;
    std::atomic<int> taken = 0;
    std::atomic<int> tooLate = 0;
    std::atomic<int> failures = 0;

    void takeAll(HelperId helper, quint32 desksIds)
    {
        const FixedClock clock(now);
        storage::Database database(place, storage::Use::Job);
        storage::WriteLease lease;
        IdSource ids(clock, desksIds);
        ChangeBus bus;
        Desk desk{database, lease, clock, ids, bus};
        desk.session = Session(helper, {}, Role::Volunteer, centre);
        ShiftService shifts(desk);
        for (int n = 0; n < evenings; ++n) {
            start.arrive_and_wait();
            try {
                const auto took = shifts.take(line, test::span(clock.today().addDays(n), 1800, 2100));
                ++(took.ok() ? taken : tooLate);
            } catch (const Failure&) {
                ++failures;
            }
        }
    }
};

void checkRace(test::TestRegister& reg)
{
    ShiftService shifts(reg.desk);
    DutyLine line;
    line.centreId = reg.centre;
    line.name = QStringLiteral("Aftentelefonen");
    std::vector<DutyHours> hours;
    for (int weekday = 1; weekday <= 7; ++weekday)
        hours.push_back(test::weekly<DutyHours>(weekday, 1800, 2100));
    const DutyLineId id = shifts.addLine(line, hours).value();
    const std::vector<HelperId> helpers{reg.mette, reg.ole, reg.signe};
    Race race{reg.place, reg.clock.now(), reg.centre, id, std::barrier<>(static_cast<std::ptrdiff_t>(helpers.size()))};
    std::vector<std::thread> threads;
    quint32 ids = 0;
    for (const HelperId helper : helpers)
        threads.emplace_back([&race, helper, from = ids += 100'000] { race.takeAll(helper, from); });
    for (std::thread& each : threads)
        each.join();
    CHECK(race.failures == 0);
    CHECK(race.taken == evenings);
    CHECK(race.tooLate == evenings * 2);
    CHECK(reg.count(QStringLiteral("shift")) == evenings);
}

} // namespace

TEST_CASE("of several who take the last gap at the same moment one has it")
{
    SECTION("in a file")
    {
        const QTemporaryDir folder;
        test::TestRegister reg(storage::Location::sqlite(folder.filePath(QStringLiteral("race.naervaer"))));
        checkRace(reg);
    }
    SECTION("on a server")
    {
        if (test::engines().size() > 1) {
            test::TestRegister reg(storage::Location::Engine::Postgres);
            checkRace(reg);
        }
    }
}
