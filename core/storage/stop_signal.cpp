// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stop_signal.h"

#include "core/storage/database.h"

#include <sqlite3.h>

namespace naervaer::storage {
namespace {

constexpr int stepsBetween = 10'000; // of SQLite's machine: some milliseconds

} // namespace

StopSignal::StopSignal(Database& database, std::stop_token stop) : m_sqlite(database.sqlite()), m_stop(std::move(stop))
{
    sqlite3_progress_handler(
        m_sqlite, stepsBetween,
        [](void* self) { return static_cast<StopSignal*>(self)->m_stop.stop_requested() ? 1 : 0; }, this);
}

StopSignal::~StopSignal()
{
    sqlite3_progress_handler(m_sqlite, 0, nullptr, nullptr);
}

} // namespace naervaer::storage
