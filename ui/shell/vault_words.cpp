// SPDX-License-Identifier: GPL-3.0-or-later
// What the encrypted file refuses: passphrases, slots, the recovery code.
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> vaultSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"vault.passphrase_wrong",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This passphrase does not open the file.")},
        {"vault.passphrase_taken",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody else opens the file with this. Choose another one.")},
        {"vault.full", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "No more than 500 passphrases can open one file.")},
        {"vault.no_slot", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This account does not open the file any more.")},
        {"vault.last_slot",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "One account must be left that can open the file.")},
        {"vault.last_compartment",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Somebody must be left who may read confidential notes.")},
        {"vault.no_compartment",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Only somebody who may read confidential notes can do this.")},
        {"recovery.length",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The code on the recovery sheet has %1 letters and digits.")},
        {"recovery.group",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is a typing error in group %1 of the code.")},
    };
    return sentences;
}

} // namespace naervaer::ui
