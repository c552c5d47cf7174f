// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naervaer::storage {

/// Holds "FILE.lock" for as long as a session has the register open, and names who that is. The kernel lets it
/// go when the process ends, however it ends; a lock file left behind means nothing by itself.
class FileLock {
public:
    /// Throws Failure(InUse) with "name · machine · since" when another process holds it,
    /// Failure(ReadOnly) when the folder cannot be written, Failure(Missing) when there is none.
    explicit FileLock(const QString& registerFile);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace naervaer::storage
