// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/share_rules.h"

#include "tests/core/rounds/evening_to_share.h"
#include "tests/support/catch.h"

namespace naervaer {
namespace {

using namespace test;

ShareProposal proposalOf(int people, int callers)
{
    ShareProposal proposal;
    proposal.evening = eveningOf(people, callers);
    proposal.distribution = distribute(proposal.evening);
    return proposal;
}

int moved(const ShareProposal& before, const ShareProposal& after)
{
    const auto former = callersOf(before.distribution);
    const auto now = callersOf(after.distribution);
    int count = 0;
    for (const PersonToRing& person : before.evening.people)
        count += former.value(person.personId) == now.value(person.personId) ? 0 : 1;
    return count;
}

} // namespace

TEST_CASE("giving one person away by hand moves nobody else")
{
    const ShareProposal before = proposalOf(6, 3);
    const HelperId now = callerOf(before.distribution, 101);
    const HelperId other = now == HelperId(1) ? HelperId(2) : HelperId(1);
    const ShareProposal after = givenByHand(before, PersonId(101), other);
    CHECK(callerOf(after.distribution, 101) == other);
    CHECK(moved(before, after) == 1);
    CHECK(after.distribution.shares.front().isByHand);
    CHECK(standsByHand(after, PersonId(101)));
    CHECK_FALSE(standsByHand(after, PersonId(102)));
}

TEST_CASE("a choice by hand of two who are kept apart does not stand")
{
    ShareProposal before = proposalOf(1, 2);
    before.evening.people[0].keptApart = {HelperId(1)};
    const ShareProposal after = givenByHand(before, PersonId(101), HelperId(1));
    CHECK(callerOf(after.distribution, 101) == HelperId(2));
    CHECK_FALSE(standsByHand(after, PersonId(101)));
    CHECK_FALSE(after.distribution.shares.front().isByHand);
}

TEST_CASE("without a caller only that caller's people move")
{
    const ShareProposal before = proposalOf(9, 3);
    const ShareProposal after = withoutCaller(before, HelperId(2));
    CHECK(moved(before, after) == before.distribution.loads[1].calls);
    CHECK(after.distribution.left.empty());
    CHECK(after.distribution.loads.size() == 2);
}

TEST_CASE("one more caller takes what nobody had, and what was decided by hand stays")
{
    ShareProposal former = proposalOf(8, 1); // room for six
    REQUIRE(former.distribution.left.size() == 2);
    former = givenByHand(former, PersonId(101), HelperId(1));
    const ShareProposal after = carriedOver(proposalOf(8, 2), former);
    CHECK(after.distribution.left.empty());
    CHECK(callerOf(after.distribution, 101) == HelperId(1));
    CHECK(after.distribution.shares.front().isByHand);
    CHECK(moved(former, after) == 2);
}

} // namespace naervaer
