// SPDX-License-Identifier: GPL-3.0-or-later
// Rhythms when the clocks change: a day in Copenhagen has 23, 24 or 25 hours, and is one day all the same.
#include "core/contacts/concern_service.h"
#include "core/contacts/contact_service.h"
#include "tests/support/refusals.h"

using namespace naervaer;

namespace {

struct Season {
    QDate change; ///< The Sunday on which the clocks change.
    int hours; ///< How long it is.
};

struct Agreed {
    test::TestRegister reg{GENERATE(from_range(test::engines()))};
    ContactService contacts{reg.desk};
    PersonId karl = reg.person(QStringLiteral("Karl Holm"));

    void begin(QDate day, int interval)
    {
        reg.clock.moveTo(fromLocal(day, QTime(9, 0)));
        REQUIRE(contacts.agreeRhythm(karl, interval, {}, {}).empty());
    }
    /// The due day after a contact at this moment; takes the contact back.
    QDate dueAfter(const QDateTime& at)
    {
        reg.clock.moveTo(at);
        Contact contact;
        contact.personId = karl;
        contact.at = at;
        REQUIRE(contacts.record(contact).ok());
        const QDate due = contacts.rhythm(karl)->dueOn.value();
        REQUIRE(reg.desk.undo.undo().empty());
        return due;
    }
};

} // namespace

TEST_CASE("a contact at any hour of the day the clocks change counts for that day")
{
    Agreed a;
    const Season season = GENERATE(Season{QDate(2026, 3, 29), 23}, Season{QDate(2026, 10, 25), 25});
    a.begin(season.change.addDays(-10), 1);
    const QDateTime midnight = fromLocal(season.change, QTime(0, 0));
    CHECK(a.dueAfter(midnight.addMSecs(-1)) == season.change);
    for (int hour = 0; hour < season.hours; ++hour) {
        CAPTURE(hour);
        CHECK(a.dueAfter(midnight.addSecs(3600 * hour)) == season.change.addDays(1));
    }
    CHECK(a.dueAfter(midnight.addSecs(3600 * season.hours)) == season.change.addDays(2));
}

TEST_CASE("a rhythm across the change is as many dates, not as many hours")
{
    Agreed a;
    const QDate change = GENERATE(QDate(2026, 3, 29), QDate(2026, 10, 25));
    a.begin(change.addDays(-10), 3);
    for (const QTime time : {QTime(0, 0), QTime(2, 30), QTime(23, 59, 59, 999)})
        for (int before = 0; before <= 3; ++before) {
            CAPTURE(time, before);
            const QDate day = change.addDays(-before);
            CHECK(a.dueAfter(fromLocal(day, time)) == day.addDays(3));
        }
}

TEST_CASE("somebody is due and forgotten from local midnight though the clocks changed meanwhile")
{
    Agreed a;
    const QDate change = GENERATE(QDate(2026, 3, 29), QDate(2026, 10, 25));
    a.begin(change.addDays(-1), 2);
    Contact contact;
    contact.personId = a.karl;
    REQUIRE(a.contacts.record(contact).ok());
    const auto counts = [&](int days) {
        const QDate day = change.addDays(days);
        return std::pair(a.contacts.dueCount(day, {}), a.contacts.forgottenCount(day, a.reg.centre));
    };
    CHECK(counts(0) == std::pair(0, 0));
    CHECK(counts(1) == std::pair(1, 0)); // two days after the Saturday
    CHECK(counts(3) == std::pair(1, 0)); // the margin is two days
    CHECK(counts(4) == std::pair(1, 1));
    CHECK(a.contacts.dueCount(change.addDays(4), CentreId(5)) == 0);
    const auto forgotten = a.contacts.forgotten(change.addDays(4), {});
    REQUIRE(forgotten.size() == 1);
    CHECK(forgotten[0].reason == DueReason::Forgotten);
    CHECK(forgotten[0].dueOn == change.addDays(1));
}

TEST_CASE("what was raised or handled on the long and the short day is listed from its own midnight")
{
    test::TestRegister reg(GENERATE(from_range(test::engines())));
    ConcernService concerns(reg.desk);
    const Season season = GENERATE(Season{QDate(2026, 3, 29), 23}, Season{QDate(2026, 10, 25), 25});
    const QDateTime midnight = fromLocal(season.change, QTime(0, 0));
    const std::array moments{midnight.addSecs(-1), midnight, midnight.addSecs(3600 * season.hours - 1),
        midnight.addSecs(3600 * season.hours)};
    for (const QDateTime& moment : moments) {
        reg.clock.moveTo(moment);
        Concern concern;
        concern.text = QStringLiteral("Svarer ikke");
        const ConcernId id = concerns.raise(concern).value();
        REQUIRE(concerns.handle(id, QStringLiteral("Ringet")).empty());
    }
    for (const auto& [days, size] : {std::pair(-1, 4), std::pair(0, 3), std::pair(1, 1), std::pair(2, 0)}) {
        CAPTURE(days);
        const QDate from = season.change.addDays(days);
        CHECK(concerns.raisedByMe(from).size() == static_cast<size_t>(size));
        CHECK(concerns.handledSince(from, {}).size() == static_cast<size_t>(size));
        CHECK(concerns.handledSince(from, CentreId(5)).empty());
    }
}
