// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// What a story asks of a card.
struct CardWish {
    QDate registeredOn{};
    bool hasPhone = true;
    bool isWrongNumber = false; ///< The only number was found wrong while ringing.
    bool joinsGroup = true; ///< May belong to one of the centre's groups.
};

/// Writes the card of an invented person: the person tidied as the program does it, phones, search terms, relations,
/// alerts (some expired), consents (some withdrawn, a guardian's for a child), a group. Gives the person its id.
void addCard(DemoWorld& world, Dice& dice, const DemoCentre& centre, Person& person, const CardWish& wish);

/// Writes a pause of a person, planned the day before it begins (or two days ago, whichever is earlier).
void addPause(DemoWorld& world, const DemoCentre& centre, Pause& pause);

/// Writes that a person belongs to a group.
void addMembership(DemoWorld& world, const DemoCentre& centre, GroupId group, PersonId person, QDate joinedOn,
    std::optional<QDate> leftOn = {});

} // namespace naervaer
