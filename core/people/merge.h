// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/card.h"

#include <vector>

namespace naervaer {

/// A card's own row with its phones, as a verb found or left it.
struct PersonSheet {
    Person person{};
    std::vector<Phone> phones{};
};

/// Rows of one table that went from one person to another.
struct MovedRows {
    QString table{};
    QString column{};
    std::vector<qint64> ids{};
};

/// What taking a merge back needs: both cards as they were, the kept one as the merge left it, and whose rows were
/// whose.
struct MergeMemory {
    PersonSheet kept{};
    PersonSheet gone{};
    PersonSheet merged{};
    std::vector<MovedRows> moved{};

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static MergeMemory fromText(const QString& text);
};

/// One merge: the card that was kept, the card that went into it.
struct Merge : Record {
    MergeId id{};
    PersonId keptId{};
    PersonId goneId{};
    QString moved{}; ///< MergeMemory as JSON; holds what the cards hold, in the same file.
    bool isUndone = false;
};

} // namespace naervaer
