// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_plan.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr int rowsBetweenReports = 500;

/// Tells now and then how far the reader is, and asks whether to go on.
class Pace {
public:
    Pace(const QIODevice& file, const ImportControl& control) : m_size(file.size()), m_control(control) { }

    [[nodiscard]] bool goesOn(const CsvReader& reader)
    {
        if (m_rows++ % rowsBetweenReports == 0 && m_control.progress)
            m_control.progress(reader.bytesRead(), m_size);
        return !m_control.stop.stop_requested();
    }

private:
    qint64 m_size;
    const ImportControl& m_control;
    int m_rows = 0;
};

Problems refused(const char* code)
{
    return {{QString::fromLatin1(code), {}}};
}

} // namespace

ImportRow::ImportRow(const ColumnMapping& mapping, const QStringList& headers)
    : m_fields(mapping.fields), m_headers(headers)
{
}

qsizetype ImportRow::columnOf(QStringView field) const
{
    const auto column =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const QString& each) { return each == field; });
    return column == m_fields.end() ? -1 : column - m_fields.begin();
}

QString ImportRow::cell(QStringView field) const
{
    const qsizetype column = columnOf(field);
    return column < 0 ? QString() : m_row->cells.value(column).trimmed();
}

QString ImportRow::header(QStringView field) const
{
    const qsizetype column = columnOf(field);
    return column < 0 ? QString() : m_headers.value(column);
}

ImportReport judgeFile(QIODevice& file, const ColumnMapping& mapping, const ImportFields& fields, const JudgeRow& judge,
    const ImportControl& control)
{
    CsvReader reader(file);
    ImportReport report;
    report.headers = reader.headers();
    if (reader.problems().empty())
        report.problems = checkMapping(mapping, report.headers, fields);
    if (!report.problems.empty())
        return report;
    ImportRow row(mapping, report.headers);
    Pace pace(file, control);
    CsvRow cells;
    while (reader.next(cells)) {
        if (!pace.goesOn(reader)) {
            report.isStopped = true;
            return report;
        }
        row.show(cells);
        report.rows.push_back(
            cells.problems.empty() ? judge(row) : JudgedRow{cells.number, Verdict::Refused, cells.problems});
    }
    report.problems = reader.problems();
    report.digest = reader.digest();
    return report;
}

Problems writeFile(QIODevice& file, const ColumnMapping& mapping, const ImportReport& report, const WriteRow& write,
    const ImportControl& control)
{
    if (!report.mayBeWritten())
        return refused("import.not_judged");
    CsvReader reader(file);
    if (reader.headers() != report.headers)
        return refused("import.file_changed");
    ImportRow row(mapping, report.headers);
    Pace pace(file, control);
    CsvRow cells;
    auto judged = report.rows.begin();
    while (reader.next(cells)) {
        if (!pace.goesOn(reader))
            return refused("import.stopped");
        if (judged == report.rows.end() || judged->row != cells.number)
            return refused("import.file_changed");
        row.show(cells);
        write(row, *judged++);
    }
    if (!reader.problems().empty())
        return reader.problems();
    const bool isWhole = judged == report.rows.end() && reader.digest() == report.digest;
    return isWhole ? Problems{} : refused("import.file_changed");
}

} // namespace naervaer
