// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dice.h"
#include "tests/support/catch.h"

#include <array>

namespace naervaer {

TEST_CASE("the same dice throw the same numbers on every machine")
{
    Dice dice(1, 2, 3);
    const std::array thrown{dice.below(1'000'000), dice.below(1'000'000), dice.below(1'000'000)};
    Dice again(1, 2, 3);
    CHECK(thrown == std::array{again.below(1'000'000), again.below(1'000'000), again.below(1'000'000)});
    Dice other(1, 2, 4);
    CHECK(thrown != std::array{other.below(1'000'000), other.below(1'000'000), other.below(1'000'000)});
}

TEST_CASE("throws stay within their bounds and reach both")
{
    Dice dice(7, 0, 0);
    std::array<int, 6> seen{};
    for (int i = 0; i < 6'000; ++i)
        ++seen[static_cast<size_t>(dice.between(1, 6) - 1)];
    for (const int count : seen)
        CHECK((count > 850 && count < 1'150));
    CHECK(dice.below(1) == 0);
    CHECK(dice.below(0) == 0);
    CHECK(dice.between(4, 4) == 4);
}

TEST_CASE("a chance in a hundred is about that")
{
    Dice dice(3, 1, 4);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += dice.percent(30) ? 1 : 0;
    CHECK(hits > 2'800);
    CHECK(hits < 3'200);
    CHECK_FALSE(dice.percent(0));
    CHECK(dice.percent(100));
}

} // namespace naervaer
