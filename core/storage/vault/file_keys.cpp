// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/file_keys.h"

#include "core/base/failure.h"

namespace naervaer::storage::vault {

FileKeys::FileKeys(const FileId& id, const Secret& dataKey)
    : fileId(id), pages(subkey(dataKey, KeyUse::Pages)), log(subkey(dataKey, KeyUse::Log)),
      logChecksums(subkey(dataKey, KeyUse::LogChecksums)), journal(subkey(dataKey, KeyUse::Journal))
{
}

void KeyRing::add(const QByteArray& realName, std::shared_ptr<const FileKeys> keys)
{
    const std::lock_guard lock(m_mutex);
    if (!m_keys.try_emplace(realName, std::move(keys)).second)
        throw Failure(Failure::Kind::InUse, QStringLiteral("unlocked already"));
}

void KeyRing::forget(const QByteArray& realName)
{
    const std::lock_guard lock(m_mutex);
    m_keys.erase(realName);
}

std::shared_ptr<const FileKeys> KeyRing::find(const QByteArray& realName) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_keys.find(realName);
    return found == m_keys.end() ? nullptr : found->second;
}

} // namespace naervaer::storage::vault
