// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/storage/vault/secret.h"

namespace naervaer {

// How the words of a note lie in the register: base 64 of a random nonce (24 bytes), the words in UTF-8 under
// XChaCha20-Poly1305, and the tag (16). The key is BLAKE2b-256 of "confidential notes", keyed with the file's key of
// confidential notes; bound to it are the ids of note and person, so that words that were moved to another row or card
// do not open there.

// What is typed and not yet saved is sealed so too, under a key of its own ("drafts of confidential notes"), and bound
// to the place it is kept at.

/// What the words are sealed to; each time something else.
[[nodiscard]] QString sealNote(const storage::vault::Secret& key, NoteId note, PersonId person, const QString& text);
/// The way back; nothing under another key, for another note or card, or when a bit was changed.
[[nodiscard]] std::optional<QString> openNote(
    const storage::vault::Secret& key, NoteId note, PersonId person, const QString& sealed);

[[nodiscard]] QString sealDraft(const storage::vault::Secret& key, const QString& place, const QString& text);
[[nodiscard]] std::optional<QString> openDraft(
    const storage::vault::Secret& key, const QString& place, const QString& sealed);

} // namespace naervaer
