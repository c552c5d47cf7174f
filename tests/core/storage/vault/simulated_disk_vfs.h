// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct sqlite3_vfs;

namespace naervaer::test {

class SimulatedDisk;

/// What SQLite calls of a simulated disk; register it while the disk lives.
[[nodiscard]] std::unique_ptr<sqlite3_vfs> makeDiskVfs(SimulatedDisk& disk, const char* name);

} // namespace naervaer::test
