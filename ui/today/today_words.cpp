// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> todaySentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"task.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This task is no longer there.")},
        {"task.not_open", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody has already ended this task.")},
        {"task.still_open", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This task is still open.")},
        {"task.text_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write what there is to do.")},
        {"task.owner_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Say whose task it is.")},
        {"task.how_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write why it need not be done.")},
        {"concern.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This concern is no longer there.")},
        {"concern.text_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write what worries you.")},
        {"concern.how_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write how it was handled.")},
        {"concern.already_handled",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody has already handled this concern.")},
        {"concern.not_handled", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This concern still waits.")},
    };
    return sentences;
}

} // namespace naervaer::ui
