// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settle_clock.h"

#include "tests/flows/house.h"

#include <QFileInfo>
#include <QTest>

using namespace naervaer;

TEST_CASE("what was saved moves into the file once nothing has been written for a while")
{
    naervaer::test::House house;
    const QFileInfo log(house.workspace->desk().database.location().file + QStringLiteral("-wal"));
    const ui::SettleClock clock(*house.workspace, std::chrono::milliseconds(1), nullptr);
    static_cast<void>(house.person(QStringLiteral("Anna"), QStringLiteral("20 12 30 40")));
    const auto size = [&] { return QFileInfo(log.filePath()).size(); };
    CHECK(size() > 0);
    CHECK(QTest::qWaitFor([&] { return size() == 0; }, 20'000));
}
