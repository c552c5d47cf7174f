// SPDX-License-Identifier: GPL-3.0-or-later
// When each line is open, whether it is staffed then, and whether it would be without one helper.
#include "core/shifts/rota_rules.h"
#include "core/shifts/shift_rules.h"

#include <QSet>
#include <algorithm>
#include <set>

namespace naervaer {
namespace {

int countAt(WallMinute minute, const std::vector<Duty>& duties, HelperId without)
{
    QSet<HelperId> there;
    for (const Duty& each : duties)
        if (!each.helperId.isNull() && each.helperId != without && startOf(each.span) <= minute
            && minute < endOf(each.span))
            there.insert(each.helperId);
    return static_cast<int>(there.size());
}

} // namespace

std::vector<RotaGap> shortfalls(
    DutyLineId line, const LocalSpan& span, int needed, const std::vector<Duty>& duties, HelperId without)
{
    const WallMinute start = startOf(span);
    const WallMinute end = endOf(span);
    std::set<WallMinute> cuts{start, end}; // between two of them the same helpers are there
    for (const Duty& each : duties)
        for (const WallMinute cut : {startOf(each.span), endOf(each.span)})
            if (cut > start && cut < end)
                cuts.insert(cut);
    std::vector<RotaGap> gaps;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const int missing = needed - countAt(*cut, duties, without);
        if (missing <= 0)
            continue;
        if (!gaps.empty() && gaps.back().missing == missing && endOf(gaps.back().span) == *cut)
            gaps.back().span = spanBetween(startOf(gaps.back().span), *std::next(cut));
        else
            gaps.push_back({line, spanBetween(*cut, *std::next(cut)), missing});
    }
    return gaps;
}

std::vector<RotaWeek> Rota::weeks(CentreId centre) const
{
    std::vector<RotaWeek> all;
    QDate monday = mondayOf(m_book.from);
    for (; monday.addDays(6) <= m_book.to; monday = monday.addDays(7)) {
        if (monday < m_book.from)
            continue;
        RotaWeek& week = all.emplace_back();
        week.monday = monday;
        for (int n = 0; n < 7; ++n)
            for (const DutyLine& line : m_book.lines)
                if (line.isActive && (centre.isNull() || line.centreId == centre))
                    addOpenings(week.openings, line, monday.addDays(n));
        for (const Opening& each : week.openings)
            week.state = std::max(week.state, each.state);
    }
    return all;
}

std::vector<RotaGap> Rota::gaps(CentreId centre) const
{
    std::vector<RotaGap> all;
    for (const RotaWeek& week : weeks(centre))
        for (const Opening& opening : week.openings)
            all.insert(all.end(), opening.gaps.begin(), opening.gaps.end());
    std::stable_sort(
        all.begin(), all.end(), [](const RotaGap& a, const RotaGap& b) { return startOf(a.span) < startOf(b.span); });
    return all;
}

void Rota::addOpenings(std::vector<Opening>& openings, const DutyLine& line, QDate day) const
{
    const auto first = static_cast<std::ptrdiff_t>(openings.size());
    for (const DutyHours* each : m_hoursOfLine.value(line.id))
        if (const auto span = occurrenceOn(*each, day)) {
            Opening& opening = openings.emplace_back();
            opening.lineId = line.id;
            opening.span = *span;
            opening.closedBy = closedBy(line, day).value_or(QString());
            staff(opening, line);
        }
    const auto hours = hoursAround(line.id, day);
    for (const Duty& duty : dutiesOn(line.id, {day, QTime(0, 0), QTime(0, 0)})) {
        const bool touches =
            std::any_of(hours.begin(), hours.end(), [&](const LocalSpan& each) { return overlap(each, duty.span); });
        if (duty.span.on != day || duty.helperId.isNull() || touches)
            continue;
        Opening& extra = openings.emplace_back();
        extra.lineId = line.id;
        extra.span = duty.span;
        extra.state = RotaState::Staffed;
        extra.duties = {duty};
    }
    std::stable_sort(openings.begin() + first, openings.end(),
        [](const Opening& a, const Opening& b) { return startOf(a.span) < startOf(b.span); });
}

void Rota::staff(Opening& opening, const DutyLine& line) const
{
    opening.duties = dutiesOn(line.id, opening.span);
    if (!opening.closedBy.isEmpty())
        return;
    opening.needed = line.needed;
    opening.gaps = shortfalls(line.id, opening.span, line.needed, opening.duties);
    if (opening.gaps.empty())
        findPillars(opening, line);
    if (!opening.gaps.empty())
        opening.state = RotaState::Gap;
    else
        opening.state = opening.pillars.empty() ? RotaState::Staffed : RotaState::Fragile;
}

void Rota::findPillars(Opening& opening, const DutyLine& line) const
{
    for (const Duty& duty : opening.duties) {
        const HelperId helper = duty.helperId;
        const bool isNamed = std::find(opening.pillars.begin(), opening.pillars.end(), helper) != opening.pillars.end();
        if (!helper.isNull() && !isNamed && !isSparedIn(opening, line, helper))
            opening.pillars.push_back(helper);
    }
}

/// Whether the line stays open without the helper, or somebody free steps in.
bool Rota::isSparedIn(const Opening& opening, const DutyLine& line, HelperId fallen) const
{
    const auto left = shortfalls(line.id, opening.span, line.least, opening.duties, fallen);
    return std::all_of(left.begin(), left.end(), [&](const RotaGap& gap) {
        return std::any_of(m_book.helpers.begin(), m_book.helpers.end(), [&](const Helper& each) {
            return each.id != fallen && each.centreId == line.centreId && canStepIn(each.id, line, gap.span);
        });
    });
}

bool Rota::canStepIn(HelperId helper, const DutyLine& line, const LocalSpan& span) const
{
    if (readiness(helper, span) != Readiness::Available || isBusy(helper, span)
        || meetsSomebodyApart(helper, line.id, span))
        return false;
    const HelperTerms* terms = of(helper)->terms;
    return line.skills.isEmpty() || missingOf(line.skills, terms ? terms->skills : QStringList()).isEmpty();
}

} // namespace naervaer
