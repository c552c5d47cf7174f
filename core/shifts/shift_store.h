// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/rota.h"
#include "core/storage/check.h"
#include "core/storage/database.h"

namespace naervaer {

/// All SQL of shifts.
class ShiftStore {
public:
    explicit ShiftStore(storage::Database& database) : m_database(database) { }

    /// Everything the rota of these days follows from, the nights before and after included.
    [[nodiscard]] RotaBook book(QDate from, QDate to) const;
    /// Keeps others from staffing the line until the commit; nothing when there is no such line.
    [[nodiscard]] std::optional<DutyLine> lockLine(DutyLineId id) const;

    [[nodiscard]] std::vector<DutyLine> lines() const; ///< In Danish order of names; those no longer in use too.
    [[nodiscard]] std::vector<DutyHours> hours(
        DutyLineId line) const; ///< By weekday and time; past and taken back too.
    [[nodiscard]] std::vector<StandingShift> standing(DutyLineId line) const; ///< In the same order.
    [[nodiscard]] std::vector<Availability> availability(HelperId helper) const; ///< In the same order.
    [[nodiscard]] std::vector<AvailabilityException> exceptions(HelperId helper, QDate from) const; ///< By day.
    /// Those that touch the days, by their beginning; without `to` all from then on.
    [[nodiscard]] std::vector<Absence> absences(QDate from, std::optional<QDate> to) const;
    [[nodiscard]] std::optional<HelperTerms> terms(HelperId helper) const;
    [[nodiscard]] std::vector<PairApart> pairs() const; ///< Newest first; not those that were lifted.
    /// The shift that stands in place of a standing one on that day.
    [[nodiscard]] std::optional<Shift> inPlaceOf(StandingShiftId standing, QDate day) const;
    /// All of them from that day on, cancelled ones too.
    [[nodiscard]] std::vector<Shift> inPlaceFrom(StandingShiftId standing, QDate from) const;
    /// The code of a card's state; nothing when there is no such card.
    [[nodiscard]] std::optional<QString> personState(PersonId id) const;

    template <typename Row> [[nodiscard]] std::optional<Row> find(decltype(Row::id) id) const
    {
        return m_database.find<Row>(id);
    }

private:
    storage::Database& m_database;
};

/// What `naervaer check` asks of these tables.
[[nodiscard]] std::vector<storage::Check> shiftChecks();

} // namespace naervaer
