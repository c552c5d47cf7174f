// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/record.h"

#include <optional>

namespace naervaer {

using NoteId = Id<struct NoteTag>;

/// Whether the person gets the words with the copy of everything that is kept about them, and if not, why (GDPR
/// art. 15(4); in Denmark databeskyttelsesloven § 22(1), in Norway personopplysningsloven § 16 c and f). That there is
/// a note is always told.
enum class HeldBack {
    No,
    Others, ///< It would give away or endanger somebody else.
    Own, ///< It would do the person harm.
};

template <> struct Codes<HeldBack> {
    static constexpr std::array all{
        Coded{HeldBack::No, "no"}, Coded{HeldBack::Others, "others"}, Coded{HeldBack::Own, "own"}};
};

/// A confidential note as it lies in the register: who wrote it when, about whom, and what its words are sealed to.
struct SealedNote : Record {
    NoteId id{};
    PersonId personId{}; ///< The card it was written about; never another, or the seal does not open.
    HeldBack heldBack = HeldBack::No;
    QString sealed{}; ///< note_seal.h
    bool isWithdrawn = false;
};

/// A note as whoever holds the key reads it.
struct Note : SealedNote {
    std::optional<QString> text{}; ///< Nothing when the row was damaged, or moved from another card.
};

} // namespace naervaer
