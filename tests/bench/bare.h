// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

struct sqlite3;

namespace naervaer::bench {

/// The SELECTs that `work` runs on the connection, with their values filled in.
[[nodiscard]] std::vector<std::string> selectsOf(sqlite3* connection, const std::function<void()>& work);

/// The same statements by SQLite's own interface, prepared once: run() steps through all their rows and makes of each
/// cell what a store's struct holds: numbers, texts, lists of words, moments, days and hours.
class BareQueries {
public:
    BareQueries(sqlite3* connection, const std::vector<std::string>& statements);
    ~BareQueries();
    BareQueries(const BareQueries&) = delete;
    BareQueries& operator=(const BareQueries&) = delete;

    /// How many rows there were.
    int run();

private:
    struct Statement;
    std::vector<Statement> m_statements;
};

/// The connection that the program has open: the only one of the process.
[[nodiscard]] sqlite3* openConnection();

} // namespace naervaer::bench
