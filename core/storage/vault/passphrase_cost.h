// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/secret.h"

#include <array>

namespace naervaer::storage::vault {

constexpr size_t saltSize = 16;
using Salt = std::array<unsigned char, saltSize>;

/// What one attempt at a passphrase costs with Argon2id: whoever guesses pays it for every guess.
class PassphraseCost {
public:
    static constexpr quint64 leastMemory = 64ULL << 20; ///< Bytes; a new file never has less.
    static constexpr quint32 leastPasses = 3;

    /// 0.4 to 1.0 seconds on this machine, as much memory as that takes.
    [[nodiscard]] static PassphraseCost calibrated();
    /// The least a real file has.
    [[nodiscard]] static PassphraseCost least() { return {leastPasses, leastMemory}; }
    /// Next to nothing: only for tests, which unlock thousands of files.
    [[nodiscard]] static PassphraseCost weakForTests() { return {1, 8192}; }
    /// As read from a header; throws Failure(Damaged) for what no file of ours ever asks, before it costs anything.
    [[nodiscard]] static PassphraseCost read(quint32 passes, quint64 memory);

    [[nodiscard]] quint32 passes() const { return m_passes; }
    [[nodiscard]] quint64 memory() const { return m_memory; }

    friend bool operator==(const PassphraseCost&, const PassphraseCost&) = default;

private:
    PassphraseCost(quint32 passes, quint64 memory) : m_passes(passes), m_memory(memory) { }
    quint32 m_passes;
    quint64 m_memory;
};

/// The one slow step of an unlock: 32 bytes from a passphrase. Throws Failure(Storage) when memory is short.
[[nodiscard]] Secret stretch(const Passphrase& passphrase, const Salt& salt, const PassphraseCost& cost);

/// A passphrase with its slow step behind it: good for the file whose Stretching made it.
class StretchedPassphrase {
public:
    [[nodiscard]] const Secret& key() const { return m_key; }
    /// Nothing was typed.
    [[nodiscard]] bool isEmpty() const { return m_wasEmpty; }
    [[nodiscard]] StretchedPassphrase copy() const { return {m_key.copy(), m_wasEmpty}; }

private:
    friend class Stretching;
    StretchedPassphrase(Secret key, bool wasEmpty) : m_key(std::move(key)), m_wasEmpty(wasEmpty) { }
    Secret m_key;
    bool m_wasEmpty;
};

/// The slow step for one file, by itself: it may run in any thread, and after the file was closed.
class Stretching {
public:
    Stretching(const Salt& salt, const PassphraseCost& cost) : m_salt(salt), m_cost(cost) { }
    [[nodiscard]] StretchedPassphrase operator()(const Passphrase& passphrase) const
    {
        return {stretch(passphrase, m_salt, m_cost), passphrase.isEmpty()};
    }

private:
    Salt m_salt;
    PassphraseCost m_cost;
};

} // namespace naervaer::storage::vault
