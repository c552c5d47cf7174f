// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/vault/sealing.h"

#include <optional>

namespace naervaer::storage::vault {

using SlotId = quint32; ///< From 1, never used twice in a file.

constexpr size_t wrappedSize = keySize + tagSize;

/// One way to open the file: the data key, and perhaps the key of confidential notes, wrapped under a passphrase.
struct Slot {
    enum class Kind : quint8 { Account = 1, Recovery = 2 };

    SlotId id = 0;
    Kind kind = Kind::Account;
    bool hasCompartment = false;
    quint32 createdAt = 0; ///< Seconds since 1970, UTC.
    HelperId account{}; ///< Null for the recovery slot.
    std::array<unsigned char, 16> salt{}; ///< New whenever a key is wrapped.
    std::array<unsigned char, wrappedSize> dataKey{};
    std::array<unsigned char, wrappedSize> compartmentKey{}; ///< Zeros when the slot has none.

    friend bool operator==(const Slot&, const Slot&) = default;
};

/// What a slot gives to whoever opens it.
struct SlotKeys {
    Secret data;
    Secret compartment; ///< Empty when the slot has none.
};

/// Wraps the keys into the slot under a passphrase that was stretched; an empty compartment key is left out.
void wrap(Slot& slot, const Secret& stretched, const SlotKeys& keys);

/// Nothing when the passphrase is another one, or the slot was altered.
[[nodiscard]] std::optional<SlotKeys> unwrap(const Slot& slot, const Secret& stretched);

/// Takes the key of confidential notes away; needs no passphrase.
void dropCompartment(Slot& slot);

} // namespace naervaer::storage::vault
