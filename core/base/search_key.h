// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naervaer {

/// What two spellings of the same name share, so that typing either finds the other: lower case without accents,
/// å spelt "aa", æ and ä "ae", ø, ö and œ "oe", þ "th", ß "ss", whatever the Unicode form or width of the letters.
/// Apostrophes vanish; every other run of signs is one blank, none at the ends. Letters and digits of other
/// scripts stay, in lower case without marks, so the key of a Western name holds only a-z, 0-9 and blanks.
/// The key of a text's beginning is a beginning of the text's key.
[[nodiscard]] QString searchKey(const QString& text);

/// The words of a text's search key, each once, in order of first appearance.
[[nodiscard]] QStringList searchTerms(const QString& text);

/// A key whose plain byte order is the Danish and Norwegian order of names (DS 377: word by word, digits, a-z,
/// æ ø å, with aa as å and ä, ö as æ, ø and ü as y; case and other accents ignored, other scripts last), the
/// same in SQLite, PostgreSQL's C collation and memory.
[[nodiscard]] QString sortKey(const QString& text);

} // namespace naervaer
