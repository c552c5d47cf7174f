// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> peopleSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"person.name_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a name, what the person is called, or an alias.")},
        {"person.birth_year_impossible",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a year of birth from %1 to %2.")},
        {"person.household_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number from %1 to %2.")},
        {"person.postcode_unreadable", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A postcode has four digits.")},
        {"person.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This person has no card here any more.")},
        {"person.not_active",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This card was merged or taken back and cannot be changed.")},
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
        {"pause.overlaps",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "There is another pause in these days. Change that one instead.")},
        {"pause.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This pause is no longer there.")},
        {"rhythm.interval_out_of_range",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number of days from 1 to 366.")},
        {"rhythm.times_backwards",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The later time must come after the earlier one.")},
        {"contact.in_future",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "A contact cannot be logged before it has happened.")},
        {"contact.too_old", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is more than two years ago.")},
        {"contact.nobody", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Say who it was, or how many.")},
        {"contact.heads_out_of_range",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number of people from 0 to 2000.")},
        {"contact.mood_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a mood from the list.")},
        {"contact.minutes_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write minutes from 0 to 1440.")},
        {"contact.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This contact is no longer there.")},
        {"attempt.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This attempt is no longer there.")},
        {"alias.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "No contact was logged under this alias.")},
        {"alias.consent_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "First note the person's consent to keeping a card.")},
        {"filter.years_backwards",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The second year must not come before the first.")},
        {"round.none_chosen",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a round. Rounds are planned under Calls.")},
    };
    return sentences;
}

} // namespace naervaer::ui
