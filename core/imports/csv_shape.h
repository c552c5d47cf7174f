// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

namespace naervaer {

enum class CsvEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How a spreadsheet wrote its rows.
struct CsvShape {
    CsvEncoding encoding = CsvEncoding::Utf8;
    int markBytes = 0; ///< Length of the byte order mark in front.
    QChar separator = u';'; ///< ; , or tab.
};

/// Finds the encoding (by mark, by the pattern of NULs, by whether the bytes are UTF-8, else Windows-1252) and the
/// separator (by the first rows, quotes respected). Reads the file, which must allow seeking, and goes back.
[[nodiscard]] CsvShape findCsvShape(QIODevice& file);

/// Turns bytes into text piece by piece. What is no character of the encoding becomes U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(CsvEncoding encoding) : m_encoding(encoding) { }

    /// The whole characters that `bytes` complete; the beginning of another waits for the next piece.
    [[nodiscard]] QString decode(const QByteArray& bytes);
    /// What a last, cut-off character leaves behind: U+FFFD or nothing.
    [[nodiscard]] QString finish();

private:
    CsvEncoding m_encoding;
    QByteArray m_rest;
};

} // namespace naervaer
