// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vaulted_file.h"

#include <sqlite3.h>

namespace naervaer::storage::vault {

SealedFile::SealedFile(sqlite3_vfs* base, std::shared_ptr<const FileKeys> keys) : m_base(base), m_keys(std::move(keys))
{
}

int SealedFile::size(qint64* size)
{
    long long bytes = 0;
    const int code = m_base.size(&bytes);
    *size = bytes;
    return code;
}

int SealedFile::control(int operation, void* argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT: // would grow the file by bytes that no page was sealed into
    case SQLITE_FCNTL_CHUNK_SIZE:
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE: // what is mapped is sealed
    case SQLITE_FCNTL_POWERSAFE_OVERWRITE: // SQLite would pad the log to sectors, in pieces of pages
    case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
    case SQLITE_FCNTL_COMMIT_ATOMIC_WRITE:
    case SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE:
        return SQLITE_NOTFOUND;
    default:
        return m_base.handle()->pMethods->xFileControl(m_base.handle(), operation, argument);
    }
}

} // namespace naervaer::storage::vault
