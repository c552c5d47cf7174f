// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QJsonObject>

namespace naervaer {

/// Something a column may be imported as, and the headers it usually has. The first that fits is guessed.
struct ImportField {
    QString code{}; ///< "birth_year"
    QStringList headers{}; ///< Danish, Norwegian, English; compared by their search keys.
};
using ImportFields = std::vector<ImportField>;

/// Which field each column of a file fills.
struct ColumnMapping {
    QStringList fields{}; ///< By column; empty for a column that is left out.

    /// The column that fills a field, -1 for none.
    [[nodiscard]] int columnOf(const QString& field) const { return static_cast<int>(fields.indexOf(field)); }
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// Guesses by header. Earlier fields take their columns first, each column goes to one field.
[[nodiscard]] ColumnMapping guessMapping(const QStringList& headers, const ImportFields& fields);

/// What keeps a mapping from being used. [mapping.field_twice with the two headers, mapping.field_unknown,
/// mapping.nothing_mapped, mapping.columns_differ when it was made for another file]
[[nodiscard]] Problems checkMapping(
    const ColumnMapping& mapping, const QStringList& headers, const ImportFields& fields);

/// A mapping with some columns chosen by words such as "Tlf.=phone"; "Tlf.=" leaves the column out. A column that
/// was only guessed for the same field gives way. [mapping.word_unreadable, mapping.header_unknown, and checkMapping's]
[[nodiscard]] Result<ColumnMapping> chosenMapping(
    const QStringList& words, const QStringList& headers, const ImportFields& fields);

// What was chosen for a set of headers, in whatever order, is remembered in one JSON object that the caller keeps.

/// Adds the mapping to what is remembered.
void rememberMapping(QJsonObject& remembered, const ColumnMapping& mapping, const QStringList& headers);

/// The mapping last used for the same headers; none if there is none that still holds.
[[nodiscard]] std::optional<ColumnMapping> recallMapping(
    const QJsonObject& remembered, const QStringList& headers, const ImportFields& fields);

} // namespace naervaer
