// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace naervaer {

/// The short everyday words of a language, as its people write them: what a passphrase is made of, and what somebody
/// who guesses one tries first.
class WordList {
public:
    enum class Language { Danish, Norwegian };

    /// Reads Debian's list (packages wdanish, wnorwegian): words of 4 to 8 small letters, shorter ones first. Empty
    /// when the package is missing. Some tens of milliseconds.
    [[nodiscard]] static WordList read(Language language);
    /// One word a line, in UTF-8 or, where that cannot be, Windows-1252.
    [[nodiscard]] static WordList fromText(const QByteArray& text);

    [[nodiscard]] const QList<QByteArray>& words() const { return m_words; }
    /// How many of the first words are short enough (6 letters) to be remembered and typed.
    [[nodiscard]] qsizetype handy() const { return m_handy; }

private:
    QList<QByteArray> m_words; ///< UTF-8
    qsizetype m_handy = 0;
};

} // namespace naervaer
