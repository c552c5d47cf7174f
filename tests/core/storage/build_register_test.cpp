// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace naervaer {
namespace {

Failure::Kind kindThrown(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Failure& failure) {
        return failure.kind();
    }
    FAIL("nothing was thrown");
    return {};
}

} // namespace

TEST_CASE("a register that is built appears whole under its name and opens as ours")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("built.naervaer"));
    REQUIRE(storage::buildRegister({file}, test::newVault(), [&](storage::Database& database, const storage::vault::Secret& compartmentKey) {
        CHECK(compartmentKey.size() == storage::vault::keySize);
        CHECK_FALSE(QFile::exists(file));
        database.run(QStringLiteral("INSERT INTO setting (helper_id, name, content) VALUES (0, 'a', 'b')"));
        return true;
    }));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("built.naervaer")});
    const auto opened = test::openedRegister({file});
    CHECK(opened.database->value<int>(QStringLiteral("SELECT count(*) FROM setting")) == 1);
}

TEST_CASE("a build that ends early or fails leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("built.naervaer"));
    CHECK_FALSE(storage::buildRegister({file}, test::newVault(), [](storage::Database&, const storage::vault::Secret&) { return false; }));
    CHECK(QDir(folder.path()).isEmpty());
    const auto fail = [](storage::Database&, const storage::vault::Secret&) -> bool { throw Failure(Failure::Kind::DiskFull, QString()); };
    CHECK(kindThrown([&] { static_cast<void>(storage::buildRegister({file}, test::newVault(), fail)); }) == Failure::Kind::DiskFull);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a file that exists is never built over")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("theirs.txt"));
    QFile theirs(file);
    REQUIRE(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    const auto fill = [](storage::Database&, const storage::vault::Secret&) { return true; };
    CHECK(kindThrown([&] { static_cast<void>(storage::buildRegister({file}, test::newVault(), fill)); }) == Failure::Kind::InUse);
    REQUIRE(theirs.open(QIODevice::ReadOnly));
    CHECK(theirs.readAll() == "theirs");
}

} // namespace naervaer
