// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stop_signal.h"

#include "tests/support/test_register.h"

using namespace naervaer;

TEST_CASE("what a connection does ends when it is asked to, and the connection is as good as before")
{
    test::TestRegister reg;
    const QString endless =
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
    std::stop_source stop;
    {
        const storage::StopSignal signal(reg.database, stop.get_token());
        CHECK(reg.count(QStringLiteral("helper")) == 3);
        stop.request_stop();
        CHECK_THROWS_AS(reg.database.value<qint64>(endless), Failure);
    }
    CHECK(reg.database.value<qint64>(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                                    " WHERE i < 100000) SELECT max(i) FROM n"))
        == 100'000);
}
