// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/file_lock.h"

#include <memory>

namespace naervaer::storage {

/// How a register file is opened.
struct Opening {
    QString file;
    /// A network file system cannot lock reliably: refused, unless somebody says that nobody else opens the file.
    bool evenOnNetwork = false;
};

/// An open register: the lock that keeps other processes out, and the main connection.
struct RegisterFile {
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<Database> database;
};

/// Opens a register that exists, backs it up and migrates it if it is older. Throws Failure: Missing, NotOurs,
/// Newer, Damaged, ReadOnly, InUse, NetworkFile, DiskFull; the file is then as it was.
[[nodiscard]] RegisterFile openRegister(const Opening& opening);

/// Makes a new, empty register with today's schema. Throws Failure; an existing file is never overwritten (InUse).
[[nodiscard]] RegisterFile createRegister(const Opening& opening);

/// Marks a database as a register of this program: what openRegister() looks for.
void markAsOurs(Database& database);

} // namespace naervaer::storage
