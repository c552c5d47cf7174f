// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace naervaer::bench {

/// How long something takes, in milliseconds, over many runs.
struct Timings {
    std::vector<double> milliseconds{};

    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<size_t>(share * static_cast<double>(sorted.size() - 1)));
    }
    [[nodiscard]] double median() const { return quantile(0.5); }
};

/// In milliseconds.
inline double timeOnce(const std::function<void()>& work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    return took.count();
}

/// Runs `work(n)` for n = 0 .. runs-1 and times each; one run more goes before and is not counted.
inline Timings timeRuns(int runs, const std::function<void(int)>& work)
{
    Timings timings;
    work(0);
    for (int n = 0; n < runs; ++n)
        timings.milliseconds.push_back(timeOnce([&] { work(n); }));
    return timings;
}

/// One line of the table: what, median, 95th percentile, slowest, and the goal of docs.
inline void print(const std::string& what, const Timings& timings, const std::string& goal)
{
    std::printf("%-46s %9.3f %9.3f %9.3f   %s\n", what.c_str(), timings.median(), timings.quantile(0.95),
        timings.quantile(1.0), goal.c_str());
    std::fflush(stdout);
}

} // namespace naervaer::bench
