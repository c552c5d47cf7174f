// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"

#include "core/base/failure.h"
#include "core/imports/refused_rows.h"
#include "tests/core/imports/csv_samples.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace naervaer;
using test::words;

namespace {

const ImportFields fields{{QStringLiteral("name"), words("Navn")}, {QStringLiteral("town"), words("By")}};

/// New but for those called "old" (same), "other" (conflict) and "bad" (refused).
JudgedRow judged(const ImportRow& row)
{
    const QString name = row.cell(QStringLiteral("name"));
    JudgedRow verdict{row.number(), Verdict::New};
    if (name == u"old")
        verdict.verdict = Verdict::Same;
    else if (name == u"other")
        verdict.verdict = Verdict::Conflict;
    else if (name == u"bad")
        verdict = {row.number(), Verdict::Refused, {{QStringLiteral("test.bad"), row.header(QStringLiteral("name"))}}};
    return verdict;
}

struct Imported {
    explicit Imported(const QByteArray& bytes)
    {
        file.setData(bytes);
        file.open(QIODevice::ReadOnly);
        mapping = guessMapping(CsvReader(file).headers(), fields);
    }
    ImportReport report(const ImportControl& control = {}) { return judgeFile(file, mapping, fields, judged, control); }
    QBuffer file;
    ColumnMapping mapping;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

} // namespace

TEST_CASE("A dry run gives each row one verdict")
{
    Imported import("Navn;By\nnew;A\nold;B\nother;C\nbad;D\nnew;E;F\n");
    const ImportReport report = import.report();
    CHECK(report.mayBeWritten());
    CHECK(report.rows.size() == 5);
    CHECK(report.count(Verdict::New) == 1);
    CHECK(report.count(Verdict::Same) == 1);
    CHECK(report.count(Verdict::Conflict) == 1);
    CHECK(report.count(Verdict::Refused) == 2);
}

TEST_CASE("The JSON is what scripts rely on")
{
    Imported import("Navn;By\nnew;A\nbad;D\nnew;E;F\n");
    const QByteArray json = QJsonDocument(toJson(import.report())).toJson(QJsonDocument::Compact);
    CHECK(json
        == R"({"conflict":0,"new":1,"refusals":[{"column":"Navn","reason":"test.bad","row":3},)"
           R"({"column":"","reason":"csv.too_many_cells","row":4}],"refused":2,"rows":3,"same":0})");
}

TEST_CASE("A problem of the whole file is a refusal of row 0, and nothing may be written")
{
    Imported import("Navn;By;Navn\nnew;A;B\n");
    const ImportReport report = import.report();
    CHECK_FALSE(report.mayBeWritten());
    CHECK(report.rows.empty());
    const QJsonArray refusals = toJson(report)[QStringLiteral("refusals")].toArray();
    REQUIRE(refusals.size() == 1);
    CHECK(refusals[0][QStringLiteral("row")] == 0);
    CHECK(refusals[0][QStringLiteral("reason")] == QStringLiteral("csv.header_twice"));
}

TEST_CASE("A mapping that cannot be used stops the dry run before the first row")
{
    Imported import("Navn;By\nnew;A\n");
    import.mapping.fields = words("name name");
    const ImportReport report = import.report();
    CHECK(report.rows.empty());
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].code == QStringLiteral("mapping.field_twice"));
}

TEST_CASE("A stopped dry run says that it was")
{
    Imported import("Navn;By\nnew;A\nnew;B\n");
    std::stop_source stop;
    stop.request_stop();
    const ImportReport report = import.report({{}, stop.get_token()});
    CHECK(report.isStopped);
    CHECK(report.rows.empty());
    CHECK_FALSE(report.mayBeWritten());
}

TEST_CASE("Progress is told in bytes of the file")
{
    QByteArray bytes = "Navn;By\n";
    for (int row = 0; row < 2000; ++row)
        bytes += "new;A\n";
    Imported import(bytes);
    std::vector<qint64> seen;
    (void)import.report({[&](qint64 done, qint64 of) {
        CHECK(of == bytes.size());
        seen.push_back(done);
    }});
    CHECK(seen.size() == 4);
    CHECK(seen.back() <= bytes.size());
}

TEST_CASE("Writing sees the rows of the dry run with their verdicts")
{
    Imported import("Navn;By\nnew;A\nold;B\nbad;C\n");
    QStringList seen;
    const auto report = import.report();
    const Problems problems = writeFile(import.file, import.mapping, report,
        [&](const ImportRow& row, const JudgedRow& verdict) {
            seen.append(row.cell(QStringLiteral("town")) + u' ' + codeOf(verdict.verdict));
        },
        {});
    CHECK(problems.empty());
    CHECK(seen == QStringList{QStringLiteral("A new"), QStringLiteral("B same"), QStringLiteral("C refused")});
}

TEST_CASE("A file that was changed after the dry run is not written")
{
    const QByteArray changed = GENERATE(QByteArray("Navn;By\nnew;A\nnew;C\n"), QByteArray("Navn;By\nnew;A\n"),
        QByteArray("Navn;By\nnew;A\nnew;B\nnew;C\n"), QByteArray("Navn;Town\nnew;A\nnew;B\n"));
    Imported before("Navn;By\nnew;A\nnew;B\n");
    const auto report = before.report();
    Imported after(changed);
    const Problems problems =
        writeFile(after.file, before.mapping, report, [](const ImportRow&, const JudgedRow&) {}, {});
    CHECK(problems == Problems{{QStringLiteral("import.file_changed"), {}}});
}

TEST_CASE("What was not judged to the end is not written, and writing can be stopped")
{
    Imported import("Navn;By\nnew;A\n");
    const auto nothing = [](const ImportRow&, const JudgedRow&) {};
    ImportReport report = import.report();
    std::stop_source stop;
    stop.request_stop();
    CHECK(writeFile(import.file, import.mapping, report, nothing, {{}, stop.get_token()})
        == Problems{{QStringLiteral("import.stopped"), {}}});
    report.isStopped = true;
    CHECK(writeFile(import.file, import.mapping, report, nothing, {})
        == Problems{{QStringLiteral("import.not_judged"), {}}});
}

TEST_CASE("Refused rows are saved to be mended: reason, cells, separator, mark, line ends, guards")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("refused.csv"));
    Imported import("Navn,By\nnew,A\nbad,\"=1,\"\"2\"\"\"\nbad,+4512345678\n");
    RefusedWords spoken;
    spoken.header = QStringLiteral("Årsag");
    spoken.reason = [](const Problem&) { return QStringLiteral("dur ikke, desværre"); };
    CHECK(*saveRefusedRows(import.file, import.report(), target, spoken) == 2);
    CHECK(contentOf(target)
        == "\xEF\xBB\xBF\xC3\x85rsag,Navn,By\r\n\"Navn: dur ikke, desv\xC3\xA6rre\",bad,\"'=1,\"\"2\"\"\"\r\n"
           "\"Navn: dur ikke, desv\xC3\xA6rre\",bad,+4512345678\r\n");
}

TEST_CASE("The file of refused rows can be read again, with the same cells")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("refused.csv"));
    Imported import("Navn;By\nbad;\"-et; to\ntre\"\nbad;@x\nnew;y\n");
    (void)*saveRefusedRows(import.file, import.report(), target, {});
    const auto again = test::readCsv(contentOf(target));
    CHECK(again.headers == words("reason Navn By"));
    REQUIRE(again.rows.size() == 2);
    CHECK(again.rows[0].cells
        == QStringList{QStringLiteral("Navn: test.bad"), QStringLiteral("bad"), QStringLiteral("-et; to\ntre")});
    CHECK(again.rows[1].cells[2] == QStringLiteral("@x"));
}

TEST_CASE("Cells that must not leave the program are kept out of the file of refused rows")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("refused.csv"));
    Imported import("Navn;By;Om secret\nbad;secret;\nbad;\"two\nsecret lines\";secret\n");
    RefusedWords spoken;
    spoken.reason = [](const Problem&) { return QStringLiteral("secret is no name"); };
    spoken.cell = [](QString cell) { return cell.replace(QStringLiteral("secret"), QStringLiteral("xx")); };
    CHECK(*saveRefusedRows(import.file, import.report(), target, spoken) == 2);
    CHECK_FALSE(contentOf(target).contains("secret"));
    CHECK(contentOf(target).contains("\"two\nxx lines\";xx"));
}

TEST_CASE("An earlier file of refused rows stays whole when the new one cannot be written")
{
    QTemporaryDir folder;
    Imported import("Navn;By\nbad;x\n");
    CHECK_THROWS_AS(
        (void)saveRefusedRows(import.file, import.report(), folder.filePath(QStringLiteral("none/refused.csv")), {}),
        Failure);
    const QString target = folder.filePath(QStringLiteral("refused.csv"));
    const auto report = import.report();
    CHECK(*saveRefusedRows(import.file, report, target, {}) == 1);
    const QByteArray before = contentOf(target);
    Imported other("Navn;By\n");
    CHECK_FALSE(saveRefusedRows(other.file, report, target, {}).ok());
    CHECK(contentOf(target) == before);
}
