// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/base_file.h"
#include "core/storage/vault/file_keys.h"
#include "core/storage/vault/sealed_page.h"

namespace naervaer::storage::vault {

/// A file as SQLite sees it through the vault's VFS. Functions give SQLite's result codes; a kind of file does only
/// what it knows how to seal, and answers everything else with an I/O error.
class VaultedFile {
public:
    VaultedFile() = default;
    virtual ~VaultedFile() = default;
    VaultedFile(const VaultedFile&) = delete;
    VaultedFile& operator=(const VaultedFile&) = delete;

    [[nodiscard]] virtual int read(unsigned char* to, int amount, qint64 offset) = 0;
    [[nodiscard]] virtual int write(const unsigned char* from, int amount, qint64 offset) = 0;
    [[nodiscard]] virtual int truncate(qint64 size) = 0;
    [[nodiscard]] virtual int sync(int flags) = 0;
    [[nodiscard]] virtual int size(qint64* size) = 0;
    [[nodiscard]] virtual int control(int operation, void* argument) = 0;
    [[nodiscard]] virtual int close() { return 0; }
    /// The file beneath, for locks and shared memory; null when it lies in memory.
    [[nodiscard]] virtual BaseFile* base() { return nullptr; }
};

/// One that lies on the disk, sealed under the file's keys.
class SealedFile : public VaultedFile {
public:
    SealedFile(sqlite3_vfs* base, std::shared_ptr<const FileKeys> keys);

    [[nodiscard]] int truncate(qint64 size) override { return m_base.truncate(size); }
    [[nodiscard]] int sync(int flags) override { return m_base.sync(flags); }
    [[nodiscard]] int size(qint64* size) override;
    [[nodiscard]] int control(int operation, void* argument) override;
    [[nodiscard]] int close() override { return m_base.close(); }
    [[nodiscard]] BaseFile* base() override { return &m_base; }

protected:
    [[nodiscard]] const FileKeys& keys() const { return *m_keys; }
    [[nodiscard]] BaseFile& beneath() { return m_base; }
    /// Where pages are sealed before they are written.
    [[nodiscard]] PageBytes& scratch() { return m_scratch; }

private:
    BaseFile m_base;
    std::shared_ptr<const FileKeys> m_keys;
    PageBytes m_scratch{};
};

} // namespace naervaer::storage::vault
