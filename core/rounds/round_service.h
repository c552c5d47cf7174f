// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/contacts/contact_store.h"
#include "core/people/people_filter.h"
#include "core/privacy/desk.h"
#include "core/privacy/person_table.h"
#include "core/rounds/round_store.h"

namespace naervaer {

inline const QString roundsArea = QStringLiteral("rounds");

/// What a caller needs to see of a person, and no more: seenByCaller(); relations only for who may see whole cards.
struct CallSheet {
    Person person{}; ///< Address fields empty when it is protected.
    std::vector<Phone> phones{}; ///< Wrong ones left out.
    std::vector<Alert> alerts{}; ///< Shown today, most pressing first.
    std::vector<Relation> relations{};
    std::optional<Rhythm> rhythm{};
    std::vector<TimelineLine> latest{}; ///< The newest five.
    std::vector<Concern> concerns{}; ///< Not yet handled, newest first.
};

/// A round with what is left of it.
struct RoundLine {
    Round round{};
    int members = 0;
    int due = 0; ///< As many as its queue holds.
};

/// What a call left behind: enough to say it.
struct CallLogged {
    ContactId contactId{};
    AttemptId attemptId{};
    std::optional<CallHold> hold{};
    bool openedTask = false;
};

/// Planning phone rounds and working through them.
class RoundService {
public:
    explicit RoundService(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    // Planning
    Result<RoundId> addRound(Round round); ///< [checkRound]
    Problems amendRound(Round round); ///< [round.unknown, checkRound]
    /// Members without a rhythm get the round's, their first days spread over the interval; who is a member already
    /// stays one. All of them or, with somebody unknown, none. [round.unknown, person.unknown]
    Problems addMembers(RoundId id, const std::vector<PersonId>& people);
    /// The agreed rhythm stays. [person.unknown when not a member]
    Problems removeMember(RoundId id, PersonId person);
    /// Every round, those no longer worked last, by name. `centre` empty: every centre.
    [[nodiscard]] std::vector<RoundLine> rounds(std::optional<CentreId> centre, QDate day) const;
    [[nodiscard]] std::optional<Round> round(RoundId id) const;
    [[nodiscard]] std::vector<PersonLine> members(RoundId id) const; ///< Active people by name. For who plans rounds.

    // Working
    /// Today's queue in the order people are rung (ringsBefore). Who is held beyond today is not in it.
    [[nodiscard]] std::vector<QueueEntry> queue(RoundId id) const;
    /// Takes the person for 45 minutes; one's own claim is renewed. There is no undo but release().
    /// [call.claimed with the other caller's name and until when ("19:15", local), person.unknown]
    Problems claim(PersonId person);
    /// Gives the person back; also when the claim ran out meanwhile.
    void release(PersonId person);
    /// The sheet of a person this helper has claimed; the look is logged with the call as its purpose.
    /// [call.not_claimed]
    Result<CallSheet> sheet(PersonId person);
    /// Logs the call with all that follows from it, and releases the claim. A claim that ran out, or none, does not
    /// stand in the way. [call.not_claimed while another caller has the person, person.unknown, and those of
    /// checkReport]
    Result<CallLogged> record(const CallReport& report);
    /// A lasting no or a missing number, decided by staff: back in the queue.
    Problems liftHold(PersonId person);

    /// This area's tables with people's ids.
    [[nodiscard]] static std::vector<PersonReference> personReferences();
    /// This area's tables for subject access and erasure.
    [[nodiscard]] static std::vector<PersonTable> personTables();

private:
    struct CallTrace;

    [[nodiscard]] bool isClaimedByAnother(PersonId person) const;
    void recordOutcome(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace);
    void recordOnCard(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace, Person person);
    void saveOnCard(storage::UnitOfWork& work, Person& person, std::vector<Phone>* phones);
    void recordHold(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace);
    void openTask(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace, const Person& person);
    void raiseConcern(storage::UnitOfWork& work, const CallReport& report, CallTrace& trace, const Person& person);
    Problems undoCall(const CallTrace& trace);
    void undoOnCard(storage::UnitOfWork& work, const CallTrace& trace);
    Problems holdAgain(const CallHold& hold);
    Problems restoreRound(const Round& former);
    Problems undoAddMembers(RoundId id, const std::vector<PersonId>& joined, const std::vector<PersonId>& agreed);
    Problems rejoin(RoundId id, PersonId person, const std::vector<RoundMember>& left);

    Desk& m_desk;
    RoundStore m_store;
};

} // namespace naervaer
