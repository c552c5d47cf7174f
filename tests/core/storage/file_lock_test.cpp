// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include "core/storage/write_lease.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/register_folder.h"

#include <QSysInfo>

#include <thread>
#include <unistd.h>

using namespace naervaer;
using storage::FileLock;
using storage::WriteLease;

namespace {

std::optional<Failure> refusal(const QString& file)
{
    try {
        const FileLock lock(file);
    } catch (const Failure& failure) {
        return failure;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("another process that has the file is named, and its end gives the file back")
{
    const test::RegisterFolder folder;
    folder.makeRegister();
    test::Child other([&](int tell) {
        qputenv("USER", "Mette");
        const storage::RegisterFile held = test::openedRegister({folder.file()});
        static_cast<void>(!::write(tell, "held", 4));
        ::pause();
        return 0;
    });
    REQUIRE(other.heard() == "held");
    CHECK(test::openingRefusal(folder.file()) == Failure::Kind::InUse);
    const auto refused = refusal(folder.file());
    REQUIRE(refused);
    CHECK(refused->detail().startsWith(QStringLiteral("Mette · ") + QSysInfo::machineHostName()));
    other.kill();
    CHECK_FALSE(test::openingRefusal(folder.file()));
}

TEST_CASE("a second lock in the same process is refused too")
{
    const test::RegisterFolder folder;
    {
        const FileLock first(folder.file());
        CHECK(refusal(folder.file())->kind() == Failure::Kind::InUse);
    }
    CHECK_FALSE(refusal(folder.file()));
}

TEST_CASE("a lock file left behind means nothing, and names nobody afterwards")
{
    const test::RegisterFolder folder;
    const QString lockFile = folder.file() + QStringLiteral(".lock");
    test::writeBytes(lockFile, "Ole · pc · 2020-01-01 12:00\n");
    {
        const FileLock lock(folder.file());
        CHECK_FALSE(test::bytesOf(lockFile).startsWith("Ole"));
    }
    CHECK(test::bytesOf(lockFile).isEmpty());
}

TEST_CASE("a lock where there is no folder says that it is missing")
{
    CHECK(refusal(QStringLiteral("/no/such/folder/a.naervaer"))->kind() == Failure::Kind::Missing);
}

TEST_CASE("one job has the write lease until it lets go")
{
    WriteLease lease;
    CHECK_FALSE(lease.holder());
    {
        const WriteLease::Hold hold = lease.take(QStringLiteral("import"));
        CHECK(lease.holder() == QStringLiteral("import"));
        try {
            static_cast<void>(lease.take(QStringLiteral("demo")));
            FAIL("two jobs write");
        } catch (const Failure& failure) {
            CHECK(failure.kind() == Failure::Kind::Busy);
            CHECK(failure.detail() == QStringLiteral("import"));
        }
        CHECK(lease.holder() == QStringLiteral("import"));
    }
    CHECK_FALSE(lease.holder());
}

TEST_CASE("a hold that was handed on is let go once")
{
    WriteLease lease;
    auto first = std::make_unique<WriteLease::Hold>(lease.take(QStringLiteral("import")));
    {
        const WriteLease::Hold second = std::move(*first);
        first.reset();
        CHECK(lease.holder() == QStringLiteral("import"));
    }
    CHECK_FALSE(lease.holder());
}

TEST_CASE("of many threads one gets the lease at a time")
{
    WriteLease lease;
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::atomic<int> taken = 0;
    {
        std::vector<std::jthread> jobs;
        for (int j = 0; j < 4; ++j)
            jobs.emplace_back([&] {
                for (int i = 0; i < 200; ++i) {
                    try {
                        const WriteLease::Hold hold = lease.take(QStringLiteral("job"));
                        most = std::max(most.load(), ++inside);
                        ++taken;
                        --inside;
                    } catch (const Failure&) {
                        std::this_thread::yield();
                    }
                }
            });
    }
    CHECK(most == 1);
    CHECK(taken > 0);
    CHECK_FALSE(lease.holder());
}
