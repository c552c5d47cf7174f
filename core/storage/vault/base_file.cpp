// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/base_file.h"

#include <sqlite3.h>

namespace naervaer::storage::vault {

BaseFile::BaseFile(sqlite3_vfs* base)
    : m_base(base), m_memory(std::make_unique<unsigned char[]>(static_cast<size_t>(base->szOsFile)))
{
}

BaseFile::~BaseFile()
{
    close();
}

int BaseFile::open(const char* name, int flags, int* outFlags)
{
    return m_base->xOpen(m_base, name, handle(), flags, outFlags);
}

bool BaseFile::isOpen() const
{
    return reinterpret_cast<const sqlite3_file*>(m_memory.get())->pMethods != nullptr;
}

int BaseFile::read(void* to, int amount, long long offset)
{
    return handle()->pMethods->xRead(handle(), to, amount, offset);
}

int BaseFile::write(const void* from, int amount, long long offset)
{
    return handle()->pMethods->xWrite(handle(), from, amount, offset);
}

int BaseFile::truncate(long long size)
{
    return handle()->pMethods->xTruncate(handle(), size);
}

int BaseFile::sync(int flags)
{
    return handle()->pMethods->xSync(handle(), flags);
}

int BaseFile::size(long long* size)
{
    return handle()->pMethods->xFileSize(handle(), size);
}

int BaseFile::close()
{
    if (!isOpen())
        return SQLITE_OK;
    const int code = handle()->pMethods->xClose(handle());
    handle()->pMethods = nullptr;
    return code;
}

} // namespace naervaer::storage::vault
