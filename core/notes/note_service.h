// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note_store.h"
#include "core/people/people_service.h"
#include "core/storage/vault/secret.h"

namespace naervaer {

inline const QString notesArea = QStringLiteral("notes");

/// Confidential notes about people: for the roles that may read them, at a seat that holds the key. Everything here but
/// verify() throws Failure(NotAllowed) for other roles, and refuses with [notes.no_key] at another seat. No word of a
/// note is ever in the log of acts or among what can be undone but sealed.
class NoteService {
public:
    /// `key`: the file's key of confidential notes, which outlives this; null or empty where the account that opened
    /// the register does not hold it, and on a server, which has none.
    NoteService(Desk& desk, const storage::vault::Secret* key) : m_desk(desk), m_store(desk.database), m_key(key) { }

    /// Whether this seat can read and write notes at all.
    [[nodiscard]] bool holdsKey() const { return m_key && !m_key->isEmpty(); }

    /// Every note about the person, also on cards that went into this one, newest first; logs the look.
    /// [person.unknown]
    Result<std::vector<Note>> open(PersonId person, LookPurpose purpose);
    /// [note.text_missing, text.too_long 5000, person.unknown, person.restricted, person.not_active]
    Result<NoteId> write(PersonId person, const QString& text, HeldBack heldBack = HeldBack::No);
    /// Gives a note that was opened its new words and ground; as write(), [note.unknown]. Throws Failure(Conflict) when
    /// somebody changed it meanwhile.
    Problems amend(const Note& note);
    Problems withdraw(NoteId id); ///< [note.unknown, person.restricted, person.not_active]

    /// What somebody types in the form of a note, for keeping it as a draft at `place`: sealed, and back; nothing when
    /// it was not sealed with this key, for this place. Need the key: throw Failure(NotAllowed) without it.
    [[nodiscard]] QString sealTyped(const QString& place, const QString& typed) const;
    [[nodiscard]] std::optional<QString> openTyped(const QString& place, const QString& sealed) const;

    /// Whether every note opens, for the check of a register; nothing is found where the key is not.
    /// [check.note_unreadable with their number]
    [[nodiscard]] Problems verify() const;

    /// For subject access, which shows the words where `key` opens them, and erasure.
    [[nodiscard]] static std::vector<PersonTable> personTables(const storage::vault::Secret* key);

private:
    /// The card that stands for the person, if notes may be written about it now.
    [[nodiscard]] Result<PersonId> writable(PersonId person) const;
    /// Writes the note, and offers to put `former` back.
    Problems change(const SealedNote& former, SealedNote next, const QString& verb);
    Problems putBack(const SealedNote& former, const SealedNote& left, const QString& verb);
    void save(SealedNote& note, const QString& verb);

    Desk& m_desk;
    NoteStore m_store;
    const storage::vault::Secret* m_key;
};

} // namespace naervaer
