// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/private_file.h"

#include "core/base/failure.h"
#include "tests/support/refusals.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace naervaer;

TEST_CASE("what is about people is written for this user alone")
{
    const test::RegisterFolder folder;
    const QString file = folder.path(QStringLiteral("indsigt.json"));
    REQUIRE(writePrivately(file, "one").empty());
    CHECK(QFileInfo(file).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    REQUIRE(writePrivately(file, "another").empty());
    CHECK(test::bytesOf(file) == "another");
    CHECK(folder.names() == QStringList{QStringLiteral("indsigt.json")});
}

TEST_CASE("nothing is written through a link or over a folder")
{
    const test::RegisterFolder folder;
    const QString real = folder.path(QStringLiteral("real"));
    const QString link = folder.path(QStringLiteral("link"));
    test::writeBytes(real, "kept");
    REQUIRE(QFile::link(real, link));
    CHECK(test::told(writePrivately(link, "new")) == QStringLiteral("file.is_link/file"));
    CHECK(test::bytesOf(real) == "kept");
    const QString dangling = folder.path(QStringLiteral("dangling"));
    REQUIRE(QFile::link(folder.path(QStringLiteral("nowhere")), dangling));
    CHECK(test::told(writePrivately(dangling, "new")) == QStringLiteral("file.is_link/file"));
    REQUIRE(QDir().mkdir(folder.path(QStringLiteral("folder"))));
    CHECK(test::told(writePrivately(folder.path(QStringLiteral("folder")), "new"))
        == QStringLiteral("file.not_a_file/file"));
}

TEST_CASE("a link that waits under the unfinished name is not followed")
{
    const test::RegisterFolder folder;
    const QString victim = folder.path(QStringLiteral("victim"));
    const QString file = folder.path(QStringLiteral("indsigt.pdf"));
    test::writeBytes(victim, "kept");
    REQUIRE(QFile::link(victim, file + QStringLiteral(".unfinished")));
    REQUIRE(writePrivately(file, "new").empty());
    CHECK(test::bytesOf(victim) == "kept");
    CHECK(test::bytesOf(file) == "new");
}

TEST_CASE("a folder that is not there is said to be missing")
{
    const test::RegisterFolder folder;
    try {
        static_cast<void>(writePrivately(folder.path(QStringLiteral("no/such")), "x"));
        FAIL("written");
    } catch (const Failure& failure) {
        CHECK(failure.kind() == Failure::Kind::Missing);
    }
}
