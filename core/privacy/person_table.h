// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace naervaer {

namespace storage {
class Database;
}

/// How a cell is read and shown.
enum class CellKind { Text, Words, Number, YesNo, Day, Moment, Time };

/// A column that the person is shown.
struct ShownColumn {
    QString name{};
    CellKind kind = CellKind::Text;
    QString sql{}; ///< What it is read by, when it is no column of the table.
    /// Makes the words of a text that is kept sealed; nothing where they do not open.
    std::function<std::optional<QString>(const QString& stored)> opened{};
};

[[nodiscard]] inline ShownColumn shown(const char* name, CellKind kind = CellKind::Text, const char* sql = "")
{
    return {QString::fromLatin1(name), kind, QString::fromLatin1(sql), {}};
}

/// A table with rows about a person, offered by its area: how subject access shows them and what erasure leaves.
/// Names no area, so that the engines of privacy reach every table without knowing one.
struct PersonTable {
    enum class Fate {
        Deleted,
        KeptEmptied, ///< Goes to the nameless shell, so that figures stay true. The table has an `id`.
    };

    QString table{};
    QString column = QStringLiteral("person_id");
    QString where{}; ///< SQL that narrows the rows meant ("subject_kind = 'person'"); empty: all of them.
    std::vector<ShownColumn> shown{}; ///< Empty: only repeats what other tables show.
    Fate fate = Fate::Deleted;
    QStringList emptied{}; ///< SQL assignments for what is kept: "note = ''".
    QStringList moments{}; ///< Columns of what is kept that are coarsened to noon of their day.
};

/// What the engines ask of the area that keeps people.
struct PersonKeeper {
    /// Every card of the same person, the one that stands now first; empty when there is no such person.
    std::function<std::vector<PersonId>(storage::Database&, PersonId)> cards{};
    std::function<std::vector<PersonId>(storage::Database&)> everybody{};
    /// Writes a card `shell` that says only what figures need of `from`.
    std::function<void(storage::Database&, PersonId from, PersonId shell, const QDateTime& at)> leaveShell{};
};

/// All that is kept about people: rows that refer to others stand before those.
struct PersonTables {
    std::vector<PersonTable> tables{};
    PersonKeeper keeper{};
};

} // namespace naervaer
