// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boot_time.h"

#include "tests/support/catch.h"

#include <ctime>

using namespace naervaer;

TEST_CASE("the time since the start counts sleep too, and never runs backwards")
{
    timespec awake{};
    REQUIRE(::clock_gettime(CLOCK_MONOTONIC, &awake) == 0);
    const auto first = bootTime();
    CHECK(first + std::chrono::milliseconds(1) >= std::chrono::seconds(awake.tv_sec));
    CHECK(bootTime() >= first);
}
