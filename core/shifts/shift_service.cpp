// SPDX-License-Identifier: GPL-3.0-or-later
// How the verbs of shifts are written and taken back, and the questions.
#include "core/shifts/shift_service.h"

#include "core/organisation/organisation_store.h"

namespace naervaer {
namespace {

constexpr int daysBefore = 28; ///< Of the duties that tell who knows a line.

template <typename Row> std::vector<Row> heldFrom(std::vector<Row> rows, QDate from)
{
    std::erase_if(rows,
        [from](const Row& each) { return each.validTo && (*each.validTo < from || *each.validTo < each.validFrom); });
    return rows;
}

} // namespace

Action ShiftService::actionFor(HelperId helper) const
{
    return helper == m_desk.session.helperId() ? Action::TakeShifts : Action::PlanShifts;
}

std::optional<Helper> ShiftService::helper(HelperId id) const
{
    auto found = OrganisationStore(m_desk.database).helper(id);
    if (found && !found->isActive)
        return std::nullopt;
    return found;
}

RotaBook ShiftService::bookAround(QDate day) const
{
    return m_store.book(mondayOf(day).addDays(-daysBefore), mondayOf(day).addDays(13));
}

storage::UnitOfWork ShiftService::begin(const Deed& deed)
{
    return m_desk.begin(deed.action, deed.verb);
}

void ShiftService::keep(storage::UnitOfWork& work, const Deed& deed, ShiftChanges changes)
{
    writeChanges(work, changes);
    work.about(deed.subjectKind, deed.subjectId);
    work.changes(shiftsArea);
    work.commit();
    m_desk.undo.push({deed.verb, [this, deed, changes = std::move(changes)] { return putBack(deed, changes); }});
}

Problems ShiftService::putBack(const Deed& deed, const ShiftChanges& changes)
{
    auto work = m_desk.begin(deed.action, QStringLiteral("shifts.restore"));
    auto inverse = inverseOf(changes, m_store);
    if (!inverse)
        return {{QStringLiteral("undo.changed_since"), {}}};
    writeChanges(work, *inverse);
    work.about(deed.subjectKind, deed.subjectId);
    work.changes(shiftsArea);
    work.commit();
    return {};
}

void ShiftService::write(const Deed& deed, ShiftChanges changes)
{
    auto work = begin(deed);
    keep(work, deed, std::move(changes));
}

std::vector<RotaWeek> ShiftService::rota(CentreId centre, QDate day, int weeks) const
{
    m_desk.session.require(Action::SeeRota);
    return Rota(m_store.book(mondayOf(day), mondayOf(day).addDays(7 * weeks - 1))).weeks(centre);
}

std::vector<RotaGap> ShiftService::freeShifts(CentreId centre, QDate from, QDate to) const
{
    m_desk.session.require(Action::SeeRota);
    auto gaps = Rota(m_store.book(mondayOf(from), mondayOf(to).addDays(6))).gaps(centre);
    std::erase_if(gaps, [&](const RotaGap& each) { return each.span.on < from || each.span.on > to; });
    return gaps;
}

std::vector<Candidate> ShiftService::candidates(
    DutyLineId line, const LocalSpan& span, const std::vector<Duty>& aside) const
{
    m_desk.session.require(Action::PlanShifts);
    return Rota(bookAround(span.on)).candidates(line, span, aside);
}

DutyVerdict ShiftService::judge(
    DutyLineId line, HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside) const
{
    m_desk.session.require(Action::PlanShifts);
    return Rota(bookAround(span.on)).judge(line, helper, span, aside);
}

std::vector<Duty> ShiftService::dutiesOf(HelperId helper, QDate from, QDate to) const
{
    m_desk.session.require(Action::SeeRota);
    return Rota(m_store.book(from, to)).dutiesOf(helper, from, to);
}

std::vector<HelperOnShift> ShiftService::onShift(CentreId centre, const LocalSpan& span) const
{
    m_desk.session.require(Action::SeeRota);
    return Rota(m_store.book(span.on, span.on)).onShift(centre, span);
}

Readiness ShiftService::readiness(HelperId helper, const LocalSpan& span) const
{
    m_desk.session.require(Action::SeeRota);
    return Rota(m_store.book(span.on, span.on)).readiness(helper, span);
}

std::vector<Apart> ShiftService::apartOn(QDate day) const
{
    m_desk.session.require(Action::PlanRounds);
    return Rota(m_store.book(day, day)).apartOn(day);
}

std::vector<PairApart> ShiftService::pairs() const
{
    m_desk.session.require(Action::PlanShifts);
    return m_store.pairs();
}

std::vector<DutyLine> ShiftService::lines(CentreId centre, bool alsoInactive) const
{
    m_desk.session.require(Action::SeeRota);
    auto found = m_store.lines();
    std::erase_if(found, [&](const DutyLine& each) {
        return (!centre.isNull() && each.centreId != centre) || (!alsoInactive && !each.isActive);
    });
    return found;
}

std::vector<DutyHours> ShiftService::hours(DutyLineId line, QDate from) const
{
    m_desk.session.require(Action::SeeRota);
    return heldFrom(m_store.hours(line), from);
}

std::vector<StandingShift> ShiftService::standing(DutyLineId line, QDate from) const
{
    m_desk.session.require(Action::SeeRota);
    return heldFrom(m_store.standing(line), from);
}

std::vector<Absence> ShiftService::absences(QDate from, std::optional<QDate> to) const
{
    m_desk.session.require(Action::SeeRota);
    return m_store.absences(from, to);
}

std::vector<Availability> ShiftService::availability(HelperId helper, QDate from) const
{
    m_desk.session.require(actionFor(helper));
    return heldFrom(m_store.availability(helper), from);
}

std::vector<AvailabilityException> ShiftService::exceptions(HelperId helper, QDate from) const
{
    m_desk.session.require(actionFor(helper));
    return m_store.exceptions(helper, from);
}

HelperTerms ShiftService::terms(HelperId helper) const
{
    m_desk.session.require(actionFor(helper));
    HelperTerms none;
    none.helperId = helper;
    return m_store.terms(helper).value_or(none);
}

} // namespace naervaer
