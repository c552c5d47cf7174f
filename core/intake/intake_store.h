// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/people/people_match.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of imports.
class IntakeStore {
public:
    explicit IntakeStore(storage::Database& database) : m_database(database) { }

    /// Makes everybody known to the matcher who is active, whose contact has ended or whose card is restricted.
    void introduceAll(PeopleMatcher& matcher) const;
    [[nodiscard]] std::optional<PeopleImport> import(ImportId id) const;
    [[nodiscard]] QHash<CentreId, int> marginDays() const;

    /// Withdraws the import's people who are as they came and whom nobody has met; returns how many.
    int withdrawUntouched(ImportId id, const QDateTime& now, HelperId by);
    /// How many of the import's people are not withdrawn.
    [[nodiscard]] int remaining(ImportId id) const;

private:
    storage::Database& m_database;
};

} // namespace naervaer
