// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/file_lock.h"

#include <QByteArray>
#include <functional>
#include <memory>

namespace naervaer::storage {

/// How a register file is opened.
struct Opening {
    QString file;
    /// A network file system cannot lock reliably: refused, unless somebody says that nobody else opens the file.
    /// This process then keeps the file to itself.
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

/// Makes a new, empty register with today's schema, readable by this user only. Throws Failure; an existing file is
/// never overwritten (InUse), and what failed or crashed leaves nothing under the name.
[[nodiscard]] RegisterFile createRegister(const Opening& opening);

/// Builds a new, filled register at full speed (Use::Build), under its unfinished name until it is whole. `fill` may
/// end early by giving false; then, and when it throws, nothing is left behind. True when the file is there. Throws
/// Failure; an existing file is never overwritten (InUse).
[[nodiscard]] bool buildRegister(const Opening& opening, const std::function<bool(Database&)>& fill);

/// Whether the name of a file system, as the kernel gives it, is one that other machines write to as well.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Marks a database as a register of this program: what openRegister() looks for.
void markAsOurs(Database& database);

} // namespace naervaer::storage
