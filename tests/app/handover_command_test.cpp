// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answer.h"
#include "tests/support/register_folder.h"

#include <QFile>
#include <QFileInfo>

using namespace naervaer;
using test::run;

namespace {

QStringList handOver(const QString& file, const QStringList& more)
{
    return QStringList{QStringLiteral("handover"), file} + more;
}

} // namespace

TEST_CASE("the hand-over of a day is written as a PDF for its owner alone, or told as JSON")
{
    const test::RegisterFolder folder;
    REQUIRE(test::makeDemo(folder.file()).code == 0);
    const QString pdf = folder.path(QStringLiteral("sheet.pdf"));
    const auto told = run(handOver(folder.file(),
        {QStringLiteral("--date"), QStringLiteral("2026-11-02"), QStringLiteral("--out"), pdf,
            QStringLiteral("--json")}));
    CHECK(told.code == 0);
    CHECK(told.object()[QStringLiteral("day")].toString() == QStringLiteral("2026-11-02"));
    CHECK(told.object().contains(QStringLiteral("not_reached")));
    CHECK(test::bytesOf(pdf).startsWith("%PDF-"));
    CHECK(QFileInfo(pdf).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a hand-over needs a file to write or JSON, a date that is one, and a centre that is known")
{
    const test::RegisterFolder folder;
    REQUIRE(test::makeDemo(folder.file()).code == 0);
    CHECK(run(handOver(folder.file(), {})).code == 2);
    CHECK(
        run(handOver(folder.file(), {QStringLiteral("--json"), QStringLiteral("--date"), QStringLiteral("31-02")})).code
        == 2);
    const auto unknown =
        run(handOver(folder.file(), {QStringLiteral("--json"), QStringLiteral("--centre"), QStringLiteral("Månen")}));
    CHECK(unknown.code == 2);
    CHECK(unknown.complained.contains("Månen"));
}
