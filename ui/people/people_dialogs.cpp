// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_dialogs.h"

#include "core/workspace.h"
#include "ui/notes/note_dialog.h"
#include "ui/people/alert_dialog.h"
#include "ui/people/alias_dialog.h"
#include "ui/people/card_dialog.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/contact_dialog.h"
#include "ui/people/filter_dialog.h"
#include "ui/people/group_contact_dialog.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/new_person_dialog.h"
#include "ui/people/pause_dialog.h"
#include "ui/people/raise_concern_dialog.h"
#include "ui/people/relation_dialog.h"
#include "ui/people/rhythm_dialog.h"
#include "ui/people/several_dialogs.h"

namespace naervaer::ui {

namespace {
NamedDialogs dialogsOfCard(const Frame& frame, const naervaer::Card& card)
{
    const PersonId id = card.person.id;
    Alert alert;
    alert.personId = id;
    Pause pause;
    pause.personId = id;
    Relation relation;
    relation.personId = id;
    Consent consent;
    consent.personId = id;
    Note note;
    note.personId = id;
    return {{QStringLiteral("card"), new CardDialog(frame, card)},
        {QStringLiteral("contact"), new ContactDialog(frame, card.person)},
        {QStringLiteral("alert"), new AlertDialog(frame, alert)},
        {QStringLiteral("pause"), new PauseDialog(frame, pause)},
        {QStringLiteral("relation"), new RelationDialog(frame, relation)},
        {QStringLiteral("consent"), new ConsentDialog(frame, id, ConsentPurpose::KeepCard)},
        {QStringLiteral("withdraw"), new WithdrawDialog(frame, consent)},
        {QStringLiteral("alias"), new AliasDialog(frame, card)},
        {QStringLiteral("rhythm"), new RhythmDialog(frame, id)},
        {QStringLiteral("group"), new GroupChoiceDialog(frame, {id})},
        {QStringLiteral("round"), new RoundChoiceDialog(frame, {id})},
        {QStringLiteral("concern"), new RaiseConcernDialog(frame, id)},
        {QStringLiteral("note"), new NoteDialog(frame, note)}};
}
} // namespace

NamedDialogs peopleDialogs(const Frame& frame)
{
    PeopleService& people = frame.workspace.people();
    const auto first = people.list({}, 0, 2);
    NamedDialogs dialogs{
        {QStringLiteral("new"), new NewPersonDialog(frame, first.empty() ? QString() : first.front().name)},
        {QStringLiteral("filter"), new FilterDialog(frame, {}, {})},
        {QStringLiteral("group-contact"), new GroupContactDialog(frame, first)}};
    if (!first.empty())
        if (const auto card = people.openCard(first.front().id, LookPurpose::CardCare))
            for (const auto& each : dialogsOfCard(frame, *card))
                dialogs.push_back(each);
    if (first.size() == 2 && frame.workspace.desk().session.may(Action::MergePeople))
        dialogs.emplace_back(QStringLiteral("merge"), new MergeDialog(frame, first[0].id, first[1].id));
    return dialogs;
}

} // namespace naervaer::ui
