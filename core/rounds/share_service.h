// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_filter.h"
#include "core/privacy/desk.h"
#include "core/privacy/person_table.h"
#include "core/rounds/crew.h"
#include "core/rounds/share_store.h"

namespace naervaer {

/// Which shares of before a new distribution keeps, besides those made by hand.
enum class Keep {
    ByHand,
    Present, ///< All of them, unless somebody could not be rung otherwise.
};

/// Sharing a round out over the callers of an evening, and what people and callers wish of one another. Everything
/// needs PlanRounds.
class ShareService {
public:
    ShareService(Desk& desk, Crew crew) : m_desk(desk), m_store(desk.database), m_crew(std::move(crew)) { }

    /// How the round could be shared out, at least cost: a value, nothing is written. `also` ring that evening though
    /// no shift says so. Nobody is there before now, so in the midst of an evening it shares out what is left.
    /// [round.unknown, share.day_past, share.nobody_to_ring, share.no_callers]
    [[nodiscard]] Result<ShareProposal> distribute(
        RoundId id, QDate evening, Keep keep = Keep::ByHand, const std::vector<HelperId>& also = {}) const;
    /// Writes a proposal and says how many people have a caller now. Left as they are: who is no longer active or a
    /// member, and what was changed by hand since the proposal was made. [round.unknown]
    Result<int> shareOut(const ShareProposal& proposal);
    /// Gives a person to a caller, or (null) to nobody, by hand: a distribution does not change it again.
    /// [round.unknown, share.day_past, person.unknown when not an active member, helper.unknown, share.caller_out,
    /// share.kept_apart]
    Problems giveTo(RoundId id, QDate evening, PersonId person, HelperId helper);
    /// The caller cannot ring that evening after all; the people still to be rung go to others, whose own stay where
    /// they are but to make room. [helper.unknown, share.day_past]
    Result<Redistributed> callerFellIll(HelperId helper, QDate evening);
    /// The caller can ring after all; who was given to others stays there. [helper.unknown]
    Problems callerIsThere(HelperId helper, QDate evening);
    /// What one wishes of the other; nothing: no longer anything. [person.unknown, helper.unknown, share.kept_apart
    /// and wish.contradicts (the other side avoids), both for a preference]
    Problems setWish(PersonId person, HelperId helper, WishSide side, std::optional<WishKind> kind);

    [[nodiscard]] std::vector<RoundShare> shares(RoundId id, QDate evening) const;
    [[nodiscard]] std::vector<CallerWish> wishes(PersonId person) const;
    [[nodiscard]] QSet<HelperId> callersOut(QDate evening) const;

    /// These tables' references to people, and what subject access and erasure do with them.
    [[nodiscard]] static std::vector<PersonReference> personReferences();
    [[nodiscard]] static std::vector<PersonTable> personTables();

private:
    /// A row as a verb left it, and how it was before (nothing: it is new).
    struct Written {
        std::optional<RoundShare> before{};
        RoundShare after{};
    };
    /// What a verb of the evening wrote.
    struct Trace {
        std::vector<Written> shares{};
        std::optional<CallerOut> out{}; ///< As it was left.
    };

    [[nodiscard]] EveningToShare eveningToShare(
        const Round& round, QDate evening, Keep keep, const std::vector<HelperId>& also) const;
    [[nodiscard]] std::vector<CallerTonight> callersTonight(
        const Round& round, QDate evening, const std::vector<HelperId>& also) const;
    void keepApart(std::vector<PersonToRing>& people, QDate evening) const;
    [[nodiscard]] bool areKeptApart(PersonId person, HelperId helper, QDate evening) const;
    [[nodiscard]] bool isPast(QDate evening) const;
    [[nodiscard]] bool worksHere(HelperId helper) const;
    [[nodiscard]] QDateTime endOf(const Round& round, QDate evening, HelperId helper) const;
    void write(storage::UnitOfWork& work, const Round& round, const ShareProposal& proposal, Trace& trace);
    void writeRow(storage::UnitOfWork& work, std::optional<RoundShare> before, RoundShare after, Trace& trace);
    void writeOut(storage::UnitOfWork& work, HelperId helper, QDate evening, bool isLifted, Trace& trace);
    Problems putBack(const QString& verb, const Trace& trace);

    Desk& m_desk;
    ShareStore m_store;
    Crew m_crew;
};

} // namespace naervaer
