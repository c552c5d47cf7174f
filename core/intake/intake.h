// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "core/people/people_import.h"

namespace naervaer {

using ImportId = Id<struct ImportTag>;

/// One import of people: their cards carry its id.
struct PeopleImport : Record {
    ImportId id{};
    int rowCount = 0; ///< Rows of the file that held something.
    int addedCount = 0;
    bool isWithdrawn = false;
};

/// What a dry run found, and what it takes to write it.
struct IntakePlan {
    ColumnMapping mapping{};
    ImportReport report{};
    QHash<int, PersonId> conflicts{}; ///< Whom of the register a row is in conflict with, by the row's number.
};

/// Empty fields of an existing card that an import filled.
struct FilledCard {
    PersonId id{};
    int version = 0; ///< After filling.
    QStringList fields{};
};

/// What a written import did.
struct IntakeOutcome {
    Problems problems{}; ///< Why nothing was written.
    ImportId id{};
    int added = 0;
    std::vector<FilledCard> filled{};
};

/// What withdrawing an import did.
struct IntakeWithdrawal {
    int withdrawn = 0;
    int kept = 0; ///< Changed since, or met: they stay.
};

} // namespace naervaer
