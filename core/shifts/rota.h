// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/organisation/organisation.h"
#include "core/shifts/availability.h"
#include "core/shifts/shift.h"

#include <vector>

namespace naervaer {

/// Everything that rules of the rota read, for a number of days: rows as the store has them.
struct RotaBook {
    QDate from{};
    QDate to{};
    QString country{}; ///< "DK" or "NO": whose public holidays.
    std::vector<Helper> helpers{}; ///< Those who work here still.
    std::vector<Closure> closures{};
    std::vector<DutyLine> lines{};
    std::vector<DutyHours> hours{};
    std::vector<StandingShift> standing{};
    std::vector<Shift> shifts{};
    std::vector<Availability> availabilities{};
    std::vector<AvailabilityException> exceptions{};
    std::vector<Absence> absences{};
    std::vector<HelperTerms> terms{};
    std::vector<PairApart> apart{};
};

/// A shift as it stands on a day, whether it came from a standing shift or was planned for the day.
struct Duty {
    DutyLineId lineId{};
    LocalSpan span{};
    HelperId helperId{}; ///< Who does it; null: it fell open.
    HelperId insteadOf{}; ///< Whose it was: away, gone, covered, or gave it back. Null: nobody else's.
    StandingShiftId standingId{};
    ShiftId shiftId{};
    bool isConfirmed = false;

    friend bool operator==(const Duty&, const Duty&) = default;
};

/// A part of an opening with too few helpers.
struct RotaGap {
    DutyLineId lineId{};
    LocalSpan span{};
    int missing = 1;

    friend bool operator==(const RotaGap&, const RotaGap&) = default;
};

/// From calm to urgent.
enum class RotaState {
    Closed, ///< Nobody is needed.
    Staffed,
    Fragile, ///< Staffed, but if one helper falls ill the line closes, and nobody is free to step in.
    Gap,
};

template <> struct Codes<RotaState> {
    static constexpr std::array all{Coded{RotaState::Closed, "closed"}, Coded{RotaState::Staffed, "staffed"},
        Coded{RotaState::Fragile, "fragile"}, Coded{RotaState::Gap, "gap"}};
};

/// A line open on a day, or a duty outside its hours (`needed` is then 0).
struct Opening {
    DutyLineId lineId{};
    LocalSpan span{};
    int needed = 0;
    RotaState state = RotaState::Closed;
    QString closedBy{}; ///< "holiday.easter_monday" or "closure"; empty when it is open.
    std::vector<Duty> duties{}; ///< By their beginning.
    std::vector<RotaGap> gaps{};
    std::vector<HelperId> pillars{}; ///< Who must not fall ill: why it is fragile.
};

/// Monday to Sunday, as urgent as its most urgent opening.
struct RotaWeek {
    QDate monday{};
    RotaState state = RotaState::Closed;
    std::vector<Opening> openings{}; ///< By day, line and beginning.
};

/// Whether a helper can be there.
enum class Readiness {
    Available,
    Unsaid, ///< Nothing is known of their times.
    Unavailable,
    Away,
};

template <> struct Codes<Readiness> {
    static constexpr std::array all{Coded{Readiness::Available, "available"}, Coded{Readiness::Unsaid, "unsaid"},
        Coded{Readiness::Unavailable, "unavailable"}, Coded{Readiness::Away, "away"}};
};

/// What speaks against a duty: what forbids it, and what whoever plans may set aside.
struct DutyVerdict {
    Problems refusals{};
    Problems warnings{};
};

/// Why somebody is a good or a poor choice.
enum class CandidateReason {
    Available,
    Unsaid,
    KnowsLine, ///< Value: duties on the line in the four weeks before.
    ShiftsInWeek, ///< Value: those they have that week without this one.
    Warned, ///< Value: how many of Candidate::warnings.
};

template <> struct Codes<CandidateReason> {
    static constexpr std::array all{Coded{CandidateReason::Available, "available"},
        Coded{CandidateReason::Unsaid, "unsaid"}, Coded{CandidateReason::KnowsLine, "knows_line"},
        Coded{CandidateReason::ShiftsInWeek, "shifts_in_week"}, Coded{CandidateReason::Warned, "warned"}};
};

/// Somebody who could take a gap.
struct Candidate {
    struct Reason {
        CandidateReason why = CandidateReason::Available;
        int value = 0;

        friend bool operator==(const Reason&, const Reason&) = default;
    };

    HelperId helperId{};
    std::vector<Reason> reasons{};
    Problems warnings{};
};

/// Who is there in a part of a day, with what spreading work over them must know.
struct HelperOnShift {
    HelperId helperId{};
    std::vector<LocalSpan> spans{}; ///< Cut to the part of the day, by their beginning.
    QStringList languages{}; ///< ISO 639-1 codes.
    QStringList skills{};
    std::optional<int> callsPerEvening{};
    std::optional<int> heavyCallsPerEvening{};
};

/// Two who must not meet, without the reason.
struct Apart {
    HelperId helperId{};
    HelperId otherId{}; ///< The other helper, or null.
    PersonId personId{}; ///< The person, or null.

    friend bool operator==(const Apart&, const Apart&) = default;
};

} // namespace naervaer
