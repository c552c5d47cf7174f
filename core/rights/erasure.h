// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/record.h"
#include "core/people/person.h"

namespace naervaer {

using ErasureId = Id<struct ErasureTag>;
using RetentionRuleId = Id<struct RetentionRuleTag>;

/// Why a person is to be erased (GDPR art. 17(1), and art. 5(1)(e) for what was kept long enough).
enum class ErasureReason { Wish, ConsentWithdrawn, NoLongerNeeded, KeptByMistake };

template <> struct Codes<ErasureReason> {
    static constexpr std::array all{Coded{ErasureReason::Wish, "wish"},
        Coded{ErasureReason::ConsentWithdrawn, "consent_withdrawn"},
        Coded{ErasureReason::NoLongerNeeded, "no_longer_needed"},
        Coded{ErasureReason::KeptByMistake, "kept_by_mistake"}};
};

enum class ErasureState { Asked, Withdrawn, Done };

template <> struct Codes<ErasureState> {
    static constexpr std::array all{Coded{ErasureState::Asked, "asked"}, Coded{ErasureState::Withdrawn, "withdrawn"},
        Coded{ErasureState::Done, "done"}};
};

/// A request to erase a person: made by one helper (createdBy), decided by another.
struct Erasure : Record {
    ErasureId id{};
    PersonId personId{}; ///< Null once it is done: the row then says of nobody.
    ErasureReason reason = ErasureReason::Wish;
    ErasureState state = ErasureState::Asked;
    QDateTime decidedAt{};
    HelperId decidedBy{};
};

/// A request as the second person sees it.
struct ErasureLine {
    Erasure erasure{};
    QString personName{}; ///< restrictedName for a restricted card.
    QString askedBy{};
};

/// How long cards are kept without contact before their erasure is proposed.
struct RetentionRule : Record {
    RetentionRuleId id{};
    QDate fromOn{}; ///< The first day it holds.
    int endedMonths = 24; ///< For people whose contact has ended.
    int silentMonths = 36; ///< For everybody else.
};

/// Somebody whose card has been kept long enough: proposed, never done by itself.
struct RetentionLine {
    PersonId personId{};
    CentreId centreId{};
    QString name{};
    PersonState state = PersonState::Active;
    QDateTime lastContactAt{}; ///< Null: there was none; the card is as old as `registeredAt`.
    QDateTime registeredAt{};
};

} // namespace naervaer
