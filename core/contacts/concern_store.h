// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/concern.h"
#include "core/storage/database.h"

namespace naervaer {

/// A concern as the queue shows it.
struct ConcernLine {
    Concern concern{};
    QString personName{}; ///< Empty when it is about nobody in particular.
};

/// All SQL of concerns.
class ConcernStore {
public:
    explicit ConcernStore(storage::Database& database) : m_database(database) { }

    [[nodiscard]] std::optional<Concern> find(ConcernId id) const;
    [[nodiscard]] std::vector<ConcernLine> waiting(std::optional<CentreId> centre) const;
    [[nodiscard]] int waitingCount(std::optional<CentreId> centre) const;
    [[nodiscard]] std::vector<ConcernLine> raisedBy(HelperId helper, const QDateTime& from) const; ///< Newest first.
    [[nodiscard]] std::vector<ConcernLine> handledSince(const QDateTime& from, std::optional<CentreId> centre) const;
    /// Newest first, without what was withdrawn.
    [[nodiscard]] std::vector<Concern> about(PersonId person) const;
    [[nodiscard]] std::vector<Concern> waitingAbout(PersonId person) const; ///< Not yet handled; urgent first.

private:
    [[nodiscard]] std::vector<ConcernLine> named(std::vector<Concern> concerns) const;

    storage::Database& m_database;
};

} // namespace naervaer
