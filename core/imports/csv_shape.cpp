// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/csv_shape.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <vector>

namespace naervaer {
namespace {

constexpr qint64 sampleBytes = 64LL * 1024;
constexpr int sampleRows = 50;

/// 0x80 to 0x9F of Windows-1252; five of them are no characters.
constexpr std::array<char16_t, 32> windows{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(windows[byte - 0x80U]) : QChar(char16_t{byte});
    }
    return text;
}

QString fromUtf16(const QByteArray& bytes, bool isLittle)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char* unit = bytes.constData() + 2 * i;
        text[i] = QChar(isLittle ? qFromLittleEndian<char16_t>(unit) : qFromBigEndian<char16_t>(unit));
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// How many bytes a character of UTF-8 has behind its first; none for what is no first byte of several.
int following(uchar first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return 1;
    if (first >= 0xE0 && first <= 0xEF)
        return 2;
    return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
}

/// How many bytes at the end begin a character of UTF-8 that is not complete.
qsizetype unfinishedUtf8(const QByteArray& bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) != 0x80U)
            return following(byte) >= back ? back : 0;
    }
    return 0;
}

qsizetype unfinishedUtf16(const QByteArray& bytes, bool isLittle)
{
    const qsizetype odd = bytes.size() % 2;
    if (bytes.size() < 2)
        return odd;
    const auto high = static_cast<uchar>(bytes[bytes.size() - odd - (isLittle ? 1 : 2)]);
    return odd + ((high & 0xFCU) == 0xD8U ? 2 : 0);
}

/// Letters of our languages in UTF-16 are one byte and a NUL: which one of the two shows the order.
std::optional<CsvEncoding> byNuls(const QByteArray& sample)
{
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[static_cast<size_t>(i % 2)] += sample[i] == '\0' ? 1 : 0;
    const qsizetype half = sample.size() / 2;
    if (half == 0)
        return std::nullopt;
    if (nuls[1] > half * 6 / 10 && nuls[0] < half / 10)
        return CsvEncoding::Utf16Le;
    if (nuls[0] > half * 6 / 10 && nuls[1] < half / 10)
        return CsvEncoding::Utf16Be;
    return std::nullopt;
}

/// Counts the characters beyond ASCII that are proper UTF-8, and the bytes that cannot be.
class Utf8Count {
public:
    void add(const QByteArray& bytes)
    {
        for (const char each : bytes)
            add(static_cast<uchar>(each));
    }
    /// A stray byte in a file of UTF-8 does not make it another encoding: its row is refused instead.
    [[nodiscard]] bool isUtf8() const { return m_wrong == 0 || m_proper > m_wrong; }

private:
    void add(uchar byte)
    {
        if (m_expected > 0 && (byte & 0xC0U) == 0x80U) {
            if (--m_expected == 0)
                ++m_proper;
            return;
        }
        m_wrong += m_expected > 0 ? 1 : 0;
        m_expected = following(byte);
        if (byte >= 0x80 && m_expected == 0)
            ++m_wrong;
    }
    qint64 m_proper = 0;
    qint64 m_wrong = 0;
    int m_expected = 0;
};

bool isUtf8(QIODevice& file)
{
    Utf8Count count;
    for (QByteArray bytes = file.read(sampleBytes); !bytes.isEmpty(); bytes = file.read(sampleBytes))
        count.add(bytes);
    return count.isUtf8();
}

/// How often a separator stands outside quotes in each of the first rows.
std::vector<int> countsOf(QChar separator, const QString& sample)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (const QChar sign : sample) {
        if (sign == u'"')
            quoted = !quoted;
        if (!quoted && (sign == u'\n' || sign == u'\r')) {
            if (!blank)
                counts.push_back(count);
            if (counts.size() == sampleRows)
                return counts;
            count = 0;
            blank = true;
            continue;
        }
        count += !quoted && sign == separator ? 1 : 0;
        blank = false;
    }
    // The rest may be half a row: it speaks only when it is all there is.
    if (counts.empty())
        counts.push_back(count);
    return counts;
}

QChar separatorOf(const QString& sample)
{
    QChar best = u';';
    std::pair<long, int> bestScore{0, 0};
    for (const QChar separator : {u';', u',', u'\t'}) {
        const auto counts = countsOf(separator, sample);
        const int inHeader = counts.front();
        const auto alike = std::count(counts.begin(), counts.end(), inHeader);
        const std::pair<long, int> score{inHeader > 0 ? 1000 * alike / static_cast<long>(counts.size()) : 0, inHeader};
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

void findEncoding(QIODevice& file, const QByteArray& sample, CsvShape& shape)
{
    using Mark = std::tuple<QByteArray, CsvEncoding>;
    for (const auto& [mark, encoding] : {Mark{"\xEF\xBB\xBF", CsvEncoding::Utf8},
             Mark{"\xFF\xFE", CsvEncoding::Utf16Le}, Mark{"\xFE\xFF", CsvEncoding::Utf16Be}}) {
        if (!sample.startsWith(mark))
            continue;
        shape.encoding = encoding;
        shape.markBytes = static_cast<int>(mark.size());
        return;
    }
    if (const auto wide = byNuls(sample))
        shape.encoding = *wide;
    else
        shape.encoding = isUtf8(file) ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

} // namespace

CsvShape findCsvShape(QIODevice& file)
{
    CsvShape shape;
    file.seek(0);
    const QByteArray sample = file.peek(sampleBytes);
    findEncoding(file, sample, shape);
    shape.separator = separatorOf(TextDecoder(shape.encoding).decode(sample.mid(shape.markBytes)));
    file.seek(0);
    return shape;
}

QString TextDecoder::decode(const QByteArray& bytes)
{
    // QStringDecoder of Qt 6.4 swallows the character behind a broken one where two pieces meet.
    const QByteArray all = m_rest + bytes;
    const bool isLittle = m_encoding == CsvEncoding::Utf16Le;
    switch (m_encoding) {
    case CsvEncoding::Windows1252:
        return fromWindows(bytes);
    case CsvEncoding::Utf8:
        m_rest = all.last(unfinishedUtf8(all));
        return QString::fromUtf8(all.chopped(m_rest.size()));
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
        m_rest = all.last(unfinishedUtf16(all, isLittle));
        return fromUtf16(all.chopped(m_rest.size()), isLittle);
    }
    return {};
}

QString TextDecoder::finish()
{
    return m_rest.isEmpty() ? QString() : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace naervaer
