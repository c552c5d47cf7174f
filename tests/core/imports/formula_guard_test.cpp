// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/formula_guard.h"

#include "tests/support/catch.h"

using namespace naervaer;

TEST_CASE("Cells that could be formulas get an apostrophe, phones do not")
{
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    for (const char* formula :
        {"=1+1", "+1+1", "-2", "@SUM(A1)", "\tx", "\rx", "+45 12 34 call", "+", "=HYPERLINK(\"x\")"})
        CHECK(guardedCell(text(formula)) == u'\'' + text(formula));
    for (const char* plain : {"", "Anna", "+4512345678", "+45 12 34 56 78", "12-34", "a=b", "'x"})
        CHECK(guardedCell(text(plain)) == text(plain));
}

TEST_CASE("Guarding can be undone")
{
    for (const char* cell : {"=1+1", "-x", "@", "+4512345678", "Anna", "'Anna", "''", "'"})
        CHECK(unguardedCell(guardedCell(QString::fromLatin1(cell))) == QString::fromLatin1(cell));
}

TEST_CASE("A cell is quoted when it must be")
{
    CHECK(quotedCell(QStringLiteral("Anna"), u';') == QStringLiteral("Anna"));
    CHECK(quotedCell(QStringLiteral("a;b"), u';') == QStringLiteral("\"a;b\""));
    CHECK(quotedCell(QStringLiteral("a;b"), u',') == QStringLiteral("a;b"));
    CHECK(quotedCell(QStringLiteral("5\" rør"), u';') == QStringLiteral("\"5\"\" rør\""));
    CHECK(quotedCell(QStringLiteral("et\nto"), u';') == QStringLiteral("\"et\nto\""));
    CHECK(quotedCell(QStringLiteral(" x"), u';') == QStringLiteral("\" x\""));
}
