// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/people/people_filter.h"
#include "core/privacy/desk.h"
#include "core/privacy/erasing.h"
#include "core/privacy/subject_access.h"
#include "core/rights/rights_store.h"

namespace naervaer {

inline const QString rightsArea = QStringLiteral("rights");
/// Why the task is open that a request for erasure leaves to the coordinators.
inline const QString reasonErasure = QStringLiteral("rights.erasure");

/// What a person may ask of us: to see everything, to be erased; and what we owe without being asked, not to keep cards
/// for longer than needed. (Restriction is PeopleService's.)
class RightsService {
public:
    /// `people`: the tables of every area.
    RightsService(Desk& desk, PersonTables people) : m_desk(desk), m_store(desk.database), m_people(std::move(people))
    {
    }

    /// Everything that is kept about the person, for them to have; the look is logged. [person.unknown]
    Result<SubjectAccess> giveAccess(PersonId person);

    // Erasure: one asks, another confirms.
    [[nodiscard]] std::vector<ErasedRows> preview(PersonId person) const;
    /// Opens a task for the coordinators. [person.unknown, person.restricted, erasure.already_asked]
    Result<ErasureId> askErasure(PersonId person, ErasureReason reason);
    Problems withdrawErasure(ErasureId id); ///< [erasure.not_open]
    /// Erases for good: nothing done before can be taken back afterwards. [erasure.not_open, erasure.own_request,
    /// person.restricted]
    Problems confirmErasure(ErasureId id);
    [[nodiscard]] std::vector<ErasureLine> openErasures() const;
    [[nodiscard]] std::optional<Erasure> openErasure(PersonId person) const;

    /// The ledger of what was erased, to be kept outside the register as well. Names nobody.
    [[nodiscard]] QStringList ledger() const;
    /// Erases again whoever of the ledger is here, after an older backup was restored; gives how many cards.
    int replay(const QStringList& marks);

    // Retention
    [[nodiscard]] RetentionRule retentionRule() const; ///< The one that holds today.
    Problems setRetention(RetentionRule rule); ///< From today unless it says otherwise. [checkRetention]
    /// RightsStore::proposals() by the rule of today, on a connection of its own.
    [[nodiscard]] Work<std::vector<RetentionLine>> proposals(int limit) const;

    /// This area's tables with people's ids, for merging, and for subject access and erasure.
    [[nodiscard]] static std::vector<PersonReference> personReferences();
    [[nodiscard]] static std::vector<PersonTable> personTables();

private:
    Problems decide(ErasureId id, ErasureState from, ErasureState to, const QString& verb);
    void openTask(storage::UnitOfWork& work, const Erasure& erasure);
    void endTask(storage::UnitOfWork& work, const Erasure& erasure);
    void leaveNoTrace();

    Desk& m_desk;
    RightsStore m_store;
    PersonTables m_people;
};

} // namespace naervaer
