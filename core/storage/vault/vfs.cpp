// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vfs.h"

#include "core/base/failure.h"
#include "core/storage/vault/file_methods.h"
#include "core/storage/vault/journal_file.h"
#include "core/storage/vault/log_file.h"
#include "core/storage/vault/memory_file.h"
#include "core/storage/vault/page_file.h"

#include <QFile>

#include <cstring>
#include <vector>

namespace naervaer::storage::vault {
namespace {

Vfs& ours(sqlite3_vfs* vfs)
{
    return *static_cast<Vfs*>(vfs->pAppData);
}

std::shared_ptr<const FileKeys> keysOf(Vfs& vfs, const char* name, int flags)
{
    const bool beside = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL);
    return vfs.keys().find(QByteArray(beside ? sqlite3_filename_database(name) : name));
}

std::unique_ptr<SealedFile> makeSealed(Vfs& vfs, std::shared_ptr<const FileKeys> keys, int flags)
{
    if (flags & SQLITE_OPEN_WAL)
        return std::make_unique<LogFile>(vfs.base(), std::move(keys));
    if (flags & SQLITE_OPEN_MAIN_JOURNAL)
        return std::make_unique<JournalFile>(vfs.base(), std::move(keys));
    return std::make_unique<PageFile>(vfs.base(), std::move(keys));
}

bool belongs(SealedFile& file)
{
    auto* pages = dynamic_cast<PageFile*>(&file);
    return !pages || pages->isOfKeys();
}

int openSealed(Vfs& vfs, const char* name, int flags, int* outFlags, std::unique_ptr<VaultedFile>& opened)
{
    auto keys = keysOf(vfs, name, flags);
    if (!keys)
        return SQLITE_CANTOPEN;
    auto file = makeSealed(vfs, std::move(keys), flags);
    if (const int code = file->base()->open(name, flags, outFlags); code != SQLITE_OK)
        return code;
    if (!belongs(*file))
        return SQLITE_CANTOPEN;
    opened = std::move(file);
    return SQLITE_OK;
}

int open(Vfs& vfs, const char* name, int flags, int* outFlags, std::unique_ptr<VaultedFile>& opened)
{
    constexpr int sealed = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    constexpr int passing =
        SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_SUBJOURNAL;
    if (name && flags & sealed)
        return openSealed(vfs, name, flags, outFlags, opened);
    if (!(flags & passing))
        return SQLITE_CANTOPEN;
    opened = std::make_unique<MemoryFile>();
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* place, int flags, int* outFlags)
{
    auto* handle = new (place) FileHandle;
    try {
        std::unique_ptr<VaultedFile> opened;
        const int code = open(ours(vfs), name, flags, outFlags, opened);
        if (code != SQLITE_OK)
            return code;
        handle->file = opened.release();
        handle->head.pMethods = fileMethods();
        return SQLITE_OK;
    } catch (...) {
        return SQLITE_NOMEM;
    }
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    return ours(vfs).base()->xDelete(ours(vfs).base(), name, syncFolder);
}

int canAccess(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    return ours(vfs).base()->xAccess(ours(vfs).base(), name, flags, result);
}

int fullName(sqlite3_vfs* vfs, const char* name, int size, char* full)
{
    return ours(vfs).base()->xFullPathname(ours(vfs).base(), name, size, full);
}

int randomness(sqlite3_vfs* vfs, int size, char* to)
{
    return ours(vfs).base()->xRandomness(ours(vfs).base(), size, to);
}

int sleepFor(sqlite3_vfs* vfs, int microseconds)
{
    return ours(vfs).base()->xSleep(ours(vfs).base(), microseconds);
}

int currentTime(sqlite3_vfs* vfs, double* days)
{
    return ours(vfs).base()->xCurrentTime(ours(vfs).base(), days);
}

int lastError(sqlite3_vfs* vfs, int size, char* text)
{
    return ours(vfs).base()->xGetLastError(ours(vfs).base(), size, text);
}

int currentTimeInteger(sqlite3_vfs* vfs, sqlite3_int64* milliseconds)
{
    return ours(vfs).base()->xCurrentTimeInt64(ours(vfs).base(), milliseconds);
}

void* noLibrary(sqlite3_vfs*, const char*)
{
    return nullptr;
}

void noLibraryBecause(sqlite3_vfs*, int size, char* text)
{
    sqlite3_snprintf(size, text, "no extensions here");
}

/// Called by SQLite for every new connection of the process; those on another VFS do not know our file control.
int leaveBytesFree(sqlite3* connection, char**, const sqlite3_api_routines*)
{
    if (sqlite3_file_control(connection, "main", isVaulted, nullptr) != SQLITE_OK)
        return SQLITE_OK;
    int bytes = sealSize;
    return sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

std::unique_ptr<sqlite3_vfs> makeVfs(Vfs* owner, sqlite3_vfs* base, const char* name)
{
    auto vfs = std::make_unique<sqlite3_vfs>();
    vfs->iVersion = 2; // no system calls to replace
    vfs->szOsFile = sizeof(FileHandle);
    vfs->mxPathname = base->mxPathname;
    vfs->zName = name;
    vfs->pAppData = owner;
    vfs->xOpen = openFile;
    vfs->xDelete = removeFile;
    vfs->xAccess = canAccess;
    vfs->xFullPathname = fullName;
    vfs->xDlOpen = noLibrary;
    vfs->xDlError = noLibraryBecause;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleepFor;
    vfs->xCurrentTime = currentTime;
    vfs->xGetLastError = lastError;
    vfs->xCurrentTimeInt64 = currentTimeInteger;
    return vfs;
}

} // namespace

Vfs::Vfs(const char* name, const char* base) : m_base(sqlite3_vfs_find(base))
{
    requireSodium();
    if (!m_base || sqlite3_vfs_find(name))
        throw Failure(Failure::Kind::Storage, QStringLiteral("VFS ") + QLatin1String(name));
    m_registered = makeVfs(this, m_base, name);
    using Entry = void (*)();
    if (sqlite3_vfs_register(m_registered.get(), 0) != SQLITE_OK
        || sqlite3_auto_extension(reinterpret_cast<Entry>(leaveBytesFree)) != SQLITE_OK)
        throw Failure(Failure::Kind::Storage, QStringLiteral("VFS ") + QLatin1String(name));
}

Vfs::~Vfs()
{
    sqlite3_vfs_unregister(m_registered.get());
}

QString Vfs::name() const
{
    return QString::fromLatin1(m_registered->zName);
}

QByteArray Vfs::realName(const QString& file) const
{
    std::vector<char> full(static_cast<size_t>(m_base->mxPathname) + 1);
    const int code =
        m_base->xFullPathname(m_base, QFile::encodeName(file).constData(), m_base->mxPathname + 1, full.data());
    if (code != SQLITE_OK && code != SQLITE_OK_SYMLINK)
        throw Failure(Failure::Kind::Storage, file);
    return QByteArray(full.data());
}

Vfs& programVfs()
{
    static Vfs vfs("naervaer-vault", "unix-excl");
    return vfs;
}

} // namespace naervaer::storage::vault
