// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/sizes.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

namespace {

std::vector<FunctionSize> read(const QString& text)
{
    return functionSizes(sourceFile(QStringLiteral("core/a.cpp"), text));
}

QString lines(int count)
{
    return QStringLiteral("    f();\n").repeated(count);
}

} // namespace

TEST_CASE("functions are found in namespaces and classes, with their lines")
{
    const auto found = read(QStringLiteral("namespace a {\nclass B : public C {\n    int size() const { return 1; }\n"
                                           "    B& operator=(const B&) noexcept\n    {\n    }\n};\n"
                                           "int B::f(int x)\n{\n    if (x) {\n    }\n}\n}\n"));
    REQUIRE(found.size() == 3);
    CHECK(found[0].name == QStringLiteral("size"));
    CHECK(found[0].lines == 1);
    CHECK(found[1].name == QStringLiteral("operator="));
    CHECK(found[1].lines == 3);
    CHECK(found[2].name == QStringLiteral("f"));
    CHECK(found[2].line == 8);
    CHECK(found[2].lines == 5);
}

TEST_CASE("members initialised with braces belong to the constructor")
{
    const auto found = read(QStringLiteral("A::A(int x) : m_x {x}, m_y {1}\n{\n    f();\n}\n"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == QStringLiteral("A"));
    CHECK(found[0].lines == 4);
}

TEST_CASE("templates, lambdas in constants and test cases are functions, tables are not")
{
    CHECK(read(QStringLiteral("template <class T>\nT f(T x)\n{\n}\n")).size() == 1);
    CHECK(read(QStringLiteral("const auto a = [] {\n    return 1;\n}();\n")).size() == 1);
    CHECK(read(QStringLiteral("TEST_CASE(\"a { b\")\n{\n}\n")).size() == 1);
    CHECK(read(QStringLiteral("const std::vector<int> a {\n    f(1),\n    g {2},\n};\n")).empty());
    CHECK(read(QStringLiteral("const int a[] = {\n    f(1),\n};\nenum class E { a, b };\n")).empty());
    CHECK(read(QStringLiteral("#define F(x) { \\\n x }\nint g() { return 1; }\n")).size() == 1);
}

TEST_CASE("a function of sixty lines may stand, one of sixty-one may not")
{
    const auto body = [](int count) { return QStringLiteral("void f()\n{\n") + lines(count) + QStringLiteral("}\n"); };
    CHECK(findingsIn(sizeFindings, "core/a.cpp", body(57)).empty());
    CHECK(linesOf(findingsIn(sizeFindings, "core/a.cpp", QStringLiteral("\n") + body(58))) == Lines{2});
}

TEST_CASE("files have an end")
{
    CHECK(findingsIn(sizeFindings, "core/a.cpp", lines(400)).empty());
    CHECK(linesOf(findingsIn(sizeFindings, "core/a.cpp", lines(401))) == Lines{0});
    CHECK(findingsIn(sizeFindings, "core/CMakeLists.txt", lines(120)).empty());
    CHECK(linesOf(findingsIn(sizeFindings, "core/CMakeLists.txt", lines(121))) == Lines{0});
}
