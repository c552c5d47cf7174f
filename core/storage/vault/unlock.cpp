// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault.h"

#include "core/base/failure.h"
#include "core/storage/vault/base_file.h"
#include "core/storage/vault/file_name.h"
#include "core/storage/vault/header_file.h"

#include <sqlite3.h>

namespace naervaer::storage::vault {
namespace {

struct OpenedSlot {
    Slot slot;
    SlotKeys keys;
};

std::optional<OpenedSlot> openSlot(const Header& header, const Secret& stretched)
{
    for (const Slot& slot : header.keySlots)
        if (auto keys = unwrap(slot, stretched))
            return OpenedSlot{slot, std::move(*keys)};
    return std::nullopt;
}

/// Both copies say the same once this is done.
void mend(Vfs& vfs, const QString& file, const HeaderCopies& copies)
{
    if (copies[0].bytes == copies[1].bytes)
        return;
    try {
        writeHeader(vfs.base(), file, copies[0].bytes);
    } catch (const Failure&) {
        // A disk that is full or read-only: one whole copy opens the file.
    }
}

} // namespace

Result<std::unique_ptr<VaultFile>> openVault(Vfs& vfs, const QString& file, const Passphrase& passphrase)
{
    const HeaderCopies copies = readHeader(vfs.base(), file);
    const Header& header = *copies[0].header;
    auto opened = openSlot(header, stretch(passphrase, header.salt, header.cost));
    if (!opened)
        return Problem{QStringLiteral("vault.passphrase_wrong"), {}, {}};
    if (!isGenuine(copies[0].bytes, opened->keys.data))
        throw Failure(Failure::Kind::Damaged, QStringLiteral("the header was altered by somebody without a key"));
    std::unique_ptr<VaultFile> vault(new VaultFile(vfs, file, header, std::move(opened->keys), opened->slot));
    mend(vfs, file, copies);
    return vault;
}

std::unique_ptr<Unlocking> VaultFile::unlockCopy(const QString& file) const
{
    const HeaderCopies copies = readHeader(m_vfs.base(), file);
    if (!isGenuine(copies[0].bytes, m_keys.data))
        return nullptr;
    return std::make_unique<Unlocking>(
        m_vfs, file, std::make_shared<const FileKeys>(copies[0].header->fileId, m_keys.data));
}

bool isVault(Vfs& vfs, const QString& file)
{
    const FileName name(file);
    BaseFile opened(vfs.base());
    if (opened.open(name.get(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK)
        throw Failure(Failure::Kind::Missing, file);
    QByteArray begins(16, '\0');
    for (const qint64 copy : {qint64(0), headerSize})
        if (opened.read(begins.data(), static_cast<int>(begins.size()), copy) == SQLITE_OK && looksLikeHeader(begins))
            return true;
    return false;
}

} // namespace naervaer::storage::vault
