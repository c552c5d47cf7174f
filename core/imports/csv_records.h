// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/csv_shape.h"

#include <QCryptographicHash>
#include <vector>

namespace naervaer {

/// Something wrong in a record of a CSV file, and in which column (0 is the first).
struct CsvFault {
    QString code; ///< csv.*, see CsvReader.
    int column = 0;
};

/// One row as it stands in the file, quotes and all. What cannot be a character of a cell is U+FFFD in it.
struct CsvRecord {
    int row = 0; ///< As a spreadsheet counts: 1 for the first, blank rows too.
    QString text{};
    std::vector<CsvFault> faults{};
    bool isUnclosed = false; ///< The file ended within quotes.
};

/// Cuts a CSV file into rows, a piece at a time: memory is bounded whatever the file. A broken quote costs its own
/// line only; a quote that is never closed takes the rest of the file, as no one can tell where it should end.
class CsvRecords {
public:
    static constexpr qsizetype fieldLimit = qsizetype(1024) * 1024; ///< Characters. The rest is left out, with a fault.
    static constexpr qsizetype recordLimit = 8 * fieldLimit;

    /// `file` is open and read from its beginning.
    CsvRecords(QIODevice& file, const CsvShape& shape);

    /// The next row that is not blank; false at the end.
    [[nodiscard]] bool next(CsvRecord& record);
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// Of all bytes read until now.
    [[nodiscard]] QByteArray digest() const { return m_hash.result(); }
    /// The device failed half-way: the end is not the end.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    enum class Place { FieldStart, Plain, Quoted, QuoteSeen, Broken };

    bool fill();
    void takeRun(CsvRecord& record);
    [[nodiscard]] bool take(CsvRecord& record, QChar sign);
    [[nodiscard]] QChar checked(CsvRecord& record, QChar sign);
    [[nodiscard]] bool takeUnquoted(CsvRecord& record, QChar sign);
    void takeAfterQuote(CsvRecord& record, QChar sign);
    void keep(CsvRecord& record, QChar sign);
    void endField();
    void startRecord(CsvRecord& record);
    void note(CsvRecord& record, const char* code) const;

    QIODevice& m_file;
    TextDecoder m_decoder;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QChar m_separator;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    int m_skip;
    int m_row = 0;
    bool m_finished = false;
    bool m_failed = false;
    bool m_afterReturn = false;
    Place m_place = Place::FieldStart;
    int m_column = 0;
    qsizetype m_fieldSize = 0;
    bool m_isBlank = true;
};

} // namespace naervaer
