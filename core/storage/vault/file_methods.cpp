// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/file_methods.h"

#include "core/storage/vault/page_file.h"

#include <new>

namespace naervaer::storage::vault {
namespace {

VaultedFile& fileOf(sqlite3_file* handle)
{
    return *reinterpret_cast<FileHandle*>(handle)->file;
}

/// Nothing may be thrown through SQLite.
template <typename Act> int guarded(Act act) noexcept
{
    try {
        return act();
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    } catch (...) {
        return SQLITE_IOERR;
    }
}

/// Files in memory have no locks: nobody else can have them.
template <typename Act> int onDisk(sqlite3_file* handle, Act act) noexcept
{
    BaseFile* base = fileOf(handle).base();
    return base ? act(base->handle()) : SQLITE_OK;
}

int closeFile(sqlite3_file* handle)
{
    VaultedFile* file = reinterpret_cast<FileHandle*>(handle)->file;
    const int code = guarded([&] { return file->close(); });
    delete file;
    handle->pMethods = nullptr;
    return code;
}

int readFile(sqlite3_file* handle, void* to, int amount, sqlite3_int64 offset)
{
    return guarded([&] { return fileOf(handle).read(static_cast<unsigned char*>(to), amount, offset); });
}

int writeFile(sqlite3_file* handle, const void* from, int amount, sqlite3_int64 offset)
{
    return guarded([&] { return fileOf(handle).write(static_cast<const unsigned char*>(from), amount, offset); });
}

int truncateFile(sqlite3_file* handle, sqlite3_int64 size)
{
    return guarded([&] { return fileOf(handle).truncate(size); });
}

int syncFile(sqlite3_file* handle, int flags)
{
    return guarded([&] { return fileOf(handle).sync(flags); });
}

int sizeOfFile(sqlite3_file* handle, sqlite3_int64* size)
{
    qint64 bytes = 0;
    const int code = guarded([&] { return fileOf(handle).size(&bytes); });
    *size = bytes;
    return code;
}

int lockFile(sqlite3_file* handle, int level)
{
    return onDisk(handle, [&](sqlite3_file* base) { return base->pMethods->xLock(base, level); });
}

int unlockFile(sqlite3_file* handle, int level)
{
    return onDisk(handle, [&](sqlite3_file* base) { return base->pMethods->xUnlock(base, level); });
}

int checkReserved(sqlite3_file* handle, int* reserved)
{
    *reserved = 0;
    return onDisk(handle, [&](sqlite3_file* base) { return base->pMethods->xCheckReservedLock(base, reserved); });
}

int controlFile(sqlite3_file* handle, int operation, void* argument)
{
    return guarded([&] { return fileOf(handle).control(operation, argument); });
}

int sectorSize(sqlite3_file* handle)
{
    BaseFile* base = fileOf(handle).base();
    return base ? base->handle()->pMethods->xSectorSize(base->handle()) : pageSize;
}

/// Of what the file beneath promises only what holds for sealed pages too. Each is written to bytes of its own, so
/// that a write that is cut off harms no other; and without that promise SQLite would write pages in two pieces.
int characteristics(sqlite3_file* handle)
{
    BaseFile* base = fileOf(handle).base();
    const int kept = SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_IMMUTABLE;
    const int promised = base ? base->handle()->pMethods->xDeviceCharacteristics(base->handle()) : 0;
    return (promised & kept) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file* handle, int region, int size, int extend, void volatile** memory)
{
    return onDisk(
        handle, [&](sqlite3_file* base) { return base->pMethods->xShmMap(base, region, size, extend, memory); });
}

int lockShared(sqlite3_file* handle, int offset, int count, int flags)
{
    return onDisk(handle, [&](sqlite3_file* base) { return base->pMethods->xShmLock(base, offset, count, flags); });
}

void barrier(sqlite3_file* handle)
{
    static_cast<void>(onDisk(handle, [](sqlite3_file* base) {
        base->pMethods->xShmBarrier(base);
        return SQLITE_OK;
    }));
}

int unmapShared(sqlite3_file* handle, int remove)
{
    return onDisk(handle, [&](sqlite3_file* base) { return base->pMethods->xShmUnmap(base, remove); });
}

} // namespace

const sqlite3_io_methods* fileMethods()
{
    static const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
        lockFile, unlockFile, checkReserved, controlFile, sectorSize, characteristics, mapShared, lockShared, barrier,
        unmapShared, nullptr, nullptr};
    return &methods;
}

} // namespace naervaer::storage::vault
