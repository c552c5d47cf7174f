// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subject_print.h"

#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/register_folder.h"
#include "ui/print/subject_words.h"
#include "ui/shell/languages.h"

#include <QFileInfo>

using namespace naervaer;
using namespace naervaer::ui;

namespace {

SubjectAccess accessWith(const QString& note, int rows)
{
    SubjectAccess access;
    access.madeAt = QDateTime(QDate(2026, 11, 3), QTime(17, 30), Qt::UTC);
    SubjectSection section{QStringLiteral("contact"), {shown("at", CellKind::Moment), shown("note")}, {}, 0};
    for (int i = 0; i < rows; ++i)
        section.rows.push_back({access.madeAt, note});
    access.sections.push_back(section);
    access.looks.push_back({access.madeAt, QStringLiteral("call")});
    return access;
}

const Organisation foreningen{1, QStringLiteral("Foreningen"), QStringLiteral("DK"), false, {}};

int pagesOf(const QByteArray& pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

TEST_CASE("the copy on paper has as many pages as it needs")
{
    const QByteArray one = subjectPdf(accessWith(QStringLiteral("kort"), 1), foreningen);
    CHECK(one.startsWith("%PDF-"));
    CHECK(pagesOf(one) == 1);
    CHECK(pagesOf(subjectPdf(accessWith(QStringLiteral("kort"), 200), foreningen)) > 3);
}

TEST_CASE("what people wrote is never taken for markup, and a copy is private")
{
    const naervaer::test::RegisterFolder folder;
    const QString path = folder.path(QStringLiteral("kopi.pdf"));
    REQUIRE(writeSubject(accessWith(QStringLiteral("<img src=\"/etc/passwd\"></table><h1>x"), 2), foreningen, path)
                .empty());
    CHECK(QFileInfo(path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(naervaer::test::bytesOf(path).contains("/Subtype /Image"));
}

TEST_CASE("a copy without words that could not be opened is longer by the sentence that says so")
{
    SubjectAccess access = accessWith(QStringLiteral("kort"), 1);
    const auto size = subjectPdf(access, foreningen).size();
    access.sections.front().sealed = 1;
    CHECK(subjectPdf(access, foreningen).size() > size);
}

TEST_CASE("every table and column of a copy has words in each language")
{
    Languages languages;
    for (const QString& language : {QStringLiteral("da"), QStringLiteral("nb"), QStringLiteral("en")}) {
        languages.speak(language);
        QStringList wordless;
        for (const PersonTable& table : Workspace::personTables().tables) {
            if (tableWords(table.table) == table.table)
                wordless << table.table;
            for (const ShownColumn& column : table.shown)
                if (columnWords(column.name) == column.name)
                    wordless << table.table + u'.' + column.name;
        }
        INFO(wordless.join(u' ').toStdString());
        CHECK(wordless.isEmpty());
    }
    languages.speak(QStringLiteral("en"));
}

TEST_CASE("a cell stands in words: codes, lists, days, yes and no; nothing stays empty")
{
    Languages languages;
    languages.speak(QStringLiteral("en"));
    CHECK(cellWords(QStringLiteral("contact"), shown("kind"), QStringLiteral("visit"), {}) == QStringLiteral("Visit"));
    CHECK(
        cellWords(QStringLiteral("person"), shown("languages", CellKind::Words), QStringList{QStringLiteral("da")}, {})
        == QStringLiteral("Danish"));
    CHECK(cellWords(QStringLiteral("person"), shown("municipality_code"), QStringLiteral("0751"), {})
        == QStringLiteral("Aarhus"));
    CHECK(
        cellWords(QStringLiteral("person"), shown("is_protected", CellKind::YesNo), true, {}) == QStringLiteral("Yes"));
    CHECK(cellWords(QStringLiteral("person"), shown("birth_year", CellKind::Number), QVariant(), {}).isEmpty());
    CHECK(cellWords(QStringLiteral("concern"), shown("text"), QStringLiteral("visit"), {}) == QStringLiteral("visit"));
    CHECK(
        cellWords(QStringLiteral("person_phone"), shown("number"), QStringLiteral("+4512345678"), QStringLiteral("DK"))
        == QStringLiteral("12 34 56 78"));
    CHECK(cellWords(
              QStringLiteral("person_relation"), shown("phone"), QStringLiteral("+4741234567"), QStringLiteral("NO"))
        == QStringLiteral("412 34 567"));
    CHECK(purposeWords(QStringLiteral("subject_access")) == QStringLiteral("Copy of everything, for the person"));
}
