// SPDX-License-Identifier: GPL-3.0-or-later
// What the book says of each line and helper, and who does what on each day.
#include "core/shifts/rota_rules.h"

#include "core/shifts/holidays.h"

#include <QSet>
#include <algorithm>
#include <map>

namespace naervaer {
namespace {

using StandingDay = std::pair<StandingShiftId, QDate>;

/// By the beginning; of what begins together in an order that does not change.
bool comesBefore(const Duty& a, const Duty& b)
{
    return std::tuple(startOf(a.span), a.lineId, endOf(a.span), a.standingId, a.shiftId)
        < std::tuple(startOf(b.span), b.lineId, endOf(b.span), b.standingId, b.shiftId);
}

Duty dutyOf(const StandingShift& standing, const LocalSpan& span)
{
    Duty duty;
    duty.lineId = standing.lineId;
    duty.span = span;
    duty.helperId = standing.helperId;
    duty.standingId = standing.id;
    return duty;
}

Duty dutyOf(const Shift& shift)
{
    Duty duty;
    duty.lineId = shift.lineId;
    duty.span = shift.span();
    duty.standingId = shift.standingId;
    duty.shiftId = shift.id;
    if (shift.state == ShiftState::Cancelled) {
        duty.insteadOf = shift.helperId;
        return duty;
    }
    duty.helperId = shift.helperId;
    duty.insteadOf = shift.coversId;
    duty.isConfirmed = shift.state == ShiftState::Confirmed;
    return duty;
}

} // namespace

bool sameOrigin(const Duty& a, const Duty& b)
{
    if (!a.standingId.isNull() || !b.standingId.isNull())
        return a.standingId == b.standingId && a.span.on == b.span.on;
    return !a.shiftId.isNull() && a.shiftId == b.shiftId;
}

bool isAside(const Duty& duty, const std::vector<Duty>& aside)
{
    return std::any_of(aside.begin(), aside.end(), [&](const Duty& each) { return sameOrigin(duty, each); });
}

Rota::Rota(RotaBook book) : m_book(std::move(book))
{
    indexBook();
    makeDuties();
}

void Rota::indexBook()
{
    for (const Helper& each : m_book.helpers)
        m_helpers[each.id].helper = &each;
    const auto put = [this](const auto& rows, auto add) {
        for (const auto& row : rows)
            if (const auto found = m_helpers.find(row.helperId); found != m_helpers.end())
                add(*found, row);
    };
    put(m_book.terms, [](OfHelper& of, const HelperTerms& row) { of.terms = &row; });
    put(m_book.availabilities, [](OfHelper& of, const Availability& row) { of.availabilities.push_back(&row); });
    put(m_book.exceptions, [](OfHelper& of, const AvailabilityException& row) {
        if (!row.isLifted)
            of.exceptions.push_back(&row);
    });
    put(m_book.absences, [](OfHelper& of, const Absence& row) {
        if (!row.isLifted)
            of.absences.push_back(&row);
    });
    for (const DutyHours& each : m_book.hours)
        m_hoursOfLine[each.lineId].push_back(&each);
    for (const StandingShift& each : m_book.standing)
        m_standing.insert(each.id, &each);
    for (QDate day = m_book.from.addDays(-1); day <= m_book.to.addDays(1); day = day.addDays(1))
        if (auto holiday = publicHoliday(day, m_book.country))
            m_holidays.insert(day, std::move(*holiday));
}

void Rota::makeDuties()
{
    QSet<StandingDay> replaced;
    for (const Shift& each : m_book.shifts) {
        const DutyLine* of = line(each.lineId);
        if (!each.standingId.isNull()) {
            replaced.insert({each.standingId, each.onDate});
            const StandingShift* standing = m_standing.value(each.standingId);
            if (!standing || !of || !occurrenceOn(*standing, each.onDate) || closedBy(*of, each.onDate))
                continue;
        } else if (each.state == ShiftState::Cancelled) {
            continue;
        }
        if (of && of->isActive)
            addDuty(dutyOf(each));
    }
    for (const StandingShift& each : m_book.standing) {
        const DutyLine* of = line(each.lineId);
        if (!of || !of->isActive)
            continue;
        for (QDate day = m_book.from.addDays(-1); day <= m_book.to.addDays(1); day = day.addDays(1))
            if (const auto span = occurrenceOn(each, day);
                span && !replaced.contains({each.id, day}) && !closedBy(*of, day))
                addDuty(dutyOf(each, *span));
    }
    std::sort(m_duties.begin(), m_duties.end(), comesBefore);
    for (size_t i = 0; i < m_duties.size(); ++i) {
        m_dutiesOfLine[m_duties[i].lineId].push_back(i);
        if (const auto found = m_helpers.find(m_duties[i].helperId); found != m_helpers.end())
            found->duties.push_back(i);
    }
}

/// Whoever is away or gone does not do it: who covers them does, or nobody.
void Rota::addDuty(Duty duty)
{
    const QDate day = duty.span.on;
    const Absence* absence = absenceOf(duty.helperId, day);
    if (!duty.helperId.isNull() && (absence || !of(duty.helperId))) {
        const HelperId cover = absence ? absence->coveredBy : HelperId();
        duty.insteadOf = duty.helperId;
        duty.helperId = of(cover) && !absenceOf(cover, day) ? cover : HelperId();
        duty.isConfirmed = false;
    }
    m_duties.push_back(duty);
}

std::optional<QString> Rota::closedBy(const DutyLine& line, QDate day) const
{
    for (const Closure& each : m_book.closures)
        if (each.centreId == line.centreId && !each.isLifted && each.period().contains(day))
            return QStringLiteral("closure");
    if (line.closedOnHolidays)
        if (const auto holiday = m_holidays.find(day); holiday != m_holidays.end())
            return *holiday;
    return std::nullopt;
}

bool Rota::isClosed(DutyLineId id, QDate day) const
{
    const DutyLine* of = line(id);
    return of && closedBy(*of, day);
}

const DutyLine* Rota::line(DutyLineId id) const
{
    const auto found =
        std::find_if(m_book.lines.begin(), m_book.lines.end(), [id](const DutyLine& each) { return each.id == id; });
    return found == m_book.lines.end() ? nullptr : &*found;
}

const Rota::OfHelper* Rota::of(HelperId helper) const
{
    const auto found = m_helpers.find(helper);
    return found == m_helpers.end() ? nullptr : &*found;
}

std::vector<Duty> Rota::dutiesOf(HelperId helper, QDate from, QDate to) const
{
    std::vector<Duty> found;
    if (const OfHelper* known = of(helper))
        for (const size_t i : known->duties)
            if (m_duties[i].span.on >= from && m_duties[i].span.on <= to)
                found.push_back(m_duties[i]);
    return found;
}

std::optional<Duty> Rota::current(const Duty& duty) const
{
    for (const Duty& each : m_duties)
        if (sameOrigin(each, duty))
            return each;
    return std::nullopt;
}

std::vector<Duty> Rota::dutiesOn(DutyLineId line, const LocalSpan& span) const
{
    std::vector<Duty> found;
    const auto all = m_dutiesOfLine.find(line);
    if (all == m_dutiesOfLine.end())
        return found;
    const auto isBefore = [this](size_t i, QDate day) { return m_duties[i].span.on < day; };
    for (auto i = std::lower_bound(all->begin(), all->end(), span.on.addDays(-1), isBefore); i != all->end(); ++i) {
        const Duty& duty = m_duties[*i];
        if (startOf(duty.span) >= endOf(span))
            break;
        if (overlap(duty.span, span))
            found.push_back(duty);
    }
    return found;
}

std::vector<HelperOnShift> Rota::onShift(CentreId centre, const LocalSpan& span) const
{
    std::map<HelperId, HelperOnShift> found;
    for (const DutyLine& line : m_book.lines) {
        if (line.centreId != centre)
            continue;
        for (const Duty& duty : dutiesOn(line.id, span)) {
            const OfHelper* known = of(duty.helperId);
            if (!known)
                continue;
            HelperOnShift& there = found[duty.helperId];
            there.helperId = duty.helperId;
            there.spans.push_back(
                spanBetween(std::max(startOf(duty.span), startOf(span)), std::min(endOf(duty.span), endOf(span))));
            there.languages = known->helper->languages;
            if (!known->terms)
                continue;
            there.skills = known->terms->skills;
            there.callsPerEvening = known->terms->callsPerEvening;
            there.heavyCallsPerEvening = known->terms->heavyCallsPerEvening;
        }
    }
    std::vector<HelperOnShift> all;
    for (auto& [id, there] : found) {
        std::sort(there.spans.begin(), there.spans.end(),
            [](const LocalSpan& a, const LocalSpan& b) { return startOf(a) < startOf(b); });
        all.push_back(std::move(there));
    }
    return all;
}

std::vector<Apart> Rota::apartOn(QDate day) const
{
    std::vector<Apart> found;
    for (const PairApart& each : m_book.apart)
        if (!each.isLifted && each.period().contains(day))
            found.push_back({each.helperId, each.otherId, each.personId});
    return found;
}

} // namespace naervaer
