// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/rota_rules.h"
#include "core/shifts/shift_store.h"
#include "tests/core/demo/demo_file.h"
#include "tests/support/catch.h"

using namespace naervaer;

namespace {

/// The state of each week from `monday` on, as the letters it begins with.
QString weekStates(test::DemoFile& demo, QDate monday, int weeks, CentreId centre)
{
    const Rota rota(ShiftStore(demo.database()).book(monday, monday.addDays(7 * weeks - 1)));
    QString states;
    for (const RotaWeek& week : rota.weeks(centre))
        states += QString(codeOf(week.state)).left(1);
    return states;
}

} // namespace

TEST_CASE("the demo's houses have a rota: calm until now, then a week with a gap and a fragile one")
{
    const QDate monday(2026, 11, 2); // of the week that lies ahead
    for (test::DemoFile* demo : {&test::danishDemo(), &test::norwegianDemo()}) {
        const auto lines = ShiftStore(demo->database()).lines();
        CHECK(lines.size() == (demo == &test::danishDemo() ? 4 : 2));
        for (const DutyLine& line : lines)
            CHECK(weekStates(*demo, monday.addDays(-21), 7, line.centreId) == QStringLiteral("ssssgfs"));
        const Rota rota(ShiftStore(demo->database()).book(monday, monday.addDays(27)));
        CHECK(rota.gaps({}).size() == lines.size() / 2); // one in each house
        CHECK(rota.gaps({}).front().missing == 1);
    }
}

TEST_CASE("pairs take turns on the demo's Tuesdays, and an evening was covered once")
{
    test::DemoFile& demo = test::danishDemo();
    const Rota rota(ShiftStore(demo.database()).book(QDate(2026, 10, 12), QDate(2026, 11, 8)));
    QHash<QDate, QSet<HelperId>> tuesdays;
    int covers = 0;
    const CentreId house = rota.book().lines.front().centreId;
    for (const Duty& duty : rota.duties()) {
        const auto ofHouse = std::find_if(rota.book().lines.begin(), rota.book().lines.end(),
            [&](const DutyLine& each) { return each.id == duty.lineId && each.centreId == house; });
        if (ofHouse == rota.book().lines.end())
            continue;
        if (duty.span.on.dayOfWeek() == 2 && duty.span.from == QTime(18, 0))
            tuesdays[duty.span.on].insert(duty.helperId);
        covers += !duty.insteadOf.isNull() && !duty.helperId.isNull();
    }
    CHECK(covers == 1);
    REQUIRE(tuesdays.size() == 4);
    CHECK(tuesdays[QDate(2026, 10, 13)].size() == 2);
    CHECK(tuesdays[QDate(2026, 10, 20)] == tuesdays[QDate(2026, 10, 27)]);
    CHECK(tuesdays[QDate(2026, 10, 13)] == tuesdays[QDate(2026, 11, 3)]);
    CHECK(tuesdays[QDate(2026, 10, 13)] != tuesdays[QDate(2026, 10, 20)]);
}

TEST_CASE("the demo says when some of its helpers can, what was agreed, and who is away")
{
    for (test::DemoFile* demo : {&test::danishDemo(), &test::norwegianDemo()}) {
        for (const char* table : {"availability", "availability_exception", "absence", "helper_terms", "pair_apart"}) {
            CAPTURE(table);
            CHECK(demo->number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)) > 0);
        }
        for (const storage::Check& each : shiftChecks())
            CHECK(demo->number(each.sql) == 0);
        CHECK(demo->number(QStringLiteral("SELECT count(*) FROM absence WHERE created_at >= '2026-11-03'")) == 0);
    }
}
