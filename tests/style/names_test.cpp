// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/style/names.h"

#include "tests/style/samples.h"

using namespace naervaer::style;

TEST_CASE("types and files whose name says nothing are found")
{
    CHECK(linesOf(findingsIn(nameFindings, "core/a.h",
              QStringLiteral("class CallManager;\nstruct PersonData {\n};\nenum class InfoKind { a };\n"
                             "using RowHandler = int;\nclass StringUtils {};\n")))
        == Lines{1, 2, 4, 5, 6});
    CHECK(linesOf(findingsIn(nameFindings, "core/base/string_utils.h", QString())) == Lines{0});
    CHECK(linesOf(findingsIn(nameFindings, "ui/data/page.cpp", QString())) == Lines{0});
}

TEST_CASE("helpers are people, Qt's names are Qt's, and parts of words are words of their own")
{
    CHECK(findingsIn(nameFindings, "core/organisation/helper.h",
        QStringLiteral(
            "class QFileInfo;\nclass QMimeData;\nstruct Helper {};\nclass Database {};\nstruct Informed {};\n"
            "QVariant data(int role) const;\nbool setData();\n"))
              .empty());
    CHECK(findingsIn(nameFindings, "core/storage/database.h", QString()).empty());
}
