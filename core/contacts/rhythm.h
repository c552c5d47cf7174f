// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

#include <QTime>

namespace naervaer {

/// How often contact with a person is agreed, and the latest of what happened. One per person, also without an
/// agreement (intervalDays unset: never due).
struct Rhythm {
    PersonId personId{};
    CentreId centreId{};
    std::optional<int> intervalDays{}; ///< 1 to 366
    std::optional<QTime> notBefore{}; ///< Ring no earlier in the day.
    std::optional<QTime> notAfter{};
    QDate sinceOn{}; ///< Nobody is forgotten before a rhythm has passed since this day.
    ContactId lastContactId{};
    QDateTime lastContactAt{};
    QString lastContactKind{}; ///< Code of ContactKind; empty when there was none.
    HelperId lastHelperId{};
    QDateTime lastAttemptAt{};
    int attemptsSince = 0; ///< Attempts since the last contact.
    std::optional<QDate> dueOn{};
    std::optional<QDate> forgottenOn{}; ///< First day on which the person counts as forgotten.
    bool isExchanged = false; ///< Merged away, and the kept card took over this one's agreement, giving its own.
};

} // namespace naervaer
