// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vaulted_file.h"

namespace naervaer::storage::vault {

/// The write-ahead log: a header of 32 bytes, then frames of 24 and a page. A page is bound to its frame, its number,
/// the size its commit gives the database, and the log's salts; SQLite's checksum of it is masked, since it tells of
/// what is in the page. Nothing is remembered between calls: other connections of the process write here too.
class LogFile : public SealedFile {
public:
    using SealedFile::SealedFile;

    [[nodiscard]] int read(unsigned char* to, int amount, qint64 offset) override;
    [[nodiscard]] int write(const unsigned char* from, int amount, qint64 offset) override;

private:
    [[nodiscard]] int readSalts(std::array<unsigned char, 8>& salts);
    [[nodiscard]] int bind(const unsigned char* head, qint64 frame, Binding& binding);
    [[nodiscard]] int mask(unsigned char* checksum, qint64 frame);
    [[nodiscard]] int readFrame(unsigned char* to, qint64 frame);
    [[nodiscard]] int readPage(unsigned char* page, qint64 frame);
    [[nodiscard]] int readChecksum(unsigned char* to, qint64 frame);
    [[nodiscard]] int writeHead(const unsigned char* head, qint64 frame);
    [[nodiscard]] int writePage(const unsigned char* page, qint64 frame);

    bool m_hasWritten = false;
};

} // namespace naervaer::storage::vault
