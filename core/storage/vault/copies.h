// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vault.h"

#include <functional>
#include <stop_token>

namespace naervaer::storage::vault {

/// Copies the file as it stands to `target`, which the same passphrases open: made under another name, every row
/// compared, synced, then renamed. Under the target's name there is a whole copy or none. `main` is a connection to the
/// file that is not read-only. Throws Failure, also when it was asked to stop.
void backUp(const VaultFile& vault, Database& main, const QString& target, const std::stop_token& stop = {});

/// Turns a plain register that nobody has open into an encrypted one of the same name. It is copied, every row is
/// compared, the plain file goes on under `plainKept` (which must not exist), and only then the copy takes its name: a
/// power cut leaves the plain file or the encrypted one, and `plainKept` beside it. What that holds anybody can read:
/// remove it once the encrypted file has been opened. `finish` does to the copy, once it was compared, what an
/// encrypted register needs. Throws Failure; the plain file is then as it was.
void encryptPlain(Vfs& vfs, const QString& file, const NewVault& made, const QString& plainKept,
    const std::function<void(Database&)>& finish = {});

} // namespace naervaer::storage::vault
