// SPDX-License-Identifier: GPL-3.0-or-later
// What the organisation's verbs refuse, and what the check of a register finds.
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> organisationSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"organisation.no_coordinator",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Nobody in this file is a coordinator, so nobody may begin.")},
        {"organisation.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the organisation's name.")},
        {"organisation.country_unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose Denmark or Norway.")},
        {"organisation.founded",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This file already belongs to an organisation.")},
        {"centre.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the centre's name.")},
        {"centre.name_taken", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is already a centre called %1.")},
        {"centre.margin_out_of_range",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number of days from %1 to %2.")},
        {"centre.last_active", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "One centre must stay in use.")},
        {"centre.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such centre.")},
        {"period.from_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the first day.")},
        {"period.backwards", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The last day is before the first.")},
        {"closure.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such closing.")},
        {"helper.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the helper's name.")},
        {"helper.name_taken",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "There is already a helper called %1. Add something that tells them apart.")},
        {"helper.last_coordinator",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There must be a coordinator. Make somebody else one first.")},
        {"helper.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such helper.")},
    };
    return sentences;
}

std::span<const ProblemSentence> checkSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"check.integrity", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file is damaged: %1")},
        {"check.foreign_key",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Rows of %1 that point to missing rows of %2: %3.")},
        {"check.unanswered",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file could not be read far enough to check %1 (%2).")},
        {"check.schema_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Step %1 of the file's layout is missing. Open the file once.")},
        {"check.schema_newer",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "A newer version of the program has changed the file (step %1).")},
        {"check.schema_altered",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Step %1 of the file's layout is not the program's own.")},
        {"look.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such look-up in the log.")},
        {"look.own", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody else must judge your own look-ups.")},
        {"audit.altered", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The log of desk %1 was changed at entry %2.")},
        {"audit.missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "In the log of desk %1 the entries %2 to %3 are missing.")},
        {"audit.cut",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "The end of desk %1's log is gone: it had %2 entries and now ends with number %3.")},
        {"check.organisation_not_one",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file does not name the one organisation it belongs to.")},
        {"check.no_coordinator", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The file has no coordinator.")},
        {"check.centre_of_another",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Centres kept under another centre: %1.")},
        {"check.closure_backwards",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Closings whose last day is before the first: %1.")},
        {"check.availability_week",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Times of helpers whose weeks cannot be read: %1.")},
        {"check.duty_hours_week",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Hours of lines whose weeks cannot be read: %1.")},
        {"check.standing_shift_week",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Standing shifts whose weeks cannot be read: %1.")},
        {"check.pair_of_nobody",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Pairs that must not meet in which one is missing: %1.")},
        {"check.absence_backwards",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Absences whose last day is before the first: %1.")},
        {"check.shift_of_nobody",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Shifts of helpers who are not in the file: %1.")},
    };
    return sentences;
}

} // namespace naervaer::ui
