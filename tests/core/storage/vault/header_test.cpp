// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/header.h"

#include "core/base/failure.h"
#include "tests/support/catch.h"

#include <QtEndian>

using namespace naervaer;
using namespace naervaer::storage::vault;

namespace {

Header sample(size_t slotCount)
{
    Header header;
    header.sequence = 77;
    fillRandom(header.fileId);
    fillRandom(header.salt);
    fillRandom(header.anchor);
    const Secret stretched = Secret::random(keySize);
    for (size_t i = 0; i < slotCount; ++i) {
        Slot slot;
        slot.id = header.nextSlot++;
        slot.kind = i == 1 ? Slot::Kind::Recovery : Slot::Kind::Account;
        slot.account = HelperId(static_cast<qint64>(i) << 40);
        slot.createdAt = 0xfffffff0;
        wrap(slot, stretched, {Secret::random(keySize), i % 2 ? Secret::random(keySize) : Secret()});
        header.keySlots.push_back(slot);
    }
    return header;
}

std::optional<Failure::Kind> refusalOf(const QByteArray& bytes)
{
    try {
        static_cast<void>(decode(bytes));
    } catch (const Failure& failure) {
        return failure.kind();
    }
    return std::nullopt;
}

/// The bytes with a number written over, and the checksum made to fit: what an attacker without the key can do.
template <typename Number> QByteArray doctored(QByteArray bytes, qsizetype at, Number value)
{
    qToLittleEndian(value, bytes.data() + at);
    const auto* start = reinterpret_cast<const unsigned char*>(bytes.constData());
    const Hash checksum = hashOf({start, static_cast<size_t>(headerSize) - hashSize});
    memcpy(bytes.data() + headerSize - static_cast<qsizetype>(hashSize), checksum.data(), checksum.size());
    return bytes;
}

} // namespace

TEST_CASE("a header is read as it was written, with no slot and with five hundred")
{
    const Secret key = Secret::random(keySize);
    for (const size_t count : {size_t(0), size_t(3), mostSlots}) {
        const Header header = sample(count);
        const QByteArray bytes = encode(header, key);
        CHECK(bytes.size() == headerSize);
        CHECK(decode(bytes) == header);
        CHECK(isGenuine(bytes, key));
        CHECK_FALSE(isGenuine(bytes, Secret::random(keySize)));
    }
    CHECK_THROWS_AS(encode(sample(mostSlots + 1), key), Failure);
}

TEST_CASE("a flipped bit anywhere in a header is seen")
{
    const QByteArray bytes = encode(sample(3), Secret::random(keySize));
    for (qsizetype at = 0; at < headerSize; at += at < 700 ? 1 : 997) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        REQUIRE(refusalOf(flipped).has_value());
    }
}

TEST_CASE("absurd values in a header are refused before they cost anything, whatever its checksum says")
{
    const QByteArray bytes = encode(sample(3), Secret::random(keySize));
    const auto kindOf = [&](qsizetype at, auto value) { return refusalOf(doctored(bytes, at, value)); };
    CHECK(kindOf(16, quint32(2)) == Failure::Kind::Newer);
    CHECK(kindOf(16, quint32(0)) == Failure::Kind::Damaged);
    CHECK(kindOf(20, quint32(8192)) == Failure::Kind::Damaged); // page size
    CHECK(kindOf(64, quint32(2)) == Failure::Kind::Damaged); // another key derivation
    CHECK(kindOf(68, quint32(1'000'000)) == Failure::Kind::Damaged); // passes
    CHECK(kindOf(72, quint64(1) << 60) == Failure::Kind::Damaged); // memory
    CHECK(kindOf(84, quint32(501)) == Failure::Kind::Damaged); // slots
    CHECK(kindOf(84, quint32(0xffffffff)) == Failure::Kind::Damaged);
    CHECK(kindOf(84, quint32(5)) == Failure::Kind::Damaged); // slots that are all zero
    CHECK(kindOf(152 + 4, quint8(9)) == Failure::Kind::Damaged); // a slot's kind
    CHECK(kindOf(24, quint64(78)) == std::nullopt); // the sequence: only the MAC tells
    CHECK_FALSE(isGenuine(doctored(bytes, 24, quint64(78)), Secret::random(keySize)));
}

TEST_CASE("what is too short for a header, or no header, is refused")
{
    const QByteArray bytes = encode(sample(1), Secret::random(keySize));
    CHECK(refusalOf({}) == Failure::Kind::NotOurs);
    CHECK(refusalOf(QByteArray(headerSize, '\0')) == Failure::Kind::NotOurs);
    CHECK(refusalOf(bytes.first(16)) == Failure::Kind::Damaged);
    CHECK(refusalOf(bytes.chopped(1)) == Failure::Kind::Damaged);
}

TEST_CASE("a slot gives its keys to its passphrase alone, and only while nothing in it is altered")
{
    const Secret stretched = Secret::random(keySize);
    const Secret dataKey = Secret::random(keySize);
    const Secret compartment = Secret::random(keySize);
    Slot slot;
    slot.id = 5;
    wrap(slot, stretched, {dataKey.copy(), compartment.copy()});
    const auto keys = unwrap(slot, stretched);
    REQUIRE(keys);
    CHECK(keys->data.equals(dataKey));
    CHECK(keys->compartment.equals(compartment));
    CHECK_FALSE(unwrap(slot, Secret::random(keySize)));
    Slot altered = slot;
    altered.id = 6;
    CHECK_FALSE(unwrap(altered, stretched));
    altered = slot;
    altered.compartmentKey[3] ^= 1;
    CHECK_FALSE(unwrap(altered, stretched));
    std::swap(altered.dataKey, altered.compartmentKey);
    CHECK_FALSE(unwrap(altered, stretched));
    dropCompartment(slot);
    REQUIRE(unwrap(slot, stretched));
    CHECK(unwrap(slot, stretched)->compartment.isEmpty());
}

TEST_CASE("wrapping the same key twice never gives the same bytes")
{
    const Secret stretched = Secret::random(keySize);
    const Secret dataKey = Secret::random(keySize);
    Slot one;
    one.id = 1;
    Slot two = one;
    wrap(one, stretched, {dataKey.copy(), Secret()});
    wrap(two, stretched, {dataKey.copy(), Secret()});
    CHECK(one.dataKey != two.dataKey);
}
