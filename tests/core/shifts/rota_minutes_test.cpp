// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the rota against counting minute by minute, on many small weeks that dice made up.
#include "core/demo/dice.h"
#include "tests/core/shifts/rota_desk.h"

using namespace naervaer;
using test::WeekBook;

namespace {

constexpr int weeksTried = 60;
constexpr int step = 30; ///< All times are on the half hour, so one minute of each tells of all.

QTime someTime(Dice& dice)
{
    return QTime(0, 0).addSecs(dice.between(0, 47) * step * 60);
}

LocalSpan someSpan(Dice& dice)
{
    return {WeekBook::day(dice.between(1, 7)), someTime(dice), someTime(dice)};
}

/// A week with shifts and times of three helpers, some over midnight, some of them overlapping.
WeekBook someWeek(Dice& dice)
{
    WeekBook week;
    week.book.lines.front().needed = dice.between(1, 2);
    const HelperId all[] = {WeekBook::ann, WeekBook::bo, WeekBook::cy};
    for (int n = dice.between(2, 12); n > 0; --n) {
        const LocalSpan span = someSpan(dice);
        Shift& shift = week.has(all[dice.below(3)], 1);
        shift.onDate = span.on;
        shift.from = span.from;
        shift.until = span.until;
    }
    for (int n = dice.between(1, 12); n > 0; --n) {
        const LocalSpan span = someSpan(dice);
        week.can(all[dice.below(3)], span.on.dayOfWeek(), 0, 0);
        week.book.availabilities.back().from = span.from;
        week.book.availabilities.back().until = span.until;
    }
    if (dice.percent(50))
        week.away(all[dice.below(3)], 2, 3);
    return week;
}

bool holds(const LocalSpan& span, WallMinute minute)
{
    return startOf(span) <= minute && minute < endOf(span);
}

int countedAt(const WeekBook& week, WallMinute minute)
{
    QSet<HelperId> there;
    for (const Shift& each : week.book.shifts) {
        bool isAway = false;
        for (const Absence& absence : week.book.absences)
            isAway = isAway || (absence.helperId == each.helperId && absence.period().contains(each.onDate));
        if (!isAway && holds(each.span(), minute))
            there.insert(each.helperId);
    }
    return static_cast<int>(there.size());
}

int missingAt(const std::vector<RotaGap>& gaps, WallMinute minute)
{
    int missing = 0;
    for (const RotaGap& each : gaps)
        if (holds(each.span, minute))
            missing += each.missing;
    return missing;
}

bool saidAt(const WeekBook& week, HelperId who, WallMinute minute)
{
    for (const Availability& each : week.book.availabilities)
        for (QDate day = week.book.from.addDays(-7); each.helperId == who && day <= week.book.to.addDays(7);
             day = day.addDays(1))
            if (const auto span = occurrenceOn(each, day); span && holds(*span, minute))
                return true;
    return false;
}

} // namespace

TEST_CASE("the gaps of a week are exactly the minutes with too few helpers")
{
    for (int n = 0; n < weeksTried; ++n) {
        Dice dice(1, 1, static_cast<quint64>(n));
        const WeekBook week = someWeek(dice);
        const int needed = week.book.lines.front().needed;
        int wrong = 0;
        const RotaWeek found = week.week();
        for (const Opening& opening : found.openings) {
            if (opening.needed == 0)
                continue;
            for (WallMinute at = startOf(opening.span); at < endOf(opening.span); at += step)
                wrong += missingAt(opening.gaps, at) != std::max(0, needed - countedAt(week, at));
            CHECK((opening.state == RotaState::Gap) == !opening.gaps.empty());
        }
        CAPTURE(n);
        CHECK(wrong == 0);
    }
}

TEST_CASE("a helper is available exactly when each minute is one of their times")
{
    int available = 0;
    for (int n = 0; n < weeksTried; ++n) {
        Dice dice(1, 2, static_cast<quint64>(n));
        WeekBook week = someWeek(dice);
        week.book.absences.clear();
        const Rota rota(week.book);
        for (int tried = 0; tried < 40; ++tried) {
            LocalSpan span = someSpan(dice);
            span.until = span.from.addSecs(dice.between(1, 6) * step * 60);
            const HelperId who(dice.between(1, 3));
            bool isSaid = true;
            for (WallMinute at = startOf(span); at < endOf(span); at += step)
                isSaid = isSaid && saidAt(week, who, at);
            CAPTURE(n, tried);
            CHECK((rota.readiness(who, span) == Readiness::Available) == isSaid);
            available += isSaid;
        }
    }
    CHECK(available > 100); // and not by never being so
}

TEST_CASE("an opening is fragile exactly when without somebody it closes and nobody could step in")
{
    int fragile = 0;
    for (int n = 0; n < weeksTried; ++n) {
        Dice dice(1, 3, static_cast<quint64>(n));
        WeekBook week = someWeek(dice);
        week.book.absences.clear();
        const int least = week.book.lines.front().least;
        const RotaWeek found = week.week();
        for (const Opening& opening : found.openings) {
            if (opening.state != RotaState::Staffed && opening.state != RotaState::Fragile)
                continue;
            for (const HelperId fallen : opening.pillars) {
                WeekBook without = week;
                std::erase_if(without.book.shifts, [&](const Shift& each) { return each.helperId == fallen; });
                bool closes = false;
                for (WallMinute at = startOf(opening.span); at < endOf(opening.span); at += step)
                    closes = closes || countedAt(without, at) < least;
                CHECK(closes);
            }
            CHECK((opening.state == RotaState::Fragile) == !opening.pillars.empty());
            fragile += opening.state == RotaState::Fragile;
        }
    }
    CHECK(fragile > 5);
}

TEST_CASE("a duty that is not refused can be planned without two shifts of one helper at a time")
{
    for (int n = 0; n < weeksTried; ++n) {
        Dice dice(1, 4, static_cast<quint64>(n));
        WeekBook week = someWeek(dice);
        const LocalSpan span = someSpan(dice);
        const HelperId who(dice.between(1, 3));
        const bool isRefused = !Rota(week.book).judge(WeekBook::line, who, span).refusals.empty();
        bool isAway = false;
        bool isBusy = false;
        for (const Absence& each : week.book.absences)
            isAway = isAway || (each.helperId == who && each.period().contains(span.on));
        for (const Shift& each : week.book.shifts) {
            bool fellOpen = false;
            for (const Absence& absence : week.book.absences)
                fellOpen = fellOpen || (absence.helperId == who && absence.period().contains(each.onDate));
            isBusy = isBusy || (each.helperId == who && !fellOpen && overlap(each.span(), span));
        }
        CAPTURE(n);
        CHECK(isRefused == (isAway || isBusy));
    }
}
