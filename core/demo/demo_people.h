// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_world.h"

namespace naervaer {

/// What a story asks of a person it invents.
struct PersonWish {
    int youngest = 24; ///< Age in years in the year of `until`.
    int oldest = 84;
    bool isNamed = true; ///< False: only an alias is known, no phone and no address.
    QString municipalityCode{}; ///< Empty: the centre's, with an address there; else no address is known.
};

/// A full name, as common as they come.
[[nodiscard]] QString inventName(const DemoWorld& world, Dice& dice);

/// A person's fields, none of them anybody's: name, birth year, dwelling, household, languages, diet, interests.
[[nodiscard]] Person inventPerson(const DemoWorld& world, Dice& dice, const DemoCentre& centre, const PersonWish& wish);

/// How the people of the demo came; the common ways more often.
[[nodiscard]] CameHow inventCameHow(Dice& dice);

} // namespace naervaer
