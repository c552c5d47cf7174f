// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/calls_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> callsSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"round.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This round is no longer there.")},
        {"round.name_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Give the round a name.")},
        {"round.interval_out_of_range", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write between %1 and %2 days.")},
        {"round.times_backwards",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The round must end later in the day than it begins.")},
        {"share.day_past", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This evening is over.")},
        {"share.nobody_to_ring",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Nobody in this round is to be rung then.")},
        {"share.no_callers",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "Nobody has a shift at the phone then. Plan a shift, or say who rings anyway.")},
        {"share.caller_out", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This caller cannot ring on that evening.")},
        {"share.kept_apart", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "These two must not meet.")},
        {"wish.contradicts",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The other of the two wishes not to. Lift that first.")},
        {"call.claimed", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "%1 is ringing this person, until %2 at most.")},
        {"call.not_claimed",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody else rings this person now. Take the next one.")},
        {"call.concern_text_missing",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Say what worries you, in the note or beside the flag.")},
    };
    return sentences;
}

} // namespace naervaer::ui
