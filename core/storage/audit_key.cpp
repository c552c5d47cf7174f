// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_key.h"

#include "core/base/failure.h"

#include <QByteArray>
#include <cstring>

#include <sodium.h>

namespace naervaer::storage {

static_assert(AuditKey::size == crypto_generichash_KEYBYTES);

AuditKey::AuditKey(QByteArrayView bytes) : m_bytes(nullptr)
{
    if (sodium_init() < 0 || bytes.size() != size)
        throw Failure(Failure::Kind::Storage, QStringLiteral("no key for the audit"));
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_bytes)
        throw Failure(Failure::Kind::Storage, QStringLiteral("no memory for the audit's key"));
    std::memcpy(m_bytes, bytes.data(), size);
    sodium_mprotect_readonly(m_bytes);
}

AuditKey::~AuditKey()
{
    sodium_free(m_bytes);
}

QString AuditKey::keyedHash(QByteArrayView bytes, qsizetype length) const
{
    QByteArray hash(length, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(length),
        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<size_t>(bytes.size()), m_bytes, size);
    return QString::fromLatin1(hash.toHex());
}

QString AuditKey::markOf(const QString& kind, qint64 id) const
{
    if (id == 0)
        return QString();
    return keyedHash("row " + kind.toUtf8() + ' ' + QByteArray::number(id), 16);
}

QString AuditKey::sealOf(QByteArrayView bytes) const
{
    return keyedHash(bytes, 32);
}

std::shared_ptr<const AuditKey> AuditKey::open()
{
    static const auto key = std::make_shared<const AuditKey>(QByteArray(size, '\0'));
    return key;
}

} // namespace naervaer::storage
