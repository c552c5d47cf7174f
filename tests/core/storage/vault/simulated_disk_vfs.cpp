// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vault/simulated_disk_vfs.h"

#include "tests/core/storage/vault/simulated_disk.h"

#include <sqlite3.h>

#include <new>

namespace naervaer::test {
namespace {

struct OpenFile {
    sqlite3_file head{};
    SimulatedDisk* disk = nullptr;
    std::shared_ptr<DiskFile> file{};
};

OpenFile& of(sqlite3_file* handle)
{
    return *reinterpret_cast<OpenFile*>(handle);
}

SimulatedDisk& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<SimulatedDisk*>(vfs->pAppData);
}

int closeFile(sqlite3_file* handle)
{
    of(handle).~OpenFile();
    return SQLITE_OK;
}

int readFile(sqlite3_file* handle, void* to, int amount, sqlite3_int64 offset)
{
    return of(handle).disk->read(*of(handle).file, to, amount, offset);
}

int writeFile(sqlite3_file* handle, const void* from, int amount, sqlite3_int64 offset)
{
    return of(handle).disk->write(*of(handle).file, from, amount, offset);
}

int truncateFile(sqlite3_file* handle, sqlite3_int64 size)
{
    return of(handle).disk->truncate(*of(handle).file, size);
}

int syncFile(sqlite3_file* handle, int)
{
    return of(handle).disk->sync(*of(handle).file);
}

int sizeOfFile(sqlite3_file* handle, sqlite3_int64* size)
{
    *size = of(handle).file->current.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int checkReserved(sqlite3_file*, int* reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return 512;
}

int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file* handle, int region, int size, int extend, void volatile** memory)
{
    auto& regions = of(handle).file->shared;
    const auto wanted = static_cast<size_t>(region) + 1;
    while (extend && regions.size() < wanted)
        regions.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
    *memory = regions.size() >= wanted ? regions[wanted - 1].get() : nullptr;
    return SQLITE_OK;
}

int lockShared(sqlite3_file*, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file*) { }

int unmapShared(sqlite3_file* handle, int)
{
    of(handle).file->shared.clear();
    return SQLITE_OK;
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* place, int flags, int* outFlags)
{
    static const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
        lockFile, lockFile, checkReserved, controlFile, sectorSize, characteristics, mapShared, lockShared, barrier,
        unmapShared, nullptr, nullptr};
    auto* opened = new (place) OpenFile;
    opened->disk = &diskOf(vfs);
    const int code = diskOf(vfs).open(name, flags & SQLITE_OPEN_CREATE, opened->file);
    if (code != SQLITE_OK) {
        opened->~OpenFile();
        place->pMethods = nullptr;
        return code;
    }
    opened->head.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    return diskOf(vfs).remove(name, syncFolder);
}

int canAccess(sqlite3_vfs* vfs, const char* name, int, int* result)
{
    *result = diskOf(vfs).exists(name);
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* full)
{
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*)
{
    return 0;
}

} // namespace

std::unique_ptr<sqlite3_vfs> makeDiskVfs(SimulatedDisk& disk, const char* name)
{
    const sqlite3_vfs* usual = sqlite3_vfs_find(nullptr);
    auto vfs = std::make_unique<sqlite3_vfs>(*usual); // its clock and random numbers
    vfs->iVersion = 2;
    vfs->szOsFile = sizeof(OpenFile);
    vfs->pNext = nullptr;
    vfs->zName = name;
    vfs->pAppData = &disk;
    vfs->xOpen = openFile;
    vfs->xDelete = removeFile;
    vfs->xAccess = canAccess;
    vfs->xFullPathname = fullName;
    vfs->xGetLastError = lastError;
    return vfs;
}

} // namespace naervaer::test
