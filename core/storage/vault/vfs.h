// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/file_keys.h"

#include <QString>

struct sqlite3_vfs;

namespace naervaer::storage::vault {

/// The file layer that SQLite, beneath Qt's own driver, is told of by name ("file:/path?vfs=name"). It opens files
/// that are on its key ring and nothing else; what it gives to the disk is sealed.
class Vfs {
public:
    /// Registers with SQLite until it ends; connections that use it must be closed before, and `name` live on. `base`
    /// is the VFS beneath. Throws Failure(Storage) when SQLite knows no such VFS, or another one of that name.
    Vfs(const char* name, const char* base);
    ~Vfs();
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;

    [[nodiscard]] QString name() const;
    [[nodiscard]] sqlite3_vfs* base() const { return m_base; }
    [[nodiscard]] KeyRing& keys() { return m_keys; }
    /// The name under which SQLite asks for the keys of a file: absolute, links followed. Throws Failure(Storage).
    [[nodiscard]] QByteArray realName(const QString& file) const;

private:
    sqlite3_vfs* m_base;
    std::unique_ptr<sqlite3_vfs> m_registered;
    KeyRing m_keys;
};

/// The program's own, over SQLite's "unix-excl": one process has a file, so that its locks and the log's index lie in
/// this process's memory: there is no "-shm" file, and no lock for a stray descriptor to drop. SQLite keeps one list
/// of VFSs for the whole process; this is ours in it, made when it is first asked for.
[[nodiscard]] Vfs& programVfs();

} // namespace naervaer::storage::vault
