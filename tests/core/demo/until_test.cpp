// SPDX-License-Identifier: GPL-3.0-or-later
// The day that lies ahead: whatever it is, the demo ends the evening before and looks the same from there.
#include "tests/core/demo/demo_file.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

using test::DemoFile;
using test::orderOf;

/// Every moment and day of the past that the file tells of, with the table it stands in.
const std::vector<std::pair<const char*, const char*>> pastDays{{"contact", "day"}, {"attempt", "day"},
    {"person", "created_at"}, {"person_alert", "from_on"}, {"consent", "given_on"}, {"consent", "withdrawn_on"},
    {"concern", "raised_at"}, {"concern", "seen_at"}, {"concern", "handled_at"}, {"task", "created_at"},
    {"task", "ended_at"}, {"group_member", "joined_on"}, {"round_member", "joined_on"}, {"person_pause", "created_at"},
    {"rhythm", "last_contact_at"}, {"rhythm", "last_attempt_at"}, {"centre_closure", "created_at"}};

void checkEndsBefore(DemoFile& demo, QDate until)
{
    const QString ahead = until.toString(Qt::ISODate);
    for (const auto& [table, column] : pastDays) {
        CAPTURE(table, column);
        const QString told =
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2 ").arg(QLatin1String(table), QLatin1String(column));
        // A UTC moment before midnight is of the day before, in our zone and written down.
        CHECK(demo.number(told + QStringLiteral(">= '%1'").arg(ahead)) == 0);
    }
    CHECK(demo.texts(QStringLiteral("SELECT max(day) FROM contact"))
        == QStringList{until.addDays(-1).toString(Qt::ISODate)});
}

} // namespace

TEST_CASE("nothing of a demo lies on the day ahead or after it, whichever day that is")
{
    for (const bool isNorwegian : {false, true})
        for (const QDate until :
            {QDate(2026, 1, 1), QDate(2024, 2, 29), QDate(2026, 3, 29), QDate(2026, 7, 12), QDate(2019, 12, 24)}) {
            CAPTURE(isNorwegian, until);
            DemoOrder order = orderOf(120, 3'000, isNorwegian);
            order.until = until;
            DemoFile demo(order);
            checkEndsBefore(demo, until);
            CHECK(demo.number(QStringLiteral("SELECT count(*) FROM contact")) == 3'000);
            const QString due = QStringLiteral("SELECT count(*) FROM rhythm WHERE due_on <= '%1'");
            CHECK(demo.number(due.arg(until.toString(Qt::ISODate))) >= 10); // there is an evening's work
            CHECK(demo.number(due.arg(until.addDays(-30).toString(Qt::ISODate))) < 10);
        }
}

TEST_CASE("a demo of the full size keeps its year: contacts of every month, and the house closed five months ago")
{
    DemoOrder order = orderOf(400, 12'000);
    order.until = QDate(2025, 3, 10);
    DemoFile demo(order);
    checkEndsBefore(demo, order.until);
    CHECK(demo.number(QStringLiteral("SELECT count(DISTINCT substr(day, 1, 7)) FROM contact"
                                     " WHERE kind = 'call_out' AND day >= '2024-03-10'"))
        == 13);
    CHECK(demo.texts(QStringLiteral("SELECT from_on || ' ' || to_on FROM centre_closure"))
        == QStringList{QStringLiteral("2024-10-01 2024-10-31")});
    CHECK(demo.texts(QStringLiteral("SELECT min(day) || ' ' || max(day) FROM contact WHERE kind = 'cafe'"))
        == QStringList{QStringLiteral("2024-12-09 2025-03-08")});
}

TEST_CASE("the same seed tells of the same people on another day, and every row of another seed is another's")
{
    DemoOrder order = orderOf(80, 1'000);
    DemoFile first(order);
    order.until = order.until.addDays(1);
    DemoFile nextDay(order);
    order.seed = 99;
    DemoFile otherSeed(order);
    const QString names = QStringLiteral("SELECT name || alias FROM person ORDER BY id");
    QStringList people = first.texts(names);
    QStringList later = nextDay.texts(names);
    QStringList others = otherSeed.texts(names);
    for (QStringList* each : {&people, &later, &others})
        each->sort();
    CHECK(people == later);
    CHECK(people != others);
    CHECK(first.everything() != nextDay.everything());
}

TEST_CASE("no call can be made from a demo, and nothing in it sounds like somebody's number")
{
    for (const bool isNorwegian : {false, true}) {
        DemoFile& demo = isNorwegian ? test::norwegianDemo() : test::danishDemo();
        CHECK(demo.texts(QStringLiteral("SELECT is_demo FROM organisation")) == QStringList{QStringLiteral("1")});
        CHECK(demo.texts(QStringLiteral("SELECT country FROM organisation"))
            == QStringList{isNorwegian ? QStringLiteral("NO") : QStringLiteral("DK")});
        CHECK(demo.number(QStringLiteral("SELECT count(*) FROM person_phone WHERE NOT (length(number) = 11"
                                         " AND number LIKE '+4%')"))
            == 0);
    }
}

TEST_CASE("Trøndelag: five activities in each of seven working groups, and hosts who wish for one of them")
{
    DemoFile& demo = test::norwegianDemo();
    const QStringList activities{QStringLiteral("band"), QStringLiteral("håndverk"), QStringLiteral("kor"),
        QStringLiteral("sjakk"), QStringLiteral("strikking")};
    CHECK(demo.texts(QStringLiteral("SELECT name FROM centre ORDER BY id"))
        == QStringList{QStringLiteral("Trondheim"), QStringLiteral("Steinkjer"), QStringLiteral("Levanger"),
            QStringLiteral("Namsos"), QStringLiteral("Orkland"), QStringLiteral("Stjørdal"), QStringLiteral("Verdal")});
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM people_group")) == 7 * 5);
    const QString befriended = QStringLiteral(" FROM person p WHERE EXISTS (SELECT 1 FROM contact c WHERE"
                                              " c.person_id = p.id AND c.kind = 'befriending')");
    CHECK(
        demo.texts(QStringLiteral("SELECT DISTINCT trim(interests, ',')") + befriended + QStringLiteral(" ORDER BY 1"))
        == activities);
    // The befriender is one and the same from the first meeting on, and a member of the working group's own.
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM contact WHERE kind = 'befriending'"
                                     " GROUP BY person_id HAVING count(DISTINCT helper_id) > 1)"))
        == 0);
    CHECK(demo.number(QStringLiteral("SELECT count(*) FROM contact c JOIN helper h ON h.id = c.helper_id"
                                     " WHERE h.centre_id <> c.centre_id"))
        == 0);
    CHECK(demo.texts(QStringLiteral("SELECT DISTINCT trim(languages, ',') FROM person WHERE languages LIKE '%,da,%'"))
              .isEmpty());
}

} // namespace naervaer
