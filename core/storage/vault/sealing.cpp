// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/sealing.h"

#include "core/base/failure.h"

#include <sodium.h>

namespace naervaer::storage::vault {

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && keySize == crypto_kdf_KEYBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(hashSize == crypto_generichash_BYTES);

void requireSodium()
{
    if (sodium_init() < 0)
        throw Failure(Failure::Kind::Storage, QStringLiteral("libsodium"));
}

void fillRandom(MutableBytes bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

Hash hashOf(Bytes content, Bytes key)
{
    Hash hash{};
    if (crypto_generichash(hash.data(), hash.size(), content.data(), content.size(), key.data(), key.size()) != 0)
        throw Failure(Failure::Kind::Storage, QStringLiteral("hash"));
    return hash;
}

Secret derivedKey(Bytes content, const Secret& key)
{
    Secret derived(hashSize);
    if (crypto_generichash(derived.data(), hashSize, content.data(), content.size(), key.constData(), key.size()) != 0)
        throw Failure(Failure::Kind::Storage, QStringLiteral("hash"));
    return derived;
}

Secret subkey(const Secret& key, KeyUse use)
{
    Secret derived(keySize);
    if (key.size() != keySize
        || crypto_kdf_derive_from_key(derived.data(), keySize, static_cast<quint64>(use), "nrvvault", key.constData())
            != 0)
        throw Failure(Failure::Kind::Storage, QStringLiteral("subkey"));
    return derived;
}

void seal(const Secret& key, const Nonce& nonce, Bytes bound, Bytes content, unsigned char* sealed, unsigned char* tag)
{
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed, tag, nullptr, content.data(), content.size(),
        bound.data(), bound.size(), nullptr, nonce.data(), key.constData());
}

bool unseal(const Secret& key, const unsigned char* nonce, Bytes bound, MutableBytes sealed, const unsigned char* tag)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(sealed.data(), nullptr, sealed.data(), sealed.size(),
               tag, bound.data(), bound.size(), nonce, key.constData())
        == 0;
}

} // namespace naervaer::storage::vault
