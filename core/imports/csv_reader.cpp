// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/csv_reader.h"

#include "core/imports/formula_guard.h"

#include <QRegularExpression>
#include <QSet>
#include <csv.h>
#include <new>

namespace naervaer {

/// libcsv, given one record at a time.
class CsvReader::Fields {
public:
    explicit Fields(QChar separator)
    {
        if (csv_init(&m_parser, 0) != 0)
            throw std::bad_alloc();
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator.unicode()));
    }
    ~Fields() { csv_free(&m_parser); }
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    void split(const QString& record, QStringList& cells)
    {
        cells.clear();
        const QByteArray bytes = record.toUtf8();
        const auto size = static_cast<size_t>(bytes.size());
        const bool read = csv_parse(&m_parser, bytes.constData(), size, &Fields::addCell, nullptr, &cells) == size;
        if (!read || csv_fini(&m_parser, &Fields::addCell, nullptr, &cells) != 0)
            throw std::bad_alloc(); // without strict mode there is no other error
    }

private:
    static void addCell(void* cell, size_t size, void* cells)
    {
        const auto text = QString::fromUtf8(static_cast<const char*>(cell), static_cast<qsizetype>(size));
        static_cast<QStringList*>(cells)->append(unguardedCell(text));
    }

    csv_parser m_parser{};
};

namespace {

/// A telephone, a date or a postcode, where a header should stand.
bool looksLikeContent(const QString& cell)
{
    static const QRegularExpression number(QStringLiteral(R"(^[+(]?[0-9][0-9 ./:()-]{2,}$)"));
    return number.match(cell).hasMatch();
}

} // namespace

CsvReader::CsvReader(QIODevice& file)
    : m_shape(findCsvShape(file)), m_records(file, m_shape), m_fields(std::make_unique<Fields>(m_shape.separator))
{
    readHeader();
}

CsvReader::~CsvReader() = default;

void CsvReader::refuse(const char* code, const QStringList& values)
{
    m_problems.push_back({QString::fromLatin1(code), {}, values});
}

QString CsvReader::headerOf(int column) const
{
    return m_headers.value(column);
}

void CsvReader::readHeader()
{
    const bool found = m_records.next(m_record);
    if (m_records.hasFailed())
        return refuse("csv.unreadable");
    if (!found)
        return refuse(m_records.bytesRead() > m_shape.markBytes ? "csv.header_missing" : "csv.empty");
    CsvRow header;
    m_fields->split(m_record.text, m_headers);
    for (QString& name : m_headers)
        name = name.simplified();
    while (!m_headers.isEmpty() && m_headers.constLast().isEmpty())
        m_headers.removeLast();
    takeFaults(m_record, header);
    for (const Problem& problem : header.problems)
        if (problem.code != QLatin1String("csv.quote_unclosed"))
            m_problems.push_back(problem);
    checkHeader();
}

void CsvReader::checkHeader()
{
    if (m_headers.isEmpty() || std::any_of(m_headers.begin(), m_headers.end(), looksLikeContent))
        return refuse("csv.header_missing");
    QSet<QString> seen;
    for (const QString& name : m_headers) {
        const QString folded = name.toCaseFolded();
        if (!name.isEmpty() && seen.contains(folded))
            refuse("csv.header_twice", {name});
        seen.insert(folded);
    }
}

bool CsvReader::next(CsvRow& row)
{
    row.problems.clear();
    do {
        if (!m_problems.empty())
            return false;
        if (!m_records.next(m_record)) {
            if (m_records.hasFailed())
                refuse("csv.unreadable");
            return false;
        }
        m_fields->split(m_record.text, row.cells);
    } while (m_record.faults.empty()
        && std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.isEmpty(); }));
    if (++m_count > rowLimit) {
        refuse("csv.too_many_rows", {QString::number(rowLimit)});
        return false;
    }
    row.number = m_record.row;
    takeFaults(m_record, row);
    fit(row);
    return true;
}

void CsvReader::takeFaults(const CsvRecord& record, CsvRow& row)
{
    for (const CsvFault& fault : record.faults) {
        QStringList values;
        if (fault.code == QLatin1String("csv.field_too_long"))
            values = {QString::number(CsvRecords::fieldLimit)};
        row.problems.push_back({fault.code, headerOf(fault.column), values});
    }
    if (!record.isUnclosed)
        return;
    row.problems.back().values = {QString::number(record.row)};
    refuse("csv.quote_unclosed", {QString::number(record.row)});
}

/// Empty cells stand in for missing ones; of too many, only empty ones go.
void CsvReader::fit(CsvRow& row) const
{
    while (row.cells.size() > m_headers.size() && row.cells.constLast().isEmpty())
        row.cells.removeLast();
    if (row.cells.size() > m_headers.size())
        row.problems.push_back({QStringLiteral("csv.too_many_cells"), {},
            {QString::number(row.cells.size()), QString::number(m_headers.size())}});
    while (row.cells.size() < m_headers.size())
        row.cells.append(QString());
}

} // namespace naervaer
