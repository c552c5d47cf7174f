// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sign_in_delay.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <limits>

using namespace naervaer;
using namespace std::chrono_literals;

namespace {

/// Tries by a clock that is moved by hand.
struct Door {
    std::chrono::milliseconds now = 1h;
    SignInTries tries{[this] { return now; }};
    QString file = QStringLiteral("/home/mette/aarhus.naervaer");

    void wrong(int times)
    {
        for (int i = 0; i < times; ++i)
            tries.wrong(file);
    }
};

} // namespace

TEST_CASE("two wrong passphrases cost nothing, each further one twice as long, five minutes at most")
{
    CHECK(signInDelay(0) == 0s);
    CHECK(signInDelay(1) == 0s);
    CHECK(signInDelay(2) == 0s);
    CHECK(signInDelay(3) == 1s);
    CHECK(signInDelay(4) == 2s);
    CHECK(signInDelay(5) == 4s);
    CHECK(signInDelay(11) == 256s);
    CHECK(signInDelay(12) == 300s);
    CHECK(signInDelay(std::numeric_limits<int>::max()) == 300s);
}

TEST_CASE("the wait runs from the latest wrong try, and ends")
{
    Door door;
    CHECK(door.tries.wait(door.file) == 0ms);
    door.wrong(2);
    CHECK(door.tries.wait(door.file) == 0ms);
    door.wrong(3);
    CHECK(door.tries.wait(door.file) == 4s);
    door.now += 1500ms;
    CHECK(door.tries.wait(door.file) == 2500ms);
    door.now += 1h;
    CHECK(door.tries.wait(door.file) == 0ms);
    door.wrong(1); // an hour's rest forgives nothing
    CHECK(door.tries.wait(door.file) == 8s);
}

TEST_CASE("the right passphrase makes the count begin anew")
{
    Door door;
    door.wrong(6);
    door.tries.right(door.file);
    CHECK(door.tries.wait(door.file) == 0ms);
    door.wrong(2);
    CHECK(door.tries.wait(door.file) == 0ms);
}

TEST_CASE("each file has its own count, and a link to it is no second chance")
{
    QTemporaryDir folder;
    Door door;
    door.file = folder.filePath(QStringLiteral("aarhus.naervaer"));
    QFile real(door.file);
    REQUIRE(real.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(QStringLiteral("link.naervaer"));
    REQUIRE(QFile::link(door.file, link));
    door.wrong(4);
    CHECK(door.tries.wait(link) == 2s);
    CHECK(door.tries.wait(folder.filePath(QStringLiteral("oslo.naervaer"))) == 0ms);
}
