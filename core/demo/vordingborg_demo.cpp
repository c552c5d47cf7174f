// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/vordingborg_demo.h"

#include "core/base/clock.h"
#include "core/demo/demo_cards.h"
#include "core/demo/demo_centres.h"
#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

constexpr int meanAge = 47;
constexpr int talksEach = 12;
constexpr int weeksOfYouth = 40;

const QDate contractEnded(2021, 11, 1);

/// Ages in pairs round the mean, the odd one out being the mean itself.
int ageOf(Dice& pairDice, int index, int count)
{
    if (index == count - 1 && count % 2 == 1)
        return meanAge;
    const int off = pairDice.between(1, 24);
    return index % 2 == 0 ? meanAge - off : meanAge + off;
}

} // namespace

VordingborgDemo::VordingborgDemo(DemoWorld& world, DemoCentre centre, int users, int youths)
    : m_world(world), m_centre(std::move(centre)), m_users(users), m_youths(youths)
{
}

QDate VordingborgDemo::trialBegan() const
{
    // In a demo that ends earlier the trial has just ended.
    return std::min(contractEnded, m_world.order().until.addDays(-7)).addDays(-365);
}

void VordingborgDemo::write()
{
    const GroupId online = addGroup(m_world, m_centre, QStringLiteral("Online besøgsven"));
    for (int i = 0; i < m_users && !m_world.stopped(); ++i)
        writeUser(online, i);
    const GroupId youth = addGroup(m_world, m_centre, QStringLiteral("Ungegruppen (18-30)"));
    writeYouths(youth);
}

void VordingborgDemo::writeUser(GroupId group, int index)
{
    Dice dice = m_world.dice(Story::Vordingborg, static_cast<quint64>(index));
    Dice pairDice = m_world.dice(Story::Vordingborg, 1000 + static_cast<quint64>(index / 2));
    PersonWish wish;
    wish.youngest = wish.oldest = ageOf(pairDice, index, m_users);
    Person person = inventPerson(m_world, dice, m_centre, wish);
    const bool stayed = index % 3 == 0; // with the centre, after the platform was gone
    person.state = stayed ? PersonState::Active : PersonState::Ended;
    const QDate joined = trialBegan().addDays(qint64{index} * 9 + dice.between(0, 8));
    const QDate ended = trialBegan().addDays(365);
    CardWish card;
    card.registeredOn = joined;
    card.joinsGroup = false;
    addCard(m_world, dice, m_centre, person, card);
    addMembership(m_world, m_centre, group, person.id, joined, ended);
    Rhythm rhythm;
    rhythm.sinceOn = joined;
    PersonLog log(m_world, m_centre, person, rhythm);
    const int talks = m_world.scaledByContacts(talksEach);
    for (int i = 0; i < talks; ++i) {
        const qint64 days = joined.daysTo(ended) - 1;
        Contact contact;
        contact.kind = ContactKind::Talk;
        contact.at = m_world.days().at(joined.addDays(days * i / talks), dice.between(15 * 3600, 21 * 3600));
        describeTalk(m_world, dice, contact, 28);
        log.met(dice, contact);
    }
    log.finish({});
}

void VordingborgDemo::writeYouths(GroupId group)
{
    const DemoDays& days = m_world.days();
    const int weeks = m_world.scaledByContacts(weeksOfYouth);
    const QDate thursday = days.until().addDays(-1 - (days.until().addDays(-1).dayOfWeek() + 3) % 7);
    for (int i = 0; i < m_youths && !m_world.stopped(); ++i) {
        Dice dice = m_world.dice(Story::Vordingborg, 2000 + static_cast<quint64>(i));
        PersonWish wish;
        wish.youngest = 18;
        wish.oldest = 30;
        Person person = inventPerson(m_world, dice, m_centre, wish);
        // Few at first, and more and more of them: the n-th joins after the square root of its share of the time.
        int joinedWeek = 0;
        while (joinedWeek < weeks && joinedWeek * joinedWeek * m_youths < i * weeks * weeks)
            ++joinedWeek;
        joinedWeek = std::min(joinedWeek, std::max(0, weeks - 2));
        const QDate joined = thursday.addDays(-7 * qint64{weeks - 1 - joinedWeek});
        CardWish card;
        card.registeredOn = std::min(joined, days.until().addDays(-2));
        card.joinsGroup = false;
        addCard(m_world, dice, m_centre, person, card);
        addMembership(m_world, m_centre, group, person.id, card.registeredOn);
        Rhythm rhythm;
        rhythm.sinceOn = card.registeredOn;
        rhythm.intervalDays = 14;
        PersonLog log(m_world, m_centre, person, rhythm);
        for (int week = joinedWeek; week < weeks; ++week) {
            const QDate day = thursday.addDays(-7 * qint64{weeks - 1 - week});
            if (week != joinedWeek && !dice.percent(72))
                continue;
            Contact contact;
            contact.kind = ContactKind::Sitting;
            contact.at = days.at(day, 19 * 3600 + i * 20);
            contact.helperId = m_centre.coordinator;
            contact.minutes = 120;
            log.met(dice, contact);
        }
        log.finish({});
    }
}

} // namespace naervaer
