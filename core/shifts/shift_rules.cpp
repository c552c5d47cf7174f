// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/shift_rules.h"

#include "core/base/search_key.h"

#include <QSet>

namespace naervaer {
namespace {

constexpr int longestName = 200;
constexpr int longestReason = 1000;

void add(Problems& problems, const char* code, const char* field, const QStringList& values = {})
{
    problems.push_back({QString::fromLatin1(code), QString::fromLatin1(field), values});
}

void checkRange(Problems& problems, const char* code, const char* field, int value, int least, int most)
{
    if (value < least || value > most)
        add(problems, code, field, {QString::number(least), QString::number(most)});
}

void checkLength(Problems& problems, const char* field, const QString& text, int longest)
{
    if (text.size() > longest)
        add(problems, "text.too_long", field, {QString::number(longest)});
}

void checkPeriod(Problems& problems, QDate from, std::optional<QDate> to, const char* fromField, const char* toField)
{
    if (!from.isValid())
        add(problems, "period.from_missing", fromField);
    else if (to && *to < from)
        add(problems, "period.backwards", toField);
}

/// Minutes since Monday 0.00; may reach beyond the week.
std::pair<int, int> minutesOfWeek(const Weekly& weekly)
{
    const int day = (weekly.weekday - 1) * static_cast<int>(minutesOfDay);
    const int from = day + weekly.from.msecsSinceStartOfDay() / 60'000;
    const int until = day + weekly.until.msecsSinceStartOfDay() / 60'000;
    return {from, until <= from ? until + static_cast<int>(minutesOfDay) : until};
}

/// Two that come every week; cycles of weeks may take turns.
bool meet(const Weekly& a, const Weekly& b)
{
    if ((a.weeksOff > 0 && b.weeksOff > 0) || !a.validity().overlaps(b.validity()))
        return false;
    constexpr int week = 7 * static_cast<int>(minutesOfDay);
    const auto [fromA, untilA] = minutesOfWeek(a);
    const auto [fromB, untilB] = minutesOfWeek(b);
    for (const int shifted : {-week, 0, week}) // Sunday night reaches into Monday
        if (fromA < untilB + shifted && fromB + shifted < untilA)
            return true;
    return false;
}

} // namespace

QStringList tidied(const QStringList& words)
{
    QStringList all;
    QSet<QString> keys;
    for (const QString& word : words.join(u',').split(u',')) {
        const QString name = word.simplified();
        const QString key = searchKey(name);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.insert(key);
        all.append(name);
    }
    return all;
}

QStringList missingOf(const QStringList& wanted, const QStringList& had)
{
    if (wanted.isEmpty())
        return {};
    QSet<QString> keys;
    for (const QString& word : had)
        keys.insert(searchKey(word));
    QStringList missing;
    for (const QString& word : wanted)
        if (!keys.contains(searchKey(word)))
            missing.append(word);
    return missing;
}

Problems checkWeekly(const Weekly& weekly)
{
    Problems problems;
    checkRange(problems, "weekly.weekday", "weekday", weekly.weekday, 1, 7);
    if (!weekly.from.isValid() || !weekly.until.isValid())
        add(problems, "weekly.time_missing", "from");
    if (weekly.weeksOn < 1 || weekly.weeksOff < 0 || weekly.weeksOn + weekly.weeksOff > mostCycleWeeks)
        add(problems, "weekly.cycle", "weeks_on", {QStringLiteral("1"), QString::number(mostCycleWeeks)});
    else if (weekly.weeksOff > 0 && !weekly.anchorOn)
        add(problems, "weekly.anchor_missing", "anchor");
    checkPeriod(problems, weekly.validFrom, weekly.validTo, "valid_from", "valid_to");
    return problems;
}

Problems checkTimetable(const std::vector<const Weekly*>& timetable)
{
    for (const Weekly* each : timetable)
        if (Problems problems = checkWeekly(*each); !problems.empty())
            return problems;
    for (size_t i = 0; i < timetable.size(); ++i)
        for (size_t j = i + 1; j < timetable.size(); ++j)
            if (meet(*timetable[i], *timetable[j]))
                return {{QStringLiteral("weekly.overlap"), QStringLiteral("from")}};
    return {};
}

Problems checkException(const AvailabilityException& exception)
{
    Problems problems;
    if (!exception.onDate.isValid())
        add(problems, "exception.day_missing", "day");
    const auto isMissing = [](const std::optional<QTime>& time) { return !time || !time->isValid(); };
    if ((exception.from || exception.until) && (isMissing(exception.from) || isMissing(exception.until)))
        add(problems, "exception.time_missing", "from");
    return problems;
}

Problems checkAbsence(const Absence& absence)
{
    Problems problems;
    checkPeriod(problems, absence.fromOn, absence.toOn, "from", "to");
    if (!absence.coveredBy.isNull() && absence.coveredBy == absence.helperId)
        add(problems, "absence.covers_self", "covered_by");
    return problems;
}

Problems checkTerms(const HelperTerms& terms)
{
    Problems problems;
    const auto range = [&](const char* field, const std::optional<int>& value, int least, int most) {
        if (value)
            checkRange(problems, "terms.out_of_range", field, *value, least, most);
    };
    range("shifts_per_week", terms.shiftsPerWeek, 0, mostShiftsPerWeek);
    range("hours_per_week", terms.hoursPerWeek, 0, mostHoursPerWeek);
    range("calls_per_evening", terms.callsPerEvening, 0, mostCallsPerEvening);
    range("heavy_calls_per_evening", terms.heavyCallsPerEvening, 0, mostCallsPerEvening);
    for (const QString& skill : terms.skills)
        checkLength(problems, "skills", skill, longestName);
    return problems;
}

Problems checkApart(const PairApart& pair)
{
    Problems problems;
    if (pair.helperId.isNull() || pair.otherId.isNull() == pair.personId.isNull())
        add(problems, "apart.who_missing", "other");
    else if (pair.helperId == pair.otherId)
        add(problems, "apart.with_self", "other");
    checkLength(problems, "reason", pair.reason, longestReason);
    checkPeriod(problems, pair.fromOn, pair.toOn, "from", "to");
    return problems;
}

Problems checkLine(const DutyLine& line, const std::vector<DutyLine>& all)
{
    Problems problems;
    const QString key = searchKey(line.name);
    if (key.isEmpty())
        add(problems, "line.name_missing", "name");
    for (const DutyLine& other : all)
        if (!key.isEmpty() && other.id != line.id && other.isActive && line.isActive && other.centreId == line.centreId
            && searchKey(other.name) == key)
            add(problems, "line.name_taken", "name", {other.name});
    checkLength(problems, "name", line.name, longestName);
    checkRange(problems, "line.needed", "needed", line.needed, 1, mostNeeded);
    if (line.needed >= 1)
        checkRange(problems, "line.least", "least", line.least, 1, line.needed);
    for (const QString& skill : line.skills)
        checkLength(problems, "skills", skill, longestName);
    return problems;
}

Problems checkSpan(const LocalSpan& span)
{
    Problems problems;
    if (!span.on.isValid())
        add(problems, "shift.day_missing", "day");
    if (!span.from.isValid() || !span.until.isValid())
        add(problems, "shift.time_missing", "from");
    return problems;
}

} // namespace naervaer
