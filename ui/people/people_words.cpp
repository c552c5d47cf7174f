// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> peopleSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"alias.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the name the person told you.")},
        {"person.name_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a name, what the person is called, or an alias.")},
        {"person.birth_year_impossible",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a year of birth from %1 to %2.")},
        {"person.household_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number from %1 to %2.")},
        {"person.postcode_unreadable", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A postcode has four digits.")},
        {"person.not_active",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This card was merged or taken back and cannot be changed.")},
        {"person.restricted",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "This card is restricted: it is kept, and nothing is added or changed until that is lifted.")},
        {"person.not_restricted", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This card is not restricted.")},
        {"municipality.unknown",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "No municipality is called that. Choose one from the list.")},
        {"came_how.unknown",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is not one of the ways people come to us.")},
        {"alert.text_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write what should be known.")},
        {"alert.priority_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose how much it matters.")},
        {"relation.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a name.")},
        {"consent.date_in_future",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A consent cannot be given in the future.")},
        {"consent.guardian_missing",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "Somebody under 18 needs a guardian's consent: write who gave it.")},
        {"group.name_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a group, or write the name of a new one.")},
        {"group.name_taken", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is a group of that name already.")},
        {"merge.same_person", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is one and the same card.")},
        {"merge.not_active",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "One of the cards was merged or taken back before.")},
        {"filter.years_backwards",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The second year must not come before the first.")},
        {"round.none_chosen",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a round. Rounds are planned under Calls.")},
    };
    return sentences;
}

} // namespace naervaer::ui
