// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_people.h"

namespace naervaer {
namespace {

const QStringList& interestsOf(bool norwegian)
{
    static const QStringList danish{QStringLiteral("kor"), QStringLiteral("kortspil"), QStringLiteral("fodbold"),
        QStringLiteral("gåture"), QStringLiteral("madlavning"), QStringLiteral("musik"), QStringLiteral("have"),
        QStringLiteral("strik"), QStringLiteral("skak"), QStringLiteral("krydsord"), QStringLiteral("lystfiskeri"),
        QStringLiteral("bøger"), QStringLiteral("film"), QStringLiteral("bingo"), QStringLiteral("cykling"),
        QStringLiteral("billard"), QStringLiteral("dans"), QStringLiteral("hunde"), QStringLiteral("petanque"),
        QStringLiteral("historie")};
    static const QStringList norwegianOnes{QStringLiteral("kor"), QStringLiteral("band"), QStringLiteral("sjakk"),
        QStringLiteral("håndverk"), QStringLiteral("strikking"), QStringLiteral("turgåing"), QStringLiteral("fotball"),
        QStringLiteral("kortspill"), QStringLiteral("matlaging"), QStringLiteral("fiske"), QStringLiteral("bøker"),
        QStringLiteral("quiz"), QStringLiteral("hund"), QStringLiteral("musikk"), QStringLiteral("trening"),
        QStringLiteral("dans"), QStringLiteral("hage"), QStringLiteral("ski")};
    return norwegian ? norwegianOnes : danish;
}

const QStringList& otherLanguages()
{
    static const QStringList languages{QStringLiteral("ar"), QStringLiteral("so"), QStringLiteral("fa"),
        QStringLiteral("pl"), QStringLiteral("uk"), QStringLiteral("tr"), QStringLiteral("en"), QStringLiteral("ro")};
    return languages;
}

void inventNames(const DemoWorld& world, Dice& dice, Person& person, bool isNamed)
{
    if (!isNamed) {
        person.alias = dice.pick(world.tables().nicknames) + u' ' + QString::number(dice.between(2, 99));
        return;
    }
    person.name = inventName(world, dice);
    if (dice.percent(14))
        person.nickname = dice.pick(world.tables().nicknames);
}

void inventDwelling(const DemoWorld& world, Dice& dice, const DemoCentre& centre, Person& person)
{
    const qint64 way = dice.below(100);
    person.dwelling = way < 82 ? Dwelling::Address
        : way < 90             ? Dwelling::StaysAt
        : way < 95             ? Dwelling::None
                               : Dwelling::Unknown;
    if (person.dwelling == Dwelling::None || person.dwelling == Dwelling::Unknown)
        return;
    person.address = dice.pick(world.tables().streets) + u' ' + QString::number(dice.between(1, 118));
    if (!centre.villages.isEmpty() && dice.percent(70))
        person.address += QStringLiteral(", ") + dice.pick(centre.villages);
    person.postcode = centre.postcode;
    person.town = centre.town;
    person.isProtected = dice.percent(4);
}

void inventHousehold(Dice& dice, Person& person)
{
    if (dice.percent(22))
        person.adults = 2;
    if (dice.percent(16))
        person.children = dice.between(1, 4);
    person.portions = person.adults + person.children;
    person.packs = dice.percent(60) ? person.children : 0;
}

void inventNeeds(const DemoWorld& world, Dice& dice, Person& person)
{
    const QString own = world.order().norwegian ? QStringLiteral("nb") : QStringLiteral("da");
    person.languages = {own};
    if (dice.percent(10)) {
        person.languages.prepend(dice.pick(otherLanguages()));
        person.needsInterpreter = dice.percent(35);
    }
    if (dice.percent(12))
        person.diets = {dice.pick(allDiets())};
    for (int i = dice.percent(9) ? dice.between(1, 2) : 0; i > 0; --i)
        person.allergens.append(dice.pick(allAllergens()));
    const QStringList& interests = interestsOf(world.order().norwegian);
    for (int i = dice.between(0, 3); i > 0; --i)
        person.interests.append(dice.pick(interests));
    if (dice.percent(22))
        person.remember = world.text("remember", dice);
}

} // namespace

QString inventName(const DemoWorld& world, Dice& dice)
{
    const DemoTables& tables = world.tables();
    const QString& given = dice.pick(dice.percent(46) ? tables.womensNames : tables.mensNames);
    return given + u' ' + dice.pick(tables.familyNames);
}

CameHow inventCameHow(Dice& dice)
{
    static constexpr std::array ways{CameHow::OwnWay, CameHow::OwnWay, CameHow::Friend, CameHow::Friend,
        CameHow::Friend, CameHow::Relative, CameHow::Nurse, CameHow::Nurse, CameHow::Municipality,
        CameHow::Municipality, CameHow::Church, CameHow::Flyer, CameHow::Flyer, CameHow::Shop, CameHow::School,
        CameHow::Street, CameHow::Other, CameHow::Unknown};
    return dice.pick(ways);
}

Person inventPerson(const DemoWorld& world, Dice& dice, const DemoCentre& centre, const PersonWish& wish)
{
    Person person;
    inventNames(world, dice, person, wish.isNamed);
    // Three throws make the middle ages the common ones.
    const int span = wish.oldest - wish.youngest;
    const int age = wish.youngest + (dice.between(0, span) + dice.between(0, span) + dice.between(0, span)) / 3;
    person.birthYear = world.order().until.year() - age;
    person.municipalityCode = wish.municipalityCode.isEmpty() ? centre.centre.municipalityCode : wish.municipalityCode;
    person.cameHow = inventCameHow(dice);
    if (!wish.isNamed) {
        person.birthYear.reset();
        person.languages = {};
        return person;
    }
    if (wish.municipalityCode.isEmpty())
        inventDwelling(world, dice, centre, person);
    if (age >= 18)
        inventHousehold(dice, person);
    inventNeeds(world, dice, person);
    person.legalBasis = dice.percent(60) ? LegalBasis::Consent
        : dice.percent(70)               ? LegalBasis::SocialService
                                         : LegalBasis::LegitimateInterest;
    return person;
}

} // namespace naervaer
