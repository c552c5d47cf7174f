// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/header.h"

#include "core/base/failure.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <type_traits>

namespace naervaer::storage::vault {
namespace {

constexpr QByteArrayView magic("Naervaer vault\x1a", 16); // the NUL counts
constexpr qsizetype macAt = headerSize - 2 * static_cast<qsizetype>(hashSize);
constexpr qsizetype checksumAt = headerSize - static_cast<qsizetype>(hashSize);
constexpr quint32 argon2id = 1;
constexpr size_t slotSize = 130;
static_assert(160 + mostSlots * slotSize <= static_cast<size_t>(macAt));

/// Goes through the fields of a header in their order; Writer and Reader do with each what they are for.
class Writer {
public:
    explicit Writer(char* at) : m_at(at) { }
    template <typename Number> void number(Number value)
    {
        qToLittleEndian(value, m_at);
        m_at += sizeof value;
    }
    void bytes(Bytes content)
    {
        std::memcpy(m_at, content.data(), content.size());
        m_at += content.size();
    }

private:
    char* m_at;
};

class Reader {
public:
    explicit Reader(const char* at) : m_at(at) { }
    template <typename Number> Number number()
    {
        const auto value = qFromLittleEndian<Number>(m_at);
        m_at += sizeof value;
        return value;
    }
    template <size_t Size> void bytes(std::array<unsigned char, Size>& content)
    {
        std::memcpy(content.data(), m_at, Size);
        m_at += Size;
    }

private:
    const char* m_at;
};

Bytes part(QByteArrayView bytes, qsizetype from, qsizetype to)
{
    return {reinterpret_cast<const unsigned char*>(bytes.data()) + from, static_cast<size_t>(to - from)};
}

bool standsAt(QByteArrayView bytes, qsizetype at, const Hash& hash)
{
    return std::memcmp(bytes.data() + at, hash.data(), hash.size()) == 0;
}

void put(Writer& to, const Slot& slot)
{
    to.number(slot.id);
    to.number(static_cast<quint8>(slot.kind));
    to.number(static_cast<quint8>(slot.hasCompartment ? 1 : 0));
    to.number(slot.createdAt);
    to.number(slot.account.value());
    to.bytes(slot.salt);
    to.bytes(slot.dataKey);
    to.bytes(slot.compartmentKey);
}

[[noreturn]] void refuse(const char* what)
{
    throw Failure(Failure::Kind::Damaged, QStringLiteral("header: ") + QLatin1String(what));
}

Slot takeSlot(Reader& from)
{
    Slot slot;
    slot.id = from.number<quint32>();
    const auto kind = from.number<quint8>();
    const auto flags = from.number<quint8>();
    slot.createdAt = from.number<quint32>();
    slot.account = HelperId(from.number<qint64>());
    from.bytes(slot.salt);
    from.bytes(slot.dataKey);
    from.bytes(slot.compartmentKey);
    if (kind < 1 || kind > 2 || flags > 1 || slot.id == 0 || slot.account.value() < 0)
        refuse("a slot");
    slot.kind = static_cast<Slot::Kind>(kind);
    slot.hasCompartment = flags == 1;
    return slot;
}

void refuseVersion(Reader& from)
{
    const auto version = from.number<quint32>();
    if (version > formatVersion)
        throw Failure(Failure::Kind::Newer, QStringLiteral("file format %1").arg(version));
    if (version == 0)
        refuse("version");
    if (from.number<quint32>() != pageSize)
        refuse("page size");
}

} // namespace

QByteArray encode(const Header& header, const Secret& dataKey)
{
    if (header.keySlots.size() > mostSlots)
        throw Failure(Failure::Kind::Storage, QStringLiteral("too many slots"));
    QByteArray bytes(headerSize, '\0');
    Writer to(bytes.data());
    to.bytes({reinterpret_cast<const unsigned char*>(magic.data()), static_cast<size_t>(magic.size())});
    to.number(formatVersion);
    to.number(static_cast<quint32>(pageSize));
    to.number(header.sequence);
    to.bytes(header.fileId);
    to.bytes(header.salt);
    to.number(argon2id);
    to.number(header.cost.passes());
    to.number(header.cost.memory());
    to.number(header.nextSlot);
    to.number(static_cast<quint32>(header.keySlots.size()));
    to.bytes(header.anchor);
    for (const Slot& slot : header.keySlots)
        put(to, slot);
    const Hash mac = hashOf(part(bytes, 0, macAt), subkey(dataKey, KeyUse::Header).bytes());
    std::memcpy(bytes.data() + macAt, mac.data(), mac.size());
    const Hash checksum = hashOf(part(bytes, 0, checksumAt));
    std::memcpy(bytes.data() + checksumAt, checksum.data(), checksum.size());
    return bytes;
}

bool looksLikeHeader(QByteArrayView bytes)
{
    return bytes.startsWith(magic);
}

Header decode(QByteArrayView bytes)
{
    if (!looksLikeHeader(bytes))
        throw Failure(Failure::Kind::NotOurs, QStringLiteral("no header"));
    if (bytes.size() < headerSize)
        refuse("too short");
    Reader from(bytes.data() + magic.size());
    refuseVersion(from); // first: a later version may keep its checksum elsewhere
    if (!standsAt(bytes, checksumAt, hashOf(part(bytes, 0, checksumAt))))
        refuse("checksum");
    Header header;
    header.sequence = from.number<quint64>();
    from.bytes(header.fileId);
    from.bytes(header.salt);
    if (from.number<quint32>() != argon2id)
        refuse("key derivation");
    const auto passes = from.number<quint32>();
    header.cost = PassphraseCost::read(passes, from.number<quint64>());
    header.nextSlot = from.number<quint32>();
    const auto count = from.number<quint32>();
    if (count > mostSlots)
        refuse("slot count");
    from.bytes(header.anchor);
    header.keySlots.reserve(count);
    for (quint32 i = 0; i < count; ++i)
        header.keySlots.push_back(takeSlot(from));
    return header;
}

bool isGenuine(QByteArrayView bytes, const Secret& dataKey)
{
    return bytes.size() >= headerSize
        && standsAt(bytes, macAt, hashOf(part(bytes, 0, macAt), subkey(dataKey, KeyUse::Header).bytes()));
}

} // namespace naervaer::storage::vault
