// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_lock.h"
#include "core/storage/vault/vault.h"

#include <QByteArray>
#include <memory>

namespace naervaer::storage {

/// How a register file is opened.
struct Opening {
    QString file;
    /// A network file system cannot lock reliably: refused, unless somebody says that nobody else opens the file.
    bool evenOnNetwork = false;
};

/// A register that nobody but this process may open, and that is still locked: what stands behind the window in which
/// one signs in. All of it but the constructor is slow and may run in any thread, one at a time.
class ClosedRegister {
public:
    /// Takes the file's lock. Throws Failure: Missing, NotOurs, ReadOnly, InUse, NetworkFile; the file is as it was.
    explicit ClosedRegister(const Opening& opening);

    /// By its one real name, also when it was reached through a link.
    [[nodiscard]] const QString& file() const { return m_file; }
    /// From before registers were encrypted: encrypt() it first.
    [[nodiscard]] bool isPlain() const;

    /// Encrypts a plain register. The plain file goes on as a backup, whose name is given: remove it once the
    /// register has been opened. Throws Failure; the file is then as it was.
    QString encrypt(const vault::NewVault& made);

    /// Unlocks the register, looks whether it is whole, and backs it up and migrates it if it is older. Problem:
    /// "vault.passphrase_wrong". Throws Failure: NotEncrypted, NotOurs, Damaged, Newer, DiskFull; the file is then as
    /// it was.
    [[nodiscard]] Result<std::unique_ptr<vault::VaultFile>> unlock(const vault::Passphrase& passphrase) const;

private:
    QString m_file;
    std::unique_ptr<FileLock> m_lock;
};

/// Throws Failure(NetworkFile) unless the file's folder is on a disk of this machine, or the opening says that it may
/// be anywhere.
void refuseNetwork(const Opening& opening);

/// Whether the name of a file system, as the kernel gives it, is one that other machines write to as well.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// What a register carries in its SQLite header: "Nrvr".
constexpr int applicationId = 0x4e727672;

} // namespace naervaer::storage
