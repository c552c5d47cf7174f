// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recovery_sheet.h"

#include "core/base/failure.h"
#include "core/storage/vault/recovery_code.h"
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"
#include "ui/shell/languages.h"

#include <QFileInfo>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

RecoverySheet sheetFor(const QString& organisation)
{
    return {organisation, QStringLiteral("/home/mette/Værestedet Aarhus.naervaer"), QDate(2026, 11, 24),
        storage::vault::RecoveryCode::random().printed()};
}

int pagesOf(const QByteArray& pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

TEST_CASE("a recovery sheet is one page in each language, however long the organisation's name is")
{
    Languages languages;
    for (const char* language : {"da", "nb", "en"}) {
        languages.speak(QString::fromLatin1(language));
        for (const int repeat : {1, 12}) {
            const QByteArray pdf =
                recoverySheetPdf(sheetFor(QStringLiteral("Foreningen for hjemløse i Østjylland ").repeated(repeat)));
            CHECK(pdf.startsWith("%PDF-"));
            CHECK(pagesOf(pdf) == 1);
        }
    }
    languages.speak(QStringLiteral("en"));
}

TEST_CASE("the code of a sheet stands nowhere in the file in clear but on the page")
{
    const RecoverySheet sheet = sheetFor(QStringLiteral("Foreningen"));
    const QByteArray pdf = recoverySheetPdf(sheet);
    CHECK_FALSE(pdf.contains(sheet.code.toLatin1()));
    CHECK_FALSE(pdf.contains(sheet.code.left(5).toLatin1())); // no title, no keywords
}

TEST_CASE("a saved sheet is private, and no link is followed")
{
    const naervaer::test::RegisterFolder folder;
    const QString path = folder.path(QStringLiteral("ark.pdf"));
    REQUIRE(writeRecoverySheet(sheetFor({}), path).empty());
    CHECK(QFileInfo(path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const QString link = folder.path(QStringLiteral("link.pdf"));
    REQUIRE(QFile::link(path, link));
    const QByteArray before = naervaer::test::bytesOf(path);
    const Problems problems = writeRecoverySheet(sheetFor({}), link);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().code == QStringLiteral("file.is_link"));
    CHECK(naervaer::test::bytesOf(path) == before);
    CHECK_THROWS_AS(writeRecoverySheet(sheetFor({}), folder.path(QStringLiteral("none/ark.pdf"))), Failure);
}
