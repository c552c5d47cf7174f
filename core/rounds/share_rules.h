// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/share.h"

namespace naervaer {

/// The proposal with a person given to a caller by hand. Everybody else stays where the proposal had them, but to make
/// room. Kept apart, or a caller who is not there: the choice does not stand, and the person goes to whoever is best.
[[nodiscard]] ShareProposal givenByHand(ShareProposal proposal, PersonId person, HelperId helper);
/// Whether the person is where somebody decided by hand.
[[nodiscard]] bool standsByHand(const ShareProposal& proposal, PersonId person);
/// The proposal without a caller, whose people go to the others.
[[nodiscard]] ShareProposal withoutCaller(ShareProposal proposal, HelperId helper);
/// A proposal made later, with what was decided by hand in the former one, and people where that had them.
[[nodiscard]] ShareProposal carriedOver(ShareProposal next, const ShareProposal& former);

} // namespace naervaer
