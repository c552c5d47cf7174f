// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vaulted_file.h"

namespace naervaer::storage::vault {

/// File controls of the database file.
enum Control : int {
    isVaulted = 0x4e560001, ///< Answers SQLITE_OK: this connection needs the free bytes at the end of its pages.
    replaceHeader = 0x4e560002, ///< The argument is a const QByteArray* with one encoded copy; writes both.
};

/// The database itself: two header copies, then pages of 4096 bytes, each sealed and bound to its number.
class PageFile : public SealedFile {
public:
    using SealedFile::SealedFile;

    /// Whether the header on the disk is of the file that the keys are for.
    [[nodiscard]] bool isOfKeys();

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;
    [[nodiscard]] int size(qint64* size) override;
    [[nodiscard]] int control(int operation, void* argument) override;

private:
    [[nodiscard]] Binding bindingOf(qint64 offset) const;
    [[nodiscard]] int readPage(unsigned char* page, qint64 offset);
    [[nodiscard]] int readPart(unsigned char* to, int amount, qint64 offset);
};

} // namespace naervaer::storage::vault
