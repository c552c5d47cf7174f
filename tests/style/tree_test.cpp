// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, held against the tree itself. A finding names file and line; the table of permitted edges is in
// layers.cpp.
#include "tests/style/contents.h"
#include "tests/style/layers.h"
#include "tests/style/migrations.h"
#include "tests/style/mirror.h"
#include "tests/style/names.h"
#include "tests/style/samples.h"
#include "tests/style/sizes.h"
#include "tests/style/words.h"

#include <iostream>

using namespace naervaer::style;

namespace {

const SourceTree& tree()
{
    static const SourceTree files = readTree(QStringLiteral(NAERVAER_SOURCE_DIR));
    return files;
}

/// Printed line by line rather than by Catch, which would break long paths in two.
void checkNone(const Findings& findings)
{
    for (const auto& finding : findings)
        std::cout << Catch::StringMaker<Finding>::convert(finding) << std::endl;
    CHECK(findings.size() == 0);
}

template <typename Rule> void checkEachFile(Rule rule)
{
    Findings findings;
    for (const auto& file : tree())
        append(findings, rule(file));
    checkNone(findings);
}

} // namespace

TEST_CASE("the tree was found")
{
    REQUIRE(tree().size() > 20);
}

TEST_CASE("layers: core, ui and app include in one direction")
{
    checkEachFile(targetFindings);
    checkEachFile(layerFindings);
    checkEachFile(routingFindings);
}

TEST_CASE("includes are spelt from the root, own header first")
{
    checkEachFile([](const SourceFile& file) { return includeFindings(file, tree()); });
}

TEST_CASE("files and functions are small")
{
    checkEachFile(sizeFindings);
}

TEST_CASE("names say something")
{
    checkEachFile(nameFindings);
}

TEST_CASE("every source file begins as it should")
{
    checkEachFile(headFindings);
}

TEST_CASE("SQL stands in stores")
{
    checkEachFile(sqlFindings);
}

TEST_CASE("core speaks codes, and ui has a sentence for each")
{
    checkEachFile(languageFindings);
    checkNone(wordFindings(tree()));
}

TEST_CASE("translations are finished")
{
    checkEachFile(translationFindings);
}

TEST_CASE("one place starts threads")
{
    checkEachFile(threadFindings);
}

TEST_CASE("nothing is marked unfinished")
{
    checkEachFile(markFindings);
}

TEST_CASE("released migrations are frozen")
{
    checkNone(migrationFindings(tree()));
}

TEST_CASE("every folder of core has its tests")
{
    checkNone(mirrorFindings(tree()));
    for (const auto& [folder, lines] : coverage(tree())) {
        std::cout << (folder.isEmpty() ? "core in all" : "core/" + folder.toStdString()) << ": " << lines.core
                  << " lines, " << lines.tests << " of tests, ratio " << lines.ratio() << '\n';
    }
    CHECK(coverage(tree()).at(QString()).ratio() >= 0.8); // never lower this, raise it
}
