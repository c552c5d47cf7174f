// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/mirror.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

TEST_CASE("a folder of core without tests is found")
{
    const auto file = [](const char* path) { return sourceFile(QString::fromUtf8(path), QStringLiteral("a\nb\n")); };
    const SourceTree tree{file("core/base/id.h"), file("core/people/person.cpp"), file("core/pch.h"),
        file("tests/core/base/id_test.cpp")};
    const auto findings = mirrorFindings(tree);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].path == QStringLiteral("core/people"));
}

TEST_CASE("lines of core and of its tests are counted per folder and in all")
{
    const SourceTree tree{sourceFile(QStringLiteral("core/base/id.h"), QStringLiteral("a\nb\n")),
        sourceFile(QStringLiteral("core/people/person.h"), QStringLiteral("a\nb\n")),
        sourceFile(QStringLiteral("tests/core/base/id_test.cpp"), QStringLiteral("a\nb\nc\n")),
        sourceFile(QStringLiteral("ui/shell/page.cpp"), QStringLiteral("a\n"))};
    auto lines = coverage(tree);
    CHECK(lines[QStringLiteral("base")].ratio() == 1.5);
    CHECK(lines[QString()].core == 4);
    CHECK(lines[QString()].tests == 3);
}
