// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of contacts, rhythms and pauses refuse, and what the check of a register finds there.
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> contactSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"contact.in_future", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This time has not come yet.")},
        {"contact.too_old",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is more than %1 years ago. Look at the year.")},
        {"contact.nobody", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Say who it was with, or how many.")},
        {"contact.heads_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number from %1 to %2.")},
        {"contact.mood_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a mood from %1 to %2.")},
        {"contact.minutes_out_of_range",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number of minutes from %1 to %2.")},
        {"contact.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This contact was already taken back.")},
        {"attempt.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This attempt was already taken back.")},
        {"alias.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "No contact was logged under this alias.")},
        {"alias.consent_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "First ask the person whether we may keep a card, and write the consent on it.")},
        {"rhythm.interval_out_of_range",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number of days from %1 to %2.")},
        {"rhythm.times_backwards", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The last time is before the first.")},
        {"pause.overlaps",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Another pause is already planned on these days.")},
        {"pause.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This pause is no longer there.")},
        {"person.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This person is no longer in the register.")},
        {"check.rhythm_stale",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "People whose latest contact is not the newest in the log: %1.")},
        {"check.rhythm_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "People with contacts but without a rhythm: %1.")},
        {"check.rhythm_of_ended",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "People who are due although contact has ended: %1.")},
        {"check.rhythm_centre",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "People who are due at another centre than their own: %1.")},
        {"check.contact_orphan",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Contacts and attempts of people who are not there: %1.")},
        {"check.contact_nobody", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Contacts with nobody: %1.")},
        {"check.concern_orphan",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Concerns about people or contacts that are not there: %1.")},
    };
    return sentences;
}

} // namespace naervaer::ui
