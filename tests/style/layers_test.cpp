// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/layers.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

TEST_CASE("core includes no screens, ui no app, the program no tests")
{
    CHECK(linesOf(findingsIn(targetFindings, "core/people/a.cpp",
              QStringLiteral(
                  "#include <QString>\n#include <QWidget>\n#include <QtGui/QColor>\n#include \"ui/shell/a.h\"\n")))
        == Lines{2, 3, 4});
    CHECK(linesOf(findingsIn(targetFindings, "ui/shell/a.cpp",
              QStringLiteral("#include <QWidget>\n#include \"app/main.h\"\n#include \"tests/support/catch.h\"\n")))
        == Lines{2, 3});
    CHECK(findingsIn(targetFindings, "core/base/a.cpp", QStringLiteral("#include <QStringView>\n")).empty());
}

TEST_CASE("a layer of core includes what stands left of it and nothing right of it")
{
    CHECK(findingsIn(layerFindings, "core/people/a.cpp",
        QStringLiteral("#include \"core/base/a.h\"\n#include \"core/privacy/a.h\"\n#include \"core/people/b.h\"\n"))
              .empty());
    CHECK(linesOf(findingsIn(layerFindings, "core/people/a.cpp",
              QStringLiteral(
                  "#include \"core/contacts/a.h\"\n#include \"core/rounds/a.h\"\n#include \"core/workspace.h\"\n")))
        == Lines{1, 2, 3});
    CHECK(linesOf(findingsIn(layerFindings, "core/base/a.h", QStringLiteral("#include \"core/storage/a.h\"\n")))
        == Lines{1});
    CHECK(findingsIn(layerFindings, "core/workspace.cpp", QStringLiteral("#include \"core/rounds/a.h\"\n")).empty());
    CHECK(findingsIn(layerFindings, "ui/rounds/a.cpp", QStringLiteral("#include \"core/workspace.h\"\n")).empty());
}

TEST_CASE("areas do not include each other, permitted edges apart")
{
    const QString food = QStringLiteral("#include \"core/food/order.h\"\n");
    CHECK(linesOf(findingsIn(layerFindings, "core/shelter/night.cpp", food)) == Lines{1});
    CHECK(findingsIn(layerFindings, "core/runs/run.cpp", food).empty());
    CHECK(linesOf(findingsIn(layerFindings, "core/food/a.cpp", QStringLiteral("#include \"core/runs/run.h\"\n")))
        == Lines{1});
    CHECK(linesOf(findingsIn(layerFindings, "core/tasks/a.cpp", QStringLiteral("#include \"core/reports/a.h\"\n")))
        == Lines{1});
}

TEST_CASE("the planner uses the standard library only")
{
    CHECK(linesOf(findingsIn(routingFindings, "core/routing/solve.cpp",
              QStringLiteral("#include \"core/routing/solve.h\"\n#include \"core/base/id.h\"\n#include <QString>\n"
                             "#include <vector>\n")))
        == Lines{2, 3});
    CHECK(findingsIn(routingFindings, "core/travel/a.cpp", QStringLiteral("#include <QString>\n")).empty());
}

TEST_CASE("the project's headers are spelt from the root, and the own header comes first")
{
    const SourceTree tree{sourceFile(QStringLiteral("core/base/id.h"), {})};
    const auto read = [&](const char* path, const QString& text) {
        return linesOf(includeFindings(sourceFile(QString::fromUtf8(path), text), tree));
    };
    CHECK(read("core/base/id.cpp", QStringLiteral("#include \"core/base/id.h\"\n#include <map>\n")) == Lines{});
    CHECK(read("core/base/id.cpp", QStringLiteral("#include <map>\n#include \"core/base/id.h\"\n")) == Lines{1});
    CHECK(read("core/base/id.cpp", QString()) == Lines{0});
    CHECK(read("core/base/other.cpp", QStringLiteral("#include <map>\n#include \"id.h\"\n#include <core/base/id.h>\n"))
        == Lines{2, 3});
    CHECK(read("ui/shell/a_test.cpp", QStringLiteral("#include \"a_test.moc\"\n")) == Lines{});
}
