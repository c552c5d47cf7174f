// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/rota_crew.h"

#include "core/base/clock.h"
#include "core/shifts/shift_service.h"

namespace naervaer {
namespace {

PhoneTime momentsOf(const LocalSpan& span)
{
    const QDate end = span.until <= span.from ? span.on.addDays(1) : span.on;
    return {fromLocal(span.on, span.from), fromLocal(end, span.until)};
}

CallerTonight callerOf(const HelperOnShift& helper)
{
    CallerTonight caller;
    caller.helperId = helper.helperId;
    for (const LocalSpan& span : helper.spans)
        caller.times.push_back(momentsOf(span));
    caller.mostCalls = helper.callsPerEvening;
    caller.mostHeavy = helper.heavyCallsPerEvening;
    caller.languages = helper.languages;
    return caller;
}

} // namespace

Crew crewOf(const ShiftService& shifts)
{
    Crew crew;
    crew.callers = [&shifts](const Round& round, QDate evening) {
        const LocalSpan hours{evening, round.fromTime.value_or(eveningTurns), round.toTime.value_or(eveningTurns)};
        std::vector<CallerTonight> callers;
        for (const HelperOnShift& helper : shifts.onShift(round.centreId, hours))
            callers.push_back(callerOf(helper));
        return callers;
    };
    crew.apart = [&shifts](QDate evening) {
        std::vector<MustNotMeet> pairs;
        for (const Apart& pair : shifts.apartOn(evening))
            if (!pair.personId.isNull())
                pairs.push_back({pair.helperId, pair.personId});
        return pairs;
    };
    return crew;
}

} // namespace naervaer
