// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/demo/demo_people.h"
#include "core/demo/regulars_demo.h"

namespace naervaer {

void writeAnonymous(DemoWorld& world, const std::vector<const DemoCentre*>& centres, qint64 contacts)
{
    const DemoDays& days = world.days();
    const qint64 first = days.slotsBefore(days.yearAgo());
    const qint64 room = days.slotsBefore(days.until()) - first;
    for (qint64 i = 0; i < contacts && !world.stopped(); ++i) {
        Dice dice = world.dice(Story::Anonymous, static_cast<quint64>(i));
        const DemoCentre& centre = *dice.pick(centres);
        const QDate day = days.dayOfSlot(first + i * room / contacts);
        Contact contact;
        contact.kind = dice.percent(70) ? ContactKind::DropIn
            : dice.percent(60)          ? ContactKind::HandOut
                                        : ContactKind::CallIn;
        if (centre.isClosedOn(day))
            contact.kind = ContactKind::CallIn;
        const bool isCall = contact.kind == ContactKind::CallIn;
        contact.at = days.at(day, isCall ? dice.between(17 * 3600, 21 * 3600) : dice.between(10 * 3600, 15 * 3600));
        contact.day = day;
        contact.id = world.id<ContactId>(contact.at);
        contact.centreId = centre.centre.id;
        contact.helperId = dice.pick(centre.helpers);
        if (dice.percent(15))
            contact.alias = dice.pick(world.tables().nicknames) + u' ' + QString::number(dice.between(100, 180));
        else if (!isCall)
            contact.adults = dice.between(2, 12);
        if (contact.adults > 1)
            contact.children = dice.between(0, 2);
        if (dice.percent(80))
            contact.municipalityCode = centre.centre.municipalityCode;
        if (dice.percent(30))
            contact.cameHow = inventCameHow(dice);
        world.add(contact);
    }
}

} // namespace naervaer
