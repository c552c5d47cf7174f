// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/distribution.h"
#include "core/rounds/round.h"

namespace naervaer {

using RoundShareId = Id<struct RoundShareTag>;
using CallerWishId = Id<struct CallerWishTag>;
using CallerOutId = Id<struct CallerOutTag>;

/// Who has a person of a round on one evening. One row per person, round and evening; a change of mind changes it.
struct RoundShare : Record {
    RoundShareId id{};
    RoundId roundId{};
    QDate evening{}; ///< The day on which it begins.
    PersonId personId{};
    HelperId helperId{}; ///< Null: taken back, and nobody's.
    bool isByHand = false;
    QStringList reasons{}; ///< Codes of ShareReason, the weightiest first.
    QDateTime untilAt{}; ///< The end of the caller's shift: from then on the person is nobody's.
};

enum class WishSide { Person, Caller };

template <> struct Codes<WishSide> {
    static constexpr std::array all{Coded{WishSide::Person, "person"}, Coded{WishSide::Caller, "caller"}};
};

enum class WishKind { Prefers, Avoids };

template <> struct Codes<WishKind> {
    static constexpr std::array all{Coded{WishKind::Prefers, "prefers"}, Coded{WishKind::Avoids, "avoids"}};
};

/// What a person wishes of a caller, or a caller of a person.
struct CallerWish : Record {
    CallerWishId id{};
    PersonId personId{};
    HelperId helperId{};
    WishSide side = WishSide::Person; ///< Who wishes.
    WishKind kind = WishKind::Prefers;
    bool isLifted = false;
};

/// A caller who cannot ring on an evening after all. Why is nobody's business here.
struct CallerOut : Record {
    CallerOutId id{};
    HelperId helperId{};
    QDate evening{};
    bool isLifted = false;
};

/// How an evening's round could be shared out; nothing of it is written yet.
struct ShareProposal {
    RoundId roundId{};
    EveningToShare evening{};
    Distribution distribution{};
    QDateTime madeAt{}; ///< What was changed by hand after that is left alone.
};

/// What falling ill did to a caller's people.
struct Redistributed {
    int moved = 0; ///< People whom somebody else has now.
    int left = 0; ///< People whom nobody could take.
};

} // namespace naervaer
