// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

namespace naervaer {

TEST_CASE("a placeholder may stand several times in a statement that is used again")
{
    const auto engine = GENERATE(from_range(test::engines()));
    test::TestRegister reg(engine);
    const QString sql =
        QStringLiteral("SELECT count(*) FROM helper WHERE name = :name OR (phone <> :name AND id < :id)");
    for (int n = 0; n < 3; ++n)
        CHECK(reg.database.value<int>(sql, {{"name", QStringLiteral("Mette")}, {"id", 0}}) == 1);
}

TEST_CASE("what was bound does not go into a statement's next run, however often it stands there")
{
    test::TestRegister reg;
    const QString sql = QStringLiteral("SELECT count(*) FROM helper WHERE name = :name OR name = :name");
    CHECK(reg.database.value<int>(sql, {{"name", QStringLiteral("Mette")}}) == 1);
    CHECK_THROWS_AS(reg.database.value<int>(sql, {}), Failure);
    CHECK(reg.database.value<int>(sql, {{"name", QStringLiteral("Ole")}}) == 1);
}

} // namespace naervaer
