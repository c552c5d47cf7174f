// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"

namespace naervaer {
namespace {

QStringList codes(const char* words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

QString Person::shownName() const
{
    if (!name.isEmpty())
        return name;
    return nickname.isEmpty() ? alias : nickname;
}

const QStringList& allDiets()
{
    static const QStringList diets =
        codes("vegetarian vegan pescetarian halal kosher no_pork no_beef diabetic low_salt soft pureed");
    return diets;
}

const QStringList& allAllergens()
{
    static const QStringList allergens =
        codes("gluten crustaceans eggs fish peanuts soybeans milk nuts celery mustard sesame sulphites lupin molluscs");
    return allergens;
}

} // namespace naervaer
