// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_service.h"

#include "tests/core/backups/backup_desk.h"
#include "tests/support/refusals.h"

#include <QFile>
#include <thread>

using namespace naervaer;
using test::told;

namespace {

struct ServiceDesk : test::BackupDesk {
    BackupService service{reg.desk, vault.get()};
    QString stick = emptyFolder("stik");
};

} // namespace

TEST_CASE("backups are for coordinators and administrators; the program makes its own for everybody")
{
    ServiceDesk desk;
    desk.work();
    const QString backup = desk.service.backUp(BackupReason::Hourly)({}).made->file;
    test::checkLeaves(desk.reg,
        {{"backUp", "CA", [&] { static_cast<void>(desk.service.backUp(BackupReason::Asked)); }},
            {"backUpTo", "CA", [&] { static_cast<void>(desk.service.backUpTo(backup)); }},
            {"confirm", "CA",
                [&] { static_cast<void>(desk.service.confirm(desk.vault->stretching()(test::phrase("rød grød")))); }},
            {"preview", "CA", [&] { static_cast<void>(desk.service.preview(backup)); }},
            {"chooseSecondPlace", "CA", [&] { static_cast<void>(desk.service.chooseSecondPlace(desk.stick)); }},
            {"leaveSecondPlace", "CA", [&] { desk.service.leaveSecondPlace(); }}});
    desk.reg.seat(desk.reg.signe, Role::Volunteer);
    desk.work();
    desk.reg.clock.advance(std::chrono::minutes(1));
    CHECK(desk.service.backUp(BackupReason::Exit)({}).made.has_value());
    CHECK(desk.service.state()({}).backups.size() == 1); // of this hour
}

TEST_CASE("a second place is chosen, used, left, and each of it taken back")
{
    ServiceDesk desk;
    CHECK(desk.service.secondPlace().isEmpty());
    CHECK(told(desk.service.chooseSecondPlace(desk.path(QStringLiteral("nowhere"))))
        == QStringLiteral("backup.second_missing/folder"));
    CHECK(desk.service.secondPlace().isEmpty());
    CHECK(told(desk.service.chooseSecondPlace(desk.stick)).isEmpty());
    CHECK(desk.service.secondPlace() == desk.stick);
    CHECK(desk.service.backUp(BackupReason::Asked)({}).second.empty());
    CHECK(desk.service.state()({}).second.copies.size() == 1);
    desk.service.leaveSecondPlace();
    CHECK(desk.service.secondPlace().isEmpty());
    CHECK(desk.service.state()({}).second.folder.isEmpty());
    CHECK(told(desk.reg.desk.undo.undo()).isEmpty());
    CHECK(desk.service.secondPlace() == desk.stick);
    CHECK(told(desk.reg.desk.undo.undo()).isEmpty());
    CHECK(desk.service.secondPlace().isEmpty());
    CHECK(desk.reg.count(QStringLiteral("audit"), QStringLiteral("verb LIKE 'backups.%'")) == 4);
}

TEST_CASE("two backups asked for at once are made one after the other")
{
    ServiceDesk desk;
    const auto first = desk.service.backUp(BackupReason::Asked);
    const auto second = desk.service.backUp(BackupReason::Asked);
    BackupOutcome made[2];
    std::thread beside([&] { made[0] = first({}); });
    made[1] = second({});
    beside.join();
    REQUIRE(made[0].made.has_value());
    REQUIRE(made[1].made.has_value());
    CHECK(made[0].made->at != made[1].made->at);
}

TEST_CASE("a preview is asked for through the service with the leave of the one at the desk")
{
    ServiceDesk desk;
    desk.work();
    const QString backup = desk.service.backUp(BackupReason::Asked)({}).made->file;
    desk.work();
    const auto preview = desk.service.preview(backup)({});
    REQUIRE(preview.ok());
    CHECK(preview->actsLost == 1);
    CHECK(told(desk.service.preview(desk.file())({})) == QStringLiteral("backup.is_register/backup"));
}

TEST_CASE("a backup goes wherever it is wanted, and over nothing that is there")
{
    ServiceDesk desk;
    const QString target = desk.path(QStringLiteral("elsewhere.naervaer"));
    CHECK(told(desk.service.backUpTo(target)({})).isEmpty());
    REQUIRE(desk.service.preview(target)({}).ok());
    const QByteArray before = test::bytesOf(target);
    CHECK(told(desk.service.backUpTo(target)({})) == QStringLiteral("backup.target_taken/target"));
    CHECK((test::bytesOf(target) == before));
    const QString link = desk.path(QStringLiteral("link"));
    REQUIRE(QFile::link(desk.path(QStringLiteral("nowhere yet")), link));
    CHECK(told(desk.service.backUpTo(link)({})) == QStringLiteral("backup.target_taken/target"));
}

TEST_CASE("a restore asks for the passphrase that opened the register, and for no other")
{
    ServiceDesk desk;
    const auto stretching = desk.vault->stretching();
    CHECK(told(desk.service.confirm(stretching(test::phrase("rød grød")))).isEmpty());
    CHECK(told(desk.service.confirm(stretching(test::phrase("forkert"))))
        == QStringLiteral("vault.passphrase_wrong/passphrase"));
}

TEST_CASE("a register that is no file has nothing to back up here")
{
    test::TestRegister reg;
    BackupService service(reg.desk, nullptr);
    CHECK_FALSE(service.isPossible());
    CHECK(ServiceDesk().service.isPossible());
}
