// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/desk.h"
#include "core/privacy/person_table.h"
#include "core/shifts/rota_rules.h"
#include "core/shifts/shift_changes.h"
#include "core/shifts/shift_store.h"

namespace naervaer {

inline const QString shiftsArea = QStringLiteral("shifts");

/// Whether whoever plans has seen the warnings and goes on.
enum class Insist { No, Yes };

/// What an absence leaves.
struct AbsenceReport {
    AbsenceId id{};
    std::vector<Duty> fellOpen{}; ///< From today on, eight weeks at most.
};

/// Who can when, who does what, and what stands open: for staff and volunteers, on phone lines and whatever else is
/// staffed. Verbs about oneself need TakeShifts, about others PlanShifts. A closing of a centre is of the area
/// "organisation": a rota is read again for it too.
class ShiftService {
public:
    explicit ShiftService(Desk& desk) : m_desk(desk), m_store(desk.database) { }

    // What a helper can.

    /// From that day on the helper is available at these times of the week and no others; none: never said.
    /// [helper.unknown, weekly.*, period.*]
    Problems setAvailability(HelperId helper, QDate from, std::vector<Availability> times);
    Result<AvailabilityExceptionId> addException(AvailabilityException exception); ///< [helper.unknown, exception.*]
    Problems liftException(AvailabilityExceptionId id); ///< [exception.unknown]
    /// [helper.unknown, period.*, absence.covers_self, absence.cover_busy date, when who covers cannot do one of the
    /// shifts]
    Result<AbsenceReport> reportAbsence(Absence absence);
    Problems endAbsence(AbsenceId id, QDate lastDay); ///< Back the day after. [absence.unknown, period.backwards]
    Problems liftAbsence(AbsenceId id); ///< It was a mistake. [absence.unknown]
    Problems agreeTerms(HelperTerms terms); ///< PlanShifts, also for oneself. [helper.unknown, terms.*, text.too_long]
    /// PlanShifts. [helper.unknown, person.unknown, person.restricted, apart.*, text.too_long 1000, period.*]
    Result<PairApartId> keepApart(PairApart pair);
    Problems liftApart(PairApartId id); ///< PlanShifts. [apart.unknown]

    // Lines: PlanShifts.

    /// [centre.unknown, line.*, weekly.*, period.*]; `hours` hold from their own first days on, else from today.
    Result<DutyLineId> addLine(DutyLine line, std::vector<DutyHours> hours);
    Problems amendLine(const DutyLine& line); ///< [line.unknown, line.*]
    /// From that day on the line is open at these hours and no others. [line.unknown, weekly.*]
    Problems setHours(DutyLineId line, QDate from, std::vector<DutyHours> hours);

    // Shifts. What Rota::judge() refuses stays refused; its warnings are refusals until whoever plans insists.

    Result<ShiftId> planShift(DutyLineId line, HelperId helper, const LocalSpan& span, Insist insist);
    /// For good. Judged on its days of the first eight weeks. [weekly.*, period.*]
    Result<StandingShiftId> planStanding(StandingShift standing, Insist insist);
    Problems endStanding(StandingShiftId id, QDate lastDay); ///< [standing.unknown, period.backwards]
    /// One's own: takes what is missing in that span. Nobody insists. [shift.no_gap, and as judge(); what coordinators
    /// alone know is shift.ask_coordinator]
    Result<ShiftId> take(DutyLineId line, const LocalSpan& span);
    /// The helper cannot on that day; it falls open. [shift.changed_since, shift.past]
    Problems giveBack(const Duty& duty);
    Problems confirm(const Duty& duty); ///< The helper said yes. [shift.changed_since, shift.open]
    /// Somebody else on that day only. A helper may take over what fell open. [shift.changed_since, as judge()]
    Problems coverOnce(const Duty& duty, HelperId helper, Insist insist);
    /// Somebody else from that day on: of a standing shift. [shift.changed_since, shift.not_standing, as judge()]
    Problems coverForGood(const Duty& duty, HelperId helper, Insist insist);
    /// Each does the other's, once. [shift.changed_since, shift.open, as judge()]
    Problems swap(const Duty& one, const Duty& other, Insist insist);

    // Questions: SeeRota, where nothing else is said.

    /// Whole weeks from the Monday of `day` on; of one centre or, null, of all.
    [[nodiscard]] std::vector<RotaWeek> rota(CentreId centre, QDate day, int weeks) const;
    [[nodiscard]] std::vector<RotaGap> freeShifts(CentreId centre, QDate from, QDate to) const;
    /// PlanShifts. `aside`: the duty it would stand in place of.
    [[nodiscard]] std::vector<Candidate> candidates(
        DutyLineId line, const LocalSpan& span, const std::vector<Duty>& aside = {}) const;
    /// PlanShifts, for others.
    [[nodiscard]] DutyVerdict judge(
        DutyLineId line, HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside = {}) const;
    [[nodiscard]] std::vector<Duty> dutiesOf(HelperId helper, QDate from, QDate to) const;
    /// Who is on the centre's lines in a part of a day, with languages, skills and limits: for spreading work.
    [[nodiscard]] std::vector<HelperOnShift> onShift(CentreId centre, const LocalSpan& span) const;
    [[nodiscard]] Readiness readiness(HelperId helper, const LocalSpan& span) const;
    /// Who must not meet on that day, without why: PlanRounds.
    [[nodiscard]] std::vector<Apart> apartOn(QDate day) const;
    [[nodiscard]] std::vector<PairApart> pairs() const; ///< With why: PlanShifts. Newest first.
    [[nodiscard]] std::vector<DutyLine> lines(CentreId centre, bool alsoInactive = false) const; ///< By name.
    [[nodiscard]] std::vector<DutyHours> hours(DutyLineId line, QDate from) const; ///< That hold then or later.
    [[nodiscard]] std::vector<StandingShift> standing(DutyLineId line, QDate from) const;
    [[nodiscard]] std::vector<Absence> absences(QDate from, std::optional<QDate> to) const;
    // Of oneself with TakeShifts, of others with PlanShifts.
    [[nodiscard]] std::vector<Availability> availability(HelperId helper, QDate from) const;
    [[nodiscard]] std::vector<AvailabilityException> exceptions(HelperId helper, QDate from) const;
    [[nodiscard]] HelperTerms terms(HelperId helper) const; ///< Empty when nothing was agreed.

    /// This area's tables for subject access and erasure.
    [[nodiscard]] static std::vector<PersonTable> personTables();

private:
    /// What the log of acts says of a verb, and what taking it back needs leave for.
    struct Deed {
        Action action;
        QString verb;
        QString subjectKind;
        qint64 subjectId = 0;
    };

    [[nodiscard]] storage::UnitOfWork begin(const Deed& deed);
    /// Writes, commits and offers to take it back.
    void keep(storage::UnitOfWork& work, const Deed& deed, ShiftChanges changes);
    Problems putBack(const Deed& deed, const ShiftChanges& changes);
    /// begin() and keep().
    void write(const Deed& deed, ShiftChanges changes);

    [[nodiscard]] Action actionFor(HelperId helper) const;
    [[nodiscard]] std::optional<Helper> helper(HelperId id) const; ///< Who works here still.
    /// The week of the day, the one after it, and four before.
    [[nodiscard]] RotaBook bookAround(QDate day) const;
    /// The duty as it is now, when it is still the same helper's.
    [[nodiscard]] static std::optional<Duty> unchanged(const Rota& rota, const Duty& duty);
    [[nodiscard]] Problems judgeAbsence(const Absence& absence, std::vector<Duty>& fellOpen) const;
    [[nodiscard]] Problems judgeStanding(const StandingShift& standing, StandingShiftId former, Insist insist) const;
    /// The row that stands for the duty on its day, as it is and as it would be.
    [[nodiscard]] ShiftChange changeOf(const Duty& duty, HelperId helper, HelperId covers, ShiftState state);
    [[nodiscard]] ShiftChanges handOver(const StandingShift& former, const StandingShift& next) const;

    Desk& m_desk;
    ShiftStore m_store;
};

} // namespace naervaer
