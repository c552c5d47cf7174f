// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_log.h"

#include "core/base/clock.h"
#include "core/contacts/rhythm_rules.h"

namespace naervaer {

PersonLog::PersonLog(DemoWorld& world, const DemoCentre& centre, const Person& person, Rhythm rhythm)
    : m_world(world), m_centre(centre), m_person(person), m_rhythm(std::move(rhythm))
{
    m_rhythm.personId = person.id;
    m_rhythm.centreId = centre.centre.id;
}

void PersonLog::met(Dice& dice, Contact& contact)
{
    if (m_latest.isValid() && contact.at <= m_latest)
        contact.at = m_latest.addSecs(60);
    const bool isFirst = m_rhythm.lastContactId.isNull();
    if (contact.id.isNull())
        contact.id = m_world.id<ContactId>(contact.at);
    contact.centreId = m_centre.centre.id;
    contact.personId = m_person.id;
    contact.day = localDate(contact.at);
    contact.municipalityCode = m_person.municipalityCode;
    if (contact.helperId.isNull())
        contact.helperId = dice.pick(m_centre.helpers);
    if (isFirst)
        contact.cameHow = m_person.cameHow;
    m_world.add(contact);
    m_latest = contact.at;
    m_rhythm.lastContactId = contact.id;
    m_rhythm.lastContactAt = contact.at;
    m_rhythm.lastContactKind = codeOf(contact.kind);
    m_rhythm.lastHelperId = contact.helperId;
    m_rhythm.attemptsSince = 0;
}

void PersonLog::tried(const QDateTime& at, AttemptOutcome outcome, HelperId helper)
{
    if (m_latest.isValid() && at <= m_latest)
        return;
    Attempt attempt;
    attempt.id = m_world.id<AttemptId>(at);
    attempt.centreId = m_centre.centre.id;
    attempt.personId = m_person.id;
    attempt.outcome = outcome;
    attempt.at = at;
    attempt.day = localDate(at);
    attempt.helperId = helper;
    m_world.add(attempt);
    m_latest = at;
    m_rhythm.lastAttemptAt = at;
    ++m_rhythm.attemptsSince;
}

void PersonLog::finish(const std::vector<Pause>& pauses)
{
    if (m_person.state == PersonState::Active) {
        m_rhythm.dueOn = dueDay(m_rhythm, pauses);
        m_rhythm.forgottenOn = forgottenDay(m_rhythm, pauses, m_centre.centre.marginDays);
    }
    m_world.add(m_rhythm);
}

void describeTalk(const DemoWorld& world, Dice& dice, Contact& contact, int minutes)
{
    contact.minutes = std::max(2, minutes / 2 + dice.between(0, minutes));
    if (dice.percent(70))
        contact.mood = (dice.between(1, 5) + dice.between(3, 5)) / 2;
    for (int i = dice.between(0, 2); i > 0; --i) {
        const QString& topic = dice.pick(allTopics());
        if (!contact.topics.contains(topic))
            contact.topics.append(topic);
    }
    if (dice.percent(15))
        contact.note = world.text("call_note", dice);
}

void addConcern(DemoWorld& world, Dice& dice, const DemoCentre& centre, const Contact& contact, ConcernState furthest)
{
    Concern concern;
    concern.personId = contact.personId;
    concern.contactId = contact.id;
    concern.urgency = dice.percent(15) ? Urgency::Urgent : dice.percent(60) ? Urgency::Normal : Urgency::Soft;
    concern.text = world.text("concern", dice);
    concern.raisedAt = contact.at.addSecs(dice.between(60, 900));
    concern.raisedBy = contact.helperId;
    const QDateTime seenAt = concern.raisedAt.addSecs(dice.between(1800, 90'000));
    const QDateTime handledAt = seenAt.addSecs(dice.between(3600, 4 * 86'400));
    const QDateTime present = world.days().at(world.order().until.addDays(-1), 23 * 3600);
    if (seenAt < present && furthest != ConcernState::Open) {
        concern.state = ConcernState::Seen;
        concern.seenAt = seenAt;
        concern.seenBy = centre.coordinator;
    }
    if (handledAt < present && furthest == ConcernState::Handled) {
        concern.state = ConcernState::Handled;
        concern.handledAt = handledAt;
        concern.handledBy = dice.percent(70) ? centre.coordinator : dice.pick(centre.helpers);
        concern.how = world.text("concern_how", dice);
    }
    world.addMade(concern, centre.centre.id, concern.raisedAt, concern.raisedBy);
}

} // namespace naervaer
