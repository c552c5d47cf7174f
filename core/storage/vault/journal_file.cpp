// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/journal_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace naervaer::storage::vault {
namespace {

constexpr int numberSize = 4;
constexpr int headSize = 28; // the rest of its sector is zero
constexpr int mostPlain = headSize;

/// Images stand after a page number, in records of 4104 bytes after heads that begin at whole sectors.
bool isImage(int amount, qint64 offset)
{
    return amount == pageSize && offset % 8 == numberSize;
}

bool isHead(const unsigned char* bytes, int amount, qint64 offset)
{
    constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    constexpr std::array<unsigned char, 8> unsynced{};
    const bool begins = std::memcmp(bytes, magic.data(), magic.size()) == 0
        || std::memcmp(bytes, unsynced.data(), unsynced.size()) == 0;
    return offset % 512 == 0 && begins
        && std::all_of(bytes + headSize, bytes + amount, [](unsigned char each) { return each == 0; });
}

} // namespace

int JournalFile::bind(qint64 offset, Binding& binding)
{
    std::array<unsigned char, numberSize> page{};
    const int code = beneath().read(page.data(), numberSize, offset - numberSize);
    binding.number(static_cast<quint32>(offset)).number(static_cast<quint32>(offset >> 32)).bytes(page);
    return code;
}

int JournalFile::read(unsigned char* to, int amount, qint64 offset)
{
    const int code = beneath().read(to, amount, offset);
    if (code != SQLITE_OK || !isImage(amount, offset))
        return code;
    Binding binding(keys().fileId);
    if (const int bound = bind(offset, binding); bound != SQLITE_OK)
        return bound;
    if (openPage(keys().journal, binding, to))
        return SQLITE_OK;
    std::memset(to, 0, static_cast<size_t>(amount));
    return SQLITE_IOERR_DATA;
}

int JournalFile::write(const unsigned char* from, int amount, qint64 offset)
{
    if (isImage(amount, offset)) {
        Binding binding(keys().fileId);
        if (bind(offset, binding) != SQLITE_OK || !sealPage(keys().journal, binding, from, scratch()))
            return SQLITE_IOERR_WRITE;
        return beneath().write(scratch().data(), pageSize, offset);
    }
    if (amount <= mostPlain || (amount <= pageSize && isHead(from, amount, offset)))
        return beneath().write(from, amount, offset);
    return SQLITE_IOERR_WRITE; // the names of several files in one transaction, or what this does not know
}

} // namespace naervaer::storage::vault
