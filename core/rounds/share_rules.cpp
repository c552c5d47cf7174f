// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/share_rules.h"

#include "core/rounds/distribution_rules.h"

namespace naervaer {
namespace {

/// Takes the shares as they are for what callers have now.
void settle(EveningToShare& evening, const Distribution& distribution)
{
    for (const Share& share : distribution.shares)
        evening.present.insert(share.personId, share.helperId);
    for (const LeftOver& left : distribution.left)
        evening.present.remove(left.personId);
}

} // namespace

ShareProposal givenByHand(ShareProposal proposal, PersonId person, HelperId helper)
{
    settle(proposal.evening, proposal.distribution);
    proposal.evening.byHand.insert(person, helper);
    proposal.distribution = distribute(proposal.evening);
    return proposal;
}

bool standsByHand(const ShareProposal& proposal, PersonId person)
{
    return standingByHand(proposal.evening).contains(person);
}

ShareProposal withoutCaller(ShareProposal proposal, HelperId helper)
{
    settle(proposal.evening, proposal.distribution);
    std::erase_if(
        proposal.evening.callers, [helper](const CallerTonight& caller) { return caller.helperId == helper; });
    proposal.distribution = distribute(proposal.evening);
    return proposal;
}

ShareProposal carriedOver(ShareProposal next, const ShareProposal& former)
{
    settle(next.evening, former.distribution);
    next.evening.byHand.insert(former.evening.byHand);
    next.distribution = distribute(next.evening);
    return next;
}

} // namespace naervaer
