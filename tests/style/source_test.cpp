// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/samples.h"

using namespace naervaer::style;

namespace {

QString codeOf(const QString& text)
{
    return sourceFile(QStringLiteral("core/a.cpp"), text).code;
}

} // namespace

TEST_CASE("comments are blanked and their line breaks kept")
{
    CHECK(codeOf(QStringLiteral("a // b\nc /* d\n e */ f")) == QStringLiteral("a     \nc     \n      f"));
    CHECK(codeOf(QStringLiteral("a /* never closed")) == QStringLiteral("a                "));
}

TEST_CASE("a slash in a string begins no comment")
{
    const auto file = sourceFile(QStringLiteral("core/a.cpp"), QStringLiteral("f(\"http://x\"); // y"));
    CHECK(file.code == QStringLiteral("f(\"        \");     "));
    CHECK(file.uncommented == QStringLiteral("f(\"http://x\");     "));
}

TEST_CASE("escaped quotes, raw strings and digit separators do not confuse the reader")
{
    CHECK(codeOf(QStringLiteral("a = \"x\\\"{\"; b")) == QStringLiteral("a = \"    \"; b"));
    CHECK(codeOf(QStringLiteral("R\"(a\"{)\" b")) == QStringLiteral("R\"(   )\" b"));
    CHECK(codeOf(QStringLiteral("R\"x(a)\"{)x\" b")) == QStringLiteral("R\"x(    )x\" b"));
    CHECK(codeOf(QStringLiteral("n = 1'000'000; c = '{';")) == QStringLiteral("n = 1'000'000; c = ' ';"));
    CHECK(codeOf(QStringLiteral("c = u'{'; d = '\\'';")) == QStringLiteral("c = u' '; d = '  ';"));
}

TEST_CASE("includes are read in order with their lines, comments left out")
{
    const auto found = includes(sourceFile(QStringLiteral("core/a.cpp"),
        QStringLiteral("#include \"core/a.h\"\n\n// #include <x>\n#include <QString>\n")));
    REQUIRE(found.size() == 2);
    CHECK(found[0].target == QStringLiteral("core/a.h"));
    CHECK(found[0].quoted);
    CHECK(found[1].target == QStringLiteral("QString"));
    CHECK_FALSE(found[1].quoted);
    CHECK(found[1].line == 4);
}

TEST_CASE("a file that is not C++ is read as it is")
{
    const auto file = sourceFile(QStringLiteral("tests/run"), QStringLiteral("# it's // here\n"));
    CHECK(file.code == file.text);
}
