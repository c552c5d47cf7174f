// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/people/people_match.h"
#include "core/storage/database.h"

namespace naervaer {

/// The dry run: what an import of the file would do, row by row. Needs a connection that reads, on the caller's
/// thread; writes nothing. A row is `same` when the person is here and nothing it tells differs, `conflict` when
/// something does or several people fit; also against the rows before it. Rhythm, last contact and group are not
/// compared: they are agreed anew only for new people. A person whose card is restricted is the same whatever the row
/// tells, so that nothing on the card shows and nothing is filled in.
/// Reasons beside the readers' own: [person.differs at each column, person.several_fit with how many,
/// person.restricted, person.perhaps_known of a new person who shares a nickname and year of birth with somebody,
/// import.row_repeated with the row before]
[[nodiscard]] IntakePlan planIntake(storage::Database& reader, QIODevice& file, const ColumnMapping& mapping,
    const PeopleImportContext& context, const ImportControl& control);

} // namespace naervaer
