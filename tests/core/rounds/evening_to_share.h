// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rounds/distribution_rules.h"

namespace naervaer::test {

inline const QDate tuesday(2026, 11, 3);

inline PhoneTime phoneTime(QDate day, int fromHour, int minutes)
{
    const QDateTime from = fromLocal(day, QTime(fromHour, 0));
    return {from, from.addSecs(minutes * 60)};
}

/// Somebody with an evening of two hours from 18 and Danish to speak.
inline CallerTonight caller(int id)
{
    CallerTonight made;
    made.helperId = HelperId(id);
    made.times = {phoneTime(tuesday, 18, 120)};
    made.languages = {QStringLiteral("da")};
    return made;
}

/// Somebody to ring who wishes nothing.
inline PersonToRing toRing(int id)
{
    PersonToRing made;
    made.personId = PersonId(id);
    return made;
}

inline EveningToShare eveningOf(int people, int callers)
{
    EveningToShare made;
    made.day = tuesday;
    for (int id = 1; id <= callers; ++id)
        made.callers.push_back(caller(id));
    for (int id = 101; id < 101 + people; ++id)
        made.people.push_back(toRing(id));
    return made;
}

/// Who rings the person; null: nobody.
inline HelperId callerOf(const Distribution& distribution, int person)
{
    for (const Share& share : distribution.shares)
        if (share.personId == PersonId(person))
            return share.helperId;
    return {};
}

/// The reasons of a share, in their order.
inline std::vector<ShareReason> reasonsOf(const Distribution& distribution, int person)
{
    std::vector<ShareReason> reasons;
    for (const Share& share : distribution.shares)
        if (share.personId == PersonId(person))
            for (const CostPart& part : share.parts)
                reasons.push_back(part.reason);
    return reasons;
}

inline QHash<PersonId, HelperId> callersOf(const Distribution& distribution)
{
    QHash<PersonId, HelperId> callers;
    for (const Share& share : distribution.shares)
        callers.insert(share.personId, share.helperId);
    return callers;
}

} // namespace naervaer::test
