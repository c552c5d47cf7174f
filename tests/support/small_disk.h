// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace naervaer::test {

constexpr int passed = 0;
constexpr int cannotMount = 77; ///< The disk needs root.

/// Runs `act` in a child, on a real small file system in memory that only the child sees; its exit code, or
/// cannotMount. Temporary files go to that disk too.
[[nodiscard]] int onSmallDisk(int megabytes, const std::function<int(const QString& folder)>& act);

/// Leaves no more than that many bytes on the disk; makeRoom() takes it back.
void fillUp(const QString& folder, qint64 left = 0);
void makeRoom(const QString& folder);

/// Checks that the child passed: its code is otherwise the number of the step that went wrong.
void checkPassed(int code);

} // namespace naervaer::test
