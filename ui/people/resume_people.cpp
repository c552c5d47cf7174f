// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/resume_people.h"

#include "core/workspace.h"
#include "ui/notes/note_dialog.h"
#include "ui/people/alert_dialog.h"
#include "ui/people/alias_dialog.h"
#include "ui/people/card_dialog.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/contact_dialog.h"
#include "ui/people/new_person_dialog.h"
#include "ui/people/pause_dialog.h"
#include "ui/people/raise_concern_dialog.h"
#include "ui/people/relation_dialog.h"
#include "ui/people/rhythm_dialog.h"
#include "ui/people/several_dialogs.h"

#include <algorithm>

namespace naervaer::ui {

namespace {
struct Place {
    const Frame& frame;
    const naervaer::Card& card;
    qint64 row;
    QWidget* parent;
};

struct CardForm {
    const char* name;
    Action action;
    QDialog* (*open)(const Place& at);
};

/// The row of the card that is changed, or with none a new one of the person; null when the row is no longer there.
template <typename Dialog, typename Row> QDialog* ofRow(const std::vector<Row>& rows, const Place& at)
{
    Row row;
    row.personId = at.card.person.id;
    if (at.row != 0) {
        const auto found = std::ranges::find(rows, at.row, [](const Row& each) { return each.id.value(); });
        if (found == rows.end())
            return nullptr;
        row = *found;
    }
    return new Dialog(at.frame, row, at.parent);
}

QDialog* withdrawing(const Place& at)
{
    const auto found = std::ranges::find(at.card.consents, at.row, [](const Consent& each) { return each.id.value(); });
    return found == at.card.consents.end() ? nullptr : new WithdrawDialog(at.frame, *found, at.parent);
}

/// Opening the notes for it is logged too.
QDialog* noteForm(const Place& at)
{
    NoteService& notes = at.frame.workspace.notes();
    Note note;
    note.personId = at.card.person.id;
    if (at.row == 0)
        return notes.holdsKey() ? new NoteDialog(at.frame, note, at.parent) : nullptr;
    const auto all = notes.open(at.card.person.id, LookPurpose::CardCare);
    if (!all)
        return nullptr;
    const auto found = std::ranges::find(*all, at.row, [](const Note& each) { return each.id.value(); });
    return found == all->end() ? nullptr : new NoteDialog(at.frame, *found, at.parent);
}

constexpr CardForm cardForms[] = {
    {"cardDialog", Action::EditPeople,
        [](const Place& at) -> QDialog* { return new CardDialog(at.frame, at.card, at.parent); }},
    {"contactDialog", Action::LogContacts,
        [](const Place& at) -> QDialog* { return new ContactDialog(at.frame, at.card.person, at.parent); }},
    {"aliasDialog", Action::EditPeople,
        [](const Place& at) -> QDialog* { return new AliasDialog(at.frame, at.card, at.parent); }},
    {"alertDialog", Action::EditPeople, [](const Place& at) { return ofRow<AlertDialog>(at.card.alerts, at); }},
    {"pauseDialog", Action::AgreeRhythm, [](const Place& at) { return ofRow<PauseDialog>(at.card.pauses, at); }},
    {"relationDialog", Action::EditPeople,
        [](const Place& at) { return ofRow<RelationDialog>(at.card.relations, at); }},
    {"consentDialog", Action::EditPeople,
        [](const Place& at) -> QDialog* {
            return new ConsentDialog(at.frame, at.card.person.id, ConsentPurpose::KeepCard, at.parent);
        }},
    {"withdrawDialog", Action::EditPeople, withdrawing},
    {"rhythmDialog", Action::AgreeRhythm,
        [](const Place& at) -> QDialog* { return new RhythmDialog(at.frame, at.card.person.id, at.parent); }},
    {"noteDialog", Action::ReadConfidential, noteForm},
    {"raiseConcernDialog", Action::RaiseConcerns,
        [](const Place& at) -> QDialog* { return new RaiseConcernDialog(at.frame, at.card.person.id, at.parent); }},
};
} // namespace

QDialog* resumePeople(const Frame& frame, const DraftPlace& place, QWidget* parent)
{
    const Session& session = frame.workspace.desk().session;
    if (place.form == QLatin1String("newPersonDialog"))
        return session.may(Action::EditPeople) ? new NewPersonDialog(frame, {}, parent) : nullptr;
    if (place.form == QLatin1String("groupDialog"))
        return session.may(Action::ManageGroups) ? new GroupChoiceDialog(frame, place.people, parent) : nullptr;
    const auto form =
        std::ranges::find(cardForms, place.form, [](const CardForm& each) { return QLatin1String(each.name); });
    if (form == std::end(cardForms) || !session.may(form->action) || !session.may(Action::SeeCard))
        return nullptr;
    const auto card = frame.workspace.people().openCard(place.person(), LookPurpose::CardCare);
    return card ? form->open({frame, *card, place.row, parent}) : nullptr;
}

} // namespace naervaer::ui
