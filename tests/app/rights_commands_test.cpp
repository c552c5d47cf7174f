// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answer.h"
#include "tests/support/register_folder.h"

#include <QFile>
#include <QFileInfo>

using namespace naervaer;
using test::run;

namespace {

/// A demo file and the id of one of its people.
struct RightsDemo {
    test::RegisterFolder folder;
    QString id;

    RightsDemo()
    {
        REQUIRE(test::makeDemo(folder.file()).code == 0);
        const auto due = run({QStringLiteral("due"), folder.file(), QStringLiteral("--date"),
            QStringLiteral("2027-12-31"), QStringLiteral("--json")});
        REQUIRE_FALSE(due.list().isEmpty());
        id = due.list().at(0).toObject()[QStringLiteral("id")].toString();
    }
    test::Answer command(const QString& name, const QStringList& more)
    {
        return run(QStringList{name, folder.file(), id} + more);
    }
};

} // namespace

TEST_CASE("a copy of everything comes as JSON or PDF, for its owner alone, never through a link")
{
    RightsDemo demo;
    const QString json = demo.folder.path(QStringLiteral("copy.json"));
    const QString pdf = demo.folder.path(QStringLiteral("copy.pdf"));
    CHECK(demo.command(QStringLiteral("subject"), {}).code == 2);
    const auto told =
        demo.command(QStringLiteral("subject"), {QStringLiteral("--out"), json, QStringLiteral("--json")});
    CHECK(told.code == 0);
    CHECK(told.object()[QStringLiteral("sections")].toInt() > 1);
    const QJsonObject copy = QJsonDocument::fromJson(test::bytesOf(json)).object();
    CHECK(copy[QStringLiteral("sections")][QStringLiteral("person")].toArray().size() == 1);
    CHECK(demo.command(QStringLiteral("subject"), {QStringLiteral("--out"), pdf}).code == 0);
    CHECK(test::bytesOf(pdf).startsWith("%PDF-"));
    CHECK(QFileInfo(pdf).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const QString link = demo.folder.path(QStringLiteral("link.pdf"));
    REQUIRE(QFile::link(pdf, link));
    CHECK(demo.command(QStringLiteral("subject"), {QStringLiteral("--out"), link}).code == 1);
    demo.id = QStringLiteral("nobody-is-called-this");
    CHECK(demo.command(QStringLiteral("subject"), {QStringLiteral("--out"), pdf}).code == 1);
}

TEST_CASE("an erasure is asked for, not confirmed by the same helper, and withdrawn")
{
    RightsDemo demo;
    const QString erase = QStringLiteral("erase");
    CHECK(demo.command(erase, {QStringLiteral("--withdraw")}).code == 1);
    CHECK(demo.command(erase, {QStringLiteral("--because"), QStringLiteral("boredom")}).code == 2);
    const auto asked = demo.command(erase, {QStringLiteral("--json")});
    CHECK(asked.code == 0);
    CHECK(asked.object()[QStringLiteral("state")].toString() == QStringLiteral("asked"));
    CHECK(asked.object()[QStringLiteral("goes")][QStringLiteral("person")].toInt() == 1);
    CHECK(demo.command(erase, {}).code == 1);
    CHECK(demo.command(erase, {QStringLiteral("--confirm-as"), QStringLiteral("Nobody")}).code == 1);
    const auto withdrawn = demo.command(erase, {QStringLiteral("--withdraw"), QStringLiteral("--json")});
    CHECK(withdrawn.object()[QStringLiteral("state")].toString() == QStringLiteral("withdrawn"));
}

TEST_CASE("the ledger is a list that is replayed; what is no list is missing")
{
    RightsDemo demo;
    demo.id = QStringLiteral("--ledger");
    const auto ledger = demo.command(QStringLiteral("erase"), {});
    CHECK(ledger.code == 0);
    CHECK(ledger.said.isEmpty());
    const QString list = demo.folder.path(QStringLiteral("ledger"));
    test::writeBytes(list, "00112233445566778899aabbccddeeff\n");
    demo.id = QStringLiteral("--replay");
    const auto replayed = demo.command(QStringLiteral("erase"), {list, QStringLiteral("--json")});
    CHECK(replayed.code == 0);
    CHECK(replayed.object()[QStringLiteral("erased")].toInt(-1) == 0);
    CHECK(demo.command(QStringLiteral("erase"), {QStringLiteral("/nowhere")}).code == 3);
    demo.id = QStringLiteral("--ledger");
    CHECK(demo.command(QStringLiteral("erase"), {}).said == "00112233445566778899aabbccddeeff\n");
}
