// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/slot.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace naervaer::storage::vault {
namespace {

enum class Wrapped : unsigned char { Data = 1, Compartment = 2 };

/// Every wrapping has a key of its own, made from the slot's fresh salt: the nonce may then be zero.
Secret wrappingKey(const Slot& slot, const Secret& stretched, Wrapped what)
{
    std::array<unsigned char, 1 + sizeof(SlotId) + 16> named{};
    named[0] = static_cast<unsigned char>(what);
    qToLittleEndian(slot.id, named.data() + 1);
    std::memcpy(named.data() + 5, slot.salt.data(), slot.salt.size());
    return derivedKey(named, stretched);
}

void wrapOne(std::array<unsigned char, wrappedSize>& place, const Slot& slot, const Secret& stretched, Wrapped what,
    const Secret& key)
{
    seal(wrappingKey(slot, stretched, what), Nonce{}, {}, key.bytes(), place.data(), place.data() + keySize);
}

std::optional<Secret> unwrapOne(
    const std::array<unsigned char, wrappedSize>& place, const Slot& slot, const Secret& stretched, Wrapped what)
{
    Secret key = Secret::of({place.data(), keySize});
    if (!unseal(wrappingKey(slot, stretched, what), Nonce{}.data(), {}, {key.data(), keySize}, place.data() + keySize))
        return std::nullopt;
    return key;
}

} // namespace

void wrap(Slot& slot, const Secret& stretched, const SlotKeys& keys)
{
    fillRandom(slot.salt);
    wrapOne(slot.dataKey, slot, stretched, Wrapped::Data, keys.data);
    slot.hasCompartment = !keys.compartment.isEmpty();
    slot.compartmentKey.fill(0);
    if (slot.hasCompartment)
        wrapOne(slot.compartmentKey, slot, stretched, Wrapped::Compartment, keys.compartment);
}

std::optional<SlotKeys> unwrap(const Slot& slot, const Secret& stretched)
{
    auto dataKey = unwrapOne(slot.dataKey, slot, stretched, Wrapped::Data);
    if (!dataKey)
        return std::nullopt;
    SlotKeys keys{std::move(*dataKey), Secret()};
    if (!slot.hasCompartment)
        return keys;
    auto compartment = unwrapOne(slot.compartmentKey, slot, stretched, Wrapped::Compartment);
    if (!compartment)
        return std::nullopt;
    keys.compartment = std::move(*compartment);
    return keys;
}

void dropCompartment(Slot& slot)
{
    slot.hasCompartment = false;
    slot.compartmentKey.fill(0);
}

} // namespace naervaer::storage::vault
