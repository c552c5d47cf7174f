// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused when somebody chooses a passphrase, or signs in with the recovery sheet.
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> accountSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"account.ended",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This account no longer works here. Ask a coordinator.")},
        {"account.last_manager",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody must be left who may give others access.")},
        {"start.no_file",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Nothing is made yet: choose where to keep the register.")},
        {"account.not_yours",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is not the passphrase you signed in with.")},
        {"passphrase.missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Write a passphrase.")},
        {"passphrase.weak",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "This is easily guessed. Take four or five words that do not belong together.")},
        {"passphrase.different", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The two are not the same.")},
        {"recovery.wrong",
            QT_TRANSLATE_NOOP(
                "naervaer::ui::Problem", "This code does not open the file. A newer sheet may have taken its place.")},
    };
    return sentences;
}

} // namespace naervaer::ui
