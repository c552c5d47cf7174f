// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/imports/csv_records.h"

#include <memory>

namespace naervaer {

/// One row of cells, as many as there are headers.
struct CsvRow {
    int number = 0; ///< As a spreadsheet shows it: the header is row 1 when it stands first.
    QStringList cells{};
    Problems problems{}; ///< Why the row cannot be used; field is the column's header.
};

/// Reads a spreadsheet's CSV row by row in bounded memory; nothing is dropped but blank rows and empty cells beyond
/// the header. An apostrophe that guards against formulas is taken off again.
///
/// Of the file [csv.unreadable, csv.empty, csv.header_missing when the first row holds numbers or nothing,
/// csv.header_twice with the name, csv.too_many_rows with the limit, csv.quote_unclosed with the row where it began].
/// Of a row [csv.too_many_cells with found and expected, csv.field_too_long with the limit, csv.row_too_long,
/// csv.nul, csv.control_character, csv.bytes_invalid, csv.quote_stray, csv.quote_unclosed].
class CsvReader {
public:
    static constexpr int rowLimit = 1'000'000;

    /// Finds shape and header. `file` is open, allows seeking, and outlives the reader.
    explicit CsvReader(QIODevice& file);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    [[nodiscard]] const CsvShape& shape() const { return m_shape; }
    /// The header row's cells, unnamed ones at the end left out.
    [[nodiscard]] const QStringList& headers() const { return m_headers; }
    /// What is wrong with the file as a whole; known in full after the last row.
    [[nodiscard]] const Problems& problems() const { return m_problems; }
    /// The next row; false at the end, or where reading stopped for a problem of the file.
    [[nodiscard]] bool next(CsvRow& row);

    [[nodiscard]] qint64 bytesRead() const { return m_records.bytesRead(); }
    [[nodiscard]] QByteArray digest() const { return m_records.digest(); }

private:
    class Fields;

    void readHeader();
    void checkHeader();
    [[nodiscard]] QString headerOf(int column) const;
    void refuse(const char* code, const QStringList& values = {});
    void takeFaults(const CsvRecord& record, CsvRow& row);
    void fit(CsvRow& row) const;

    CsvShape m_shape;
    CsvRecords m_records;
    CsvRecord m_record;
    std::unique_ptr<Fields> m_fields;
    QStringList m_headers;
    Problems m_problems;
    int m_count = 0;
};

} // namespace naervaer
