// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/passphrase_cost.h"
#include "core/storage/vault/sealing.h"

#include "core/base/failure.h"
#include "tests/support/catch.h"

#include <QFile>
#include <type_traits>

using namespace naervaer;
using namespace naervaer::storage::vault;

TEST_CASE("a secret cannot be copied by accident, and compares by its bytes")
{
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<Secret>);
    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<Secret>);
    const Secret one = Secret::random(32);
    CHECK(one.equals(one.copy()));
    CHECK_FALSE(one.equals(Secret::random(32)));
    CHECK_FALSE(one.equals(Secret::random(31)));
    CHECK(Secret().isEmpty());
    CHECK(Secret().equals(Secret(0)));
}

#ifndef __SANITIZE_ADDRESS__ // the sanitizer lets no memory be locked
TEST_CASE("the memory of a secret is locked against being swapped out")
{
    const auto lockedKilobytes = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        REQUIRE(status.open(QIODevice::ReadOnly));
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmLck:"))
                return line.simplified().split(' ').value(1).toInt();
        return -1;
    };
    const int before = lockedKilobytes();
    const Secret kept = Secret::random(32);
    CHECK(lockedKilobytes() > before);
}
#endif

TEST_CASE("every use of a key has a key of its own")
{
    const Secret key = Secret::random(keySize);
    CHECK_FALSE(subkey(key, KeyUse::Pages).equals(subkey(key, KeyUse::Log)));
    CHECK_FALSE(subkey(key, KeyUse::Pages).equals(key));
    CHECK(subkey(key, KeyUse::Header).equals(subkey(key.copy(), KeyUse::Header)));
    CHECK_THROWS_AS(subkey(Secret::random(16), KeyUse::Pages), Failure);
}

TEST_CASE("a key is derived as a hash is, and kept as a secret")
{
    const Secret key = Secret::random(keySize);
    const std::array<unsigned char, 3> content{1, 2, 3};
    CHECK(derivedKey(content, key).equals(Secret::of(hashOf(content, key.bytes()))));
    CHECK_FALSE(derivedKey(content, key).equals(derivedKey(content, Secret::random(keySize))));
}

TEST_CASE("what is sealed opens with its key, nonce and binding only")
{
    const Secret key = Secret::random(keySize);
    Nonce nonce{};
    fillRandom(nonce);
    const std::array<unsigned char, 5> content{'d', 'i', 'g', 't', 'e'};
    const std::array<unsigned char, 2> bound{1, 2};
    std::array<unsigned char, 5> sealed{};
    std::array<unsigned char, tagSize> tag{};
    seal(key, nonce, bound, content, sealed.data(), tag.data());
    CHECK(sealed != content);
    auto opened = sealed;
    CHECK_FALSE(unseal(key, nonce.data(), {}, opened, tag.data()));
    CHECK(opened != content);
    opened = sealed;
    CHECK_FALSE(unseal(Secret::random(keySize), nonce.data(), bound, opened, tag.data()));
    opened = sealed;
    CHECK(unseal(key, nonce.data(), bound, opened, tag.data()));
    CHECK(opened == content);
}

TEST_CASE("what a header may ask of the key derivation is limited")
{
    CHECK(PassphraseCost::read(3, 64ULL << 20) == PassphraseCost::least());
    CHECK_THROWS_AS(PassphraseCost::read(0, 64ULL << 20), Failure);
    CHECK_THROWS_AS(PassphraseCost::read(33, 64ULL << 20), Failure);
    CHECK_THROWS_AS(PassphraseCost::read(3, 100), Failure);
    CHECK_THROWS_AS(PassphraseCost::read(3, 3ULL << 30), Failure);
    CHECK_THROWS_AS(PassphraseCost::read(0xffffffff, ~0ULL), Failure);
}

TEST_CASE("a calibrated cost is never less than 64 MiB in three passes, nor more than a reader accepts")
{
    const PassphraseCost cost = PassphraseCost::calibrated();
    CHECK(cost.passes() >= 3);
    CHECK(cost.memory() >= 64ULL << 20);
    CHECK(cost.memory() <= 1ULL << 30);
    CHECK(PassphraseCost::read(cost.passes(), cost.memory()) == cost);
}

TEST_CASE("stretching depends on the passphrase and the salt, and on nothing else")
{
    const auto stretched = [](const char* words, unsigned char salted) {
        Salt salt{};
        salt[0] = salted;
        return stretch(Passphrase(QString::fromUtf8(words)), salt, PassphraseCost::weakForTests());
    };
    CHECK(stretched("en", 1).equals(stretched("en", 1)));
    CHECK_FALSE(stretched("en", 1).equals(stretched("to", 1)));
    CHECK_FALSE(stretched("en", 1).equals(stretched("en", 2)));
}
