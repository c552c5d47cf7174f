// SPDX-License-Identifier: GPL-3.0-or-later
// What a helper can: times, days off, absences, what was agreed, and whom they must not meet.
#include "core/shifts/shift_service.h"

#include "core/shifts/shift_mapping.h"
#include "core/shifts/shift_rules.h"

namespace naervaer {
namespace {

constexpr int reportedDays = 56;
const QString helperKind = QStringLiteral("helper");

Problem unknown(const char* code)
{
    return {QString::fromLatin1(code), {}, {}};
}

Problem helperUnknown(const char* field = "helper")
{
    return {QStringLiteral("helper.unknown"), QString::fromLatin1(field), {}};
}

} // namespace

Problems ShiftService::setAvailability(HelperId helperId, QDate from, std::vector<Availability> times)
{
    const Deed deed{actionFor(helperId), QStringLiteral("shifts.set_availability"), helperKind, helperId.value()};
    m_desk.session.require(deed.action);
    const auto whose = helper(helperId);
    if (!whose)
        return {helperUnknown()};
    std::vector<const Weekly*> timetable;
    for (Availability& each : times) {
        each.id = {};
        each.helperId = helperId;
        each.centreId = whose->centreId;
        if (!each.validFrom.isValid() || each.validFrom < from)
            each.validFrom = from;
        timetable.push_back(&each);
    }
    if (!from.isValid())
        return {{QStringLiteral("period.from_missing"), QStringLiteral("valid_from")}};
    if (Problems problems = checkTimetable(timetable); !problems.empty())
        return problems;
    write(deed, replacedFrom(from, m_store.availability(helperId), times));
    return {};
}

Result<AvailabilityExceptionId> ShiftService::addException(AvailabilityException exception)
{
    const Deed deed{
        actionFor(exception.helperId), QStringLiteral("shifts.add_exception"), helperKind, exception.helperId.value()};
    m_desk.session.require(deed.action);
    const auto whose = helper(exception.helperId);
    if (!whose)
        return helperUnknown();
    if (Problems problems = checkException(exception); !problems.empty())
        return problems;
    exception.id = m_desk.ids.make<AvailabilityExceptionId>();
    exception.centreId = whose->centreId;
    exception.isLifted = false;
    write(deed, {{std::nullopt, exception}});
    return exception.id;
}

Problems ShiftService::liftException(AvailabilityExceptionId id)
{
    m_desk.session.require(Action::TakeShifts);
    const auto before = m_store.find<AvailabilityException>(id);
    if (!before || before->isLifted)
        return {unknown("exception.unknown")};
    const Deed deed{
        actionFor(before->helperId), QStringLiteral("shifts.lift_exception"), helperKind, before->helperId.value()};
    AvailabilityException after = *before;
    after.isLifted = true;
    write(deed, {{*before, after}});
    return {};
}

/// What the helper's duties become, and whether who covers can do each of them.
Problems ShiftService::judgeAbsence(const Absence& absence, std::vector<Duty>& fellOpen) const
{
    const QDate first = std::max(absence.fromOn, m_desk.clock.today());
    const QDate last = std::min(absence.toOn.value_or(first.addDays(reportedDays)), first.addDays(reportedDays));
    if (last < first)
        return {};
    RotaBook book = m_store.book(first, last);
    const Rota before(book);
    book.absences.push_back(absence);
    const Rota after(std::move(book));
    for (const Duty& duty : before.dutiesOf(absence.helperId, first, last)) {
        const auto now = after.current(duty);
        if (now && now->helperId.isNull())
            fellOpen.push_back(*now);
        else if (now && !before.judge(duty.lineId, absence.coveredBy, duty.span, {duty}).refusals.empty())
            return {{QStringLiteral("absence.cover_busy"), QStringLiteral("covered_by"),
                {duty.span.on.toString(Qt::ISODate)}}};
    }
    return {};
}

Result<AbsenceReport> ShiftService::reportAbsence(Absence absence)
{
    const Deed deed{
        actionFor(absence.helperId), QStringLiteral("shifts.report_absence"), helperKind, absence.helperId.value()};
    m_desk.session.require(deed.action);
    const auto whose = helper(absence.helperId);
    if (!whose)
        return helperUnknown();
    if (!absence.coveredBy.isNull() && !helper(absence.coveredBy))
        return helperUnknown("covered_by");
    if (Problems problems = checkAbsence(absence); !problems.empty())
        return problems;
    absence.id = m_desk.ids.make<AbsenceId>();
    absence.centreId = whose->centreId;
    absence.isLifted = false;
    AbsenceReport report{absence.id, {}};
    auto work = begin(deed);
    if (Problems problems = judgeAbsence(absence, report.fellOpen); !problems.empty())
        return problems;
    keep(work, deed, {{std::nullopt, absence}});
    return report;
}

Problems ShiftService::endAbsence(AbsenceId id, QDate lastDay)
{
    m_desk.session.require(Action::TakeShifts);
    const auto before = m_store.find<Absence>(id);
    if (!before || before->isLifted)
        return {unknown("absence.unknown")};
    const Deed deed{
        actionFor(before->helperId), QStringLiteral("shifts.end_absence"), helperKind, before->helperId.value()};
    Absence after = *before;
    after.toOn = lastDay;
    if (Problems problems = checkAbsence(after); !problems.empty())
        return problems;
    write(deed, {{*before, after}});
    return {};
}

Problems ShiftService::liftAbsence(AbsenceId id)
{
    m_desk.session.require(Action::TakeShifts);
    const auto before = m_store.find<Absence>(id);
    if (!before || before->isLifted)
        return {unknown("absence.unknown")};
    const Deed deed{
        actionFor(before->helperId), QStringLiteral("shifts.lift_absence"), helperKind, before->helperId.value()};
    Absence after = *before;
    after.isLifted = true;
    write(deed, {{*before, after}});
    return {};
}

Problems ShiftService::agreeTerms(HelperTerms terms)
{
    const Deed deed{Action::PlanShifts, QStringLiteral("shifts.agree_terms"), helperKind, terms.helperId.value()};
    m_desk.session.require(deed.action);
    const auto whose = helper(terms.helperId);
    if (!whose)
        return {helperUnknown()};
    terms.skills = tidied(terms.skills);
    if (Problems problems = checkTerms(terms); !problems.empty())
        return problems;
    const auto before = m_store.terms(terms.helperId);
    if (before) {
        terms.id = before->id;
        static_cast<Record&>(terms) = *before;
        write(deed, {{*before, terms}});
    } else {
        terms.id = m_desk.ids.make<HelperTermsId>();
        terms.centreId = whose->centreId;
        write(deed, {{std::nullopt, terms}});
    }
    return {};
}

Result<PairApartId> ShiftService::keepApart(PairApart pair)
{
    const Deed deed{Action::PlanShifts, QStringLiteral("shifts.keep_apart"), helperKind, pair.helperId.value()};
    m_desk.session.require(deed.action);
    pair.reason = pair.reason.trimmed();
    if (Problems problems = checkApart(pair); !problems.empty())
        return problems;
    const auto whose = helper(pair.helperId);
    if (!whose || (!pair.otherId.isNull() && !helper(pair.otherId)))
        return helperUnknown(whose ? "other" : "helper");
    if (!pair.personId.isNull()) {
        const QString state = m_store.personState(pair.personId).value_or(QString());
        if (state == QLatin1String("restricted"))
            return unknown("person.restricted");
        if (state != QLatin1String("active") && state != QLatin1String("ended"))
            return unknown("person.unknown");
    }
    pair.id = m_desk.ids.make<PairApartId>();
    pair.centreId = whose->centreId;
    pair.isLifted = false;
    write(deed, {{std::nullopt, pair}});
    return pair.id;
}

Problems ShiftService::liftApart(PairApartId id)
{
    m_desk.session.require(Action::PlanShifts);
    const auto before = m_store.find<PairApart>(id);
    if (!before || before->isLifted)
        return {unknown("apart.unknown")};
    PairApart after = *before;
    after.isLifted = true;
    write({Action::PlanShifts, QStringLiteral("shifts.lift_apart"), helperKind, before->helperId.value()},
        {{*before, after}});
    return {};
}

} // namespace naervaer
