// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/passphrase_cost.h"

#include "core/base/failure.h"
#include "core/storage/vault/sealing.h"

#include <QElapsedTimer>
#include <sodium.h>

#include <algorithm>
#include <unistd.h>

namespace naervaer::storage::vault {
namespace {

constexpr double wantedSeconds = 0.7;
constexpr quint64 mostMemory = 1ULL << 30; // of a new file
constexpr quint64 mostMemoryRead = 2ULL << 30;
constexpr quint32 mostPassesRead = 32;
constexpr quint64 memoryStep = 16ULL << 20;
constexpr size_t usedStack = 32 << 10; // more than libsodium's Argon2id takes

/// A sixteenth of what the machine has: the program must also run on an old laptop with others open.
quint64 spareMemory()
{
    const auto pages = static_cast<quint64>(std::max(0L, ::sysconf(_SC_PHYS_PAGES)));
    return pages * static_cast<quint64>(std::max(0L, ::sysconf(_SC_PAGESIZE))) / 16;
}

double secondsOf(const PassphraseCost& cost)
{
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(stretch(Passphrase(QStringLiteral("calibration")), Salt{}, cost));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

PassphraseCost PassphraseCost::read(quint32 passes, quint64 memory)
{
    if (passes < 1 || passes > mostPassesRead || memory < crypto_pwhash_argon2id_MEMLIMIT_MIN
        || memory > mostMemoryRead)
        throw Failure(Failure::Kind::Damaged, QStringLiteral("the header asks for an absurd key derivation"));
    return {passes, memory};
}

PassphraseCost PassphraseCost::calibrated()
{
    const double seconds = std::max(secondsOf(least()), 0.001);
    const auto fitting = static_cast<quint64>(static_cast<double>(leastMemory) * wantedSeconds / seconds);
    const quint64 most = std::max(leastMemory, std::min(mostMemory, spareMemory()));
    return {leastPasses, std::clamp(fitting / memoryStep * memoryStep, leastMemory, most)};
}

Secret stretch(const Passphrase& passphrase, const Salt& salt, const PassphraseCost& cost)
{
    static_assert(saltSize == crypto_pwhash_argon2id_SALTBYTES);
    Secret stretched(keySize);
    const Bytes typed = passphrase.bytes();
    const char* characters = typed.empty() ? "" : reinterpret_cast<const char*>(typed.data());
    const int code = crypto_pwhash_argon2id(stretched.data(), keySize, characters, typed.size(), salt.data(),
        cost.passes(), cost.memory(), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    sodium_stackzero(usedStack); // where it leaves its result
    if (code != 0)
        throw Failure(Failure::Kind::Storage, QStringLiteral("not enough memory to check a passphrase"));
    return stretched;
}

} // namespace naervaer::storage::vault
