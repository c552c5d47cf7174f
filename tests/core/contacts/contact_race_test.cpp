// SPDX-License-Identifier: GPL-3.0-or-later
// Several desks that log the same person at the same moment: nothing is lost, and the rhythm follows the latest.
#include "core/contacts/contact_service.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

#include <QTemporaryDir>
#include <atomic>
#include <barrier>
#include <thread>

namespace naervaer {
namespace {

using test::TestRegister;

constexpr int desks = 4;
constexpr int rounds = 40;

/// Another program on the same register: a connection, ids and a desk of its own.
struct OtherDesk {
    OtherDesk(const TestRegister& reg, int number)
        : clock(reg.clock.now()), database(reg.place, storage::Use::Job),
          ids(clock, 1000U * static_cast<quint32>(number)), desk{database, lease, clock, ids, bus}, contacts(desk)
    {
        desk.session = Session(number % 2 == 0 ? reg.ole : reg.signe, {}, Role::Staff, reg.centre);
    }

    FixedClock clock;
    storage::Database database;
    storage::WriteLease lease;
    IdSource ids;
    ChangeBus bus;
    Desk desk;
    ContactService contacts;
};

/// A register that several programs can open: a file, or a schema on the server.
struct SharedRegister {
    explicit SharedRegister(storage::Location::Engine engine)
        : reg(engine == storage::Location::Engine::Postgres
                ? test::freshPlace(engine)
                : storage::Location::sqlite(folder.filePath(QStringLiteral("shared.naervaer"))))
    {
    }

    /// Runs `turn` at every desk at once, round after round; how often it was refused or failed.
    int play(const std::function<bool(ContactService&, int desk, int round)>& turn)
    {
        std::barrier<> start(desks);
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int number = 0; number < desks; ++number)
            threads.emplace_back([&, number] {
                OtherDesk other(reg, number + 1);
                for (int round = 0; round < rounds; ++round) {
                    start.arrive_and_wait();
                    try {
                        failures += turn(other.contacts, number, round) ? 0 : 1;
                    } catch (const Failure&) {
                        ++failures;
                    }
                }
            });
        for (std::thread& each : threads)
            each.join();
        return failures;
    }
    [[nodiscard]] Rhythm rhythm(PersonId person) { return ContactStore(reg.database).rhythm(person).value(); }
    [[nodiscard]] QStringList findings()
    {
        QStringList codes;
        for (const storage::Check& each : contactChecks())
            if (reg.database.value<int>(each.sql) != 0)
                codes.append(each.code);
        return codes;
    }

    QTemporaryDir folder;
    TestRegister reg;
};

/// Minutes before now, another for each desk and round, in no order.
int minutesAgo(int desk, int round)
{
    return (round * desks + desk) * 37 % (rounds * desks) + 1;
}

} // namespace

TEST_CASE("of contacts that several desks log of one person at once, the latest sets the rhythm")
{
    SharedRegister shared(GENERATE(from_range(test::engines())));
    TestRegister& reg = shared.reg;
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    REQUIRE(ContactService(reg.desk).agreeRhythm(kalle, 3, {}, {}).empty());
    const QDateTime now = reg.clock.now();
    std::vector<std::atomic<int>> wrong(desks);
    const int failures = shared.play([&](ContactService& contacts, int desk, int round) {
        Contact contact;
        contact.personId = kalle;
        contact.at = now.addSecs(-60 * minutesAgo(desk, round));
        if (!contacts.record(contact).ok())
            return false;
        // What this desk knows to be there is never later than what the rhythm says.
        wrong[static_cast<size_t>(desk)] += contacts.rhythm(kalle)->lastContactAt < contact.at ? 1 : 0;
        return true;
    });
    CHECK(failures == 0);
    for (const std::atomic<int>& each : wrong)
        CHECK(each == 0);
    CHECK(reg.count(QStringLiteral("contact")) == desks * rounds);
    CHECK(shared.rhythm(kalle).lastContactAt == now.addSecs(-60));
    CHECK(shared.rhythm(kalle).dueOn == reg.clock.today().addDays(3));
    CHECK(shared.findings().isEmpty());
}

TEST_CASE("attempts and contacts from several desks are all counted, and those taken back are not")
{
    SharedRegister shared(GENERATE(from_range(test::engines())));
    TestRegister& reg = shared.reg;
    const PersonId kalle = reg.person(QStringLiteral("Kalle"));
    const QDateTime now = reg.clock.now();
    const int failures = shared.play([&](ContactService& contacts, int desk, int round) {
        if (desk == 0) { // logs, and takes every second one back
            Contact contact;
            contact.personId = kalle;
            contact.at = now.addDays(-1).addSecs(round);
            const auto logged = contacts.record(contact);
            return logged.ok() && (round % 2 == 0 || contacts.takeBack(*logged).empty());
        }
        Attempt attempt;
        attempt.personId = kalle;
        attempt.at = now.addSecs(-60 * minutesAgo(desk, round));
        return contacts.recordAttempt(attempt).ok();
    });
    CHECK(failures == 0);
    CHECK(shared.rhythm(kalle).attemptsSince == (desks - 1) * rounds);
    CHECK(shared.rhythm(kalle).lastContactAt == now.addDays(-1).addSecs(rounds - 2));
    CHECK(reg.count(QStringLiteral("contact"), QStringLiteral("is_undone")) == rounds / 2);
    CHECK(shared.findings().isEmpty());
}

TEST_CASE("groups that share members, in any order, do not wait for one another for ever")
{
    SharedRegister shared(GENERATE(from_range(test::engines())));
    TestRegister& reg = shared.reg;
    std::vector<PersonId> people;
    for (int i = 0; i < 6; ++i)
        people.push_back(reg.person(QStringLiteral("Person %1").arg(i)));
    const int failures = shared.play([&](ContactService& contacts, int desk, int round) {
        GroupContact group;
        group.common.kind = ContactKind::Sitting;
        group.people = people;
        std::rotate(group.people.begin(), group.people.begin() + desk, group.people.end());
        if (round % 2 == 0)
            std::reverse(group.people.begin(), group.people.end());
        return contacts.recordGroup(group).ok();
    });
    CHECK(failures == 0);
    CHECK(reg.count(QStringLiteral("contact")) == desks * rounds * 6);
    CHECK(shared.findings().isEmpty());
}

} // namespace naervaer
