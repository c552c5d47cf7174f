// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vaulted_file.h"

#include <vector>

namespace naervaer::storage::vault {

/// What SQLite would put into a temporary file (a statement's undo, a sorter's runs): it never reaches the disk. The
/// memory is wiped when the file is closed or grows.
class MemoryFile : public VaultedFile {
public:
    ~MemoryFile() override;

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;
    [[nodiscard]] int sync(int) override { return 0; }
    [[nodiscard]] int size(qint64* size) override;
    [[nodiscard]] int control(int operation, void* argument) override;

private:
    void resize(size_t size);
    std::vector<unsigned char> m_bytes;
};

} // namespace naervaer::storage::vault
