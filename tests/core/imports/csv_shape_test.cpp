// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/csv_shape.h"

#include "tests/core/imports/csv_samples.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace naervaer;
using test::readCsv;

namespace {

const QString sample = QStringLiteral("Navn;By\r\nSøren Ærø;Åbenrå\r\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(sample);
}

CsvShape shapeOf(const QByteArray& bytes)
{
    return readCsv(bytes).shape;
}

} // namespace

TEST_CASE("Each encoding that a spreadsheet writes is found and read alike")
{
    const auto [bytes, encoding] =
        GENERATE(table<QByteArray, CsvEncoding>({{encoded(QStringConverter::Utf8, false), CsvEncoding::Utf8},
            {"\xEF\xBB\xBF" + sample.toUtf8(), CsvEncoding::Utf8},
            {encoded(QStringConverter::Utf16LE, true), CsvEncoding::Utf16Le},
            {encoded(QStringConverter::Utf16BE, true), CsvEncoding::Utf16Be},
            {encoded(QStringConverter::Utf16LE, false), CsvEncoding::Utf16Le},
            {encoded(QStringConverter::Utf16BE, false), CsvEncoding::Utf16Be},
            {sample.toLatin1(), CsvEncoding::Windows1252}}));
    const auto content = readCsv(bytes);
    CHECK(content.shape.encoding == encoding);
    CHECK(content.headers == QStringList{QStringLiteral("Navn"), QStringLiteral("By")});
    REQUIRE(content.rows.size() == 1);
    CHECK(content.rows[0].cells == QStringList{QStringLiteral("Søren Ærø"), QStringLiteral("Åbenrå")});
    CHECK(content.rows[0].problems.empty());
}

TEST_CASE("Windows-1252 has signs where Latin-1 has controls, and five holes")
{
    const auto content = readCsv("Navn;B\nS\xF8ren;\x80 \x96 \x9F\nx\xF8;\x81\n");
    REQUIRE(content.rows.size() == 2);
    CHECK(content.rows[0].cells[1] == QStringLiteral("€ – Ÿ"));
    REQUIRE(content.rows[1].problems.size() == 1);
    CHECK(content.rows[1].problems[0] == Problem{QStringLiteral("csv.bytes_invalid"), QStringLiteral("B")});
}

TEST_CASE("The first special letter may stand far down in the file")
{
    QByteArray bytes = "Navn;By\n";
    while (bytes.size() < 300'000)
        bytes += "Anna;Aarhus\n";
    const auto windows = readCsv(bytes + "S\xF8ren;By\n");
    CHECK(windows.shape.encoding == CsvEncoding::Windows1252);
    CHECK(windows.rows.back().cells[0] == QStringLiteral("Søren"));
    const auto utf8 = readCsv(bytes + "S\xC3\xB8ren;By\n");
    CHECK(utf8.shape.encoding == CsvEncoding::Utf8);
    CHECK(utf8.rows.back().cells[0] == QStringLiteral("Søren"));
}

TEST_CASE("One stray byte does not turn a file of UTF-8 into another encoding: its row is refused")
{
    const auto content = readCsv("Navn;By\nSøren;Åbenrå\nJ\xF8rn;By\nÆgir;Ølgod\n");
    CHECK(content.shape.encoding == CsvEncoding::Utf8);
    REQUIRE(content.rows.size() == 3);
    CHECK(content.rows[0].problems.empty());
    REQUIRE(content.rows[1].problems.size() == 1);
    CHECK(content.rows[1].problems[0] == Problem{QStringLiteral("csv.bytes_invalid"), QStringLiteral("Navn")});
    CHECK(content.rows[2].cells[1] == QStringLiteral("Ølgod"));
}

TEST_CASE("A character cut off by the end of the file is noticed")
{
    CHECK(readCsv("Navn;By\nSøren;Ærø\nAnna;\xC3").rows.back().problems.size() == 1);
    CHECK(readCsv(encoded(QStringConverter::Utf16LE, true) + 'x').rows.back().problems.size() == 1);
    const QByteArray halfPair = encoded(QStringConverter::Utf16LE, true) + QByteArray("a\0\x3D\xD8", 4);
    CHECK(readCsv(halfPair).rows.back().problems.size() == 1);
}

TEST_CASE("The separator is what stands alike in every row")
{
    CHECK(shapeOf("Navn;Adresse\nHansen, Anna;Vej 1, 2. tv\n").separator == u';');
    CHECK(shapeOf("Name,Town\nAnna,Aarhus\n").separator == u',');
    CHECK(shapeOf("Navn\tBy\nAnna;x\tAarhus\n").separator == u'\t');
    CHECK(shapeOf("\"Navn; kaldet\",By\n\"a;b;c\",d\n").separator == u',');
    CHECK(shapeOf("Navn, fornavn;By\nHansen, Anna;Aarhus\n").separator == u';');
    CHECK(shapeOf("Navn\nAnna\n").separator == u';');
    CHECK(shapeOf("").separator == u';');
}

TEST_CASE("A row of several lines within quotes is one row when the separator is judged")
{
    CHECK(shapeOf("Navn,Note\nAnna,\"et\nto;\ntre;\"\nOle,x\n").separator == u',');
}

TEST_CASE("Characters cut in two by the pieces of reading come out whole, broken ones take nothing with them")
{
    const auto encoding = GENERATE(CsvEncoding::Utf8, CsvEncoding::Utf16Le, CsvEncoding::Utf16Be);
    const QString text = QStringLiteral("aø€😀\nb");
    QStringEncoder encoder(encoding == CsvEncoding::Utf8 ? QStringConverter::Utf8
            : encoding == CsvEncoding::Utf16Le           ? QStringConverter::Utf16LE
                                                         : QStringConverter::Utf16BE);
    const QByteArray bytes = encoder.encode(text);
    TextDecoder decoder(encoding);
    QString read;
    for (const char byte : bytes)
        read += decoder.decode(QByteArray(1, byte));
    CHECK(read + decoder.finish() == text);

    TextDecoder broken(CsvEncoding::Utf8);
    read = broken.decode("x\xC3");
    read += broken.decode("\ny");
    CHECK(read + broken.finish() == QStringLiteral("x\uFFFD\ny"));
}
