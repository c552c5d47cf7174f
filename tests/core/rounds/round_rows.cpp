// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rounds/round_rows.h"

#include "core/contacts/contact_mapping.h"
#include "core/people/people_mapping.h"
#include "core/rounds/round_mapping.h"

namespace naervaer::test {
namespace {

template <typename Entity> Entity stamped(TestRegister& reg)
{
    Entity entity;
    entity.id = reg.ids.make<decltype(entity.id)>();
    entity.centreId = reg.centre;
    entity.version = 1;
    entity.createdAt = entity.changedAt = reg.clock.now();
    return entity;
}

} // namespace

RoundId RoundRows::round(const QString& name, CentreId centre)
{
    Round made = stamped<Round>(reg);
    made.name = name;
    if (!centre.isNull())
        made.centreId = centre;
    reg.database.insert(made);
    return made.id;
}

PersonId RoundRows::member(RoundId id, const QString& name, int daysOverdue)
{
    const PersonId person = reg.person(name, QStringLiteral("+4520123456"));
    rhythm(rhythmDue(person, today().addDays(-daysOverdue)));
    join(id, person);
    return person;
}

void RoundRows::join(RoundId id, PersonId person, std::optional<QDate> leftOn)
{
    RoundMember member = stamped<RoundMember>(reg);
    member.roundId = id;
    member.personId = person;
    member.joinedOn = today().addDays(-30);
    member.leftOn = leftOn;
    reg.database.insert(member);
}

void RoundRows::rhythm(const Rhythm& rhythm)
{
    reg.database.upsert(rhythm);
}

Rhythm RoundRows::rhythmDue(PersonId person, QDate dueOn) const
{
    Rhythm made;
    made.personId = person;
    made.centreId = reg.centre;
    made.intervalDays = 3;
    made.sinceOn = dueOn.addDays(-30);
    made.lastContactAt = fromLocal(dueOn.addDays(-3), QTime(18, 0));
    made.lastContactKind = QStringLiteral("call_out");
    made.dueOn = dueOn;
    return made;
}

void RoundRows::alert(PersonId person, int priority, QDate from, std::optional<QDate> to)
{
    Alert made = stamped<Alert>(reg);
    made.personId = person;
    made.priority = priority;
    made.text = QStringLiteral("tal langsomt");
    made.fromOn = from;
    made.toOn = to;
    reg.database.insert(made);
}

void RoundRows::pause(PersonId person, QDate from, std::optional<QDate> to)
{
    Pause made = stamped<Pause>(reg);
    made.personId = person;
    made.fromOn = from;
    made.toOn = to;
    reg.database.insert(made);
}

void RoundRows::hold(PersonId person, HoldReason reason, std::optional<QDateTime> until)
{
    reg.database.upsert(CallHold{person, reason, until});
}

void RoundRows::claim(PersonId person, HelperId helper, int minutesLeft)
{
    const QDateTime now = reg.clock.now();
    reg.database.upsert(CallClaim{person, helper, now, now.addSecs(minutesLeft * 60)});
}

} // namespace naervaer::test
