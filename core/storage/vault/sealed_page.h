// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/header.h"

namespace naervaer::storage::vault {

using PageBytes = std::array<unsigned char, pageSize>;

/// What a page is bound to, apart from its file: put together by each kind of file, checked when it is read.
class Binding {
public:
    explicit Binding(const FileId& file);
    Binding& number(quint32 value);
    Binding& bytes(Bytes content);
    [[nodiscard]] Bytes get() const { return {m_bytes.data(), m_size}; }

private:
    std::array<unsigned char, 48> m_bytes{};
    size_t m_size = 0;
};

/// Seals a page as SQLite hands it over: content, 40 bytes left free for this. False when those bytes are not all
/// zero: then SQLite was not told to leave them, and sealing would lose what stands there.
[[nodiscard]] bool sealPage(const Secret& key, const Binding& binding, const unsigned char* page, PageBytes& sealed);

/// Opens a page in place, and gives the free bytes back as zeros. False when it was not sealed so: its content is
/// gone then too.
[[nodiscard]] bool openPage(const Secret& key, const Binding& binding, unsigned char* page);

} // namespace naervaer::storage::vault
