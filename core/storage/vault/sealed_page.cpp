// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/sealed_page.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace naervaer::storage::vault {
namespace {

constexpr size_t contentSize = pageSize - sealSize;

} // namespace

Binding::Binding(const FileId& file)
{
    bytes(file);
}

Binding& Binding::number(quint32 value)
{
    std::array<unsigned char, sizeof value> little{};
    qToLittleEndian(value, little.data());
    return bytes(little);
}

Binding& Binding::bytes(Bytes content)
{
    Q_ASSERT(m_size + content.size() <= m_bytes.size());
    std::memcpy(m_bytes.data() + m_size, content.data(), content.size());
    m_size += content.size();
    return *this;
}

bool sealPage(const Secret& key, const Binding& binding, const unsigned char* page, PageBytes& sealed)
{
    const Bytes left(page + contentSize, sealSize);
    if (std::any_of(left.begin(), left.end(), [](unsigned char each) { return each != 0; }))
        return false;
    Nonce nonce;
    fillRandom(nonce);
    seal(key, nonce, binding.get(), {page, contentSize}, sealed.data(), sealed.data() + contentSize + nonceSize);
    std::memcpy(sealed.data() + contentSize, nonce.data(), nonce.size());
    return true;
}

bool openPage(const Secret& key, const Binding& binding, unsigned char* page)
{
    unsigned char* nonce = page + contentSize;
    if (!unseal(key, nonce, binding.get(), {page, contentSize}, nonce + nonceSize))
        return false;
    std::memset(nonce, 0, sealSize);
    return true;
}

} // namespace naervaer::storage::vault
