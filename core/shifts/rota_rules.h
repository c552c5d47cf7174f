// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/rota.h"

#include <QHash>

namespace naervaer {

/// Whether both come from the same shift, or the same standing shift on the same day.
[[nodiscard]] bool sameOrigin(const Duty& a, const Duty& b);

[[nodiscard]] bool isAside(const Duty& duty, const std::vector<Duty>& aside);

/// Where fewer than `needed` helpers, `without` not counted, are in the span.
[[nodiscard]] std::vector<RotaGap> shortfalls(
    DutyLineId line, const LocalSpan& span, int needed, const std::vector<Duty>& duties, HelperId without = {});

/// The rota that follows from a book: who does what, what stands open, and who could step in. Reads nothing but the
/// book, and knows no day outside it.
class Rota {
public:
    explicit Rota(RotaBook book);
    Rota(const Rota&) = delete;
    Rota& operator=(const Rota&) = delete;

    [[nodiscard]] const RotaBook& book() const { return m_book; }
    /// Every duty of the book's days by its beginning, those that fell open too.
    [[nodiscard]] const std::vector<Duty>& duties() const { return m_duties; }
    /// A helper's, by their beginning.
    [[nodiscard]] std::vector<Duty> dutiesOf(HelperId helper, QDate from, QDate to) const;
    /// The duty as it stands now, found by what it came from; nothing when it is no more.
    [[nodiscard]] std::optional<Duty> current(const Duty& duty) const;
    /// The weeks from `monday` on that begin within the book; of one centre or (null) of all.
    [[nodiscard]] std::vector<RotaWeek> weeks(CentreId centre) const;
    /// What is missing in those weeks, by its beginning.
    [[nodiscard]] std::vector<RotaGap> gaps(CentreId centre) const;

    /// A holiday of the line, or a closing of its centre.
    [[nodiscard]] bool isClosed(DutyLineId line, QDate day) const;
    [[nodiscard]] bool isAway(HelperId helper, QDate day) const;
    /// An exception for a whole day and an absence are about what begins on that day.
    [[nodiscard]] Readiness readiness(HelperId helper, const LocalSpan& span) const;
    /// Duties that begin Monday to Sunday of the week of `day`, those in `aside` not counted.
    [[nodiscard]] int shiftsInWeek(HelperId helper, QDate day, const std::vector<Duty>& aside = {}) const;
    [[nodiscard]] int minutesInWeek(
        HelperId helper, QDate day, const std::vector<Duty>& aside = {}) const; ///< Real minutes.

    /// Whether the helper may do it; `aside` are duties that would be no more.
    /// Refusals [shift.line_unknown, helper.unknown, shift.helper_away, shift.overlaps date, from, until,
    /// shift.pair_apart]; warnings [shift.not_available, shift.limit_shifts, shift.limit_hours, each with the limit,
    /// shift.skill_missing word, shift.outside_hours, shift.line_closed].
    [[nodiscard]] DutyVerdict judge(
        DutyLineId line, HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside = {}) const;
    /// Who of the line's centre could do it, best first: without warnings, who said they can, who knows the line, who
    /// has least that week.
    [[nodiscard]] std::vector<Candidate> candidates(
        DutyLineId line, const LocalSpan& span, const std::vector<Duty>& aside = {}) const;
    /// Who is on the centre's lines in that part of a day, in the order of their ids.
    [[nodiscard]] std::vector<HelperOnShift> onShift(CentreId centre, const LocalSpan& span) const;
    [[nodiscard]] std::vector<Apart> apartOn(QDate day) const;

private:
    /// What the book says of one helper.
    struct OfHelper {
        const Helper* helper = nullptr;
        const HelperTerms* terms = nullptr;
        std::vector<const Availability*> availabilities{};
        std::vector<const AvailabilityException*> exceptions{};
        std::vector<const Absence*> absences{};
        std::vector<size_t> duties{}; ///< In m_duties, by their beginning.
    };

    void indexBook();
    void makeDuties();
    void addDuty(Duty duty);
    [[nodiscard]] std::optional<QString> closedBy(const DutyLine& line, QDate day) const;
    [[nodiscard]] const DutyLine* line(DutyLineId id) const;
    [[nodiscard]] const OfHelper* of(HelperId helper) const;
    [[nodiscard]] const Absence* absenceOf(HelperId helper, QDate day) const;
    [[nodiscard]] std::vector<LocalSpan> hoursAround(DutyLineId line, QDate day) const;
    [[nodiscard]] bool isInHours(DutyLineId line, const LocalSpan& span) const;
    [[nodiscard]] bool areApart(HelperId a, HelperId b, QDate day) const;
    [[nodiscard]] bool isBusy(HelperId helper, const LocalSpan& span) const;
    [[nodiscard]] bool meetsSomebodyApart(
        HelperId helper, DutyLineId line, const LocalSpan& span, const std::vector<Duty>& aside = {}) const;
    [[nodiscard]] std::vector<Duty> dutiesOn(DutyLineId line, const LocalSpan& span) const;
    void addOpenings(std::vector<Opening>& openings, const DutyLine& line, QDate day) const;
    void staff(Opening& opening, const DutyLine& line) const;
    void findPillars(Opening& opening, const DutyLine& line) const;
    [[nodiscard]] bool isSparedIn(const Opening& opening, const DutyLine& line, HelperId fallen) const;
    [[nodiscard]] bool canStepIn(HelperId helper, const DutyLine& line, const LocalSpan& span) const;
    void judgeOverlap(HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside, Problems& refusals) const;
    void judgeLimits(HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside, Problems& warnings) const;

    RotaBook m_book;
    std::vector<Duty> m_duties;
    QHash<HelperId, OfHelper> m_helpers;
    QHash<DutyLineId, std::vector<size_t>> m_dutiesOfLine;
    QHash<DutyLineId, std::vector<const DutyHours*>> m_hoursOfLine;
    QHash<StandingShiftId, const StandingShift*> m_standing;
    QHash<QDate, QString> m_holidays;
};

} // namespace naervaer
