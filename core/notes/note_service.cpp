// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_service.h"

#include "core/notes/note_mapping.h"
#include "core/notes/note_rules.h"
#include "core/notes/note_seal.h"

namespace naervaer {
namespace {

const QString personSubject = QStringLiteral("person");

Problems problem(const char* code)
{
    return {{QString::fromLatin1(code), {}}};
}

Problems noKey()
{
    return problem("notes.no_key");
}

} // namespace

Result<PersonId> NoteService::writable(PersonId person) const
{
    const auto card = PeopleStore(m_desk.database).survivor(person);
    if (!card)
        return problem("person.unknown");
    if (Problems problems = checkWritable(card->state); !problems.empty())
        return problems;
    return card->id;
}

Result<std::vector<Note>> NoteService::open(PersonId person, LookPurpose purpose)
{
    m_desk.session.require(Action::ReadConfidential);
    if (!holdsKey())
        return noKey();
    const auto cards = PeopleStore(m_desk.database).cardsOf(person);
    if (cards.empty())
        return problem("person.unknown");
    m_desk.begin(Action::ReadConfidential, QStringLiteral("notes.look"))
        .commitLook(personSubject, cards.front().value(), QString(codeOf(purpose)));
    std::vector<Note> notes;
    for (const SealedNote& each : m_store.about(cards))
        notes.push_back({each, openNote(*m_key, each.id, each.personId, each.sealed)});
    return notes;
}

Result<NoteId> NoteService::write(PersonId person, const QString& text, HeldBack heldBack)
{
    m_desk.session.require(Action::ReadConfidential);
    if (!holdsKey())
        return noKey();
    if (Problems problems = checkNote(text); !problems.empty())
        return problems;
    const auto about = writable(person);
    if (!about)
        return about.problems();
    const QString verb = QStringLiteral("notes.write");
    auto work = m_desk.begin(Action::ReadConfidential, verb);
    SealedNote note;
    note.id = m_desk.ids.make<NoteId>();
    note.personId = *about;
    note.heldBack = heldBack;
    note.sealed = sealNote(*m_key, note.id, note.personId, text.trimmed());
    work.insert(note);
    work.about(personSubject, note.personId.value());
    work.changes(notesArea);
    work.commit();
    SealedNote gone = note;
    gone.isWithdrawn = true;
    m_desk.undo.push({verb, [this, gone, note, verb] { return putBack(gone, note, verb); }});
    return note.id;
}

Problems NoteService::amend(const Note& note)
{
    m_desk.session.require(Action::ReadConfidential);
    if (!holdsKey())
        return noKey();
    if (Problems problems = checkNote(note.text.value_or(QString())); !problems.empty())
        return problems;
    const auto former = m_store.find(note.id);
    if (!former || former->isWithdrawn)
        return problem("note.unknown");
    SealedNote next = *former;
    next.version = note.version;
    next.heldBack = note.heldBack;
    next.sealed = sealNote(*m_key, next.id, next.personId, note.text->trimmed());
    return change(*former, next, QStringLiteral("notes.amend"));
}

Problems NoteService::withdraw(NoteId id)
{
    m_desk.session.require(Action::ReadConfidential);
    if (!holdsKey())
        return noKey();
    const auto former = m_store.find(id);
    if (!former || former->isWithdrawn)
        return problem("note.unknown");
    SealedNote next = *former;
    next.isWithdrawn = true;
    return change(*former, next, QStringLiteral("notes.withdraw"));
}

Problems NoteService::change(const SealedNote& former, SealedNote next, const QString& verb)
{
    if (const auto about = writable(former.personId); !about)
        return about.problems();
    save(next, verb);
    m_desk.undo.push({verb, [this, former, next, verb] { return putBack(former, next, verb); }});
    return {};
}

Problems NoteService::putBack(const SealedNote& former, const SealedNote& left, const QString& verb)
{
    const auto now = m_store.find(former.id);
    if (!now || !storage::sameContent(*now, left))
        return problem("undo.changed_since");
    if (const auto about = writable(former.personId); !about)
        return about.problems();
    SealedNote back = former;
    back.version = now->version;
    save(back, verb + QStringLiteral(".undo"));
    return {};
}

void NoteService::save(SealedNote& note, const QString& verb)
{
    auto work = m_desk.begin(Action::ReadConfidential, verb);
    work.update(note);
    work.about(personSubject, note.personId.value());
    work.changes(notesArea);
    work.commit();
}

QString NoteService::sealTyped(const QString& place, const QString& typed) const
{
    m_desk.session.require(Action::ReadConfidential);
    if (!holdsKey())
        throw Failure(Failure::Kind::NotAllowed, QStringLiteral("no key of confidential notes"));
    return sealDraft(*m_key, place, typed);
}

std::optional<QString> NoteService::openTyped(const QString& place, const QString& sealed) const
{
    m_desk.session.require(Action::ReadConfidential);
    if (!holdsKey())
        throw Failure(Failure::Kind::NotAllowed, QStringLiteral("no key of confidential notes"));
    return openDraft(*m_key, place, sealed);
}

Problems NoteService::verify() const
{
    int unreadable = 0;
    if (holdsKey())
        for (const SealedNote& each : m_store.all())
            if (!openNote(*m_key, each.id, each.personId, each.sealed))
                ++unreadable;
    if (unreadable == 0)
        return {};
    return {{QStringLiteral("check.note_unreadable"), {}, {QString::number(unreadable)}}};
}

} // namespace naervaer
