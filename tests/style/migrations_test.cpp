// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/migrations.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

namespace {

SourceFile list(const QString& text)
{
    return sourceFile(QStringLiteral("tests/style/migrations.sha256"), text);
}

SourceFile migration(const QString& text)
{
    return sourceFile(QStringLiteral("resources/migrations/0001_start.sql"), text);
}

} // namespace

TEST_CASE("sums are those of sha256sum")
{
    CHECK(sha256(QStringLiteral("abc"))
        == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

TEST_CASE("a released migration is there and unchanged")
{
    const QString sql = QStringLiteral("CREATE TABLE person (id BIGINT PRIMARY KEY);\n");
    const auto frozen = list(QStringLiteral("# why\n") + sha256(sql) + QStringLiteral("  0001_start.sql\n"));
    CHECK(migrationFindings({migration(sql), frozen}).empty());
    CHECK(migrationFindings({migration(sql + QStringLiteral(" ")), frozen}).at(0).path
        == QStringLiteral("resources/migrations/0001_start.sql"));
    CHECK(linesOf(migrationFindings({frozen})) == Lines{2});
}

TEST_CASE("a list that is missing or mangled is found")
{
    CHECK(migrationFindings({}).size() == 1);
    CHECK(linesOf(migrationFindings({list(QStringLiteral("\n0001_start.sql\n"))})) == Lines{2});
}
