// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/shifts/weekly.h"

#include <QString>
#include <QStringList>

namespace naervaer {

using AvailabilityId = Id<struct AvailabilityTag>;
using AvailabilityExceptionId = Id<struct AvailabilityExceptionTag>;
using AbsenceId = Id<struct AbsenceTag>;
using HelperTermsId = Id<struct HelperTermsTag>;
using PairApartId = Id<struct PairApartTag>;

/// When a helper can usually be there.
struct Availability : Weekly {
    AvailabilityId id{};
    HelperId helperId{};
};

/// A day that is not as usual: available beyond that, or not available.
struct AvailabilityException : Record {
    AvailabilityExceptionId id{};
    HelperId helperId{};
    QDate onDate{};
    bool isAvailable = false;
    std::optional<QTime> from{}; ///< Both or neither; neither is the whole day.
    std::optional<QTime> until{};
    bool isLifted = false;
};

/// A helper away for whole days. Why is nobody's business here: most reasons would be about health.
struct Absence : Record {
    AbsenceId id{};
    HelperId helperId{};
    QDate fromOn{};
    std::optional<QDate> toOn{}; ///< Empty: until further notice.
    HelperId coveredBy{}; ///< Does everything meanwhile that has no cover of its own; null: it stands open.
    bool isLifted = false;

    [[nodiscard]] Period period() const { return {fromOn, toOn}; }
};

/// What was agreed with a helper: how much at most, and what they know. Languages stand with the helper (Helper).
struct HelperTerms : Record {
    HelperTermsId id{};
    HelperId helperId{};
    std::optional<int> shiftsPerWeek{}; ///< Monday to Sunday.
    std::optional<int> hoursPerWeek{};
    std::optional<int> callsPerEvening{};
    std::optional<int> heavyCallsPerEvening{}; ///< Calls that ended in a concern.
    QStringList skills{}; ///< Free words; compared by searchKey().
};

/// Two who must not meet: two helpers, or a helper and somebody who is kept contact with. The reason is for
/// coordinators, and for the person who asks what is kept about them.
struct PairApart : Record {
    PairApartId id{};
    HelperId helperId{};
    HelperId otherId{}; ///< The other helper, or null.
    PersonId personId{}; ///< The person, or null. One of both is there.
    QString reason{};
    QDate fromOn{};
    std::optional<QDate> toOn{};
    bool isLifted = false;

    [[nodiscard]] Period period() const { return {fromOn, toOn}; }
};

} // namespace naervaer
