// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/memory_file.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace naervaer::storage::vault {

MemoryFile::~MemoryFile()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

void MemoryFile::resize(size_t size)
{
    if (size < m_bytes.size())
        sodium_memzero(m_bytes.data() + size, m_bytes.size() - size);
    if (size > m_bytes.capacity()) {
        std::vector<unsigned char> larger;
        larger.reserve(std::max(size, 2 * m_bytes.capacity()));
        larger = m_bytes;
        if (!m_bytes.empty())
            sodium_memzero(m_bytes.data(), m_bytes.size());
        m_bytes.swap(larger);
    }
    m_bytes.resize(size);
}

int MemoryFile::read(unsigned char* to, int amount, qint64 offset)
{
    const auto from = std::min(static_cast<size_t>(offset), m_bytes.size());
    const auto there = std::min(static_cast<size_t>(amount), m_bytes.size() - from);
    if (there > 0)
        std::memcpy(to, m_bytes.data() + from, there);
    if (there == static_cast<size_t>(amount))
        return SQLITE_OK;
    std::memset(to + there, 0, static_cast<size_t>(amount) - there);
    return SQLITE_IOERR_SHORT_READ;
}

int MemoryFile::write(const unsigned char* from, int amount, qint64 offset)
{
    const auto end = static_cast<size_t>(offset) + static_cast<size_t>(amount);
    if (end > m_bytes.size())
        resize(end);
    std::memcpy(m_bytes.data() + offset, from, static_cast<size_t>(amount));
    return SQLITE_OK;
}

int MemoryFile::truncate(qint64 size)
{
    if (static_cast<size_t>(size) < m_bytes.size())
        resize(static_cast<size_t>(size));
    return SQLITE_OK;
}

int MemoryFile::size(qint64* size)
{
    *size = static_cast<qint64>(m_bytes.size());
    return SQLITE_OK;
}

int MemoryFile::control(int, void*)
{
    return SQLITE_NOTFOUND;
}

} // namespace naervaer::storage::vault
