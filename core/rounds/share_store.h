// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/share.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

namespace naervaer {

/// All SQL of shares, wishes, and callers who cannot ring after all.
class ShareStore {
public:
    explicit ShareStore(storage::Database& database) : m_database(database) { }

    /// Keeps others from sharing the round out until the commit; nothing when there is no such round.
    [[nodiscard]] std::optional<Round> lockRound(RoundId id) const;
    /// Whom the round's queue holds at the moment, in the order people are rung, with all that decides who should.
    [[nodiscard]] std::vector<PersonToRing> peopleToRing(RoundId id, const QDateTime& moment) const;
    [[nodiscard]] std::vector<RoundShare> shares(RoundId id, QDate evening) const;
    [[nodiscard]] std::vector<RoundShare> sharesOf(HelperId helper, QDate evening) const; ///< Of all rounds.
    [[nodiscard]] std::optional<RoundShare> share(RoundId id, QDate evening, PersonId person) const;
    /// People each helper has of other rounds that evening, and has not reached yet.
    [[nodiscard]] QHash<HelperId, int> callsElsewhere(RoundId id, QDate evening) const;
    /// Who has whom at this moment: shares whose shift has not ended, of last night before today's.
    [[nodiscard]] QHash<PersonId, HelperId> standing(RoundId id, const QDateTime& now) const;

    [[nodiscard]] std::vector<CallerWish> wishes(PersonId person) const;
    [[nodiscard]] std::optional<CallerWish> wish(PersonId person, HelperId helper, WishSide side) const;
    [[nodiscard]] QSet<HelperId> callersOut(QDate evening) const;
    [[nodiscard]] std::vector<CallerOut> outRows(HelperId helper, QDate evening) const;
    /// What somebody speaks who named no language: the country's.
    [[nodiscard]] QStringList homeLanguages() const;
    [[nodiscard]] QSet<PersonId> activeMembers(RoundId id) const;

private:
    storage::Database& m_database;
};

} // namespace naervaer
