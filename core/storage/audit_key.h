// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace naervaer::storage {

/// The secret that seals a register's log of acts: 32 bytes that never leave memory unwiped. Who has the file but not
/// this cannot change, add or leave out an entry unseen, nor tell from an entry whom it was about.
class AuditKey {
public:
    static constexpr qsizetype size = 32;

    /// Takes a copy of `size` bytes; throws Failure(Storage) for any other number.
    explicit AuditKey(QByteArrayView bytes);
    ~AuditKey();
    AuditKey(const AuditKey&) = delete;
    AuditKey& operator=(const AuditKey&) = delete;

    /// What stands in the log for a row: 32 hexadecimal digits of BLAKE2b, keyed. Empty for no row (id 0).
    [[nodiscard]] QString markOf(const QString& kind, qint64 id) const;
    /// 64 hexadecimal digits of BLAKE2b, keyed, over the bytes.
    [[nodiscard]] QString sealOf(QByteArrayView bytes) const;

    /// For a register without a secret of its own (memory, tests, a server's until accounts are its roles): its chain
    /// shows accidents, not intent.
    [[nodiscard]] static std::shared_ptr<const AuditKey> open();

private:
    [[nodiscard]] QString keyedHash(QByteArrayView bytes, qsizetype length) const;

    unsigned char* m_bytes;
};

} // namespace naervaer::storage
