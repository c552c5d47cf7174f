// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id_source.h"
#include "tests/support/catch.h"

#include <QSet>
#include <thread>

using namespace naervaer;

namespace {
const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
}

TEST_CASE("ids made within one millisecond differ and keep their order")
{
    const FixedClock clock(noon);
    IdSource ids(clock, IdSource::sequenceMask - 10); // the sequence runs over in the middle
    qint64 latest = 0;
    for (int made = 0; made < 1000; ++made) {
        const qint64 id = ids.next();
        REQUIRE(id > latest);
        latest = id;
    }
}

TEST_CASE("a clock set back makes no id twice")
{
    FixedClock clock(noon);
    IdSource ids(clock, 5);
    const qint64 before = ids.next();
    clock.advance(std::chrono::seconds(-3600));
    CHECK(ids.next() > before);
}

TEST_CASE("ids stay positive and within 63 bits until the year 2100")
{
    const QDateTime late(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    CHECK(IdSource::compose(late.toMSecsSinceEpoch(), IdSource::sequenceMask) > 0);
}

TEST_CASE("threads making ids at once never get the same one")
{
    const FixedClock clock(noon);
    IdSource ids(clock, 0);
    std::vector<std::vector<qint64>> made(4);
    {
        std::vector<std::jthread> makers;
        for (auto& mine : made)
            makers.emplace_back([&ids, &mine] {
                for (int n = 0; n < 5000; ++n)
                    mine.push_back(ids.next());
            });
    }
    QSet<qint64> all;
    for (const auto& mine : made)
        for (const qint64 id : mine)
            all.insert(id);
    CHECK(all.size() == 20000);
}
