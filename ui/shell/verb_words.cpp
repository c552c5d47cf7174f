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
    VerbSentence{
        "rights.set_retention", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the rule of how long cards are kept")},
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
    VerbSentence{"notes.write", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new confidential note")},
    VerbSentence{"notes.look", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the opening of confidential notes")},
    VerbSentence{"notes.amend", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of a confidential note")},
    VerbSentence{"notes.withdraw", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the deleted confidential note")},
    VerbSentence{"rounds.add_members", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new members of the round")},
    VerbSentence{"contacts.record", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the logged contact")},
    VerbSentence{"rounds.record", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the logged call")},
    VerbSentence{"handover.read", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the hand-over being read")},
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
    VerbSentence{"accounts.sign_in", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the signing in")},
    VerbSentence{"accounts.give", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the access given to a helper")},
    VerbSentence{"accounts.change_own", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of one's own passphrase")},
    VerbSentence{"accounts.end", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the access ended")},
    VerbSentence{"accounts.renew_recovery", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new recovery sheet")},
    VerbSentence{"acts.judge_look", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the answer about a look-up")},
    VerbSentence{"backups.restore", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the restoring of a backup")},
    VerbSentence{"concerns.restore", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the concern put back")},
    VerbSentence{"concerns.withdraw", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a concern")},
    VerbSentence{"contacts.refresh_centre", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new due dates of a centre")},
    VerbSentence{"contacts.restore_pause", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the pause put back")},
    VerbSentence{"contacts.restore_rhythm", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the rhythm put back")},
    VerbSentence{
        "contacts.return_to_alias", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the person who became an alias again")},
    VerbSentence{
        "contacts.take_back_attempt", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of an attempt")},
    VerbSentence{"intake.withdraw", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of an import")},
    VerbSentence{"organisation.found", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the founding of the register")},
    VerbSentence{"organisation.restore_closure", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the closing put back")},
    VerbSentence{"rights.confirm_erasure", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the erasure of a person")},
    VerbSentence{
        "rights.replay_erasures", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the erasures repeated after a restore")},
    VerbSentence{"rounds.add_round", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new round")},
    VerbSentence{"rounds.amend_round", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of a round")},
    VerbSentence{"rounds.restore_round", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the round put back")},
    VerbSentence{"rounds.remove_member", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the end of a membership in a round")},
    VerbSentence{"rounds.undo_add_members",
        QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of new members of a round")},
    VerbSentence{
        "rounds.undo_remove_member", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the membership in a round put back")},
    VerbSentence{"rounds.share_out", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the sharing out of a round")},
    VerbSentence{"rounds.undo_share_out", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a sharing out")},
    VerbSentence{"rounds.give_to", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the person given to a caller")},
    VerbSentence{
        "rounds.undo_give_to", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the person given back to the former caller")},
    VerbSentence{
        "rounds.caller_fell_ill", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the handing over of a caller's people")},
    VerbSentence{"rounds.undo_caller_fell_ill",
        QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a caller's absence")},
    VerbSentence{"rounds.caller_is_there", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the caller's return")},
    VerbSentence{
        "rounds.undo_caller_is_there", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a caller's return")},
    VerbSentence{"rounds.set_wish", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the wish about a caller")},
    VerbSentence{"rounds.claim", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the person taken for a call")},
    VerbSentence{"rounds.hold_again", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the wait before another try put back")},
    VerbSentence{"rounds.lift_hold", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the wait before another try lifted")},
    VerbSentence{"rounds.release", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the person let go without a call")},
    VerbSentence{"rounds.undo_record", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a call")},
    VerbSentence{"shifts.set_availability", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of when somebody can")},
    VerbSentence{"shifts.add_exception", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the day that is not as usual")},
    VerbSentence{"shifts.lift_exception", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the day that is as usual again")},
    VerbSentence{"shifts.report_absence", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the absence")},
    VerbSentence{"shifts.end_absence", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the end of the absence")},
    VerbSentence{"shifts.lift_absence", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of the absence")},
    VerbSentence{
        "shifts.agree_terms", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of what was agreed with a helper")},
    VerbSentence{"shifts.keep_apart", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the pair that must not meet")},
    VerbSentence{"shifts.lift_apart", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the pair that may meet again")},
    VerbSentence{"shifts.add_line", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new line")},
    VerbSentence{"shifts.amend_line", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the line")},
    VerbSentence{"shifts.set_hours", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the change of the line's hours")},
    VerbSentence{"shifts.plan_standing", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the new standing shift")},
    VerbSentence{"shifts.end_standing", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the end of the standing shift")},
    VerbSentence{"shifts.plan", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the planned shift")},
    VerbSentence{"shifts.take", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the shift taken")},
    VerbSentence{"shifts.give_back", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the shift given back")},
    VerbSentence{"shifts.confirm", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the confirmed shift")},
    VerbSentence{"shifts.cover_once", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the cover for one day")},
    VerbSentence{"shifts.cover_for_good", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the cover for good")},
    VerbSentence{"shifts.swap", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the swap of two shifts")},
    VerbSentence{"shifts.restore", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the rota put back")},
    VerbSentence{"handover.take_back_reading",
        QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of having read a hand-over")},
    VerbSentence{"tasks.restore", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the task put back")},
    VerbSentence{"tasks.withdraw", QT_TRANSLATE_NOOP("naervaer::ui::Verb", "the taking back of a task")},
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
