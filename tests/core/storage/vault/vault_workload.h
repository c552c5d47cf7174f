// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <map>
#include <optional>
#include <random>

namespace naervaer::test {

/// Writes to a table at random, remembers what was acknowledged, and finds out whether it is still there.
class Workload {
public:
    explicit Workload(std::mt19937& random) : m_random(random) { }

    static void makeTable(storage::Database& database);
    /// One transaction, or a checkpoint. Throws Failure when the disk does.
    void step(storage::Database& database);
    /// Whether the table has what was acknowledged, or also the one transaction that was under way; the same for its
    /// index, and SQLite's own check. Empty when all is well, else what is wrong. Goes on from what is there.
    [[nodiscard]] QString check(storage::Database& database);
    /// The table is empty again.
    void startAfresh();
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }

private:
    using Content = std::map<int, int>; ///< The version of each entry.

    void change(storage::Database& database, Content& content);
    Content read(storage::Database& database, QString& wrong);

    std::mt19937& m_random;
    Content m_kept;
    std::optional<Content> m_underWay;
    int m_acknowledged = 0;
};

} // namespace naervaer::test
