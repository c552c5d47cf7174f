// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasure.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of requests for erasure and of retention.
class RightsStore {
public:
    explicit RightsStore(storage::Database& database) : m_database(database) { }

    [[nodiscard]] std::optional<Erasure> erasure(ErasureId id) const;
    [[nodiscard]] std::optional<Erasure> openAbout(PersonId person) const;
    [[nodiscard]] std::vector<ErasureLine> open() const; ///< Oldest first.
    /// The rule that holds on `day`; the defaults when none was set.
    [[nodiscard]] RetentionRule ruleOn(QDate day) const;
    /// Whom the rule proposes, longest kept first, at most `limit`; nobody who is asked for or restricted. Long on a
    /// large register: for a Reader in the background.
    [[nodiscard]] std::vector<RetentionLine> proposals(const RetentionRule& rule, QDate today, int limit) const;

private:
    void addProposals(std::vector<RetentionLine>& lines, PersonState state, const QDateTime& before, int limit) const;

    storage::Database& m_database;
};

} // namespace naervaer
