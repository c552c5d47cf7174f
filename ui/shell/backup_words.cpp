// SPDX-License-Identifier: GPL-3.0-or-later
// Why a backup cannot be restored, or has no second place.
#include "ui/shell/words.h"

#include <QCoreApplication>

namespace naervaer::ui {

std::span<const ProblemSentence> backupSentences()
{
    static constexpr ProblemSentence sentences[] = {
        {"backup.missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The backup is no longer there.")},
        {"backup.none_chosen", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Choose a backup.")},
        {"backup.not_ours", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This file is not a backup made by Nærvær.")},
        {"backup.newer",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "A later version of Nærvær made this backup. Install the newest version, then restore it.")},
        {"backup.damaged",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This backup is damaged. Nothing was changed: choose another.")},
        {"backup.is_register",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is the register itself, not a backup of it.")},
        {"backup.other_keys",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is a backup of another register: its keys differ.")},
        {"backup.other_organisation",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This is a backup of another organisation's register.")},
        {"backup.not_yours",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "Only a coordinator or an administrator may restore a backup.")},
        {"backup.target_taken",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is a file of that name already. It was not changed.")},
        {"backup.second_missing", QT_TRANSLATE_NOOP("naervaer::ui::Problem", "There is no such folder.")},
        {"backup.second_same",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "The backups lie beside the register already. Choose a folder on a stick or another disk.")},
        {"backup.second_read_only",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "This folder cannot be written to. Choose another.")},
        {"backup.second_absent",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem",
                "The second place for backups is not there (%1). Put the stick in: the newest backup goes there next "
                "time.")},
        {"backup.second_full",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The second place for backups is full (%1).")},
        {"backup.second_failed",
            QT_TRANSLATE_NOOP("naervaer::ui::Problem", "The backup could not be copied to the second place (%1).")},
    };
    return sentences;
}

} // namespace naervaer::ui
