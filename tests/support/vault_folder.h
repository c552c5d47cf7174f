// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/vault/vault.h"
#include "tests/support/register_folder.h"

namespace naervaer::test {

[[nodiscard]] storage::vault::StretchedPassphrase stretched(const storage::vault::VaultFile& vault, const char* text);

/// A folder with an encrypted file: account 7 with "rød grød", and a recovery code.
struct VaultFolder : RegisterFolder {
    explicit VaultFolder(storage::vault::Vfs& layer = storage::vault::programVfs());

    /// The words of a new file, cheap to open.
    [[nodiscard]] storage::vault::NewVault order() const;
    /// A file with tables, rows and a write-ahead log mode, closed again.
    void make(int rows = 100) const;
    /// Throws Failure; a wrong passphrase fails the test.
    [[nodiscard]] std::unique_ptr<storage::vault::VaultFile> open(const char* words = "rød grød") const;
    /// The code of the problem, or of the failure in capitals; empty when it opens.
    [[nodiscard]] QString refusal(const char* words = "rød grød") const;

    storage::vault::Vfs& vfs;
    storage::vault::RecoveryCode recovery = storage::vault::RecoveryCode::random();
};

/// Turns one bit of each of these pages of the folder's file, which no connection has open.
void spoil(const VaultFolder& folder, const std::vector<qsizetype>& pages);

/// A table of numbered texts, with an index, as the tests fill it; the text of a number is always the same.
void makeNotes(storage::Database& database);
void addNotes(storage::Database& database, int from, int to);
[[nodiscard]] QString noteText(int number);
/// How many of the notes from 0 on are there with their own text; -1 when one is not as it was written.
[[nodiscard]] int countNotes(storage::Database& database);
[[nodiscard]] QString integrityOf(storage::Database& database);

} // namespace naervaer::test
