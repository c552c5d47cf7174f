// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/secret.h"

#include <array>

namespace naervaer::storage::vault {

// libsodium, as little of it as the file needs. Nothing here invents a cipher.

constexpr size_t keySize = 32;
constexpr size_t nonceSize = 24;
constexpr size_t tagSize = 16;
constexpr size_t hashSize = 32;

using Hash = std::array<unsigned char, hashSize>;
using Nonce = std::array<unsigned char, nonceSize>;

/// Prepares libsodium; throws Failure(Storage) when it cannot be.
void requireSodium();

void fillRandom(MutableBytes bytes);

/// BLAKE2b-256, keyed when `key` is not empty.
[[nodiscard]] Hash hashOf(Bytes content, Bytes key = {});
/// The same where the result is itself a key.
[[nodiscard]] Secret derivedKey(Bytes content, const Secret& key);

/// What a key is used for: every use has a key of its own (crypto_kdf, context "nrvvault").
enum class KeyUse : quint64 { Pages = 1, Log = 2, LogChecksums = 3, Journal = 4, Header = 5 };
[[nodiscard]] Secret subkey(const Secret& key, KeyUse use);

/// XChaCha20-Poly1305: encrypts `content` to `sealed` (same size; may be the same memory) and gives the tag.
void seal(const Secret& key, const Nonce& nonce, Bytes bound, Bytes content, unsigned char* sealed, unsigned char* tag);
/// The way back, in place; false, and zeros in place of the content, when a bit of what was sealed or bound differs.
[[nodiscard]] bool unseal(
    const Secret& key, const unsigned char* nonce, Bytes bound, MutableBytes sealed, const unsigned char* tag);

} // namespace naervaer::storage::vault
