// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/distribution_rules.h"

#include "core/base/clock.h"

#include <algorithm>

namespace naervaer {
namespace {

constexpr qint64 secondsAMinute = 60;
constexpr int leastPressing = 4;
constexpr int mostOverdueDays = 365;

qint64 overlapSeconds(const PhoneTime& a, const PhoneTime& b)
{
    return std::max<qint64>(0, std::max(a.fromAt, b.fromAt).secsTo(std::min(a.untilAt, b.untilAt)));
}

qint64 secondsOf(const PhoneTime& time)
{
    return std::max<qint64>(0, time.fromAt.secsTo(time.untilAt));
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

int expectedMinutes(const PastTalks& talks)
{
    constexpr int least = 5;
    constexpr int most = 120;
    return talks.timed > 0 ? std::clamp(talks.minutes / talks.timed, least, most) : PersonToRing().minutes;
}

bool isHeavy(const PastTalks& talks)
{
    return talks.concernWaits || (talks.moods > 0 && talks.moodSum < heavyMood * talks.moods)
        || expectedMinutes(talks) >= heavyMinutes;
}

int mostCallsOf(const CallerTonight& caller, int typicalMinutes)
{
    qint64 seconds = 0;
    for (const PhoneTime& time : caller.times)
        seconds += secondsOf(time);
    const auto room = static_cast<int>(seconds / (secondsAMinute * (typicalMinutes + minutesBetweenCalls)));
    return std::max(0, std::min(room, caller.mostCalls.value_or(room)));
}

const std::vector<PhoneTime>& WishedHours::momentsOf(const PersonToRing& person)
{
    const auto key = [](const std::optional<QTime>& time) { return time ? time->msecsSinceStartOfDay() : -1; };
    const auto found = m_moments.constFind({key(person.notBefore), key(person.notAfter)});
    if (found != m_moments.constEnd())
        return *found;
    const bool pastMidnight = person.notBefore && person.notAfter && *person.notAfter < *person.notBefore;
    std::vector<PhoneTime> moments;
    // A wish past midnight that began the evening before reaches into this day; a shift may reach into the next but
    // one.
    for (QDate day = m_evening.addDays(-1); day <= m_evening.addDays(2); day = day.addDays(1)) {
        const QDate end = pastMidnight || !person.notAfter ? day.addDays(1) : day;
        moments.push_back({fromLocal(day, person.notBefore.value_or(QTime(0, 0))),
            fromLocal(end, person.notAfter.value_or(QTime(0, 0)))});
    }
    return *m_moments.insert({key(person.notBefore), key(person.notAfter)}, std::move(moments));
}

int WishedHours::minutes(const PersonToRing& person, const CallerTonight& caller)
{
    qint64 seconds = 0;
    for (const PhoneTime& time : caller.times) {
        if (!person.notBefore && !person.notAfter) {
            seconds += secondsOf(time);
            continue;
        }
        for (const PhoneTime& wished : momentsOf(person))
            seconds += overlapSeconds(time, wished);
    }
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

bool mayRing(const PersonToRing& person, const CallerTonight& caller, WishedHours& hours)
{
    return !keptApart(person, caller.helperId) && shareLanguage(person, caller)
        && hours.minutes(person, caller) >= roundedUp(std::max(1, person.minutes));
}

std::vector<CostPart> pairParts(
    const PersonToRing& person, const CallerTonight& caller, WishedHours& hours, HelperId present)
{
    std::vector<CostPart> parts;
    if (present == caller.helperId)
        parts.push_back({ShareReason::Stays, staysPoints});
    if (contains(person.prefers, caller.helperId))
        parts.push_back({ShareReason::Wished, wishedPoints});
    addFormerCalls(parts, person, caller.helperId);
    if (!person.languages.isEmpty() && !caller.languages.contains(person.languages.front()))
        parts.push_back({ShareReason::OtherLanguage, otherLanguagePoints});
    if ((person.notBefore || person.notAfter) && hours.minutes(person, caller) < littleTimeMinutes)
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
    WishedHours hours(evening.day);
    qint64 cost = 0;
    for (const PersonToRing& person : evening.people) {
        const HelperId helper = callers.value(person.personId);
        if (helper.isNull()) {
            cost += leftCost(person);
            continue;
        }
        const CallerTonight& caller = *tonight.value(helper);
        cost += sumOf(pairParts(person, caller, hours, evening.present.value(person.personId)));
        cost += loadCost(++calls[helper], mostCallsOf(caller, typical));
        if (person.isHeavy)
            cost += heavyCost(++heavy[helper]);
    }
    return cost;
}

LeftReason leftReason(const PersonToRing& person, const std::vector<CallerTonight>& callers, WishedHours& hours)
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
        if (!mayRing(anywhere, caller, hours))
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
