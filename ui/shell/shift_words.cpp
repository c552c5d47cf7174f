// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of shifts refuse or warn of.
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> shiftSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"shift.day_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the day.")},
        {"shift.time_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write from when and until when.")},
        {"shift.line_unknown",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such line, or it is no longer in use.")},
        {"shift.helper_away", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "They are away on that day.")},
        {"shift.overlaps", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "They have another shift then: %1, %2 to %3.")},
        {"shift.pair_apart",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Two who must not meet would be on it together.")},
        {"shift.ask_coordinator", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Ask a coordinator about this shift.")},
        {"shift.not_available",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "They have not said that they can be there then.")},
        {"shift.limit_shifts",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is more than the %1 shifts a week that were agreed.")},
        {"shift.limit_hours",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is more than the %1 hours a week that were agreed.")},
        {"shift.skill_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The line asks for somebody who knows this: %1.")},
        {"shift.outside_hours", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The line is not open all that time.")},
        {"shift.line_closed", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The line is closed on that day.")},
        {"shift.no_gap", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Nobody is missing then any more.")},
        {"shift.changed_since",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The shift was changed meanwhile. Look at the rota again.")},
        {"shift.past", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This day is over.")},
        {"shift.open", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Nobody has this shift.")},
        {"shift.not_standing",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "This shift does not come back, so it can only be covered once.")},
        {"standing.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such standing shift.")},
        {"line.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such line.")},
        {"line.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the line's name.")},
        {"line.name_taken", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The centre already has a line called %1.")},
        {"line.needed", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write how many are needed, from %1 to %2.")},
        {"line.least", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write how many it can do with, from %1 to %2.")},
        {"weekly.weekday", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a weekday.")},
        {"weekly.time_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write from when and until when.")},
        {"weekly.cycle",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "The weeks on and off together are %1 to %2, and at least one is on.")},
        {"weekly.anchor_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a day of the first week on.")},
        {"weekly.overlap", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Two of these times overlap.")},
        {"exception.day_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the day.")},
        {"exception.time_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write both times, or neither for the whole day.")},
        {"exception.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such exception.")},
        {"absence.covers_self", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody else must cover.")},
        {"absence.cover_busy", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Who covers cannot do the shift on %1.")},
        {"absence.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such absence.")},
        {"terms.out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a number from %1 to %2.")},
        {"apart.who_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a helper, and who they must not meet.")},
        {"apart.with_self", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose two different people.")},
        {"apart.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such pair.")},
    };
    return sentences;
}

} // namespace naervaer::ui
