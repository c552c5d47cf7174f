// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against a duty, and who could do it.
#include "core/shifts/rota_rules.h"
#include "core/shifts/shift_rules.h"

#include <QLocale>
#include <algorithm>

namespace naervaer {
namespace {

constexpr int knownForDays = 28;

Problem problem(const char* code, const QStringList& values = {}, const char* field = "")
{
    return {QString::fromLatin1(code), QString::fromLatin1(field), values};
}

QString clockText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

int valueOf(const Candidate& candidate, CandidateReason why)
{
    for (const Candidate::Reason& each : candidate.reasons)
        if (each.why == why)
            return each.value;
    return 0;
}

bool hasReason(const Candidate& candidate, CandidateReason why)
{
    return std::any_of(candidate.reasons.begin(), candidate.reasons.end(),
        [why](const Candidate::Reason& each) { return each.why == why; });
}

/// Smaller is better; the id makes the order the same each time.
auto rank(const Candidate& candidate)
{
    return std::tuple(candidate.warnings.size(), hasReason(candidate, CandidateReason::Unsaid),
        valueOf(candidate, CandidateReason::KnowsLine) == 0, valueOf(candidate, CandidateReason::ShiftsInWeek),
        -valueOf(candidate, CandidateReason::KnowsLine), candidate.helperId);
}

} // namespace

bool Rota::areApart(HelperId a, HelperId b, QDate day) const
{
    return std::any_of(m_book.apart.begin(), m_book.apart.end(), [&](const PairApart& each) {
        return !each.isLifted && each.period().contains(day)
            && ((each.helperId == a && each.otherId == b) || (each.helperId == b && each.otherId == a));
    });
}

bool Rota::meetsSomebodyApart(
    HelperId helper, DutyLineId line, const LocalSpan& span, const std::vector<Duty>& aside) const
{
    if (m_book.apart.empty())
        return false;
    const auto there = dutiesOn(line, span);
    return std::any_of(there.begin(), there.end(), [&](const Duty& each) {
        return !each.helperId.isNull() && !isAside(each, aside) && areApart(helper, each.helperId, span.on);
    });
}

void Rota::judgeOverlap(
    HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside, Problems& refusals) const
{
    for (const Duty& each : dutiesOf(helper, span.on.addDays(-1), span.on.addDays(1)))
        if (overlap(each.span, span) && !isAside(each, aside)) {
            refusals.push_back(problem("shift.overlaps",
                {each.span.on.toString(Qt::ISODate), clockText(each.span.from), clockText(each.span.until)}, "helper"));
            return;
        }
}

void Rota::judgeLimits(HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside, Problems& warnings) const
{
    const HelperTerms* terms = of(helper)->terms;
    if (!terms)
        return;
    if (terms->shiftsPerWeek && shiftsInWeek(helper, span.on, aside) >= *terms->shiftsPerWeek)
        warnings.push_back(problem("shift.limit_shifts", {QString::number(*terms->shiftsPerWeek)}, "helper"));
    if (terms->hoursPerWeek && minutesInWeek(helper, span.on, aside) + realMinutes(span) > *terms->hoursPerWeek * 60)
        warnings.push_back(problem("shift.limit_hours", {QString::number(*terms->hoursPerWeek)}, "helper"));
}

DutyVerdict Rota::judge(DutyLineId lineId, HelperId helper, const LocalSpan& span, const std::vector<Duty>& aside) const
{
    DutyVerdict verdict;
    const DutyLine* of = line(lineId);
    const OfHelper* known = this->of(helper);
    if (!of || !of->isActive)
        verdict.refusals.push_back(problem("shift.line_unknown", {}, "line"));
    if (!known)
        verdict.refusals.push_back(problem("helper.unknown", {}, "helper"));
    if (!verdict.refusals.empty())
        return verdict;
    const Readiness ready = readiness(helper, span);
    if (ready == Readiness::Away)
        verdict.refusals.push_back(problem("shift.helper_away", {}, "helper"));
    judgeOverlap(helper, span, aside, verdict.refusals);
    if (meetsSomebodyApart(helper, lineId, span, aside))
        verdict.refusals.push_back(problem("shift.pair_apart", {}, "helper"));
    if (ready == Readiness::Unavailable)
        verdict.warnings.push_back(problem("shift.not_available", {}, "helper"));
    judgeLimits(helper, span, aside, verdict.warnings);
    for (const QString& skill : missingOf(of->skills, known->terms ? known->terms->skills : QStringList()))
        verdict.warnings.push_back(problem("shift.skill_missing", {skill}, "helper"));
    if (closedBy(*of, span.on))
        verdict.warnings.push_back(problem("shift.line_closed", {}, "day"));
    else if (!isInHours(lineId, span))
        verdict.warnings.push_back(problem("shift.outside_hours", {}, "from"));
    return verdict;
}

std::vector<Candidate> Rota::candidates(DutyLineId lineId, const LocalSpan& span, const std::vector<Duty>& aside) const
{
    std::vector<Candidate> found;
    const DutyLine* of = line(lineId);
    if (!of)
        return found;
    for (const Helper& helper : m_book.helpers) {
        if (helper.centreId != of->centreId)
            continue;
        DutyVerdict verdict = judge(lineId, helper.id, span, aside);
        if (!verdict.refusals.empty())
            continue;
        Candidate& candidate = found.emplace_back();
        candidate.helperId = helper.id;
        candidate.warnings = std::move(verdict.warnings);
        const Readiness ready = readiness(helper.id, span);
        if (ready == Readiness::Available)
            candidate.reasons.push_back({CandidateReason::Available});
        if (ready == Readiness::Unsaid)
            candidate.reasons.push_back({CandidateReason::Unsaid});
        const auto before = dutiesOf(helper.id, span.on.addDays(-knownForDays), span.on.addDays(-1));
        if (const auto times = std::count_if(
                before.begin(), before.end(), [lineId](const Duty& each) { return each.lineId == lineId; }))
            candidate.reasons.push_back({CandidateReason::KnowsLine, static_cast<int>(times)});
        candidate.reasons.push_back({CandidateReason::ShiftsInWeek, shiftsInWeek(helper.id, span.on, aside)});
        if (!candidate.warnings.empty())
            candidate.reasons.push_back({CandidateReason::Warned, static_cast<int>(candidate.warnings.size())});
    }
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
    return found;
}

} // namespace naervaer
