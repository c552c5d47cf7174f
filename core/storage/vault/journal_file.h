// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vaulted_file.h"

namespace naervaer::storage::vault {

/// The rollback journal, which SQLite keeps while a file changes to the write-ahead log, and of a copy it writes: the
/// images of pages are sealed and bound to their place and page number, its counters and checksums stay as they are.
class JournalFile : public SealedFile {
public:
    using SealedFile::SealedFile;

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;

private:
    [[nodiscard]] int bind(qint64 offset, Binding& binding);
};

} // namespace naervaer::storage::vault
