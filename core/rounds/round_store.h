// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/people/people_filter.h"
#include "core/rounds/round.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

namespace naervaer {

/// All SQL of rounds, their members, claims and holds.
class RoundStore {
public:
    explicit RoundStore(storage::Database& database) : m_database(database) { }

    [[nodiscard]] std::vector<Round> rounds(std::optional<CentreId> centre) const;
    /// Active people in each round; a round without members is missing.
    [[nodiscard]] QHash<RoundId, int> memberCounts(std::optional<CentreId> centre) const;
    /// People each round's queue holds on `day`; a round with none is missing.
    [[nodiscard]] QHash<RoundId, int> dueCounts(std::optional<CentreId> centre, QDate day) const;
    [[nodiscard]] std::vector<PersonLine> members(RoundId id) const;
    [[nodiscard]] QSet<PersonId> memberIds(RoundId id) const;
    /// The memberships not yet left; two after a merge of two members.
    [[nodiscard]] std::vector<RoundMember> memberships(RoundId id, PersonId person) const;
    /// Whom to ring on the day of `now`, in no order. A hold or claim that is over does not show.
    [[nodiscard]] std::vector<QueueEntry> queue(RoundId id, const QDateTime& now) const;

    /// Writes the claim unless somebody else's still runs or the person is not active; one statement, so that of two
    /// callers at the same moment one gets it.
    [[nodiscard]] bool claim(const CallClaim& claim);
    [[nodiscard]] std::optional<CallClaim> claimOf(PersonId person) const;
    /// Ends the helper's own claim, and any claim that ran out.
    void release(PersonId person, HelperId helper, const QDateTime& now);
    void dropClaim(PersonId person);

    [[nodiscard]] std::optional<CallHold> holdOf(PersonId person) const;
    /// Replaces the person's hold; nothing lifts it.
    void setHold(PersonId person, const std::optional<CallHold>& hold);

    /// Calls of that day which reached nobody.
    [[nodiscard]] int attemptsOn(PersonId person, QDate day) const;
    [[nodiscard]] std::vector<Concern> waitingConcerns(PersonId person) const;
    [[nodiscard]] bool hasRhythm(PersonId person) const;
    [[nodiscard]] bool isActive(PersonId person) const;

private:
    [[nodiscard]] QHash<RoundId, int> counts(const QString& sql, const storage::Binds& binds) const;

    storage::Database& m_database;
};

} // namespace naervaer
