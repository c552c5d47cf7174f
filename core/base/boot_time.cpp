// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boot_time.h"

#include <ctime>

namespace naervaer {

std::chrono::milliseconds bootTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace naervaer
