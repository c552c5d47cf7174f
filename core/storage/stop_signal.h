// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

struct sqlite3;

namespace naervaer::storage {

class Database;

/// While it lives, what a connection to a SQLite file does fails soon after a stop is asked for.
class StopSignal {
public:
    StopSignal(Database& database, std::stop_token stop);
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

private:
    sqlite3* m_sqlite;
    std::stop_token m_stop;
};

} // namespace naervaer::storage
