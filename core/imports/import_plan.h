// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/column_mapping.h"
#include "core/imports/csv_reader.h"
#include "core/imports/import_report.h"

#include <QStringView>
#include <functional>
#include <stop_token>

namespace naervaer {

/// How a long job is followed and stopped. Both may be left empty.
struct ImportControl {
    std::function<void(qint64 done, qint64 of)> progress{}; ///< Bytes of the file; called from the job's thread.
    std::stop_token stop{};
};

/// A row by the fields it fills.
class ImportRow {
public:
    ImportRow(const ColumnMapping& mapping, const QStringList& headers);

    void show(const CsvRow& row) { m_row = &row; }
    [[nodiscard]] int number() const { return m_row->number; }
    /// The trimmed cell of a field, empty when no column fills it.
    [[nodiscard]] QString cell(QStringView field) const;
    [[nodiscard]] bool has(QStringView field) const { return columnOf(field) >= 0; }
    /// The header of the column that fills a field.
    [[nodiscard]] QString header(QStringView field) const;
    [[nodiscard]] const QStringList& cells() const { return m_row->cells; }

private:
    [[nodiscard]] qsizetype columnOf(QStringView field) const;

    QStringList m_fields; ///< By column. Few: they are looked through faster than hashed.
    QStringList m_headers;
    const CsvRow* m_row = nullptr;
};

using JudgeRow = std::function<JudgedRow(const ImportRow&)>;
using WriteRow = std::function<void(const ImportRow&, const JudgedRow&)>;

/// The dry run: every row of the file past `judge`, those the reader refuses apart. Memory does not grow with the
/// rows' content. The file's and the mapping's problems are in the report, then without rows judged after them.
[[nodiscard]] ImportReport judgeFile(QIODevice& file, const ColumnMapping& mapping, const ImportFields& fields,
    const JudgeRow& judge, const ImportControl& control);

/// Reads a judged file once more and hands every row on with its verdict. The caller writes in a transaction and
/// gives it up when there are problems. [import.not_judged when the report cannot be written, import.file_changed,
/// import.stopped, and the file's own]
[[nodiscard]] Problems writeFile(QIODevice& file, const ColumnMapping& mapping, const ImportReport& report,
    const WriteRow& write, const ImportControl& control);

} // namespace naervaer
