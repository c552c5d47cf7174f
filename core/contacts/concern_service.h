// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/privacy/desk.h"

namespace naervaer {

inline const QString concernsArea = QStringLiteral("concerns");

/// A concern as the queue shows it.
struct ConcernLine {
    Concern concern {};
    QString personName {}; ///< Empty when it is about nobody in particular.
};

/// Raising, seeing and handling concerns. Raised ones stay until somebody says how they were handled.
class ConcernService {
public:
    explicit ConcernService(Desk& desk) : m_desk(desk) {}

    /// Writes a concern within another verb's unit of work.
    static void raise(storage::UnitOfWork& work, Concern& concern);

    Result<ConcernId> raise(Concern concern); ///< [concern.text_missing, text.too_long 2000]
    Problems markSeen(ConcernId id);
    Problems handle(ConcernId id, const QString& how); ///< [concern.how_missing, concern.already_handled]
    Problems reopen(ConcernId id);

    /// Open and seen ones: urgent first, then oldest. `centre` empty: every centre.
    [[nodiscard]] std::vector<ConcernLine> waiting(std::optional<CentreId> centre) const;
    [[nodiscard]] int waitingCount(std::optional<CentreId> centre) const;
    /// What the helper at the desk raised since `from`, newest first, with who saw and handled it.
    [[nodiscard]] std::vector<ConcernLine> raisedByMe(QDate from) const;
    [[nodiscard]] std::vector<Concern> about(PersonId person) const;
    [[nodiscard]] std::vector<ConcernLine> handledSince(QDate from, std::optional<CentreId> centre) const;

private:
    Desk& m_desk;
};

} // namespace naervaer
