// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/csv_records.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr qint64 pieceBytes = 256LL * 1024;

bool isControl(QChar sign)
{
    return (sign < u' ' && sign != u'\t' && sign != u'\n') || (sign >= u'\x7F' && sign < u'\xA0');
}

/// What libcsv skips around quotes; other blanks are letters to it.
bool isBlank(QChar sign)
{
    return sign == u' ' || sign == u'\t';
}

/// Nothing but a letter, wherever in a field it stands.
bool isOrdinary(QChar sign)
{
    return sign >= u' ' && !isControl(sign) && sign != u'"' && sign != QChar::ReplacementCharacter;
}

} // namespace

CsvRecords::CsvRecords(QIODevice& file, const CsvShape& shape)
    : m_file(file), m_decoder(shape.encoding), m_separator(shape.separator), m_skip(shape.markBytes)
{
}

bool CsvRecords::fill()
{
    if (m_finished)
        return false;
    QByteArray bytes = m_file.read(pieceBytes);
    m_failed = bytes.isEmpty() && !m_file.atEnd();
    m_at = 0;
    if (bytes.isEmpty()) {
        m_finished = true;
        m_text = m_decoder.finish();
        return !m_text.isEmpty();
    }
    m_bytesRead += bytes.size();
    m_hash.addData(bytes);
    if (m_skip > 0) {
        bytes.remove(0, m_skip);
        m_skip = 0;
    }
    m_text = m_decoder.decode(bytes);
    return true;
}

bool CsvRecords::next(CsvRecord& record)
{
    startRecord(record);
    while (m_at < m_text.size() || fill()) {
        while (m_at < m_text.size()) {
            takeRun(record);
            if (m_at == m_text.size())
                break;
            if (!take(record, m_text[m_at++]))
                continue;
            if (!m_isBlank)
                return true;
            startRecord(record);
        }
    }
    record.isUnclosed = m_place == Place::Quoted;
    if (record.isUnclosed)
        note(record, "csv.quote_unclosed");
    return !m_isBlank;
}

void CsvRecords::startRecord(CsvRecord& record)
{
    record.row = ++m_row;
    record.text.clear();
    record.faults.clear();
    record.isUnclosed = false;
    m_column = 0;
    m_isBlank = true;
    m_place = Place::FieldStart;
    m_fieldSize = 0;
}

/// Most of a file is letters within a field, which change nothing: they are taken together.
void CsvRecords::takeRun(CsvRecord& record)
{
    if (m_place != Place::Plain && m_place != Place::Quoted)
        return;
    const QStringView ahead = QStringView(m_text).mid(m_at);
    const qsizetype room = std::min({ahead.size(), fieldLimit - m_fieldSize, recordLimit - record.text.size()});
    qsizetype run = 0;
    while (run < room && isOrdinary(ahead[run]) && ahead[run] != m_separator)
        ++run;
    if (run == 0)
        return;
    record.text.append(ahead.first(run));
    m_fieldSize += run;
    m_at += run;
    m_isBlank = false;
    m_afterReturn = false;
}

/// Takes one sign; true when it ended the record. Every kind of line end is "\n" from here on.
bool CsvRecords::take(CsvRecord& record, QChar sign)
{
    const bool secondHalf = m_afterReturn && sign == u'\n';
    m_afterReturn = sign == u'\r';
    if (secondHalf)
        return false;
    sign = checked(record, m_afterReturn ? QChar(u'\n') : sign);
    if (m_place == Place::Quoted) {
        m_isBlank = false;
        if (sign == u'"')
            m_place = Place::QuoteSeen;
        keep(record, sign);
        return false;
    }
    return takeUnquoted(record, sign);
}

bool CsvRecords::takeUnquoted(CsvRecord& record, QChar sign)
{
    if (sign == u'\n')
        return true;
    if (sign == m_separator && m_place != Place::Broken) {
        if (m_place == Place::QuoteSeen && m_fieldSize > fieldLimit)
            record.text.append(u'"'); // the closing one was left out with the rest of the field
        endField();
        keep(record, sign);
        return false;
    }
    if (!isBlank(sign))
        m_isBlank = false;
    if (m_place == Place::QuoteSeen)
        takeAfterQuote(record, sign);
    else if (m_place == Place::FieldStart && !isBlank(sign))
        m_place = sign == u'"' ? Place::Quoted : Place::Plain;
    keep(record, sign);
    return false;
}

void CsvRecords::takeAfterQuote(CsvRecord& record, QChar sign)
{
    if (sign == u'"') {
        m_place = Place::Quoted; // two quotes stand for one
        return;
    }
    if (isBlank(sign))
        return;
    note(record, "csv.quote_stray");
    m_place = Place::Broken;
}

void CsvRecords::endField()
{
    m_place = Place::FieldStart;
    ++m_column;
    m_fieldSize = 0;
}

QChar CsvRecords::checked(CsvRecord& record, QChar sign)
{
    if (sign == QChar::ReplacementCharacter)
        note(record, "csv.bytes_invalid");
    else if (sign.isNull())
        note(record, "csv.nul");
    else if (isControl(sign))
        note(record, "csv.control_character");
    else
        return sign;
    return QChar::ReplacementCharacter;
}

void CsvRecords::keep(CsvRecord& record, QChar sign)
{
    ++m_fieldSize;
    const bool fits = m_fieldSize <= fieldLimit;
    if (!fits)
        note(record, "csv.field_too_long");
    if (fits && record.text.size() >= recordLimit)
        note(record, "csv.row_too_long");
    else if (fits)
        record.text.append(sign);
}

void CsvRecords::note(CsvRecord& record, const char* code) const
{
    const QLatin1String name(code);
    const bool known = std::any_of(
        record.faults.begin(), record.faults.end(), [&](const CsvFault& fault) { return fault.code == name; });
    if (!known)
        record.faults.push_back({name, m_column});
}

} // namespace naervaer
