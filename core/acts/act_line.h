// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/problem.h"
#include "core/base/record.h"

#include <optional>

namespace naervaer {

using LookReviewId = Id<struct LookReviewTag>;

/// What somebody in charge says of a look at a card: it belonged to the work, or the helper is asked why.
enum class LookAnswer { Fitting, AskedWhy };

template <> struct Codes<LookAnswer> {
    static constexpr std::array all{Coded{LookAnswer::Fitting, "fitting"}, Coded{LookAnswer::AskedWhy, "asked_why"}};
};

/// The answer about one look. Names nobody: the log's entry does, by a mark.
struct LookReview : Record {
    LookReviewId id{};
    qint64 auditId = 0; ///< The entry of the log.
    LookAnswer answer = LookAnswer::Fitting;
};

/// One line of the log of acts, as people read it.
struct ActLine {
    qint64 id = 0;
    QDateTime at{};
    HelperId helperId{};
    QString helperName{}; ///< Empty for what the program did by itself.
    QString verb{}; ///< "people.register", "look", "people.register.undo".
    QString purpose{}; ///< A code of LookPurpose for a look.
};

/// A look at a card that somebody in charge is to judge.
struct LookLine {
    ActLine act{};
    QString subjectMark{}; ///< AuditKey::markOf the card.
    std::optional<QString> personName{}; ///< For who may see cards; none for others, and when the card is gone.
    bool isMet = false; ///< Whether the helper met or tried to reach the person within a week of the look.
    std::optional<LookAnswer> answer{};
};

/// What a check of the whole log found.
struct LogCheck {
    qint64 entries = 0;
    Problems problems{}; ///< storage::verifyAudit()
    bool isStopped = false; ///< It was not read to its end.
};

} // namespace naervaer
