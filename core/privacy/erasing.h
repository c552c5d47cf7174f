// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/person_table.h"
#include "core/storage/unit_of_work.h"

namespace naervaer {

/// What erasing a person does to one table.
struct ErasedRows {
    QString table{};
    PersonTable::Fate fate = PersonTable::Fate::Deleted;
    int count = 0;
};

/// What would go and what would stay without a name; tables without rows of the person are left out.
[[nodiscard]] std::vector<ErasedRows> erasurePreview(
    storage::Database& database, const PersonTables& people, PersonId person);

/// Erases all cards of the person for good (GDPR art. 17): rows are deleted, or emptied and given to a shell without a
/// name; drafts that name the person go. The ledger keeps a keyed hash of each card's id.
void erasePerson(storage::UnitOfWork& work, IdSource& ids, const PersonTables& people, PersonId person);

/// The ledger: what must be erased again when an older backup is restored. Names nobody.
[[nodiscard]] QStringList erasureMarks(storage::Database& database);

/// Erases again whoever stands in the ledger, and enters the marks in the ledger of this register. Gives the number of
/// cards erased.
int replayErasures(storage::UnitOfWork& work, IdSource& ids, const PersonTables& people, const QStringList& marks);

} // namespace naervaer
