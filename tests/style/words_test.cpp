// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/words.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

namespace {

SourceFile rules()
{
    return sourceFile(QStringLiteral("core/people/person_rules.cpp"),
        QStringLiteral("return Problem {QStringLiteral(\"person.name_missing\"), QStringLiteral(\"name\")};\n"
                       "problems.push_back({QStringLiteral(\"person.born_late\"), {}});\n"
                       "// Problem {QStringLiteral(\"person.never_said\")}\n"
                       "f(QStringLiteral(\"person.id\"));\n"));
}

Findings translated(const QString& message)
{
    return findingsIn(translationFindings, "resources/i18n/naervaer_da.ts",
        QStringLiteral("<TS><context>\n<name>naervaer::ui::Page</name>\n") + message
            + QStringLiteral("\n</context></TS>"));
}

} // namespace

TEST_CASE("codes given to problems are read with their lines")
{
    const auto codes = problemCodes(rules(), problemMakers({}));
    REQUIRE(codes.size() == 2);
    CHECK(codes[0].code == QStringLiteral("person.name_missing"));
    CHECK(codes[1].code == QStringLiteral("person.born_late"));
    CHECK(codes[1].line == 2);
}

TEST_CASE("codes handed to a function that makes problems are read too")
{
    const auto file = sourceFile(QStringLiteral("core/base/parse.cpp"),
        QStringLiteral("Problem wrong(const char* code) { return {QString::fromLatin1(code), {}}; }\n"
                       "if (x) return wrong(y ? \"date.late\" : \"date.early\");\n"
                       "return {{QStringLiteral(\"closure.unknown\"), {}}};\n"
                       "begin(Action::Close, QStringLiteral(\"centre.close\"));\n"
                       "undo.push({QStringLiteral(\"centre.open\"), [] {}});\n"));
    const auto codes = problemCodes(file, problemMakers({file}));
    REQUIRE(codes.size() == 3);
    CHECK(codes[0].code == QStringLiteral("date.late"));
    CHECK(codes[1].code == QStringLiteral("date.early"));
    CHECK(codes[2].code == QStringLiteral("closure.unknown"));
}

TEST_CASE("a code without a sentence is found as soon as there are sentences")
{
    CHECK(wordFindings({rules()}).empty());
    const auto words = sourceFile(QStringLiteral("ui/people/people_words.cpp"),
        QStringLiteral("constexpr ProblemSentence all[] = {\n{\"person.name_missing\", \"A name, please.\"},\n"
                       "// \"person.born_late\"\n};\n"));
    const auto findings = wordFindings({rules(), words});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].path == QStringLiteral("core/people/person_rules.cpp"));
    CHECK(findings[0].line == 2);
}

TEST_CASE("unfinished and empty translations are found, vanished ones are not asked for")
{
    CHECK(translated(QStringLiteral("<message><source>a</source><translation>b</translation></message>")).empty());
    CHECK(translated(
        QStringLiteral("<message><source>a</source><translation type=\"vanished\">b</translation></message>"))
              .empty());
    CHECK(linesOf(translated(
              QStringLiteral("<message><source>a</source><translation type=\"unfinished\">b</translation></message>")))
        == Lines{3});
    CHECK(linesOf(translated(QStringLiteral("<message><source>a</source><translation></translation></message>")))
        == Lines{3});
    CHECK(linesOf(translated(QStringLiteral("<message numerus=\"yes\"><source>a</source><translation>"
                                            "<numerusform></numerusform></translation></message>")))
        == Lines{3});
}

TEST_CASE("a context without its namespace is found, and so is a file that cannot be read")
{
    CHECK(linesOf(findingsIn(translationFindings, "resources/i18n/a.ts",
              QStringLiteral("<TS><context>\n<name>Page</name></context></TS>")))
        == Lines{2});
    CHECK(findingsIn(translationFindings, "resources/i18n/a.ts", QStringLiteral("<TS><context>")).size() == 1);
}
