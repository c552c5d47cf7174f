// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/person_table.h"

#include <QVariant>

namespace naervaer {

/// The rows of one table that are about a person. A cell is a QString, QStringList, number, bool, QDate, QDateTime or
/// QTime as its column says; null when it is not known.
struct SubjectSection {
    QString table{};
    std::vector<ShownColumn> columns{};
    std::vector<QVariantList> rows{};
    int sealed = 0; ///< Rows with words that this seat cannot open: somebody who can owes them to the person.
};

/// Somebody looked at the card: when and why, not who.
struct SubjectLook {
    QDateTime at{};
    QString purpose{}; ///< A code of LookPurpose.
};

/// Everything the register holds about a person, as the person has a right to see it (GDPR art. 15).
struct SubjectAccess {
    QDateTime madeAt{};
    std::vector<SubjectSection> sections{}; ///< The card first; tables without rows are left out.
    std::vector<SubjectLook> looks{}; ///< Oldest first.
};

/// Reads it all; empty sections when there is no such person.
[[nodiscard]] SubjectAccess gatherSubject(
    storage::Database& database, const PersonTables& people, PersonId person, const QDateTime& at);

/// The same as JSON in UTF-8: {"made_at", "sections": {table: [row]}, "looks": [{"at", "purpose"}]}, and where words
/// are missing that this seat cannot open, "sealed": {table: rows}.
[[nodiscard]] QByteArray toJson(const SubjectAccess& access);

} // namespace naervaer
