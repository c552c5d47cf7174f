// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shift_store.h"

#include "core/base/search_key.h"
#include "core/organisation/organisation_mapping.h"
#include "core/organisation/organisation_store.h"
#include "core/shifts/shift_mapping.h"

namespace naervaer {
namespace {

const QString byTime = QStringLiteral(" ORDER BY weekday, from_time, id");

} // namespace

RotaBook ShiftStore::book(QDate from, QDate to) const
{
    // What began the night before, and what ends the morning after.
    const storage::Binds days{{"first", from.addDays(-1)}, {"last", to.addDays(1)}};
    const QString weekly =
        QStringLiteral("WHERE valid_from <= :last AND (valid_to IS NULL OR valid_to >= :first) ORDER BY id");
    const QString periods = QStringLiteral(
        "WHERE is_lifted = FALSE AND from_on <= :last AND (to_on IS NULL OR to_on >= :first) ORDER BY id");
    const OrganisationStore organisation(m_database);
    RotaBook book;
    book.from = from;
    book.to = to;
    book.country = organisation.organisation().value_or(Organisation()).country;
    book.helpers = organisation.helpers();
    std::erase_if(book.helpers, [](const Helper& each) { return !each.isActive; });
    book.closures = m_database.list<Closure>(periods, days);
    book.lines = lines();
    book.hours = m_database.list<DutyHours>(weekly, days);
    book.standing = m_database.list<StandingShift>(weekly, days);
    book.shifts =
        m_database.list<Shift>(QStringLiteral("WHERE on_date >= :first AND on_date <= :last ORDER BY id"), days);
    book.availabilities = m_database.list<Availability>(weekly, days);
    book.exceptions = m_database.list<AvailabilityException>(
        QStringLiteral("WHERE is_lifted = FALSE AND on_date >= :first AND on_date <= :last ORDER BY id"), days);
    book.absences = m_database.list<Absence>(periods, days);
    book.terms = m_database.list<HelperTerms>();
    book.apart = m_database.list<PairApart>(periods, days);
    return book;
}

std::optional<DutyLine> ShiftStore::lockLine(DutyLineId id) const
{
    return m_database.first<DutyLine>(QStringLiteral("WHERE id = :id") + m_database.dialect().lockRow(), {{"id", id}});
}

std::vector<DutyLine> ShiftStore::lines() const
{
    auto all = m_database.list<DutyLine>();
    // Few, and only sortKey() knows the order of æ, ø and å on both engines.
    std::sort(all.begin(), all.end(), [](const DutyLine& a, const DutyLine& b) {
        return std::pair(sortKey(a.name), a.id) < std::pair(sortKey(b.name), b.id);
    });
    return all;
}

std::vector<DutyHours> ShiftStore::hours(DutyLineId line) const
{
    return m_database.list<DutyHours>(QStringLiteral("WHERE line_id = :line") + byTime, {{"line", line}});
}

std::vector<StandingShift> ShiftStore::standing(DutyLineId line) const
{
    return m_database.list<StandingShift>(QStringLiteral("WHERE line_id = :line") + byTime, {{"line", line}});
}

std::vector<Availability> ShiftStore::availability(HelperId helper) const
{
    return m_database.list<Availability>(QStringLiteral("WHERE helper_id = :helper") + byTime, {{"helper", helper}});
}

std::vector<AvailabilityException> ShiftStore::exceptions(HelperId helper, QDate from) const
{
    return m_database.list<AvailabilityException>(
        QStringLiteral("WHERE helper_id = :helper AND on_date >= :first AND is_lifted = FALSE ORDER BY on_date, id"),
        {{"helper", helper}, {"first", from}});
}

std::vector<Absence> ShiftStore::absences(QDate from, std::optional<QDate> to) const
{
    auto found = m_database.list<Absence>(
        QStringLiteral("WHERE is_lifted = FALSE AND (to_on IS NULL OR to_on >= :first) ORDER BY from_on, id"),
        {{"first", from}});
    if (to)
        std::erase_if(found, [&](const Absence& each) { return each.fromOn > *to; });
    return found;
}

std::optional<HelperTerms> ShiftStore::terms(HelperId helper) const
{
    return m_database.first<HelperTerms>(QStringLiteral("WHERE helper_id = :helper"), {{"helper", helper}});
}

std::vector<PairApart> ShiftStore::pairs() const
{
    return m_database.list<PairApart>(QStringLiteral("WHERE is_lifted = FALSE ORDER BY from_on DESC, id DESC"));
}

std::optional<Shift> ShiftStore::inPlaceOf(StandingShiftId standing, QDate day) const
{
    return m_database.first<Shift>(
        QStringLiteral("WHERE standing_id = :standing AND on_date = :day"), {{"standing", standing}, {"day", day}});
}

std::vector<Shift> ShiftStore::inPlaceFrom(StandingShiftId standing, QDate from) const
{
    return m_database.list<Shift>(
        QStringLiteral("WHERE standing_id = :standing AND on_date >= :first ORDER BY on_date"),
        {{"standing", standing}, {"first", from}});
}

std::optional<QString> ShiftStore::personState(PersonId id) const
{
    return m_database.value<QString>(QStringLiteral("SELECT state FROM person WHERE id = :id"), {{"id", id}});
}

std::vector<storage::Check> shiftChecks()
{
    const auto badWeeks = [](const char* table) {
        return QStringLiteral("SELECT count(*) FROM %1 WHERE weekday < 1 OR weekday > 7 OR weeks_on < 1"
                              " OR weeks_off < 0 OR (weeks_off > 0 AND anchor_on IS NULL)")
            .arg(QLatin1String(table));
    };
    return {
        {QStringLiteral("check.availability_week"), badWeeks("availability")},
        {QStringLiteral("check.duty_hours_week"), badWeeks("duty_hours")},
        {QStringLiteral("check.standing_shift_week"), badWeeks("standing_shift")},
        {QStringLiteral("check.pair_of_nobody"),
            QStringLiteral("SELECT count(*) FROM pair_apart WHERE (other_id IS NULL) = (person_id IS NULL)")},
        {QStringLiteral("check.absence_backwards"),
            QStringLiteral("SELECT count(*) FROM absence WHERE to_on < from_on")},
        {QStringLiteral("check.shift_of_nobody"),
            QStringLiteral("SELECT count(*) FROM shift WHERE NOT EXISTS"
                           " (SELECT 1 FROM helper WHERE helper.id = shift.helper_id)")},
    };
}

} // namespace naervaer
