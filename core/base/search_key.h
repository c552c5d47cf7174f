// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naervaer {

/// What two spellings of the same name share: lower case, without accents, aa=å -> "a", ae=æ=ä -> "ae",
/// oe=ø=ö -> "o"... so that "Aase", "Åse" and "ÅSE" have one key. Only a-z, 0-9 and single blanks remain.
[[nodiscard]] QString searchKey(const QString& text);

/// The words of a text's search key, each once, in order of first appearance.
[[nodiscard]] QStringList searchTerms(const QString& text);

/// A key whose plain byte order is the Danish and Norwegian order of names (DS 377: digits, a-z, æ ø å, with
/// aa as å and ä, ö as æ, ø; case and other accents ignored), the same in SQLite, PostgreSQL's C collation and memory.
[[nodiscard]] QString sortKey(const QString& text);

} // namespace naervaer
