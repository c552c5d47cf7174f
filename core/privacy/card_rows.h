// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/person_table.h"
#include "core/storage/database.h"

namespace naervaer {

/// The cards of one person as a condition: which rows of a table are theirs.
class CardRows {
public:
    explicit CardRows(const std::vector<PersonId>& cards);

    /// "(person_id IN (:card0, :card1) AND subject_kind = 'person')"
    [[nodiscard]] QString of(const PersonTable& table) const;
    /// What fills of(); with more values for the rest of the statement.
    [[nodiscard]] storage::Binds binds(storage::Binds more = {}) const;

private:
    std::vector<PersonId> m_cards;
    std::vector<QByteArray> m_names;
};

} // namespace naervaer
