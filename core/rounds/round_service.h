// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/contacts/contact_store.h"
#include "core/people/people_filter.h"
#include "core/privacy/desk.h"
#include "core/rounds/round.h"

namespace naervaer {

inline const QString roundsArea = QStringLiteral("rounds");

/// What a caller needs to see of a person, and no more.
struct CallSheet {
    Person person{}; ///< Address fields empty when it is protected.
    std::vector<Phone> phones{}; ///< Wrong ones left out.
    std::vector<Alert> alerts{}; ///< Shown today, most pressing first.
    std::vector<Relation> relations{};
    std::optional<Rhythm> rhythm{};
    std::vector<TimelineLine> latest{}; ///< The newest few.
    std::vector<Concern> concerns{}; ///< Not yet handled.
};

/// A round with what is left of it.
struct RoundLine {
    Round round{};
    int members = 0;
    int due = 0;
};

/// What a call left behind: enough to say it and to take it back.
struct CallLogged {
    ContactId contactId{};
    AttemptId attemptId{};
    std::optional<CallHold> hold{};
    bool openedTask = false;
};

/// Planning phone rounds and working through them.
class RoundService {
public:
    explicit RoundService(Desk& desk);

    // Planning
    Result<RoundId> addRound(Round round);
    Problems amendRound(Round round);
    /// Members without a rhythm get the round's, their first days spread over the interval. [person.unknown]
    Problems addMembers(RoundId id, const std::vector<PersonId>& people);
    Problems removeMember(RoundId id, PersonId person);
    [[nodiscard]] std::vector<RoundLine> rounds(std::optional<CentreId> centre, QDate day) const;
    [[nodiscard]] std::optional<Round> round(RoundId id) const;
    [[nodiscard]] std::vector<PersonLine> members(RoundId id) const;

    // Working
    /// Today's queue in the order people are rung; those held come last.
    [[nodiscard]] std::vector<QueueEntry> queue(RoundId id) const;
    /// Takes the person for 45 minutes. [call.claimed with the other caller's name and until when, person.unknown]
    Problems claim(PersonId person);
    /// Gives the person back; also when the claim ran out meanwhile.
    void release(PersonId person);
    /// The sheet of a person this helper has claimed; the look is logged with the call as its purpose.
    /// [call.not_claimed]
    Result<CallSheet> sheet(PersonId person);
    /// Logs the call, releases the claim. [call.not_claimed unless nobody else has it, and those of checkReport]
    Result<CallLogged> record(const CallReport& report);
    /// A lasting no or a missing number, decided by staff: back in the queue.
    Problems liftHold(PersonId person);

private:
    Problems undoCall(const CallLogged& logged, PersonId person, std::optional<CallHold> formerHold,
        std::optional<QString> formerRemember, PhoneId wronged);

    Desk& m_desk;
};

} // namespace naervaer
