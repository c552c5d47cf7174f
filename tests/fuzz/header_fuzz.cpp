// SPDX-License-Identifier: GPL-3.0-or-later
// The header of an encrypted file, as it stands in a file that is anybody's.
#include "core/storage/vault/header.h"

#include "core/base/failure.h"
#include "tests/fuzz/input.h"

using namespace naervaer;
using namespace naervaer::storage::vault;

namespace {

constexpr qsizetype checksumAt = headerSize - static_cast<qsizetype>(hashSize);

void read(const QByteArray& bytes)
{
    const Secret key(keySize);
    try {
        const Header header = decode(bytes);
        const QByteArray written = encode(header, key);
        fuzz::mustHold(decode(written) == header && isGenuine(written, key));
        fuzz::mustHold(header.cost.memory() <= 2ULL << 30);
    } catch (const Failure&) {
    }
    fuzz::mustHold(!isGenuine(bytes, key));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QByteArray given = fuzz::Input(bytes, size).rest();
    read(given);
    // The same with a right checksum, as somebody makes it who doctors a file.
    QByteArray doctored = given.leftJustified(headerSize, '\0', true);
    const Hash checksum =
        hashOf({reinterpret_cast<const unsigned char*>(doctored.constData()), static_cast<size_t>(checksumAt)});
    doctored.replace(checksumAt, hashSize, QByteArray(reinterpret_cast<const char*>(checksum.data()), hashSize));
    read(doctored);
    return 0;
}
