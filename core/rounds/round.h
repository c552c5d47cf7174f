// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/contacts/rhythm.h"
#include "core/people/card.h"

#include <QTime>

namespace naervaer {

using RoundId = Id<struct RoundTag>;
using RoundMemberId = Id<struct RoundMemberTag>;

/// A list of people rung at an interval, in a part of the day.
struct Round : Record {
    RoundId id{};
    QString name{};
    int intervalDays = 3; ///< The rhythm of members who have none of their own.
    std::optional<QTime> fromTime{};
    std::optional<QTime> toTime{};
    bool isActive = true;
};

struct RoundMember : Record {
    RoundMemberId id{};
    RoundId roundId{};
    PersonId personId{};
    QDate joinedOn{};
    std::optional<QDate> leftOn{};
};

/// Somebody is ringing this person: nobody else does until it is released or runs out.
struct CallClaim {
    PersonId personId{};
    HelperId helperId{};
    QDateTime claimedAt{};
    QDateTime expiresAt{};
};

enum class HoldReason { NoAnswer, MessageLeft, WrongNumber, Declined, NotToday };

template <> struct Codes<HoldReason> {
    static constexpr std::array all{Coded{HoldReason::NoAnswer, "no_answer"},
        Coded{HoldReason::MessageLeft, "message_left"}, Coded{HoldReason::WrongNumber, "wrong_number"},
        Coded{HoldReason::Declined, "declined"}, Coded{HoldReason::NotToday, "not_today"}};
};

/// Leaves a person in peace: until a moment, or (no moment) until staff decide.
struct CallHold {
    PersonId personId{};
    HoldReason reason = HoldReason::NoAnswer;
    std::optional<QDateTime> untilAt{};

    friend bool operator==(const CallHold&, const CallHold&) = default;
};

/// Keys 1 to 6 after a call.
enum class CallOutcome { Reached = 1, NoAnswer, MessageLeft, WrongNumber, Declined, NotToday };

template <> struct Codes<CallOutcome> {
    static constexpr std::array all{Coded{CallOutcome::Reached, "reached"}, Coded{CallOutcome::NoAnswer, "no_answer"},
        Coded{CallOutcome::MessageLeft, "message_left"}, Coded{CallOutcome::WrongNumber, "wrong_number"},
        Coded{CallOutcome::Declined, "declined"}, Coded{CallOutcome::NotToday, "not_today"}};
};

/// What the caller says of a call that just ended.
struct CallReport {
    PersonId personId{};
    PhoneId phoneId{}; ///< The number that was rung.
    CallOutcome outcome = CallOutcome::Reached;
    std::optional<int> minutes{};
    std::optional<int> mood{}; ///< 1 to 5
    QStringList topics{};
    QString note{};
    bool concern = false;
    QString concernText{}; ///< Needed when concern is set and the note is empty.
    std::optional<QString> remember{}; ///< The card's line to have in mind, if it was changed.
};

/// Whose share of the evening a person is, seen by whoever asks for the queue.
enum class ShareOf { Own, Nobody, Other };

/// One line of a round's queue.
struct QueueEntry {
    PersonId personId{};
    QString name{};
    QDate dueOn{};
    QDateTime lastContactAt{};
    int alertPriority = 0; ///< 1 to 3 of the most pressing alert shown today; 0: none.
    int attemptsSince = 0;
    std::optional<QTime> notBefore{}; ///< The person wishes no call earlier in the day ...
    std::optional<QTime> notAfter{}; ///< ... nor later.
    HelperId claimedBy{}; ///< Null when free.
    HelperId sharedTo{}; ///< Who has this person tonight; null: nobody, or a caller whose shift is over.
    ShareOf share = ShareOf::Nobody;
    std::optional<CallHold> hold{}; ///< Still to be rung today, but not yet.
};

} // namespace naervaer
