// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/verb_words.h"

#include <QCoreApplication>

#include <array>

namespace naervaer::ui {
namespace {

struct VerbSentence {
    const char* verb;
    const char* words;
};

constexpr std::array sentences{
    VerbSentence{"people.register", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new person")},
    VerbSentence{"people.amend", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the card")},
    VerbSentence{"people.end_contact", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the end of contact")},
    VerbSentence{"people.resume_contact", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the return to contact")},
    VerbSentence{"people.merge", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the merging of two cards")},
    VerbSentence{"people.raise_alert", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new alert")},
    VerbSentence{"people.amend_alert", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the alert")},
    VerbSentence{"people.add_relation", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new relative or professional")},
    VerbSentence{
        "people.amend_relation", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the relative or professional")},
    VerbSentence{"people.take_consent", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the consent")},
    VerbSentence{"people.withdraw_consent", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the withdrawal of the consent")},
    VerbSentence{"people.restrict", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the restriction of the card")},
    VerbSentence{"people.lift_restriction", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the lifting of the restriction")},
    VerbSentence{"rights.ask_erasure", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the request for erasure")},
    VerbSentence{"rights.withdraw_erasure", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the no to the erasure")},
    VerbSentence{"rights.set_retention", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the rule of how long cards are kept")},
    VerbSentence{"people.add_group", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new group")},
    VerbSentence{"people.join_group", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the joining of the group")},
    VerbSentence{"people.leave_group", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the leaving of the group")},
    VerbSentence{"contacts.record_group", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the logged group")},
    VerbSentence{"contacts.record_attempt", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the logged attempt")},
    VerbSentence{"contacts.take_back", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a contact")},
    VerbSentence{"contacts.upgrade_alias", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the alias that became a person")},
    VerbSentence{"contacts.agree_rhythm", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the agreed rhythm")},
    VerbSentence{"contacts.plan_pause", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the planned pause")},
    VerbSentence{"contacts.amend_pause", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the pause")},
    VerbSentence{
        "backups.choose_second_place", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the choice of a second place")},
    VerbSentence{"backups.leave_second_place", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the end of the second place")},
    VerbSentence{"intake.import", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the import")},
    VerbSentence{"concerns.raise", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the concern")},
    VerbSentence{"rounds.add_members", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new members of the round")},
    VerbSentence{"contacts.record", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the logged contact")},
    VerbSentence{"rounds.record", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the logged call")},
    VerbSentence{"tasks.done", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the finished task")},
    VerbSentence{"tasks.add", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new task")},
    VerbSentence{"tasks.drop", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the dropped task")},
    VerbSentence{"tasks.reopen", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the reopened task")},
    VerbSentence{"tasks.hand_over", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the handing over of the task")},
    VerbSentence{"concerns.see", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the concern marked as seen")},
    VerbSentence{"concerns.reopen", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the reopened concern")},
    VerbSentence{"concerns.handle", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the handled concern")},
    VerbSentence{"organisation.add_centre", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new centre")},
    VerbSentence{"organisation.amend_centre", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the centre")},
    VerbSentence{"organisation.close_centre", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the closing")},
    VerbSentence{"organisation.lift_closure", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the lifting of the closing")},
    VerbSentence{"organisation.add_helper", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new helper")},
    VerbSentence{"organisation.amend_helper", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the helper")},
};

} // namespace

QString verbWords(const QString& verb)
{
    for (const VerbSentence& each : sentences)
        if (verb == QLatin1String(each.verb))
            return QCoreApplication::translate("naervaer::ui::Verb", each.words);
    return QCoreApplication::translate("naervaer::ui::Verb", "the last change");
}

} // namespace naervaer::ui
