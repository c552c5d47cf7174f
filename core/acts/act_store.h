// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act_line.h"
#include "core/acts/act_rules.h"

namespace naervaer {

namespace storage {
class Database;
}

/// All SQL that reads the log of acts for people, and of what is said about looks.
class ActStore {
public:
    explicit ActStore(storage::Database& database) : m_database(database) { }

    /// Newest first, at most `limit`.
    [[nodiscard]] std::vector<ActLine> acts(IdRange when, int limit) const;
    [[nodiscard]] int countActs(IdRange when) const;

    /// The looks of others than `reviewer` that are drawn (looksDrawn): by their seals, which nobody can choose and
    /// which stay, so that every desk draws the same. Oldest first, with what was said about each.
    [[nodiscard]] std::vector<LookLine> drawn(IdRange when, HelperId reviewer) const;
    /// Fills in whether the helper met the person about then, and, when asked, the person's name. Tries the mark of
    /// every card: for a Reader in the background.
    void explain(std::vector<LookLine>& looks, bool withNames) const;

    /// The entry of a look at a card.
    [[nodiscard]] std::optional<ActLine> look(qint64 id) const;
    [[nodiscard]] std::optional<LookReview> review(qint64 auditId) const;
    void remove(LookReviewId id);

private:
    [[nodiscard]] bool isMet(PersonId person, const ActLine& look) const;

    storage::Database& m_database;
};

} // namespace naervaer
