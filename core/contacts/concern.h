// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/contacts/contact.h"

namespace naervaer {

using ConcernId = Id<struct ConcernTag>;

enum class Urgency { Soft, Normal, Urgent };

template <> struct Codes<Urgency> {
    static constexpr std::array all{
        Coded{Urgency::Soft, "soft"}, Coded{Urgency::Normal, "normal"}, Coded{Urgency::Urgent, "urgent"}};
};

enum class ConcernState { Open, Seen, Handled, Withdrawn };

template <> struct Codes<ConcernState> {
    static constexpr std::array all{Coded{ConcernState::Open, "open"}, Coded{ConcernState::Seen, "seen"},
        Coded{ConcernState::Handled, "handled"}, Coded{ConcernState::Withdrawn, "withdrawn"}};
};

/// A worry that must not stay with the one who had it: raised, seen by somebody, handled by somebody, and how.
struct Concern : Record {
    ConcernId id{};
    PersonId personId{};
    ContactId contactId{};
    Urgency urgency = Urgency::Normal;
    ConcernState state = ConcernState::Open;
    QString text{};
    QDateTime raisedAt{};
    HelperId raisedBy{};
    QDateTime seenAt{};
    HelperId seenBy{};
    QDateTime handledAt{};
    HelperId handledBy{};
    QString how{};
};

} // namespace naervaer
