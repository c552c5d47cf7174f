// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/passphrase_cost.h"
#include "core/storage/vault/slot.h"

#include <QByteArray>
#include <vector>

namespace naervaer::storage::vault {

constexpr qint64 headerSize = 65536; ///< Of one copy, in bytes; two stand at the start of the file.
constexpr qint64 pagesStart = 2 * headerSize;
constexpr int pageSize = 4096;
constexpr int sealSize = nonceSize + tagSize; ///< Of each page, at its end.
constexpr quint32 formatVersion = 1;
constexpr size_t mostSlots = 500;

using FileId = std::array<unsigned char, 16>;
/// A place for the audit chain's head (how many entries, hash of the last), kept where no SQL reaches it.
using Anchor = std::array<unsigned char, 64>;

/// What stands before the pages of an encrypted file. README.md has the bytes.
struct Header {
    quint64 sequence = 1; ///< Grows with every change; of two copies the higher counts.
    FileId fileId{};
    Salt salt{};
    PassphraseCost cost = PassphraseCost::least();
    SlotId nextSlot = 1;
    Anchor anchor{};
    std::vector<Slot> keySlots{};

    friend bool operator==(const Header&, const Header&) = default;
};

/// One copy's bytes, with a MAC under the data key's subkey. Throws Failure(Storage) for more than mostSlots.
[[nodiscard]] QByteArray encode(const Header& header, const Secret& dataKey);

/// Whether the bytes begin as a file of ours does, of whatever version.
[[nodiscard]] bool looksLikeHeader(QByteArrayView bytes);

/// Reads one copy. Throws Failure: NotOurs; Damaged when the checksum differs or a value is absurd; Newer.
/// What it gives may still have been altered by somebody: see isGenuine().
[[nodiscard]] Header decode(QByteArrayView bytes);

/// Whether who wrote these bytes had the data key.
[[nodiscard]] bool isGenuine(QByteArrayView bytes, const Secret& dataKey);

} // namespace naervaer::storage::vault
