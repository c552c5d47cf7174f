// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vaulted_file.h"

#include <sqlite3.h>

namespace naervaer::storage::vault {

/// What SQLite holds of an open file: its table of C functions, then our object.
struct FileHandle {
    sqlite3_file head{};
    VaultedFile* file = nullptr;
};

/// The C functions, which call those of VaultedFile. Version 2: shared memory yes, mapped pages no.
[[nodiscard]] const sqlite3_io_methods* fileMethods();

} // namespace naervaer::storage::vault
