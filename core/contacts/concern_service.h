// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern_store.h"
#include "core/privacy/desk.h"

namespace naervaer {

inline const QString concernsArea = QStringLiteral("concerns");

/// Raising, seeing and handling concerns. Raised ones stay until somebody says how they were handled.
class ConcernService {
public:
    explicit ConcernService(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    /// Writes a concern within another verb's unit of work.
    static void raise(storage::UnitOfWork& work, Concern& concern);
    /// Takes a concern raised by mistake back, within the verb that undoes it.
    static void withdraw(storage::UnitOfWork& work, ConcernId id);

    Result<ConcernId> raise(Concern concern); ///< [concern.text_missing, text.too_long 2000, person.unknown, person.restricted]
    Problems markSeen(ConcernId id); ///< Nothing happens when somebody has seen it already. [concern.unknown]
    /// Whoever handles it has seen it. [concern.unknown, concern.how_missing, concern.already_handled, text.too_long
    /// 2000]
    Problems handle(ConcernId id, const QString& how);
    Problems reopen(ConcernId id); ///< Waiting again, as seen. [concern.unknown, concern.not_handled]

    /// Open and seen ones: urgent first, then oldest. `centre` empty: every centre. Lists need HandleConcerns, the
    /// count SeeToday, about() SeeCard.
    [[nodiscard]] std::vector<ConcernLine> waiting(std::optional<CentreId> centre) const;
    [[nodiscard]] int waitingCount(std::optional<CentreId> centre) const;
    /// What the helper at the desk raised since `from`, newest first, with who saw and handled it.
    [[nodiscard]] std::vector<ConcernLine> raisedByMe(QDate from) const;
    /// Newest first, without what was withdrawn.
    [[nodiscard]] std::vector<Concern> about(PersonId person) const;
    /// Newest first: handled by whom, and how.
    [[nodiscard]] std::vector<ConcernLine> handledSince(QDate from, std::optional<CentreId> centre) const;

private:
    Problems takeBack(ConcernId id);
    /// Writes the concern, and offers to put `former` back.
    Problems change(const Concern& former, Concern concern, const QString& verb);
    void write(Concern& concern, const QString& verb);

    Desk& m_desk;
    ConcernStore m_store;
};

} // namespace naervaer
