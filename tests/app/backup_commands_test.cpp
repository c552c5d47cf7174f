// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answer.h"
#include "tests/support/register_folder.h"

#include <QDir>
#include <QFile>

using namespace naervaer;
using test::run;

namespace {

struct BackupDemo {
    test::RegisterFolder folder;

    BackupDemo() { REQUIRE(test::makeDemo(folder.file()).code == 0); }
    [[nodiscard]] test::Answer command(const char* name, const QStringList& more = {}) const
    {
        return run(
            QStringList{QString::fromLatin1(name), folder.file()} + more + QStringList{QStringLiteral("--json")});
    }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(folder.path(QStringLiteral("backups"))).entryList(QDir::Files, QDir::Name);
    }
};

} // namespace

TEST_CASE("a backup is made beside the register or to a file, but over none")
{
    const BackupDemo demo;
    const auto beside = demo.command("backup");
    CHECK(beside.code == 0);
    CHECK(beside.object()[QStringLiteral("bytes")].toInt() > 100'000);
    CHECK(demo.backups().size() == 1);
    const QString target = demo.folder.path(QStringLiteral("copy.naervaer"));
    CHECK(demo.command("backup", {QStringLiteral("--to"), target}).code == 0);
    CHECK(demo.command("backup", {QStringLiteral("--to"), target}).code == 1);
    CHECK(demo.backups().size() == 1);
    CHECK(run({QStringLiteral("backup"), demo.folder.path(QStringLiteral("nowhere"))}).code == 3);
    CHECK(run({QStringLiteral("backup")}).code == 2);
}

TEST_CASE("a restore is previewed, done, and kept beside; what is no backup is refused")
{
    const BackupDemo demo;
    const QString backup = demo.folder.path(QStringLiteral("copy.naervaer"));
    REQUIRE(demo.command("backup", {QStringLiteral("--to"), backup}).code == 0);
    const auto preview = demo.command("restore", {backup, QStringLiteral("--preview")});
    CHECK(preview.code == 0);
    CHECK(preview.object()[QStringLiteral("then")][QStringLiteral("people")].toInt() == 40);
    CHECK(preview.object()[QStringLiteral("now")] == preview.object()[QStringLiteral("then")]);
    CHECK(preview.object()[QStringLiteral("acts_lost")].toInt() > 0); // the signing in
    CHECK(demo.backups().isEmpty());

    const auto restored = demo.command("restore", {backup});
    CHECK(restored.code == 0);
    CHECK(QFile::exists(restored.object()[QStringLiteral("kept")].toString()));
    CHECK(demo.command("check").object()[QStringLiteral("ok")].toBool());
    CHECK(demo.command("restore", {demo.folder.file()}).code == 1);
    CHECK(demo.command("restore").code == 2);

    REQUIRE(QFile::remove(demo.folder.file()));
    const auto again = demo.command("restore", {backup});
    CHECK(again.code == 0);
    CHECK(again.object()[QStringLiteral("kept")].toString().isEmpty());
    CHECK(demo.command("check").object()[QStringLiteral("ok")].toBool());
}
