// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that people and spreadsheets put into files: read alike however the file arrives, and saved so that they are
// read again as they were, and by a spreadsheet as words.
#include "core/imports/formula_guard.h"
#include "core/imports/import_plan.h"
#include "core/imports/refused_rows.h"
#include "tests/core/imports/csv_samples.h"
#include "tests/support/catch.h"
#include "tests/support/hostile_texts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace naervaer;
using test::readCsv;

namespace {

/// A file that comes in pieces of a few bytes, as over a slow connection.
class TricklingFile : public QIODevice {
public:
    TricklingFile(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char* out, qint64 wanted) override
    {
        const QByteArray part = m_bytes.mid(pos(), std::min(wanted, m_piece));
        std::copy(part.begin(), part.end(), out);
        return part.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
};

/// A file in which each text stands quoted beside its number.
QByteArray fileOf(const std::vector<test::HostileText>& texts, QChar separator)
{
    QByteArray bytes = (QStringLiteral("Nr") + separator + QStringLiteral("Ord\r\n")).toUtf8();
    for (size_t i = 0; i < texts.size(); ++i) {
        QString cell = texts[i].text;
        cell.replace(u'"', QStringLiteral("\"\""));
        bytes += (QString::number(i) + separator + u'"' + cell + QStringLiteral("\"\r\n")).toUtf8();
    }
    return bytes;
}

JudgedRow refuseAll(const ImportRow& row)
{
    return {row.number(), Verdict::Refused, {{QStringLiteral("test.bad"), QStringLiteral("Ord")}}};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Every hostile text is a cell of its own row, whatever the separator")
{
    const auto& texts = test::hostileTexts();
    for (const QChar separator : {u';', u',', u'\t'}) {
        CAPTURE(separator.unicode());
        const auto content = readCsv(fileOf(texts, separator));
        CHECK(content.shape.separator == separator);
        CHECK(content.problems.empty());
        REQUIRE(content.rows.size() == texts.size());
        for (size_t i = 0; i < texts.size(); ++i) {
            CAPTURE(texts[i].kind, texts[i].text.left(60));
            CHECK(content.rows[i].cells.front() == QString::number(i));
            CHECK(content.rows[i].cells.size() == 2);
            const QString expected = test::asKept(unguardedCell(texts[i].text).simplified());
            const bool isUntouched = test::asKept(content.rows[i].cells[1].simplified()) == expected;
            CHECK((isUntouched || !content.rows[i].problems.empty()));
        }
    }
}

TEST_CASE("Rows are the same in whatever pieces the file arrives")
{
    const QByteArray bytes = "Navn;Note;By\r\n\"Hansen; Anna\";\"siger \"\"hej\"\"\r\nigen\";\xC3\x85rhus\r\n"
                             "\"Kalle\" x;\xF0\x9F\x90\x9F;\xC3\r\n\nOle;\x01;'=1\r\rEva;;\xE2\x82\xAC";
    const auto whole = readCsv(bytes);
    REQUIRE(whole.rows.size() == 4);
    for (qint64 piece = 1; piece <= 9; ++piece) {
        CAPTURE(piece);
        TricklingFile file(bytes, piece);
        CsvReader reader(file);
        CHECK(reader.headers() == whole.headers);
        CsvRow row;
        for (const CsvRow& expected : whole.rows) {
            REQUIRE(reader.next(row));
            CHECK(row.number == expected.number);
            CHECK(row.cells == expected.cells);
            CHECK(row.problems == expected.problems);
        }
        CHECK_FALSE(reader.next(row));
        CHECK(reader.bytesRead() == bytes.size());
        CHECK(reader.digest() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

TEST_CASE("Refused rows are read again with the same cells, whatever stands in them")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("refused.csv"));
    QBuffer source;
    source.setData(fileOf(test::hostileTexts(), u';'));
    REQUIRE(source.open(QIODevice::ReadOnly));
    const ImportFields fields{{QStringLiteral("words"), {QStringLiteral("Ord")}}};
    const ImportReport report = judgeFile(source, {{QString(), QStringLiteral("words")}}, fields, refuseAll, {});
    REQUIRE(*saveRefusedRows(source, report, target, {}) == static_cast<int>(test::hostileTexts().size()));
    const auto before = readCsv(source.data());
    const auto after = readCsv(contentOf(target));
    CHECK(after.problems.empty());
    REQUIRE(after.rows.size() == before.rows.size());
    for (size_t i = 0; i < before.rows.size(); ++i) {
        const test::HostileText& text = test::hostileTexts()[i];
        CAPTURE(text.kind, text.text.left(60));
        const bool isSame = after.rows[i].cells.mid(1) == before.rows[i].cells;
        CHECK(isSame);
    }
}

TEST_CASE("No cell that is written begins as a formula does, and each is read back as it was")
{
    static const QRegularExpression number(QStringLiteral("^\\+[0-9 ]+$"));
    for (const test::HostileText& hostile : test::hostileTexts()) {
        CAPTURE(hostile.kind, hostile.text.left(60));
        const QString cell = guardedCell(hostile.text);
        if (!number.match(cell).hasMatch())
            CHECK_FALSE(QStringView(u"=+-@\t\r").contains(cell[0]));
        const bool isSame = unguardedCell(cell) == hostile.text;
        CHECK(isSame);
    }
    for (const char* quoted : {"'=1", "''=1", "'", "''", "'x", "'+4512345678", "'-"}) {
        CAPTURE(quoted);
        CHECK(unguardedCell(guardedCell(QLatin1String(quoted))) == QLatin1String(quoted));
    }
}
