// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <cstddef>
#include <memory>
#include <span>

namespace naervaer::storage::vault {

using Bytes = std::span<const unsigned char>;
using MutableBytes = std::span<unsigned char>;

/// Bytes that are kept out of swap and core dumps between guard pages, and wiped when they end. They move; to have
/// them twice one must say so with copy().
class Secret {
public:
    Secret() = default;
    /// Zeros. Throws std::bad_alloc when the system gives no memory of the kind.
    explicit Secret(size_t size);
    [[nodiscard]] static Secret random(size_t size);
    [[nodiscard]] static Secret of(Bytes bytes);
    [[nodiscard]] Secret copy() const { return of(bytes()); }

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const unsigned char* constData() const { return m_memory.get(); }
    [[nodiscard]] unsigned char* data() { return m_memory.get(); }
    [[nodiscard]] Bytes bytes() const { return {m_memory.get(), m_size}; }
    /// Compares without telling by its time where the first difference is.
    [[nodiscard]] bool equals(const Secret& other) const;

private:
    struct Wipe {
        void operator()(unsigned char* memory) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_memory;
    size_t m_size = 0;
};

/// What somebody typed to open a file: normalised (NFC), so that the same word opens it from any keyboard.
class Passphrase {
public:
    explicit Passphrase(const QString& typed);

    [[nodiscard]] Bytes bytes() const { return m_utf8.bytes(); }
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    [[nodiscard]] Passphrase copy() const { return Passphrase(m_utf8.copy()); }

private:
    explicit Passphrase(Secret utf8) : m_utf8(std::move(utf8)) { }
    Secret m_utf8;
};

} // namespace naervaer::storage::vault
