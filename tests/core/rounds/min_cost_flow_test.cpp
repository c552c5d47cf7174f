// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/min_cost_flow.h"

#include "tests/support/catch.h"

namespace naervaer {

TEST_CASE("units flow along the cheapest arcs until those are full")
{
    MinCostFlow flow;
    const auto source = flow.addNode();
    const auto sink = flow.addNode();
    const auto cheap = flow.addArc(source, sink, 2, 1);
    const auto dear = flow.addArc(source, sink, 5, 10);
    REQUIRE(flow.solve(source, sink, 3));
    CHECK(flow.flow(cheap) == 2);
    CHECK(flow.flow(dear) == 1);
}

TEST_CASE("an arc that costs less than nothing is taken before a shorter way")
{
    MinCostFlow flow;
    const auto source = flow.addNode();
    const auto between = flow.addNode();
    const auto sink = flow.addNode();
    const auto straight = flow.addArc(source, sink, 1, 0);
    const auto around = flow.addArc(source, between, 1, -7);
    flow.addArc(between, sink, 1, 2);
    REQUIRE(flow.solve(source, sink, 1));
    CHECK(flow.flow(straight) == 0);
    CHECK(flow.flow(around) == 1);
}

TEST_CASE("what does not go through is told, not shortened")
{
    MinCostFlow flow;
    const auto source = flow.addNode();
    const auto sink = flow.addNode();
    flow.addArc(source, sink, 2, 1);
    CHECK_FALSE(flow.solve(source, sink, 3));
}

TEST_CASE("large costs do not run over")
{
    MinCostFlow flow;
    const auto source = flow.addNode();
    const auto sink = flow.addNode();
    const auto dear = flow.addArc(source, sink, 5000, 10'300'000);
    const auto cheap = flow.addArc(source, sink, 4999, 10'299'999);
    REQUIRE(flow.solve(source, sink, 5000));
    CHECK(flow.flow(dear) == 1);
    CHECK(flow.flow(cheap) == 4999);
}

} // namespace naervaer
