// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace naervaer {

/// How long the computer has been on, the time it slept included. Setting the wall clock does not move it.
[[nodiscard]] std::chrono::milliseconds bootTime();

/// Who measures a span takes one, so that tests need not wait.
using BootClock = std::function<std::chrono::milliseconds()>;

} // namespace naervaer
