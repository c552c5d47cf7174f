// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/merge.h"
#include "core/people/people_filter.h"
#include "core/storage/database.h"

#include <QSet>

namespace naervaer {

/// The SQL of merging: rows of any area's table that go from one person to another and back.
class PeopleMergeStore {
public:
    explicit PeopleMergeStore(storage::Database& database) : m_database(database) { }

    /// Gives the rows of `from` to `to`, those in `staying` apart, and says which went.
    MovedRows move(const PersonReference& reference, PersonId from, PersonId to, const QSet<qint64>& staying);
    /// Gives exactly these rows back, as far as they are still `from`'s.
    void moveBack(const MovedRows& moved, PersonId from, PersonId to);
    /// Memberships of `gone` in groups that `kept` is in as well.
    [[nodiscard]] std::vector<qint64> doubledMemberships(PersonId kept, PersonId gone) const;

private:
    void give(const MovedRows& moved, PersonId from, PersonId to);

    storage::Database& m_database;
};

} // namespace naervaer
