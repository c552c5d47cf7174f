// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/availability.h"
#include "core/shifts/shift.h"
#include "core/storage/mapping.h"

namespace naervaer::storage {

/// The columns of Weekly after those of Record.
constexpr auto weeklyColumns()
{
    return std::make_tuple(column("weekday", &Weekly::weekday), column("from_time", &Weekly::from),
        column("until_time", &Weekly::until), column("weeks_on", &Weekly::weeksOn),
        column("weeks_off", &Weekly::weeksOff), column("anchor_on", &Weekly::anchorOn),
        column("valid_from", &Weekly::validFrom), column("valid_to", &Weekly::validTo));
}

template <> struct Mapping<Availability> {
    static constexpr const char* table = "availability";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Availability::id)), recordColumns(),
        std::make_tuple(column("helper_id", &Availability::helperId)), weeklyColumns());
};

template <> struct Mapping<AvailabilityException> {
    static constexpr const char* table = "availability_exception";
    static constexpr auto columns =
        std::tuple_cat(std::make_tuple(column("id", &AvailabilityException::id)), recordColumns(),
            std::make_tuple(column("helper_id", &AvailabilityException::helperId),
                column("on_date", &AvailabilityException::onDate),
                column("is_available", &AvailabilityException::isAvailable),
                column("from_time", &AvailabilityException::from), column("until_time", &AvailabilityException::until),
                column("is_lifted", &AvailabilityException::isLifted)));
};

template <> struct Mapping<Absence> {
    static constexpr const char* table = "absence";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Absence::id)), recordColumns(),
        std::make_tuple(column("helper_id", &Absence::helperId), column("from_on", &Absence::fromOn),
            column("to_on", &Absence::toOn), column("covered_by", &Absence::coveredBy),
            column("is_lifted", &Absence::isLifted)));
};

template <> struct Mapping<HelperTerms> {
    static constexpr const char* table = "helper_terms";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &HelperTerms::id)), recordColumns(),
        std::make_tuple(column("helper_id", &HelperTerms::helperId),
            column("shifts_per_week", &HelperTerms::shiftsPerWeek),
            column("hours_per_week", &HelperTerms::hoursPerWeek),
            column("calls_per_evening", &HelperTerms::callsPerEvening),
            column("heavy_calls_per_evening", &HelperTerms::heavyCallsPerEvening),
            column("skills", &HelperTerms::skills)));
};

template <> struct Mapping<PairApart> {
    static constexpr const char* table = "pair_apart";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &PairApart::id)), recordColumns(),
        std::make_tuple(column("helper_id", &PairApart::helperId), column("other_id", &PairApart::otherId),
            column("person_id", &PairApart::personId), column("reason", &PairApart::reason),
            column("from_on", &PairApart::fromOn), column("to_on", &PairApart::toOn),
            column("is_lifted", &PairApart::isLifted)));
};

template <> struct Mapping<DutyLine> {
    static constexpr const char* table = "duty_line";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &DutyLine::id)), recordColumns(),
        std::make_tuple(column("name", &DutyLine::name), column("kind", &DutyLine::kind),
            column("needed", &DutyLine::needed), column("least", &DutyLine::least),
            column("closed_on_holidays", &DutyLine::closedOnHolidays), column("skills", &DutyLine::skills),
            column("is_active", &DutyLine::isActive)));
};

template <> struct Mapping<DutyHours> {
    static constexpr const char* table = "duty_hours";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &DutyHours::id)), recordColumns(),
        std::make_tuple(column("line_id", &DutyHours::lineId)), weeklyColumns());
};

template <> struct Mapping<StandingShift> {
    static constexpr const char* table = "standing_shift";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &StandingShift::id)), recordColumns(),
        std::make_tuple(column("line_id", &StandingShift::lineId), column("helper_id", &StandingShift::helperId)),
        weeklyColumns());
};

template <> struct Mapping<Shift> {
    static constexpr const char* table = "shift";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Shift::id)), recordColumns(),
        std::make_tuple(column("line_id", &Shift::lineId), column("on_date", &Shift::onDate),
            column("from_time", &Shift::from), column("until_time", &Shift::until),
            column("helper_id", &Shift::helperId), column("state", &Shift::state),
            column("standing_id", &Shift::standingId), column("covers_id", &Shift::coversId)));
};

} // namespace naervaer::storage
