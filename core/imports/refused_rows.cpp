// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/refused_rows.h"

#include "core/base/failure.h"
#include "core/imports/csv_reader.h"
#include "core/imports/formula_guard.h"

#include <QSaveFile>

namespace naervaer {
namespace {

class RefusedFile {
public:
    RefusedFile(const QString& target, QChar separator, const RefusedWords& words)
        : m_file(target), m_separator(separator), m_words(words)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            throw Failure(Failure::Kind::ReadOnly, m_file.errorString());
        m_file.write("\xEF\xBB\xBF");
    }

    void writeHeader(const QStringList& headers)
    {
        QString line = cell(m_words.header);
        for (const QString& header : headers)
            line += m_separator + cell(allowed(header));
        finish(line);
    }

    void writeRow(const Problems& reasons, const QStringList& cells)
    {
        QStringList sentences;
        for (const Problem& each : reasons)
            sentences.append(sentenceOf(each));
        QString line = cell(allowed(sentences.join(u' ')));
        for (const QString& each : cells)
            line += m_separator + cell(allowed(each));
        finish(line);
    }

    void commit()
    {
        if (!m_file.commit())
            throw Failure(Failure::Kind::DiskFull, m_file.errorString());
    }

private:
    [[nodiscard]] QString sentenceOf(const Problem& problem) const
    {
        const QString words = m_words.reason ? m_words.reason(problem) : problem.code;
        return problem.field.isEmpty() ? words : QStringLiteral("%1: %2").arg(problem.field, words);
    }

    [[nodiscard]] QString allowed(const QString& content) const
    {
        return m_words.cell ? m_words.cell(content) : content;
    }

    [[nodiscard]] QString cell(const QString& content) const { return quotedCell(guardedCell(content), m_separator); }

    void finish(const QString& line) { m_file.write((line + QStringLiteral("\r\n")).toUtf8()); }

    QSaveFile m_file;
    QChar m_separator;
    const RefusedWords& m_words;
};

} // namespace

Result<int> saveRefusedRows(
    QIODevice& source, const ImportReport& report, const QString& target, const RefusedWords& words)
{
    CsvReader reader(source);
    RefusedFile file(target, reader.shape().separator, words);
    file.writeHeader(reader.headers());
    CsvRow row;
    int written = 0;
    for (const JudgedRow& judged : report.rows) {
        if (!reader.next(row) || row.number != judged.row)
            return Problem{QStringLiteral("import.file_changed"), {}};
        if (judged.verdict != Verdict::Refused)
            continue;
        file.writeRow(judged.reasons, row.cells);
        ++written;
    }
    file.commit();
    return written;
}

} // namespace naervaer
