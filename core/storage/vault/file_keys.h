// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/header.h"

#include <QByteArray>
#include <map>
#include <memory>
#include <mutex>

namespace naervaer::storage::vault {

/// The keys under which one file's pages, log and journal are sealed.
struct FileKeys {
    FileKeys(const FileId& id, const Secret& dataKey);

    FileId fileId;
    Secret pages;
    Secret log;
    Secret logChecksums;
    Secret journal;
};

/// The files that are unlocked in this process, by their real names. Threads may use it at once.
class KeyRing {
public:
    /// Throws Failure(InUse) when the file is unlocked already.
    void add(const QByteArray& realName, std::shared_ptr<const FileKeys> keys);
    void forget(const QByteArray& realName);
    /// Null when the file is locked.
    [[nodiscard]] std::shared_ptr<const FileKeys> find(const QByteArray& realName) const;

private:
    mutable std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<const FileKeys>> m_keys;
};

} // namespace naervaer::storage::vault
