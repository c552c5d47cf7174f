// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/note_words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> noteSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"notes.no_key",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Your account does not hold the key of confidential notes.")},
        {"note.text_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write the note.")},
        {"note.unknown", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This note was already deleted.")},
        {"check.note_orphan", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Confidential notes about nobody: %1.")},
        {"check.note_unreadable",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "Confidential notes that were damaged or moved from another card: %1.")},
    };
    return sentences;
}

} // namespace naervaer::ui
