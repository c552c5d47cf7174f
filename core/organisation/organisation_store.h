// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/organisation.h"
#include "core/storage/check.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of the organisation, its centres, closures and helpers.
class OrganisationStore {
public:
    explicit OrganisationStore(storage::Database& database) : m_database(database) { }

    /// Nothing before the register is founded.
    [[nodiscard]] std::optional<Organisation> organisation() const;
    [[nodiscard]] std::vector<Centre> centres() const; ///< In Danish order of names.
    [[nodiscard]] std::optional<Centre> centre(CentreId id) const;
    [[nodiscard]] std::vector<Helper> helpers() const; ///< In Danish order of names.
    [[nodiscard]] std::optional<Helper> helper(HelperId id) const;
    /// Newest first; those lifted too.
    [[nodiscard]] std::vector<Closure> closures(CentreId id) const;
    [[nodiscard]] std::optional<Closure> closure(ClosureId id) const;

private:
    storage::Database& m_database;
};

/// What `naervaer check` asks of these tables.
[[nodiscard]] std::vector<storage::Check> organisationChecks();

} // namespace naervaer
