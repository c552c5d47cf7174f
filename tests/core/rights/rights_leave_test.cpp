// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rights/rights_desk.h"

using namespace naervaer;

TEST_CASE("each verb of the rights of the person is for the roles that the table names, and for nobody else")
{
    test::RightsDesk desk(GENERATE(from_range(test::engines())));
    const PersonId kaj = desk.person(QStringLiteral("Kaj"));
    const ErasureId none(1);
    RightsService& rights = desk.rights;
    test::checkLeaves(desk.reg,
        {{"giveAccess", "C", [&] { static_cast<void>(rights.giveAccess(kaj)); }},
            {"preview", "SC", [&] { return rights.preview(kaj); }},
            {"askErasure", "SC", [&] { static_cast<void>(rights.askErasure(kaj, ErasureReason::Wish)); }},
            {"withdrawErasure", "SC", [&] { return rights.withdrawErasure(none); }},
            {"confirmErasure", "C", [&] { return rights.confirmErasure(none); }},
            {"openErasures", "SC", [&] { return rights.openErasures(); }},
            {"openErasure", "SC", [&] { return rights.openErasure(kaj); }},
            {"ledger", "C", [&] { return rights.ledger(); }}, {"replay", "C", [&] { return rights.replay({}); }},
            {"retentionRule", "SC", [&] { return rights.retentionRule(); }},
            {"setRetention", "C", [&] { return rights.setRetention({}); }},
            {"proposals", "SC", [&] { return rights.proposals(1); }},
            {"restrictCard", "C", [&] { return desk.people.restrictCard(kaj, RestrictionGround::Contested); }},
            {"liftRestriction", "C", [&] { return desk.people.liftRestriction(kaj); }}});
}
