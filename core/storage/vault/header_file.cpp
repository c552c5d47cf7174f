// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/header_file.h"

#include "core/base/failure.h"
#include "core/storage/vault/base_file.h"
#include "core/storage/vault/file_name.h"

#include <sqlite3.h>

#include <cerrno>

namespace naervaer::storage::vault {
namespace {

constexpr int syncHeader = SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY;

[[noreturn]] void fail(int code, const QString& path)
{
    if ((code & 0xff) == SQLITE_FULL || errno == ENOSPC || errno == EDQUOT)
        throw Failure(Failure::Kind::DiskFull, path);
    if ((code & 0xff) == SQLITE_READONLY || errno == EACCES || errno == EROFS)
        throw Failure(Failure::Kind::ReadOnly, path);
    if (errno == ENOENT)
        throw Failure(Failure::Kind::Missing, path);
    throw Failure(Failure::Kind::Storage, path);
}

HeaderCopy readCopy(BaseFile& file, qint64 at, const QString& path)
{
    long long size = 0;
    errno = 0;
    if (const int code = file.size(&size); code != SQLITE_OK)
        fail(code, path);
    HeaderCopy copy;
    copy.bytes.resize(static_cast<qsizetype>(std::clamp<qint64>(size - at, 0, headerSize)));
    if (copy.bytes.isEmpty())
        return copy;
    if (const int code = file.read(copy.bytes.data(), static_cast<int>(copy.bytes.size()), at); code != SQLITE_OK)
        fail(code, path);
    try {
        copy.header = decode(copy.bytes);
    } catch (const Failure& failure) {
        copy.newer = failure.kind() == Failure::Kind::Newer;
    }
    return copy;
}

Failure::Kind whyNone(const HeaderCopy& first, const HeaderCopy& second)
{
    if (first.newer || second.newer)
        return Failure::Kind::Newer;
    const bool ours = looksLikeHeader(first.bytes) || looksLikeHeader(second.bytes);
    return ours ? Failure::Kind::Damaged : Failure::Kind::NotOurs;
}

} // namespace

HeaderCopies readHeader(sqlite3_vfs* base, const QString& path)
{
    const FileName name(path);
    BaseFile file(base);
    errno = 0;
    if (const int code = file.open(name.get(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr); code != SQLITE_OK)
        fail(code, path);
    HeaderCopy first = readCopy(file, 0, path);
    HeaderCopy second = readCopy(file, headerSize, path);
    if (!first.header && !second.header)
        throw Failure(whyNone(first, second), path);
    const bool secondCounts = !first.header || (second.header && second.header->sequence > first.header->sequence);
    if (secondCounts)
        return {std::move(second), std::move(first)};
    return {std::move(first), std::move(second)};
}

int writeHeader(BaseFile& file, const QByteArray& bytes)
{
    for (const qint64 at : {headerSize, qint64(0)}) {
        if (const int code = file.write(bytes.constData(), static_cast<int>(bytes.size()), at); code != SQLITE_OK)
            return code;
        if (const int code = file.sync(syncHeader); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

void writeHeader(sqlite3_vfs* base, const QString& path, const QByteArray& bytes)
{
    const FileName name(path);
    BaseFile file(base);
    errno = 0;
    int code = file.open(name.get(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK)
        code = writeHeader(file, bytes);
    if (code != SQLITE_OK)
        fail(code, path);
}

} // namespace naervaer::storage::vault
