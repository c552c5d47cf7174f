// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include <functional>
#include <string>
#include <vector>

namespace naervaer {
class Workspace;
struct RoundLine;
} // namespace naervaer

namespace naervaer::bench {

/// What a page reads when it is opened, and how long that may take at most, in milliseconds.
struct Look {
    std::string what;
    int goal = 0;
    std::function<void()> read;
};

/// The round of the register with most people due.
[[nodiscard]] RoundLine busiestRound(Workspace& workspace);
/// Of a page of people of the round's centre whoever was met most.
[[nodiscard]] PersonId oftenMet(Workspace& workspace, const RoundLine& busiest);
/// Everything Today shows of a centre.
void readToday(Workspace& workspace);
/// The pages of the centre that `busiest` belongs to. The workspace outlives them.
[[nodiscard]] std::vector<Look> looksOf(Workspace& workspace, const RoundLine& busiest);

} // namespace naervaer::bench
