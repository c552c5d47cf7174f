// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/contents.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

TEST_CASE("the licence line is asked for in each kind of file")
{
    const QString line = QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later\n");
    CHECK(findingsIn(headFindings, "core/a.cpp", QStringLiteral("//") + line).empty());
    CHECK(findingsIn(headFindings, "resources/migrations/0001_a.sql", QStringLiteral("--") + line).empty());
    CHECK(findingsIn(headFindings, "app/run", QStringLiteral("#!/bin/sh\n#") + line).empty());
    CHECK(linesOf(findingsIn(headFindings, "core/a.cpp", QStringLiteral("\n//") + line)) == Lines{1});
    CHECK(linesOf(findingsIn(headFindings, "core/CMakeLists.txt", QStringLiteral("project(x)\n"))) == Lines{1});
}

TEST_CASE("a header says pragma once outside comments")
{
    const QString line = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    CHECK(findingsIn(headFindings, "core/a.h", line + QStringLiteral("#pragma once\n")).empty());
    CHECK(linesOf(findingsIn(headFindings, "core/a.h", line + QStringLiteral("// #pragma once\n"))) == Lines{0});
}

TEST_CASE("SQL is found outside stores and left alone inside")
{
    const QString sql =
        QStringLiteral("QSqlQuery q;\n// SELECT a\nf(\"SELECT a FROM b\");\nf(\"UPDATE a SET b = 1\");\n"
                       "f(\"Select a person from the list\");\n");
    CHECK(linesOf(findingsIn(sqlFindings, "ui/people/page.cpp", sql)) == Lines{1, 3, 4});
    CHECK(linesOf(findingsIn(sqlFindings, "core/people/person_service.cpp", sql)) == Lines{1, 3, 4});
    CHECK(findingsIn(sqlFindings, "core/people/person_store.cpp", sql).empty());
    CHECK(findingsIn(sqlFindings, "core/storage/database.cpp", sql).empty());
    CHECK(linesOf(findingsIn(sqlFindings, "ui/people/person_store.cpp", sql)) == Lines{1, 3, 4});
}

TEST_CASE("SQL is found in literals of several lines, and not in code that only looks like it")
{
    CHECK(
        linesOf(findingsIn(sqlFindings, "ui/a.cpp", QStringLiteral("f(R\"(\n  SELECT a\n  FROM b)\");\nSELECT (x);\n")))
        == Lines{2});
}

TEST_CASE("core speaks no language")
{
    const QString text = QStringLiteral("f(tr(\"Hello\"));\nstr(1);\n// tr(\nQT_TRANSLATE_NOOP(\"a\", \"b\");\n");
    CHECK(linesOf(findingsIn(languageFindings, "core/people/a.cpp", text)) == Lines{1, 4});
    CHECK(findingsIn(languageFindings, "ui/people/a.cpp", text).empty());
}

TEST_CASE("threads are started in one place")
{
    const QString text = QStringLiteral("std::jthread a;\nQtConcurrent::run(f);\nstd::thread::id b;\n"
                                        "QThread::currentThread();\nstd::this_thread::yield();\nQThread* c;\n");
    CHECK(linesOf(findingsIn(threadFindings, "ui/people/a.cpp", text)) == Lines{1, 2, 6});
    CHECK(findingsIn(threadFindings, "ui/shell/background.cpp", text).empty());
    CHECK(findingsIn(threadFindings, "core/routing/solve.cpp", text).empty());
    CHECK(linesOf(findingsIn(threadFindings, "ui/shell/backgrounds_page.cpp", text)) == Lines{1, 2, 6});
}

TEST_CASE("marks of unfinished work are found in code and comments")
{
    CHECK(linesOf(findingsIn(markFindings, "app/run",
              QStringLiteral("# TO"
                             "DO later\nmktemp /tmp/a.XXXXXX\n# XX"
                             "X\n# FIX"
                             "ME: now\n")))
        == Lines{1, 3, 4});
}
