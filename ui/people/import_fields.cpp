// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_fields.h"

#include <QCoreApplication>

namespace naervaer::ui {

namespace {
struct CodeWords {
    const char* code;
    const char* words;
};

constexpr CodeWords fields[] = {
    {"name", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Name")},
    {"given_name", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "First name")},
    {"family_name", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Last name")},
    {"nickname", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Called")},
    {"alias", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Alias")},
    {"phone", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Phone")},
    {"phone2", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Second phone")},
    {"phone3", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Third phone")},
    {"may_leave_message", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "May leave a message")},
    {"may_say_who", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "May say who we are")},
    {"address", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Address")},
    {"postcode", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Postcode")},
    {"town", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Town")},
    {"is_protected", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Protected address")},
    {"municipality_code", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Municipality")},
    {"centre", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Centre")},
    {"birth_year", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Year of birth")},
    {"languages", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Languages")},
    {"diets", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Diet")},
    {"allergens", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Must not have")},
    {"interests", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Interests")},
    {"remember", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Remember next time")},
    {"came_how", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Came to us through")},
    {"adults", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Adults")},
    {"children", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Children")},
    {"rhythm_days", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Contact every so many days")},
    {"last_contact_on", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Last contact")},
    {"group", QT_TRANSLATE_NOOP("naervaer::ui::ImportField", "Group")},
};

constexpr CodeWords verdicts[] = {
    {"new", QT_TRANSLATE_NOOP("naervaer::ui::Verdict", "New")},
    {"same", QT_TRANSLATE_NOOP("naervaer::ui::Verdict", "Already here")},
    {"conflict", QT_TRANSLATE_NOOP("naervaer::ui::Verdict", "Differs")},
    {"refused", QT_TRANSLATE_NOOP("naervaer::ui::Verdict", "Refused")},
};
} // namespace

QString importFieldWords(const QString& field)
{
    for (const CodeWords& each : fields)
        if (field == QLatin1String(each.code))
            return QCoreApplication::translate("naervaer::ui::ImportField", each.words);
    return field;
}

QString words(Verdict verdict)
{
    for (const CodeWords& each : verdicts)
        if (codeOf(verdict) == QLatin1String(each.code))
            return QCoreApplication::translate("naervaer::ui::Verdict", each.words);
    return codeOf(verdict);
}

} // namespace naervaer::ui
