// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/page_file.h"

#include "core/storage/vault/header_file.h"

#include <sqlite3.h>

#include <cstring>

namespace naervaer::storage::vault {
namespace {

constexpr qint64 fileIdAt = 32; // in a header copy

} // namespace

bool PageFile::isOfKeys()
{
    for (const qint64 copy : {qint64(0), headerSize}) {
        FileId id{};
        if (beneath().read(id.data(), static_cast<int>(id.size()), copy + fileIdAt) == SQLITE_OK && id == keys().fileId)
            return true; // the header was checked when the file was unlocked: this finds one that was put in its place
    }
    return false;
}

Binding PageFile::bindingOf(qint64 offset) const
{
    return Binding(keys().fileId).number(static_cast<quint32>(offset / pageSize + 1));
}

int PageFile::readPage(unsigned char* page, qint64 offset)
{
    if (const int code = beneath().read(page, pageSize, pagesStart + offset); code != SQLITE_OK)
        return code;
    return openPage(keys().pages, bindingOf(offset), page) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

/// SQLite looks at the first page's head before and between transactions, also before it has looked for a log or
/// journal: the page may then be torn and its content stand there. No head is what it makes do with. Whole pages it
/// asks for afterwards.
int PageFile::readPart(unsigned char* to, int amount, qint64 offset)
{
    const qint64 within = offset % pageSize;
    if (amount < 0 || within + amount > pageSize)
        return SQLITE_IOERR_READ;
    const int code = readPage(scratch().data(), offset - within);
    if (code == SQLITE_OK)
        std::memcpy(to, scratch().data() + within, static_cast<size_t>(amount));
    scratch().fill(0);
    return code == SQLITE_IOERR_DATA ? SQLITE_IOERR_SHORT_READ : code;
}

int PageFile::read(unsigned char* to, int amount, qint64 offset)
{
    const bool whole = amount == pageSize && offset % pageSize == 0;
    const int code = whole ? readPage(to, offset) : readPart(to, amount, offset);
    if (code != SQLITE_OK)
        std::memset(to, 0, static_cast<size_t>(std::max(amount, 0))); // SQLite takes a short read for zeros
    return code;
}

int PageFile::write(const unsigned char* from, int amount, qint64 offset)
{
    if (amount != pageSize || offset % pageSize != 0 || !sealPage(keys().pages, bindingOf(offset), from, scratch()))
        return SQLITE_IOERR_WRITE;
    return beneath().write(scratch().data(), pageSize, pagesStart + offset);
}

int PageFile::truncate(qint64 size)
{
    return size % pageSize == 0 ? beneath().truncate(pagesStart + size) : SQLITE_IOERR_TRUNCATE;
}

int PageFile::size(qint64* size)
{
    const int code = SealedFile::size(size);
    *size = std::max<qint64>(0, *size - pagesStart);
    return code;
}

int PageFile::control(int operation, void* argument)
{
    if (operation == isVaulted)
        return SQLITE_OK;
    if (operation == replaceHeader) {
        const auto& bytes = *static_cast<const QByteArray*>(argument);
        return bytes.size() == headerSize ? writeHeader(beneath(), bytes) : SQLITE_MISUSE;
    }
    return SealedFile::control(operation, argument);
}

} // namespace naervaer::storage::vault
