// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct sqlite3_file;
struct sqlite3_vfs;

namespace naervaer::storage::vault {

/// A file of the VFS beneath, closed when it ends. Every byte of an encrypted file goes through one of these, the
/// header's too: SQLite's own layer keeps the locks of a file when a second descriptor of it is closed, where any
/// other way of opening the file would drop them. All functions give SQLite's result codes.
class BaseFile {
public:
    explicit BaseFile(sqlite3_vfs* base);
    ~BaseFile();
    BaseFile(const BaseFile&) = delete;
    BaseFile& operator=(const BaseFile&) = delete;

    /// `name` must outlive the file, as SQLite's names do.
    [[nodiscard]] int open(const char* name, int flags, int* outFlags);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int read(void* to, int amount, long long offset);
    [[nodiscard]] int write(const void* from, int amount, long long offset);
    [[nodiscard]] int truncate(long long size);
    [[nodiscard]] int sync(int flags);
    [[nodiscard]] int size(long long* size);
    int close();
    [[nodiscard]] sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(m_memory.get()); }

private:
    sqlite3_vfs* m_base;
    std::unique_ptr<unsigned char[]> m_memory;
};

} // namespace naervaer::storage::vault
