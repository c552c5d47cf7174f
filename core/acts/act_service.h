// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acts/act_store.h"
#include "core/base/work.h"
#include "core/privacy/desk.h"
#include "core/storage/register_file.h"

namespace naervaer {

inline const QString actsArea = QStringLiteral("acts");

/// A month of the log of acts.
struct MonthOfActs {
    std::vector<ActLine> acts{}; ///< Newest first.
    int total = 0; ///< How many there were, when `acts` has only the newest.
    std::vector<LookLine> looks{}; ///< Those drawn to be judged; empty for who may not.
};

/// The log of acts as people read it: what was done and looked at, whether the log is whole, and each month some looks
/// at cards for somebody in charge to judge. Work is done on a connection of its own.
class ActService {
public:
    ActService(Desk& desk, const storage::RegisterFile& file) : m_desk(desk), m_file(file) { }

    [[nodiscard]] Work<MonthOfActs> month(QDate day) const;
    /// Reads the whole log; what was kept outside it (storage::keptAnchors) must agree.
    [[nodiscard]] Work<LogCheck> verify() const;

    /// Says whether a look belonged to the work; null takes back what was said. [look.unknown, look.own]
    Problems judge(qint64 auditId, std::optional<LookAnswer> answer);
    /// How many of those drawn from the month before this one nobody has judged.
    [[nodiscard]] int waiting() const;

private:
    void write(qint64 auditId, std::optional<LookAnswer> answer, const QString& verb);

    Desk& m_desk;
    const storage::RegisterFile& m_file;
};

} // namespace naervaer
