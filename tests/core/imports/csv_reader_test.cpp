// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/csv_reader.h"

#include "tests/core/imports/csv_samples.h"
#include "tests/support/catch.h"

#include <random>

using namespace naervaer;
using test::readCsv;
using test::words;

namespace {

Problem of(const char* code, const char* field = "", const QStringList& values = {})
{
    return {QString::fromUtf8(code), QString::fromUtf8(field), values};
}

/// A file of any size that is never in memory: the header, then the same line again and again.
class EndlessFile : public QIODevice {
public:
    EndlessFile(QByteArray head, QByteArray line, qint64 size)
        : m_head(std::move(head)), m_line(std::move(line)), m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char* out, qint64 wanted) override
    {
        const qint64 from = pos();
        const qint64 count = std::min(wanted, m_size - from);
        for (qint64 i = 0; i < count; ++i) {
            const qint64 at = from + i;
            out[i] = at < m_head.size() ? m_head[at] : m_line[(at - m_head.size()) % m_line.size()];
        }
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_line;
    qint64 m_size;
};

class FailingFile : public EndlessFile {
public:
    FailingFile() : EndlessFile("Navn;By\n", "Anna;Aarhus\n", 1'000'000) { }

protected:
    qint64 readData(char* out, qint64 wanted) override
    {
        return pos() > 400'000 && ++m_reads > 3 ? -1 : EndlessFile::readData(out, std::min<qint64>(wanted, 50'000));
    }

private:
    int m_reads = 0;
};

} // namespace

TEST_CASE("Cells come as they stand, quotes and line ends within them too")
{
    const auto content =
        readCsv("Navn;Note;By\r\n\"Hansen; Anna\";\"siger \"\"hej\"\"\";Aarhus\r\n Ole ;\"et\r\nto\";\r\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0].cells
        == QStringList{QStringLiteral("Hansen; Anna"), QStringLiteral("siger \"hej\""), QStringLiteral("Aarhus")});
    CHECK(content.rows[1].cells == QStringList{QStringLiteral("Ole"), QStringLiteral("et\nto"), QString()});
    CHECK(content.problems.empty());
}

TEST_CASE("Rows are numbered as a spreadsheet shows them")
{
    const auto content = readCsv("Navn;By\nA;1\n\nB;\"x\ny\"\n;;\r\nC;3\rD;4");
    REQUIRE(content.rows.size() == 4);
    CHECK(content.rows[0].number == 2);
    CHECK(content.rows[1].number == 4);
    CHECK(content.rows[2].number == 6);
    CHECK(content.rows[3].number == 7);
    CHECK(content.rows[3].cells == words("D 4"));
}

TEST_CASE("Tabs separate without being taken for blanks")
{
    const auto content = readCsv("Navn\tTelefon\tBy\nAnna\t\tAarhus\n\t12345678\tSkive\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0].cells == QStringList{QStringLiteral("Anna"), QString(), QStringLiteral("Aarhus")});
    CHECK(content.rows[1].cells == QStringList{QString(), QStringLiteral("12345678"), QStringLiteral("Skive")});
}

TEST_CASE("A quote inside a word is a sign like any other")
{
    const auto content = readCsv("Navn;By\nHans \"Kalle\" Hansen;Aarhus\n");
    REQUIRE(content.rows.size() == 1);
    CHECK(content.rows[0].cells[0] == QStringLiteral("Hans \"Kalle\" Hansen"));
    CHECK(content.rows[0].problems.empty());
}

TEST_CASE("A stray quote costs its own line only")
{
    const auto content = readCsv("Navn;By\n\"Kalle\" Hansen;Aarhus\nOle;\"Skive\"\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0].problems == Problems{of("csv.quote_stray", "Navn")});
    CHECK(content.rows[1].problems.empty());
    CHECK(content.rows[1].cells == words("Ole Skive"));
    CHECK(content.problems.empty());
}

TEST_CASE("A quote that is never closed is named with the row where it began")
{
    const auto content = readCsv("Navn;By\nAnna;Aarhus\nOle;\"Skive\nEva;Ribe\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[1].number == 3);
    CHECK(content.rows[1].problems == Problems{of("csv.quote_unclosed", "By", {QStringLiteral("3")})});
    CHECK(content.problems == Problems{of("csv.quote_unclosed", "", {QStringLiteral("3")})});
    CHECK(readCsv("\"Navn;By\nAnna;Aarhus\n").codes().contains(QStringLiteral("csv.quote_unclosed")));
}

TEST_CASE("A row with more cells than headers is refused, one with fewer is filled up")
{
    const auto content = readCsv("Navn;By\nA;B;C\nD\nE;F;;;\n");
    REQUIRE(content.rows.size() == 3);
    CHECK(content.rows[0].problems == Problems{of("csv.too_many_cells", "", words("3 2"))});
    CHECK(content.rows[0].cells.size() == 3);
    CHECK(content.rows[1].cells == QStringList{QStringLiteral("D"), QString()});
    CHECK(content.rows[2].cells == words("E F"));
    CHECK(content.rows[2].problems.empty());
}

TEST_CASE("NULs, control characters and bytes of another encoding refuse their row and name the column")
{
    const auto content = readCsv(QByteArray("Navn;By\nÆ\0;B\nC;D\x07\nÅ\x85;x\nG;Ø\xFF\nI;J\n", 33));
    REQUIRE(content.rows.size() == 5);
    CHECK(content.rows[0].problems == Problems{of("csv.nul", "Navn")});
    CHECK(content.rows[1].problems == Problems{of("csv.control_character", "By")});
    CHECK(content.rows[2].problems == Problems{of("csv.bytes_invalid", "Navn")});
    CHECK(content.rows[3].problems == Problems{of("csv.bytes_invalid", "By")});
    CHECK(content.rows[4].problems.empty());
}

TEST_CASE("A cell of ten million characters is refused and kept short, and the next row is read")
{
    const QByteArray cell = GENERATE(QByteArray(10'000'000, 'x'), '"' + QByteArray(10'000'000, 'x') + '"');
    const auto content = readCsv("Navn;Note;By\nAnna;" + cell + ";Ribe\nOle;;Skive\n");
    REQUIRE(content.rows.size() == 2);
    REQUIRE(content.rows[0].problems.size() == 1);
    CHECK(content.rows[0].problems[0].code == QStringLiteral("csv.field_too_long"));
    CHECK(content.rows[0].problems[0].field == QStringLiteral("Note"));
    CHECK(content.rows[0].cells[1].size() <= CsvRecords::fieldLimit);
    CHECK(content.rows[0].cells[2] == QStringLiteral("Ribe"));
    CHECK(content.rows[1].cells[2] == QStringLiteral("Skive"));
}

TEST_CASE("A row of endless cells is refused and kept short")
{
    const QByteArray cell = QByteArray(999, 'b') + ';';
    const auto content = readCsv("Navn;By\nA;" + cell.repeated(CsvRecords::recordLimit / 1000 + 100) + "\nC;D\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0].problems.front().code == QStringLiteral("csv.row_too_long"));
    CHECK(content.rows[0].cells.join(u';').size() <= CsvRecords::recordLimit);
    CHECK(content.rows[1].cells == words("C D"));
}

TEST_CASE("A row of a hundred thousand cells is refused with their number")
{
    const auto content = readCsv("Navn;By\nA;" + QByteArray("b;").repeated(100'000) + "c\nC;D\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0].problems == Problems{of("csv.too_many_cells", "", words("100002 2"))});
    CHECK(content.rows[1].cells == words("C D"));
}

TEST_CASE("A file without rows or without headers says so")
{
    CHECK(readCsv("").codes() == words("csv.empty"));
    CHECK(readCsv("\xEF\xBB\xBF").codes() == words("csv.empty"));
    CHECK(readCsv("\n\n;;;\n").codes() == words("csv.header_missing"));
    CHECK(readCsv("Anna Hansen;12 34 56 78;Aarhus\n").codes() == words("csv.header_missing"));
    CHECK(readCsv("Anna;03-11-1950\n").codes() == words("csv.header_missing"));
    CHECK(readCsv("Navn;Telefon 2\nA;B\n").codes().isEmpty());
    CHECK(readCsv("Navn;By").codes().isEmpty());
    CHECK(readCsv(QByteArray("Na\0vn;By\nA;B\n", 13)).codes() == words("csv.nul"));
}

TEST_CASE("Two columns of the same name are refused; unnamed ones at the end are not columns")
{
    const auto twice = readCsv("Navn;By;navn\nA;B;C\n");
    CHECK(twice.problems == Problems{of("csv.header_twice", "", words("navn"))});
    CHECK(twice.rows.empty());
    const auto unnamed = readCsv("Navn;By;;\nA;B;;\nA;B;C;\n");
    CHECK(unnamed.headers == words("Navn By"));
    CHECK(unnamed.rows[0].problems.empty());
    CHECK(unnamed.rows[1].problems.size() == 1);
    CHECK(readCsv("Navn;;By;;x\nA;;B;;C\n").problems.empty());
}

TEST_CASE("A file of ten million rows is stopped at a million, without being kept")
{
    EndlessFile file("Navn\n", "A\n", 20'000'005);
    CsvReader reader(file);
    CsvRow row;
    int count = 0;
    while (reader.next(row))
        ++count;
    CHECK(count == CsvReader::rowLimit);
    CHECK(reader.problems() == Problems{of("csv.too_many_rows", "", words("1000000"))});
}

TEST_CASE("A disk that fails half-way is not the end of the file")
{
    FailingFile file;
    CsvReader reader(file);
    CsvRow row;
    while (reader.next(row)) { }
    CHECK(reader.problems() == Problems{of("csv.unreadable")});
}

TEST_CASE("The apostrophe that guards against formulas is taken off again")
{
    const auto content = readCsv("Navn;Note\n'=Ole;'hej\n'+4512;'-x\n");
    CHECK(content.rows[0].cells == words("=Ole 'hej"));
    CHECK(content.rows[1].cells == words("'+4512 -x"));
}

TEST_CASE("Whatever the bytes, reading ends, and every line that holds something is a row")
{
    std::mt19937 random(20261103); // the same bytes on every run
    const QByteArray signs("ab1;;,\t\"\"\n\n\r \0\x80\xC3\xB8\xFF='+", 21);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = round % 2 == 0 ? QByteArray("Navn;By\n") : QByteArray();
        for (auto count = random() % 80; count > 0; --count)
            bytes.append(round % 3 == 0 ? static_cast<char>(random() % 256) : signs[random() % signs.size()]);
        const auto content = readCsv(bytes);
        int latest = 0;
        for (const CsvRow& row : content.rows) {
            CHECK(row.number > latest);
            CHECK(row.cells.size() >= content.headers.size());
            latest = row.number;
        }
        if (content.headers.isEmpty())
            CHECK_FALSE(content.problems.empty());
    }
}
