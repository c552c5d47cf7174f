// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/distribution_rules.h"

#include "core/base/clock.h"

#include <algorithm>
#include <cmath>

namespace naervaer {
namespace {

constexpr qint64 secondsAMinute = 60;
constexpr int leastPressing = 4;
constexpr int mostOverdueDays = 365;

qint64 overlapSeconds(const PhoneTime& time, const QDateTime& from, const QDateTime& until)
{
    return std::max<qint64>(0, std::max(time.fromAt, from).secsTo(std::min(time.untilAt, until)));
}

qint64 secondsOf(const PhoneTime& time)
{
    return std::max<qint64>(0, time.fromAt.secsTo(time.untilAt));
}

/// Seconds of one shift within the wished hours of each day that it touches.
qint64 wishedSeconds(const PersonToRing& person, const PhoneTime& time)
{
    const bool pastMidnight = person.notBefore && person.notAfter && *person.notAfter < *person.notBefore;
    const QDate last = localDate(time.untilAt);
    qint64 seconds = 0;
    // A wish past midnight that began the evening before reaches into the shift's first day.
    for (QDate day = localDate(time.fromAt).addDays(-1); day <= last; day = day.addDays(1)) {
        const QDateTime from = fromLocal(day, person.notBefore.value_or(QTime(0, 0)));
        const QDate end = pastMidnight || !person.notAfter ? day.addDays(1) : day;
        seconds += overlapSeconds(time, from, fromLocal(end, person.notAfter.value_or(QTime(0, 0))));
    }
    return seconds;
}

int roundedUp(int minutes)
{
    return (minutes + roundedMinutes - 1) / roundedMinutes * roundedMinutes;
}

bool contains(const std::vector<HelperId>& helpers, HelperId helper)
{
    return std::find(helpers.begin(), helpers.end(), helper) != helpers.end();
}

void addFormerCalls(std::vector<CostPart>& parts, const PersonToRing& person, HelperId caller)
{
    for (const FormerCaller& former : person.formerCallers) {
        if (former.helperId != caller)
            continue;
        if (former.isLatest)
            parts.push_back({ShareReason::RangLast, rangLastPoints});
        if (former.mood.value_or(0) >= clicksMood && former.calls >= clicksCalls)
            parts.push_back({ShareReason::Clicks, clicksPoints});
        if (former.calls > 0)
            parts.push_back({ShareReason::RangBefore, rangBeforePoints * std::min(former.calls, mostCallsCounted)});
    }
}

} // namespace

int typicalMinutes(const std::vector<PersonToRing>& people)
{
    if (people.empty())
        return PersonToRing().minutes;
    qint64 sum = 0;
    for (const PersonToRing& person : people)
        sum += std::max(1, person.minutes);
    const auto count = static_cast<qint64>(people.size());
    return static_cast<int>((sum + count - 1) / count);
}

int mostCallsOf(const CallerTonight& caller, int typicalMinutes)
{
    qint64 seconds = 0;
    for (const PhoneTime& time : caller.times)
        seconds += secondsOf(time);
    const auto room = static_cast<int>(seconds / (secondsAMinute * (typicalMinutes + minutesBetweenCalls)));
    return std::max(0, std::min(room, caller.mostCalls.value_or(room)));
}

int minutesInWish(const PersonToRing& person, const CallerTonight& caller)
{
    qint64 seconds = 0;
    for (const PhoneTime& time : caller.times)
        seconds += person.notBefore || person.notAfter ? wishedSeconds(person, time) : secondsOf(time);
    return static_cast<int>(seconds / secondsAMinute);
}

bool shareLanguage(const PersonToRing& person, const CallerTonight& caller)
{
    return person.languages.isEmpty()
        || std::any_of(person.languages.begin(), person.languages.end(),
            [&caller](const QString& language) { return caller.languages.contains(language); });
}

bool keptApart(const PersonToRing& person, HelperId caller)
{
    return contains(person.keptApart, caller);
}

bool mayRing(const PersonToRing& person, const CallerTonight& caller)
{
    return !keptApart(person, caller.helperId) && shareLanguage(person, caller)
        && minutesInWish(person, caller) >= roundedUp(std::max(1, person.minutes));
}

std::vector<CostPart> pairParts(const PersonToRing& person, const CallerTonight& caller, HelperId present)
{
    std::vector<CostPart> parts;
    if (present == caller.helperId)
        parts.push_back({ShareReason::Stays, staysPoints});
    if (contains(person.prefers, caller.helperId))
        parts.push_back({ShareReason::Wished, wishedPoints});
    addFormerCalls(parts, person, caller.helperId);
    if (!person.languages.isEmpty() && !caller.languages.contains(person.languages.front()))
        parts.push_back({ShareReason::OtherLanguage, otherLanguagePoints});
    if ((person.notBefore || person.notAfter) && minutesInWish(person, caller) < littleTimeMinutes)
        parts.push_back({ShareReason::LittleTime, littleTimePoints});
    return parts;
}

int sumOf(const std::vector<CostPart>& parts)
{
    int sum = 0;
    for (const CostPart& part : parts)
        sum += part.points;
    return sum;
}

int loadCost(int nth, int most)
{
    return loadPoints * (2 * nth - 1) / std::max(1, most);
}

int heavyCost(int nth)
{
    return heavyPoints * (2 * nth - 1);
}

qint64 leftCost(const PersonToRing& person)
{
    const int pressing = person.alertPriority > 0 ? std::max(0, leastPressing - person.alertPriority) : 0;
    return leftPoints + overdueLeftPoints * std::clamp(person.daysOverdue, 0, mostOverdueDays)
        + alertLeftPoints * pressing;
}

QHash<PersonId, HelperId> standingByHand(const EveningToShare& evening)
{
    QHash<PersonId, HelperId> standing;
    for (const PersonToRing& person : evening.people) {
        const HelperId helper = evening.byHand.value(person.personId);
        const bool isThere = std::any_of(evening.callers.begin(), evening.callers.end(),
            [helper](const CallerTonight& caller) { return caller.helperId == helper && !caller.times.empty(); });
        if (isThere && !keptApart(person, helper))
            standing.insert(person.personId, helper);
    }
    return standing;
}

qint64 totalCost(const EveningToShare& evening, const QHash<PersonId, HelperId>& callers)
{
    QHash<HelperId, int> calls;
    QHash<HelperId, int> heavy;
    QHash<HelperId, const CallerTonight*> tonight;
    for (const CallerTonight& caller : evening.callers) {
        calls.insert(caller.helperId, caller.callsElsewhere);
        tonight.insert(caller.helperId, &caller);
    }
    const int typical = typicalMinutes(evening.people);
    qint64 cost = 0;
    for (const PersonToRing& person : evening.people) {
        const HelperId helper = callers.value(person.personId);
        if (helper.isNull()) {
            cost += leftCost(person);
            continue;
        }
        const CallerTonight& caller = *tonight.value(helper);
        cost += sumOf(pairParts(person, caller, evening.present.value(person.personId)));
        cost += loadCost(++calls[helper], mostCallsOf(caller, typical));
        if (person.isHeavy)
            cost += heavyCost(++heavy[helper]);
    }
    return cost;
}

LeftReason leftReason(const PersonToRing& person, const std::vector<CallerTonight>& callers)
{
    PersonToRing anywhere = person;
    anywhere.keptApart.clear();
    bool isThere = false;
    bool speaks = false;
    bool inTime = false;
    for (const CallerTonight& caller : callers) {
        if (caller.times.empty())
            continue;
        isThere = true;
        if (!shareLanguage(person, caller))
            continue;
        speaks = true;
        if (!mayRing(anywhere, caller))
            continue;
        inTime = true;
        if (!keptApart(person, caller.helperId))
            return LeftReason::EverybodyFull;
    }
    if (!isThere)
        return LeftReason::NobodyThere;
    if (!speaks)
        return LeftReason::NoLanguage;
    return inTime ? LeftReason::KeptApart : LeftReason::NoShiftInTime;
}

} // namespace naervaer
