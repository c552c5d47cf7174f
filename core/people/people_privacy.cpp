// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/people/people_rules.h"
#include "core/privacy/masking.h"

namespace naervaer {
namespace {

constexpr int yearsToDecade = 10;

} // namespace

Card maskedCard(const Card& card)
{
    Card masked;
    masked.person.id = card.person.id;
    masked.person.centreId = card.person.centreId;
    masked.person.version = card.person.version;
    masked.person.state = card.person.state;
    masked.person.name = restrictedName;
    masked.person.isProtected = card.person.isProtected;
    masked.restriction = card.restriction;
    masked.isMasked = true;
    return masked;
}

Person shellOf(const Person& person, PersonId shell)
{
    Person left;
    left.id = shell;
    left.centreId = person.centreId;
    left.version = 1;
    left.createdAt = noonOf(person.createdAt);
    left.state = PersonState::Erased;
    if (person.birthYear)
        left.birthYear = *person.birthYear - *person.birthYear % yearsToDecade;
    left.municipalityCode = person.municipalityCode;
    left.cameHow = person.cameHow;
    return left;
}

} // namespace naervaer
