// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit.h"
#include "core/storage/closed_register.h"
#include "core/storage/database.h"

#include <functional>
#include <memory>

namespace naervaer::storage {

/// An open register: the lock that keeps other processes out, the keys, and the main connection, which end in the
/// opposite order. A register on a server has a connection and nothing else.
struct RegisterFile {
    std::shared_ptr<const ClosedRegister> closed;
    std::unique_ptr<vault::VaultFile> vault;
    std::unique_ptr<Database> database;
};

/// Moves the log into the file, and keeps in the file's header how far the log of acts has come, where no SQL reaches
/// it: when the desk rests for a while, and before the register is closed. Throws Failure; nothing is lost by it.
void settle(const RegisterFile& file);

/// What settle() kept last; empty on a server and before the first time.
[[nodiscard]] std::vector<AuditAnchor> keptAnchors(const RegisterFile& file);

/// The main connection of a register that was unlocked, for the thread that calls. Throws Failure.
[[nodiscard]] RegisterFile enter(
    std::shared_ptr<const ClosedRegister> closed, std::unique_ptr<vault::VaultFile> unlocked);

/// All of it at once: for whoever may wait for the second that an unlock takes. Problem: "vault.passphrase_wrong".
/// Throws Failure as ClosedRegister does.
[[nodiscard]] Result<RegisterFile> openRegister(const Opening& opening, const vault::Passphrase& passphrase);

/// Makes a new, empty register with today's schema, encrypted and readable by this user only. Throws Failure; an
/// existing file is never overwritten (InUse), and what failed or crashed leaves nothing under the name.
void createRegister(const Opening& opening, const vault::NewVault& made);

/// Fills a new register; `compartmentKey` is its key of confidential notes. False ends it early.
using FillRegister = std::function<bool(Database&, const vault::Secret& compartmentKey)>;

/// The same, filled at full speed (Use::Build) under its unfinished name until it is whole. When `fill` ends early or
/// throws, nothing is left behind. True when the file is there.
[[nodiscard]] bool buildRegister(const Opening& opening, const vault::NewVault& made, const FillRegister& fill);

/// Marks a database as a register of this program.
void markAsOurs(Database& database);

} // namespace naervaer::storage
