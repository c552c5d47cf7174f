// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/secret.h"

#include "core/storage/vault/sealing.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace naervaer::storage::vault {

void Secret::Wipe::operator()(unsigned char* memory) const
{
    sodium_free(memory); // wipes
}

Secret::Secret(size_t size) : m_size(size)
{
    requireSodium();
    if (size == 0)
        return;
    m_memory.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!m_memory)
        throw std::bad_alloc();
    sodium_memzero(m_memory.get(), size);
}

Secret Secret::random(size_t size)
{
    Secret made(size);
    fillRandom({made.data(), size});
    return made;
}

Secret Secret::of(Bytes bytes)
{
    Secret made(bytes.size());
    if (!bytes.empty())
        std::memcpy(made.data(), bytes.data(), bytes.size());
    return made;
}

bool Secret::equals(const Secret& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(constData(), other.constData(), m_size) == 0);
}

Passphrase::Passphrase(const QString& typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    m_utf8 = Secret::of({reinterpret_cast<const unsigned char*>(utf8.constData()), static_cast<size_t>(utf8.size())});
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    if (normal.constData() != typed.constData()) // a copy of ours, not the caller's text
        sodium_memzero(normal.data(), static_cast<size_t>(normal.size()) * sizeof(QChar));
}

} // namespace naervaer::storage::vault
