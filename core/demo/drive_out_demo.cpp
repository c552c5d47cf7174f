// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/drive_out_demo.h"

#include "core/demo/demo_cards.h"
#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

constexpr int middleWeek = 6;

} // namespace

DriveOutDemo::DriveOutDemo(DemoWorld& world, const std::vector<DemoCentre>& centres, int people)
    : m_world(world), m_centres(centres), m_people(people)
{
}

void DriveOutDemo::write()
{
    planVisits();
    for (int i = 0; i < m_people && !m_world.stopped(); ++i)
        writePerson(i);
    quint64 number = 0;
    for (Visit& visit : m_visits) {
        Dice dice = m_world.dice(Story::DriveOut, 1'000'000 + number++);
        if (visit.day.isValid())
            writeOthers(visit, dice);
    }
}

void DriveOutDemo::planVisits()
{
    for (const DemoCentre& centre : m_centres) {
        for (int week = 0; week < weeks; ++week) {
            for (int village = 0; village < villagesEach; village += 2)
                planPair(centre, week, village);
        }
    }
    // A small order has fewer visits, everywhere alike: 1,009 is prime and steps through them all.
    const auto all = static_cast<int>(m_visits.size());
    const int kept = m_world.scaledByContacts(all);
    for (int i = kept; i < all; ++i)
        m_visits[static_cast<size_t>(i * 1009 % all)].day = QDate();
}

void DriveOutDemo::planPair(const DemoCentre& centre, int week, int village)
{
    Dice dice = m_world.dice(Story::DriveOut, m_visits.size());
    const QDate until = m_world.order().until;
    const QDate monday = until.addDays(1 - until.dayOfWeek() - 7 * (weeks - week));
    // Two villages share three times the seven planned for one, a little less at first and more in the end.
    const int together = 3 * plannedPerVisit + week - middleWeek;
    const int here = together / 2 + dice.between(-4, 4);
    const QDate day = monday.addDays(village / 2); // Monday to Saturday, two villages a day
    const auto crew = static_cast<int>(centre.helpers.size());
    m_visits.push_back({&centre, village, day, here, village % crew});
    m_visits.push_back({&centre, village + 1, day, together - here, (village + 1) % crew});
}

DriveOutDemo::Visit* DriveOutDemo::visitOf(size_t centre, int village, int week)
{
    Visit& visit = m_visits[(centre * weeks + static_cast<size_t>(week)) * villagesEach + static_cast<size_t>(village)];
    return visit.day.isValid() ? &visit : nullptr;
}

Contact DriveOutDemo::contactAt(Visit& visit, Dice& dice)
{
    const int opens = visit.village % 2 == 0 ? 11 * 3600 : 15 * 3600;
    Contact contact;
    contact.kind = ContactKind::Cafe;
    contact.at = m_world.days().at(visit.day, opens + dice.between(0, 5400));
    contact.helperId = visit.centre->helpers[static_cast<size_t>(visit.helper)];
    contact.id = m_world.id<ContactId>(contact.at);
    if (visit.firstRow.isNull())
        visit.firstRow = contact.id;
    contact.groupId = visit.firstRow;
    return contact;
}

void DriveOutDemo::writePerson(int index)
{
    Dice dice = m_world.dice(Story::DriveOut, 10'000'000 + static_cast<quint64>(index));
    const size_t place = static_cast<size_t>(index) % m_centres.size();
    const DemoCentre& centre = m_centres[place];
    const int village = index / static_cast<int>(m_centres.size()) * 5 % villagesEach;
    PersonWish wish;
    wish.youngest = 18;
    wish.oldest = 75;
    wish.isNamed = !dice.percent(12);
    Person person = inventPerson(m_world, dice, centre, wish);
    if (wish.isNamed && person.dwelling == Dwelling::Address)
        person.address = person.address.section(u',', 0, 0) + QStringLiteral(", ") + centre.villages[village];
    const bool isFamily = wish.isNamed && index % 4 == 1;
    if (isFamily) {
        person.children = dice.between(1, 3);
        person.portions = person.adults + person.children;
        person.packs = person.children;
    }
    const int firstWeek = index % 3 == 0 ? dice.between(3, weeks - 2) : dice.between(0, 3); // every third a new face
    const QDate monday = m_visits[static_cast<size_t>(firstWeek * villagesEach)].day;
    CardWish card;
    card.registeredOn = monday.isValid() ? monday : m_world.order().until.addDays(-qint64{7} * (weeks - firstWeek));
    card.hasPhone = dice.percent(60);
    addCard(m_world, dice, centre, person, card);
    Rhythm rhythm;
    rhythm.sinceOn = card.registeredOn;
    if (dice.percent(30))
        rhythm.intervalDays = 21;
    PersonLog log(m_world, centre, person, rhythm);
    for (int week = firstWeek; week < weeks; ++week) {
        Visit* const visit = visitOf(place, village, week);
        const int children = isFamily ? person.children : 0;
        if (!visit || visit->heads < 1 + children || !dice.percent(76))
            continue;
        Contact contact = contactAt(*visit, dice);
        contact.children = children;
        log.met(dice, contact);
        visit->heads -= 1 + children;
    }
    log.finish({});
}

void DriveOutDemo::writeOthers(Visit& visit, Dice& dice)
{
    const auto add = [&](Contact contact, const QString& alias, int adults, int children) {
        contact.centreId = visit.centre->centre.id;
        contact.day = visit.day;
        contact.municipalityCode = visit.centre->centre.municipalityCode;
        contact.alias = alias;
        contact.adults = adults;
        contact.children = children;
        contact.cameHow = inventCameHow(dice);
        m_world.add(contact);
        visit.heads -= adults + children;
    };
    if (visit.heads > 3 && dice.percent(12))
        add(contactAt(visit, dice), dice.pick(m_world.tables().nicknames), 1, 0);
    if (visit.heads > 0) {
        const int children = visit.heads * dice.between(10, 40) / 100;
        add(contactAt(visit, dice), {}, visit.heads - children, children);
    }
}

} // namespace naervaer
