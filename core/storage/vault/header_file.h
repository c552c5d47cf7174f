// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/header.h"

#include <array>
#include <optional>

struct sqlite3_vfs;

namespace naervaer::storage::vault {

class BaseFile;

/// One copy as it stands in a file.
struct HeaderCopy {
    QByteArray bytes{}; ///< Shorter than headerSize when the file ends before.
    std::optional<Header> header{}; ///< Nothing when it is damaged.
    bool newer = false; ///< It says so, at least.
};

/// Both copies, the one that counts first.
using HeaderCopies = std::array<HeaderCopy, 2>;

/// Reads both copies through the VFS beneath. Throws Failure: Missing, NotOurs when neither copy is a header of ours,
/// Newer, Damaged when both are damaged, Storage when the disk fails.
[[nodiscard]] HeaderCopies readHeader(sqlite3_vfs* base, const QString& path);

/// Writes both copies, each synced, the second one first: after a power cut at least one is whole, and it is the old
/// header or the new. Gives SQLite's result code.
[[nodiscard]] int writeHeader(BaseFile& file, const QByteArray& bytes);

/// The same on a file that no connection has open. Makes the file if there is none. Throws Failure.
void writeHeader(sqlite3_vfs* base, const QString& path, const QByteArray& bytes);

} // namespace naervaer::storage::vault
