// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/location.h"
#include "core/storage/vault/recovery_code.h"
#include "core/storage/vault/vfs.h"

#include <memory>
#include <mutex>
#include <optional>

namespace naervaer::storage {
class Database;
}

namespace naervaer::storage::vault {

/// How a new file is made.
struct NewVault {
    HelperId account{}; ///< Who gets the first slot, with the key of confidential notes.
    Passphrase passphrase;
    std::optional<RecoveryCode> recovery{}; ///< For the sheet; its slot holds both keys too.
    PassphraseCost cost = PassphraseCost::calibrated();
};

/// Somebody who is to open the file.
struct NewAccount {
    HelperId account{};
    StretchedPassphrase passphrase;
    bool withCompartment = false; ///< Gets the key of confidential notes, if whoever opened the file has it.
};

/// Makes a file's keys known to the VFS, and forgets them when it ends: close connections before.
class Unlocking {
public:
    /// Throws Failure(InUse) when the file is unlocked already.
    Unlocking(Vfs& vfs, const QString& file, std::shared_ptr<const FileKeys> keys);
    ~Unlocking();
    Unlocking(const Unlocking&) = delete;
    Unlocking& operator=(const Unlocking&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }
    /// What Database opens it by.
    [[nodiscard]] Location location() const;

private:
    Vfs& m_vfs;
    QString m_file;
    QByteArray m_realName;
};

/// An encrypted file that is unlocked: connections can be opened at location() until this ends. Who has it open and
/// who writes is not its business (FileLock, WriteLease).
///
/// The functions that change who may open the file write only the header, both copies synced, through `main`, the
/// connection of this process that writes: a power cut leaves the old or the new. They throw Failure when the disk
/// fails, and the slots in memory are then as before.
class VaultFile {
public:
    /// With the key that seals the log of acts.
    [[nodiscard]] Location location() const;
    /// The slot that opened the file; its account is who sits here.
    [[nodiscard]] const Slot& openedBy() const { return m_openedBy; }
    [[nodiscard]] const std::vector<Slot>& keySlots() const { return m_header.keySlots; }
    /// The key of confidential notes; empty when the slot that opened the file does not hold it.
    [[nodiscard]] const Secret& compartmentKey() const { return m_keys.compartment; }
    /// A key of its own for another use of this file (the audit chain, hashed ids); `use` from 16.
    [[nodiscard]] Secret keyFor(quint64 use) const;

    /// What every passphrase goes through first.
    [[nodiscard]] Stretching stretching() const { return {m_header.salt, m_header.cost}; }
    /// Whether this passphrase opens the slot that opened the file: asked before a change of importance.
    [[nodiscard]] bool isOpenedBy(const StretchedPassphrase& passphrase) const;
    /// Whether nobody opens the file with it yet; a file names its account by the passphrase.
    [[nodiscard]] bool isFree(const StretchedPassphrase& passphrase) const;

    /// Problems: "vault.passphrase_taken", "passphrase.missing", "vault.full", "vault.no_compartment".
    [[nodiscard]] Result<SlotId> add(Database& main, const NewAccount& added);
    /// Gives the slot another passphrase. Problems: those of add(), "vault.no_slot". A slot that holds the key of
    /// confidential notes keeps it; whoever has it not cannot change such a slot ("vault.no_compartment"). One that does
    /// not hold it gets it if it `mayHaveCompartment` and whoever opened the file has it.
    [[nodiscard]] Problems change(
        Database& main, SlotId slot, const StretchedPassphrase& fresh, bool mayHaveCompartment = false);
    /// Problems: "vault.no_slot"; "vault.last_slot" for the last account's; "vault.last_compartment" for the last one
    /// that holds the key of confidential notes.
    [[nodiscard]] Problems remove(Database& main, SlotId slot);
    /// Takes the key of confidential notes from a slot. Problems: "vault.no_slot", "vault.last_compartment".
    [[nodiscard]] Problems dropCompartment(Database& main, SlotId slot);
    /// A new sheet; the one before opens nothing any more. Problems: "vault.no_compartment", "vault.full".
    [[nodiscard]] Problems setRecovery(Database& main, const StretchedPassphrase& code);
    /// Takes a change back whose other half could not be saved: `before` is what keySlots() were.
    void putBack(Database& main, const std::vector<Slot>& before);

    [[nodiscard]] const Anchor& anchor() const { return m_header.anchor; }
    void setAnchor(Database& main, const Anchor& anchor);

    /// Makes `file` (which must be empty or missing) an encrypted file without pages yet, which the same passphrases
    /// open: the target of VACUUM INTO. In any thread. Throws Failure.
    [[nodiscard]] std::unique_ptr<Unlocking> prepareCopy(const QString& file) const;
    /// Unlocks a copy that was made so, whatever passphrases it has by now; nothing when it is sealed with another
    /// file's keys. Throws Failure: Missing, NotOurs, Damaged, Newer, Storage, InUse when it is unlocked already.
    [[nodiscard]] std::unique_ptr<Unlocking> unlockCopy(const QString& file) const;

private:
    friend std::unique_ptr<VaultFile> createVault(Vfs&, const QString&, const NewVault&);
    friend Result<std::unique_ptr<VaultFile>> openVault(Vfs&, const QString&, const Passphrase&);
    VaultFile(Vfs& vfs, const QString& file, Header header, SlotKeys keys, const Slot& openedBy);

    [[nodiscard]] const Slot* find(SlotId slot) const;
    [[nodiscard]] bool isLastWithCompartment(const Slot& slot) const;
    [[nodiscard]] Problems refuseFresh(const StretchedPassphrase& fresh) const;
    void write(Database& main, Header changed);

    Vfs& m_vfs;
    mutable std::mutex m_headerMutex; ///< A backup in another thread copies what this one may be changing.
    Header m_header;
    SlotKeys m_keys;
    Slot m_openedBy;
    Unlocking m_unlocking;
    std::shared_ptr<const AuditKey> m_auditKey;
};

/// Makes an encrypted file with its first slots, without pages yet: open it with Use::Build, or VACUUM INTO it.
/// `file` must be empty or missing. Throws Failure.
[[nodiscard]] std::unique_ptr<VaultFile> createVault(Vfs& vfs, const QString& file, const NewVault& made);

/// Unlocks a file (0.4 to 1.0 s), and mends a header copy that was damaged. No connection has the file open yet.
/// Problem: "vault.passphrase_wrong". Throws Failure: Missing, NotOurs (no encrypted file), Damaged, Newer, Storage,
/// InUse when it is unlocked already.
[[nodiscard]] Result<std::unique_ptr<VaultFile>> openVault(Vfs& vfs, const QString& file, const Passphrase& passphrase);

/// Whether the file begins as an encrypted one. Throws Failure when it cannot be read.
[[nodiscard]] bool isVault(Vfs& vfs, const QString& file);

} // namespace naervaer::storage::vault
