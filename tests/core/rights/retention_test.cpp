// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_rules.h"
#include "tests/core/rights/rights_desk.h"

using namespace naervaer;
using test::RightsDesk;
using test::told;

namespace {

QStringList names(const std::vector<RetentionLine>& lines)
{
    QStringList found;
    for (const RetentionLine& each : lines)
        found.append(each.name);
    return found;
}

void monthsPass(RightsDesk& desk, int months)
{
    desk.reg.clock.moveTo(desk.reg.clock.now().addMonths(months));
}

std::vector<RetentionLine> proposals(RightsDesk& desk, int limit)
{
    const RightsStore store(desk.reg.database);
    const QDate today = desk.reg.clock.today();
    return store.proposals(store.ruleOn(today), today, limit);
}

} // namespace

TEST_CASE("a rule of retention asks for months that can be meant")
{
    CHECK(checkRetention({}).empty());
    RetentionRule rule;
    rule.endedMonths = 0;
    rule.silentMonths = 601;
    CHECK(told(checkRetention(rule))
        == QStringLiteral("retention.months_out_of_range/ended_months retention.months_out_of_range/silent_months"));
}

TEST_CASE("whose contact has ended is kept for a shorter time than who is only silent")
{
    const QDate today(2026, 11, 3);
    CHECK(localDate(keptSince({}, PersonState::Ended, today)) == QDate(2024, 11, 3));
    CHECK(localDate(keptSince({}, PersonState::Active, today)) == QDate(2023, 11, 3));
}

TEST_CASE("people are proposed when nobody has met them for longer than the rule, longest kept first")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId ended = desk.person(QStringLiteral("Ended"));
    desk.met(ended);
    REQUIRE(desk.people.endContact(ended).empty());
    desk.person(QStringLiteral("Never met"));
    monthsPass(desk, 1);
    desk.met(desk.person(QStringLiteral("Silent")));
    monthsPass(desk, 22);
    CHECK(proposals(desk, 10).empty());
    monthsPass(desk, 2);
    CHECK(names(proposals(desk, 10)) == QStringList{QStringLiteral("Ended")});
    monthsPass(desk, 13);
    CHECK(names(proposals(desk, 10))
        == QStringList{QStringLiteral("Ended"), QStringLiteral("Never met"), QStringLiteral("Silent")});
    CHECK(names(proposals(desk, 1)) == QStringList{QStringLiteral("Ended")});
}

TEST_CASE("who is asked for already, or restricted, is not proposed")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId asked = desk.person(QStringLiteral("Asked"));
    const PersonId restricted = desk.person(QStringLiteral("Restricted"));
    monthsPass(desk, 40);
    CHECK(proposals(desk, 10).size() == 2);
    REQUIRE(desk.rights.askErasure(asked, ErasureReason::NoLongerNeeded).ok());
    REQUIRE(desk.people.restrictCard(restricted, RestrictionGround::Objection).empty());
    CHECK(proposals(desk, 10).empty());
}

TEST_CASE("a rule holds from its day, the newest first, and can be taken back")
{
    RightsDesk desk(GENERATE(from_range(test::engines())));
    CHECK(desk.rights.retentionRule().endedMonths == 24);
    RetentionRule shorter;
    shorter.endedMonths = 6;
    shorter.silentMonths = 12;
    REQUIRE(desk.rights.setRetention(shorter).empty());
    CHECK(desk.rights.retentionRule().endedMonths == 6);
    RetentionRule later;
    later.endedMonths = 9;
    later.fromOn = QDate(2026, 12, 1);
    REQUIRE(desk.rights.setRetention(later).empty());
    CHECK(desk.rights.retentionRule().endedMonths == 6);
    monthsPass(desk, 1);
    CHECK(desk.rights.retentionRule().endedMonths == 9);
    CHECK(desk.reg.desk.undo.undo().empty());
    CHECK(desk.rights.retentionRule().endedMonths == 6);
    later.silentMonths = 0;
    CHECK(told(desk.rights.setRetention(later)) == QStringLiteral("retention.months_out_of_range/silent_months"));
}
